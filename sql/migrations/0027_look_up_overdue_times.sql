-- Keeps beside each time that the law sets when it ended and when that became known, so that what runs, and what was overdue at a
-- moment, is looked up by an index: neither the history nor how long ago the moment was is in the cost.

-- When it was written down that a time ended: its step may be older where the last of a seizure's goods left custody.
alter table case_clock_end add column recorded_at timestamptz;
alter table complaint_clock_end add column recorded_at timestamptz;
update case_clock_end
set recorded_at = case_event.at
from case_event
where case_event.case_id = case_clock_end.case_id
    and case_event.seq = case_clock_end.ended_by;
update complaint_clock_end
set recorded_at = complaint_step.at
from complaint_step
where complaint_step.complaint_id = complaint_clock_end.complaint_id
    and complaint_step.seq = complaint_clock_end.ended_by;
alter table case_clock_end
    alter column recorded_at set default clock_timestamp(),
    alter column recorded_at set not null;
alter table complaint_clock_end
    alter column recorded_at set default clock_timestamp(),
    alter column recorded_at set not null;

-- The end stays a fact of its own; what the clock says of it follows by itself, as a case's state follows its steps. A table beside the
-- clocks would cost every inspection that opens a case a row and its indexes; this costs it nothing.
alter table case_clock
    add column ended_at timestamptz,
    add column end_recorded_at timestamptz,
    add constraint case_clock_ended_check check (num_nulls(ended_at, end_recorded_at) <> 1);
alter table complaint_clock
    add column ended_at timestamptz,
    add column end_recorded_at timestamptz,
    add constraint complaint_clock_ended_check check (num_nulls(ended_at, end_recorded_at) <> 1);

-- Where what the clocks say of their ends is not what the ends say; none where they agree.
create view clock_span_difference
    with (security_invoker = true)
    as
with kept as (
    select id as clock_id, ended_at, end_recorded_at
    from case_clock
    where num_nulls(ended_at, end_recorded_at) < 2
    union all
    select id, ended_at, end_recorded_at
    from complaint_clock
    where num_nulls(ended_at, end_recorded_at) < 2
), stated as (
    select clock_id, ended_at, recorded_at as end_recorded_at
    from case_clock_end
    union all
    select clock_id, ended_at, recorded_at
    from complaint_clock_end
), difference as (
    (
        select 'missing' as flaw, missing.*
        from (select * from stated except all select * from kept) as missing
    )
    union all
    (
        select 'unfounded', unfounded.*
        from (select * from kept except all select * from stated) as unfounded
    )
)
select
    difference.flaw,
    difference.clock_id,
    case_clock.case_id,
    complaint_clock.complaint_id,
    coalesce(case_clock.kind, complaint_clock.kind) as kind,
    coalesce(case_clock.due_at, complaint_clock.due_at) as due_at,
    difference.ended_at,
    difference.end_recorded_at
from difference
left join case_clock
    on case_clock.id = difference.clock_id
left join complaint_clock
    on complaint_clock.id = difference.clock_id;

-- For whoever loads ends past the triggers, and for a comparison that found something.
create function rebuild_clock_spans() returns void
    language plpgsql
    set search_path = public, pg_temp
    as $$
begin
    update case_clock
    set ended_at = stated.ended_at, end_recorded_at = stated.recorded_at
    from case_clock as clock
    left join case_clock_end as stated
        on stated.clock_id = clock.id
    where clock.id = case_clock.id
        and (clock.ended_at, clock.end_recorded_at) is distinct from (stated.ended_at, stated.recorded_at);
    update complaint_clock
    set ended_at = stated.ended_at, end_recorded_at = stated.recorded_at
    from complaint_clock as clock
    left join complaint_clock_end as stated
        on stated.clock_id = clock.id
    where clock.id = complaint_clock.id
        and (clock.ended_at, clock.end_recorded_at) is distinct from (stated.ended_at, stated.recorded_at);
end
$$;
revoke all on function rebuild_clock_spans() from public;

select rebuild_clock_spans();

-- The service says of no clock that it ended.
revoke insert on case_clock from kiem_service;
grant insert (
    id, case_id, unit_id, kind, variant, started_by, started_at, due_at, missing_year, unconfirmed, recorded_at, seizure_id
) on case_clock to kiem_service;
revoke insert on complaint_clock from kiem_service;
grant insert (
    id, complaint_id, unit_id, kind, variant, started_by, started_at, due_at, missing_year, unconfirmed, recorded_at
) on complaint_clock to kiem_service;

-- What runs is found by when it is due; what has ended by when it was due and until when nobody knew of its end.
drop index case_clock_due_idx;
create index case_clock_running_idx on case_clock (due_at) where ended_at is null;
create index case_clock_ended_idx on case_clock (due_at, end_recorded_at) where ended_at is not null;
drop index complaint_clock_due_idx;
create index complaint_clock_running_idx on complaint_clock (due_at) where ended_at is null;
create index complaint_clock_ended_idx on complaint_clock (due_at, end_recorded_at) where ended_at is not null;

