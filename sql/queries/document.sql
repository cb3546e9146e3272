-- name: document.issue :one
-- Puts in a paper; where it is one of the unit's own, its number follows.
insert into document (
    id, case_id, unit_id, type, issued_at, prefix, width, suffix, foreign_number, signer_id, recorded_by
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
returning number;

-- name: document.ofCase :many
-- The papers of a case, in the order in which they were put in.
select
    document.id,
    document.type,
    document.number,
    document.issued_at,
    signer.number as signer,
    (select unit.code from unit where unit.id = document.unit_id) as unit_code,
    document_void.reason as void_reason
from document
left join officer as signer
    on signer.id = document.signer_id
left join document_void
    on document_void.document_id = document.id
where document.case_id = $1
order by document.recorded_at, document.id;

-- name: document.list :many
-- A unit's own papers of a year, by type and sequence, voided ones too.
select
    document.id,
    document.type,
    document.number,
    document.issued_at,
    signer.number as signer,
    (select unit.code from unit where unit.id = document.unit_id) as unit_code,
    document_void.reason as void_reason,
    enforcement_case.number as case_number
from document
left join officer as signer
    on signer.id = document.signer_id
left join document_void
    on document_void.document_id = document.id
left join enforcement_case
    on enforcement_case.id = document.case_id
where ($1::uuid is null or document.unit_id = $1)
    and ($2::text is null or document.type = $2)
    and ($3::integer is null or document.year = $3)
    and ($4::uuid is null or document.case_id = $4)
order by document.year desc, document.type, document.unit_id, document.sequence desc nulls last, document.id
limit $5;

-- name: document.byNumber :many
-- A unit's papers with a number, which may be there for several types and years.
select
    document.id,
    document.type,
    document.case_id,
    (select document_void.reason from document_void where document_void.document_id = document.id) as void_reason
from document
where document.unit_id = $1
    and document.number = $2
    and ($3::text is null or document.type = $3)
    and ($4::integer is null or document.year = $4);

-- name: document.void :exec
insert into document_void (document_id, unit_id, reason, recorded_by)
values ($1, $2, $3, $4);

-- name: document.series :many
-- Where the sequences of a unit stand: the last number of each, how many papers carry one, and how many of them are void.
select
    document.type,
    document.year,
    max(document.sequence) as last,
    count(*)::integer as carried,
    count(document_void.document_id)::integer as voided
from document
left join document_void
    on document_void.document_id = document.id
where document.sequence is not null
    and document.unit_id = $1
    and ($2::integer is null or document.year = $2)
group by document.type, document.year
order by document.year desc, document.type;
