-- name: request.claim :one
-- Waits for whoever works on this key; what was recorded under it, if anything.
select
    operation,
    body_sha256,
    answer
from claim_request($1, $2);

-- name: request.record :one
-- The event of a write and, where the write carried a key, what to answer when it comes again.
with answered as (
    insert into request (officer_id, key, operation, body_sha256, answer)
    select $1, $2, $3, $4, $5
    where $2::uuid is not null
)
insert into event (actor, operation, subject, unit_id, body)
values ($1, $3, $6, $7, $8)
returning seq;
