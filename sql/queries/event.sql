-- name: event.after :many
-- Events behind $1 and up to $2, in the order of their numbers. A number is given out before its transaction commits, so ask only up to a
-- number below which nothing is under way any more: see event.last and event.mark.
select
    event.seq,
    event.at,
    officer.number as actor,
    event.operation,
    event.subject,
    event.unit_id,
    unit.code as unit_code,
    event.body
from event
left join officer
    on officer.id = event.actor
left join unit
    on unit.id = event.unit_id
where event.seq > $1
    and event.seq <= $2
order by event.seq
limit $3;

-- name: event.last :one
-- The highest number given out so far; null before the first.
select pg_sequence_last_value('event_seq_seq'::regclass) as seq;

-- name: event.mark :one
-- Takes a transaction's number, so that all that were given out before are lower; and says which is the oldest one that still runs. Not the
-- upper end of the snapshot: that is the first one that has not ended, and those above it may have begun. They count in the whole cluster.
select
    pg_snapshot_xmin(pg_current_snapshot())::text::bigint as oldest,
    pg_current_xact_id()::text::bigint as own;

-- name: event.oldest :one
-- The oldest transaction that still runs; all below it have ended.
select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as oldest;

-- name: event.ring :one
-- Tells everybody who follows the log that there may be something new. A notification locks all others out until its commit, so it has a
-- transaction of its own that waits for no disc: lost in a crash, it is made up for by those who look by themselves.
select
    set_config('synchronous_commit', 'off', true) as synchronous_commit,
    pg_notify('kiem_event', '')::text as notified;

-- name: event.entries :many
-- Events as they are sealed, behind $1 and up to $2, in the order of their numbers.
select
    seq,
    at,
    actor,
    unit_id,
    operation,
    subject,
    body
from event
where seq > $1
    and seq <= $2
order by seq
limit $3;

-- name: event.waiting :one
-- How many events come behind a number, and when the first of them was recorded.
select
    count(*) as count,
    min(at) as since
from event
where seq > $1;

-- name: event.list :many
-- Events, the newest first, those before number $1, from $2 and before $3. The numbers lead: all else is looked at event by event, a million
-- of them in a fraction of a second.
select
    event.seq,
    event.at,
    officer.number as actor,
    event.operation,
    event.subject,
    event.unit_id,
    unit.code as unit_code,
    event.body
from event
left join officer
    on officer.id = event.actor
left join unit
    on unit.id = event.unit_id
where ($1::bigint is null or event.seq < $1)
    and ($2::timestamptz is null or event.at >= $2)
    and ($3::timestamptz is null or event.at < $3)
    and ($4::text is null or event.operation = $4)
    and ($5::uuid is null or event.actor = $5)
    and ($6::uuid is null or event.unit_id = any (array(select unit_id from unit_below($6))))
order by event.seq desc
limit $7;

-- name: event.listOfSubject :many
-- As event.list, of what was done to $8.
select
    event.seq,
    event.at,
    officer.number as actor,
    event.operation,
    event.subject,
    event.unit_id,
    unit.code as unit_code,
    event.body
from event
left join officer
    on officer.id = event.actor
left join unit
    on unit.id = event.unit_id
where event.subject = $8
    and ($1::bigint is null or event.seq < $1)
    and ($2::timestamptz is null or event.at >= $2)
    and ($3::timestamptz is null or event.at < $3)
    and ($4::text is null or event.operation = $4)
    and ($5::uuid is null or event.actor = $5)
    and ($6::uuid is null or event.unit_id = any (array(select unit_id from unit_below($6))))
order by event.seq desc
limit $7;
