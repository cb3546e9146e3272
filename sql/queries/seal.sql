-- name: seal.add :exec
-- Only ever behind the last one: whoever comes second breaks a constraint.
insert into event_seal (
    size, start, origin, root, sealed_at, last_seq, previous, key_id, signature, numbers, hashes
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- name: seal.newest :one
-- The newest head.
select
    size,
    origin,
    root,
    sealed_at,
    last_seq,
    previous,
    key_id,
    signature
from event_seal
order by size desc
limit 1;

-- name: seal.upTo :one
-- The last head over at most so many events.
select
    size,
    origin,
    root,
    sealed_at,
    last_seq,
    previous,
    key_id,
    signature
from event_seal
where size <= $1
order by size desc
limit 1;

-- name: seal.heads :many
-- The heads over at least so many events.
select
    size,
    origin,
    root,
    sealed_at,
    last_seq,
    previous,
    key_id,
    signature
from event_seal
where size >= $1
order by size;

-- name: seal.behind :many
-- Whole seals over more than so many events, at most so many seals.
select
    size,
    origin,
    root,
    sealed_at,
    last_seq,
    previous,
    key_id,
    signature,
    numbers,
    hashes
from event_seal
where size > $1
order by size
limit $2;

-- name: seal.holding :one
-- The seal in which the event with a number is, if it is in any.
select
    size,
    origin,
    root,
    sealed_at,
    last_seq,
    previous,
    key_id,
    signature,
    numbers,
    hashes
from event_seal
where last_seq >= $1
order by last_seq
limit 1;

-- name: seal.nodes :many
-- Stored hashes in the order in which they are asked for: $1 is the place of the last leaf below each, with which it became known, $2 its
-- position among all hashes. A tree of n leaves has stored 2n of them, less the ones in n's binary digits.
select
    substring(
        seal.hashes
        from (32 * (asked.position - 2 * seal.start + bit_count(seal.start::bit(64))) + 1)::integer
        for 32
    ) as hash
from unnest($1::bigint[], $2::bigint[]) with ordinality as asked (leaf, position, place)
left join lateral (
    select start, hashes
    from event_seal
    where event_seal.size > asked.leaf
    order by event_seal.size
    limit 1
) as seal
    on true
order by asked.place;
