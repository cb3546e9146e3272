-- name: money.enter :one
-- Enters an amount in a case's account and gives its place there.
insert into case_money (case_id, position, unit_id, kind, amount, on_day, reference, reverses, recorded_by)
select $1, coalesce(max(case_money.position), 0) + 1, $2, $3, $4, $5, $6, $7, $8
from case_money
where case_money.case_id = $1
returning position;

-- name: money.entries :many
-- A case's account, in the order of its entries.
select
    case_money.position,
    case_money.kind,
    case_money.amount,
    case_money.on_day,
    case_money.reference,
    case_money.reverses,
    officer.number as recorded_by
from case_money
join officer
    on officer.id = case_money.recorded_by
where case_money.case_id = $1
order by case_money.position;
