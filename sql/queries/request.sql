-- name: request.claim :many
-- Waits for whoever works on these keys; what was recorded under them, if anything, with its place among them.
select
    place,
    operation,
    body_sha256,
    answer
from claim_requests($1, $2);

-- name: request.record :many
-- The events of some writes and, where a write carried a key, what to answer when it comes again.
with item as materialized (
    select *
    from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bytea[], $5::text[], $6::text[], $7::uuid[], $8::jsonb[])
        with ordinality as item (officer_id, key, operation, body_sha256, answer, subject, unit_id, body, place)
), me as materialized (
    -- The transaction has its number before an event has one: whoever follows the log holds back what transactions under way may still add.
    select pg_current_xact_id() as xid
), answered as (
    insert into request (officer_id, key, operation, body_sha256, answer)
    select item.officer_id, item.key, item.operation, item.body_sha256, item.answer
    from item
    where item.key is not null
)
insert into event (actor, operation, subject, unit_id, body, recorded_in)
select item.officer_id, item.operation, item.subject, item.unit_id, item.body, me.xid
from item
cross join me
order by item.place
returning seq;
