-- name: handover.offer :exec
insert into case_handover (id, case_id, case_number, unit_id, to_unit_id, reason, offered_by)
select $1, enforcement_case.id, enforcement_case.number, enforcement_case.unit_id, $3, $4, $5
from enforcement_case
where enforcement_case.id = $2;

-- name: handover.answer :exec
insert into case_handover_answer (handover_id, case_id, unit_id, accepted, reason, answered_by)
values ($1, $2, $3, $4, $5, $6);

-- name: handover.open :many
-- Offers that wait for an answer, the oldest first: of one case by its number, or all that are seen.
select
    case_handover.id,
    case_handover.case_id,
    case_handover.case_number,
    case_handover.to_unit_id,
    source.code as from_unit,
    target.code as to_unit,
    case_handover.reason,
    case_handover.offered_at,
    officer.number as offered_by
from case_handover
join unit as source
    on source.id = case_handover.unit_id
join unit as target
    on target.id = case_handover.to_unit_id
join officer
    on officer.id = case_handover.offered_by
where ($1::text is null or case_handover.case_number = $1)
    and not exists (
        select
        from case_handover_answer
        where case_handover_answer.handover_id = case_handover.id
    )
order by case_handover.offered_at
limit $2;

-- name: handover.ofCase :many
-- How a case changed hands, oldest offer first.
select
    source.code as from_unit,
    target.code as to_unit,
    case_handover.reason,
    case_handover.offered_at,
    case_handover_answer.accepted,
    case_handover_answer.reason as answer,
    case_handover_answer.answered_at
from case_handover
join unit as source
    on source.id = case_handover.unit_id
join unit as target
    on target.id = case_handover.to_unit_id
left join case_handover_answer
    on case_handover_answer.handover_id = case_handover.id
where case_handover.case_number = $1
order by case_handover.offered_at;