-- The moments at which what ended too late, or was known too late to have ended, was overdue. The third argument of greatest() keeps
-- it a range for rows that the index does not hold.
create index case_clock_late_idx on case_clock
    using gist (tstzrange(due_at, greatest(due_at, ended_at, end_recorded_at), '()'))
    where greatest(ended_at, end_recorded_at) > due_at;
create index complaint_clock_late_idx on complaint_clock
    using gist (tstzrange(due_at, greatest(due_at, ended_at, end_recorded_at), '()'))
    where greatest(ended_at, end_recorded_at) > due_at;

create function note_case_clock_end() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    -- A session keeps the plan that it made while the table was small.
    set enable_seqscan = off
    as $$
begin
    update case_clock
    set ended_at = new.ended_at, end_recorded_at = new.recorded_at
    where id = new.clock_id;
    return null;
end
$$;

create trigger case_clock_end_noted
    after insert on case_clock_end
    for each row
    execute function note_case_clock_end();

create function note_complaint_clock_end() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    set enable_seqscan = off
    as $$
begin
    update complaint_clock
    set ended_at = new.ended_at, end_recorded_at = new.recorded_at
    where id = new.clock_id;
    return null;
end
$$;

create trigger complaint_clock_end_noted
    after insert on complaint_clock_end
    for each row
    execute function note_complaint_clock_end();

-- The cases and complaints that had a time which had run out and not ended at a moment, as it was known at another (null: now). Past
-- row-level security, for an index on ranges serves no role that has policies: their operators may tell of rows in their errors.
-- Whoever asks still sees only the cases and complaints that it may.
create function overdue_at(moment timestamptz, as_of timestamptz) returns table (case_id uuid, complaint_id uuid)
    language plpgsql
    stable
    security definer
    set search_path = public, pg_temp
    -- A session keeps the plan that it made while the tables were small: few rows are looked up, whatever they have grown to.
    set enable_seqscan = off
    as $$
declare
    known timestamptz := coalesce(as_of, 'infinity');
    -- Where an end was not known yet, the time ran on at the moment of the knowledge.
    earlier timestamptz := least(moment, as_of);
begin
    return query
        -- What runs.
        select clock.case_id, null::uuid
        from case_clock as clock
        where clock.ended_at is null
            and clock.due_at < moment
            and clock.recorded_at <= known
        union
        select null, clock.complaint_id
        from complaint_clock as clock
        where clock.ended_at is null
            and clock.due_at < moment
            and clock.recorded_at <= known
        union
        -- What ended too late.
        select clock.case_id, null
        from case_clock as clock
        where (
                tstzrange(clock.due_at, greatest(clock.due_at, clock.ended_at, clock.end_recorded_at), '()') @> moment
                or tstzrange(clock.due_at, greatest(clock.due_at, clock.ended_at, clock.end_recorded_at), '()') @> earlier
            )
            and greatest(clock.ended_at, clock.end_recorded_at) > clock.due_at
            and clock.due_at < moment
            and clock.recorded_at <= known
            and (clock.ended_at > moment or clock.end_recorded_at > known)
        union
        select null, clock.complaint_id
        from complaint_clock as clock
        where (
                tstzrange(clock.due_at, greatest(clock.due_at, clock.ended_at, clock.end_recorded_at), '()') @> moment
                or tstzrange(clock.due_at, greatest(clock.due_at, clock.ended_at, clock.end_recorded_at), '()') @> earlier
            )
            and greatest(clock.ended_at, clock.end_recorded_at) > clock.due_at
            and clock.due_at < moment
            and clock.recorded_at <= known
            and (clock.ended_at > moment or clock.end_recorded_at > known)
        union
        -- What was to run out after the moment of the knowledge and had not ended then.
        select clock.case_id, null
        from case_clock as clock
        where clock.ended_at is not null
            and clock.due_at >= as_of
            and clock.due_at < moment
            and clock.end_recorded_at > as_of
            and clock.recorded_at <= as_of
        union
        select null, clock.complaint_id
        from complaint_clock as clock
        where clock.ended_at is not null
            and clock.due_at >= as_of
            and clock.due_at < moment
            and clock.end_recorded_at > as_of
            and clock.recorded_at <= as_of;
end
$$;
revoke all on function overdue_at(timestamptz, timestamptz) from public;
grant execute on function overdue_at(timestamptz, timestamptz) to kiem_service;

-- What a report tells of is found by the day on which it happened.
create index case_event_told_idx on case_event (happened_at)
    where to_state in ('transferred_police', 'penalty_issued');
