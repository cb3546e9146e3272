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
