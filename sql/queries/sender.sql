-- Who has complained. Between assume and leave, in one transaction, and for a clerk only: the service itself has no rights here.

-- name: sender.assume :one
select set_config('role', 'kiem_sender', true) as role;

-- name: sender.leave :one
select set_config('role', 'kiem_service', true) as role;

-- name: sender.keep :exec
insert into sender.identity (complaint_id, unit_id, name, phone, email, address, note, body)
values ($1, $2, $3, $4, $5, $6, $7, $8);

-- name: sender.lookUp :one
-- Records the look by officer $2 and shows the sender of complaint $1.
select
    name,
    phone,
    email,
    address,
    note,
    body
from sender.look_up($1, $2);

-- name: sender.looks :many
select
    at,
    officer
from sender.looks($1);

-- name: sender.seal :one
select sender.seal($1) as digest;
