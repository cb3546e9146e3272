-- name: event.after :many
-- Events behind $1 and up to $2, in the order of their numbers. A number is given out before its transaction commits, so ask only up to a
-- number below which nothing is under way any more: see event.last and event.running.
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

-- name: event.running :one
-- Of the transactions that write: the oldest one under way, and the first that has not begun. They count in the whole cluster.
select
    pg_snapshot_xmin(running.snapshot)::text::bigint as oldest,
    pg_snapshot_xmax(running.snapshot)::text::bigint as next
from pg_current_snapshot() as running (snapshot);

-- name: event.ring :one
-- Tells everybody who follows the log that there may be something new. A notification locks all others out until its commit, so it has a
-- transaction of its own that waits for no disc: lost in a crash, it is made up for by those who look by themselves.
select
    set_config('synchronous_commit', 'off', true) as synchronous_commit,
    pg_notify('kiem_event', '')::text as notified;
