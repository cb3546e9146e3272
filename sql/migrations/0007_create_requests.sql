-- What was asked and what came of it: the answer a repeated request gets, and the log everybody can follow.

-- One row a write that carried an id, put in by the transaction that did the work: the answer is known exactly when the
-- work is.
create table request (
    officer_id uuid not null,
    key uuid not null,
    operation text not null,
    body_sha256 bytea not null,
    answer text not null,
    recorded_at timestamptz not null default now(),
    constraint request_pkey primary key (officer_id, key),
    constraint request_officer_fkey foreign key (officer_id) references officer (id),
    constraint request_operation_check check (operation ~ '^[a-z]+\.[a-z]+$'),
    constraint request_body_sha256_check check (octet_length(body_sha256) = 32)
);

-- Waits until nobody else works on the same keys, then gives what has been recorded under them, if anything, with the key's
-- place among those asked for. Held until the transaction ends. Volatile plpgsql on purpose: its query takes a fresh snapshot
-- after the wait; one statement that locked and looked would look with the snapshot from before the wait, and miss the answer
-- the wait was for. Locked in the order of the locks' numbers, so that two who claim the same keys do not wait for each other.
create function claim_requests(officers uuid[], keys uuid[])
    returns table (place integer, operation text, body_sha256 bytea, answer text)
    language plpgsql
    volatile
    set search_path = public, pg_temp
    as $$
declare
    claim bigint;
begin
    for claim in
        select distinct hashtextextended(asked.officer::text || asked.key::text, 7)
        from unnest(officers, keys) as asked (officer, key)
        order by 1
    loop
        perform pg_advisory_xact_lock(claim);
    end loop;
    return query
        select asked.place::integer, request.operation, request.body_sha256, request.answer
        from unnest(officers, keys) with ordinality as asked (officer, key, place)
        join request
            on request.officer_id = asked.officer
            and request.key = asked.key;
end
$$;

-- Append-only. `seq` is given out before the commit, so a reader may see 8 before 7 is there; `recorded_in` says which
-- transaction wrote it, so that a reader can hold back what may still get company from below (everything at or above
-- pg_snapshot_xmin(pg_current_snapshot())) and a later sealing can give numbers in the order of commits.
create table event (
    seq bigint not null generated always as identity,
    at timestamptz not null default now(),
    -- Null: the service itself.
    actor uuid,
    operation text not null,
    subject text not null,
    -- Null: concerns everybody.
    unit_id uuid,
    body jsonb not null,
    recorded_in xid8 not null default pg_current_xact_id(),
    constraint event_pkey primary key (seq),
    constraint event_actor_fkey foreign key (actor) references officer (id),
    constraint event_unit_fkey foreign key (unit_id) references unit (id),
    constraint event_operation_check check (operation ~ '^[a-z]+\.[a-z]+$'),
    constraint event_body_check check (jsonb_typeof(body) = 'object')
);

create index event_recorded_in_idx on event (recorded_in, seq);
create index event_subject_idx on event (subject, seq);
