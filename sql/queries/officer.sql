-- name: officer.list :many
-- Officers by number, those behind $1.
select
    officer.id,
    officer.number,
    officer.name,
    officer.title,
    officer.roles,
    unit.id as unit_id,
    unit.code as unit_code,
    officer.added_at
from officer
join unit
    on unit.id = officer.unit_id
where ($1::text is null or officer.number > $1)
    and ($2::uuid is null or officer.unit_id = $2)
order by officer.number
limit $3;

-- name: officer.byNumber :one
select
    officer.id,
    officer.number,
    officer.name,
    officer.title,
    officer.roles,
    unit.id as unit_id,
    unit.code as unit_code,
    officer.added_at
from officer
join unit
    on unit.id = officer.unit_id
where officer.number = $1;

-- name: officer.add :exec
insert into officer (id, number, name, title, unit_id, roles, added_by)
values ($1, $2, $3, $4, $5, $6, $7);

-- name: officer.exists :one
-- Whether anybody has been added yet.
select exists (select from officer);

-- name: officer.standings :many
-- What matters about some officers on a day: title, the card that holds that day, its suspension, discipline.
select
    officer.id,
    officer.number,
    officer.title,
    (
        select max(officer_card.valid_from)
        from officer_card
        where officer_card.officer_id = officer.id
            and officer_card.valid_from <= $2
            and (officer_card.valid_to is null or officer_card.valid_to >= $2)
    ) as card_from,
    exists (
        select
        from officer_suspension
        where officer_suspension.officer_id = officer.id
            and officer_suspension.kind = 'card'
            and officer_suspension.valid_from <= $2
            and (officer_suspension.valid_to is null or officer_suspension.valid_to >= $2)
    ) as is_card_suspended,
    exists (
        select
        from officer_suspension
        where officer_suspension.officer_id = officer.id
            and officer_suspension.kind = 'discipline'
            and officer_suspension.valid_from <= $2
            and (officer_suspension.valid_to is null or officer_suspension.valid_to >= $2)
    ) as is_disciplined
from officer
where officer.number = any ($1);

-- name: officer.delegation :one
-- The delegation of a power to an officer that holds on a day, the newest first; else the newest of those that do not.
select
    delegator.title,
    delegation.scope,
    delegation.valid_from,
    delegation.valid_to
from delegation
join officer as delegator
    on delegator.id = delegation.from_officer
where delegation.to_officer = $1
    and delegation.scope = $2
order by
    (delegation.valid_from <= $3 and (delegation.valid_to is null or delegation.valid_to >= $3)) desc,
    delegation.valid_from desc
limit 1;

-- name: officer.card :exec
insert into officer_card (id, officer_id, valid_from, valid_to, recorded_by)
values ($1, $2, $3, $4, $5);

-- name: officer.suspend :exec
insert into officer_suspension (id, officer_id, kind, valid_from, valid_to, reason, recorded_by)
values ($1, $2, $3, $4, $5, $6, $7);

-- name: officer.delegate :exec
insert into delegation (id, from_officer, to_officer, scope, valid_from, valid_to, decision_no, recorded_by)
values ($1, $2, $3, $4, $5, $6, $7, $8);
