-- name: event.after :many
-- Events behind $1 in the order in which nothing can be missed: by transaction, and only of transactions before which none
-- is still running. A row that commits late has a higher transaction than all that has been given out. Transactions count in
-- the whole cluster: one that writes in another database may hold an event back for as long as it lasts, but none gets lost.
select
    event.seq,
    event.at,
    officer.number as actor,
    event.operation,
    event.subject,
    unit.code as unit_code,
    event.body
from event
left join officer
    on officer.id = event.actor
left join unit
    on unit.id = event.unit_id
where (event.recorded_in, event.seq) > (
        coalesce((select seen.recorded_in from event as seen where seen.seq = $1), '0'::xid8),
        $1
    )
    and event.recorded_in < pg_snapshot_xmin(pg_current_snapshot())
order by event.recorded_in, event.seq
limit $2;
