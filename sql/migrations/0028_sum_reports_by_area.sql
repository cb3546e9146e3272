-- Keeps what facts come to by area as well and by the statutory week, and lets the different things that a period met be found by themselves:
-- of a report of the whole country on a million inspections these were nine tenths of the cost, for every fact of the week was gone through.

-- Where an area belongs in reports: its province, and its former district where there was one.
create view reporting_area
    with (security_invoker = true)
    as
select
    area.id as area_id,
    -- Above a commune it is one or two steps up.
    coalesce(
        case area.level when 'province' then area.id end,
        case parent.level when 'province' then parent.id end,
        parent.parent_id
    ) as province_id,
    area.locality_id
from area
left join area as parent
    on parent.id = area.parent_id;

-- The units that a report is read from: the one that is asked for, or the highest ones that the caller sees.
create function reporting_units(wanted uuid) returns setof uuid
    language sql
    stable
    parallel safe
    begin atomic
        select unit.id
        from unit
        where case
                when wanted is not null then unit.id = wanted
                when (select scope_is_all()) then unit.parent_id is null
                else unit.id = any ((select scope_units())::uuid[])
                    and (unit.parent_id = any ((select scope_units())::uuid[])) is not true
            end;
    end;

-- The Thursday with which the statutory week of a day begins (TT 55/2020/TT-BCT Art 4, 8).
create function report_week(of_day date) returns date
    language sql
    immutable
    parallel safe
    return of_day - (extract(isodow from of_day)::integer + 3) % 7;

-- Sums of days and sums of statutory weeks stand side by side, by how many days they span from counts_on: a year is 52 rows of a kind and
-- some days.
drop view report_sum_difference;
alter table report_sum
    add column days integer not null default 1,
    add constraint report_sum_days_check check (days in (1, 7)),
    drop constraint report_sum_pkey,
    add constraint report_sum_pkey primary key (unit_id, days, counts_on, source, kind, violates);
alter table report_sum alter column days drop default;
drop index report_sum_held_idx;
create index report_sum_held_idx on report_sum (unit_id, counts_on) include (value)
    where source = 'goods' and kind = 'held' and days = 1;

-- What a unit's statutory weeks come to by area; days beside them are read from the facts. Every place's days would be four times as many
-- rows, and what they cost each inspection would be felt.
create table report_area_sum (
    unit_id uuid not null,
    -- The Thursday with which the week begins.
    week_on date not null,
    -- Null where the place was not resolved.
    province_id uuid,
    locality_id uuid,
    source text not null,
    kind text not null,
    violates boolean not null,
    facts bigint not null,
    value numeric not null,
    constraint report_area_sum_key
        unique nulls not distinct (unit_id, week_on, province_id, locality_id, source, kind, violates)
) with (fillfactor = 70);
revoke insert on report_area_sum from kiem_service;

alter table report_area_sum enable row level security;
create policy report_area_sum_scope on report_area_sum to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

-- The sums that the days from one to another are made of: those of the statutory weeks among them, and those of the days before and
-- behind these.
create function report_spans(first_day date, last_day date)
    returns table (days integer, first_on date, last_on date)
    language sql
    immutable
    parallel safe
    begin atomic
        with week as (
            -- The first Thursday on or after the first day, and the last on which a week begins that is over by the last day.
            select
                report_week(first_day + 6) as first_on,
                report_week(last_day + 1) - 7 as last_on
        )
        select 7, week.first_on, week.last_on
        from week
        where week.first_on <= week.last_on
        union all
        -- All of them where there is no whole week.
        select 1, first_day, case when week.first_on <= week.last_on then week.first_on - 1 else last_day end
        from week
        where first_day < week.first_on
            or week.first_on > week.last_on
        union all
        select 1, week.last_on + 7, last_day
        from week
        where week.first_on <= week.last_on
            and week.last_on + 7 <= last_day;
    end;

-- For the different products and sales points of a period: most facts point to neither.
create index report_fact_product_idx on report_fact (counts_on)
    include (product_id, sign, violates, value, recorded_at, unit_id)
    where source = 'finding' and product_id is not null;
create index report_fact_point_idx on report_fact (counts_on)
    include (sales_point_id, source, sign, violates, recorded_at, unit_id)
    where sales_point_id is not null;

-- Hardly a report goes through all facts of its days any more, and those of a day stand close together: an index that held all their columns
-- cost each inspection more than it saved.
drop index report_fact_day_idx;
create index report_fact_day_idx on report_fact (counts_on);

-- Adds what was recorded by transactions from one to another, without the latter, to the sums.
create or replace function add_to_report_sums(since xid8, until xid8) returns void
    language sql
    set search_path = public, pg_temp
    begin atomic
        with fact as materialized (
            select
                report_fact.unit_id,
                report_fact.counts_on,
                report_week(report_fact.counts_on) as week_on,
                place.province_id,
                place.locality_id,
                report_fact.source,
                report_fact.kind,
                report_fact.violates,
                sum(report_fact.sign) as facts,
                sum(report_fact.sign::numeric * report_fact.value) as value
            from report_fact
            left join reporting_area as place
                on place.area_id = report_fact.area_id
            where report_fact.recorded_in >= since
                and report_fact.recorded_in < until
            group by
                report_fact.unit_id, report_fact.counts_on, place.province_id, place.locality_id, report_fact.source,
                report_fact.kind, report_fact.violates
        ), by_area as (
            insert into report_area_sum as kept (
                unit_id, week_on, province_id, locality_id, source, kind, violates, facts, value
            )
            select
                unit_above.above_id,
                fact.week_on,
                fact.province_id,
                fact.locality_id,
                fact.source,
                fact.kind,
                fact.violates,
                sum(fact.facts),
                sum(fact.value)
            from fact
            join unit_above
                on unit_above.unit_id = fact.unit_id
            group by 1, 2, 3, 4, 5, 6, 7
            on conflict on constraint report_area_sum_key do update
                set facts = kept.facts + excluded.facts, value = kept.value + excluded.value
        )
        insert into report_sum as kept (unit_id, days, counts_on, source, kind, violates, facts, value)
        select
            unit_above.above_id,
            span.days,
            case span.days when 1 then fact.counts_on else fact.week_on end,
            fact.source,
            fact.kind,
            fact.violates,
            sum(fact.facts),
            sum(fact.value)
        from fact
        join unit_above
            on unit_above.unit_id = fact.unit_id
        cross join (values (1), (7)) as span (days)
        group by 1, 2, 3, 4, 5, 6
        order by 1, 2, 3, 4, 5, 6
        on conflict (unit_id, days, counts_on, source, kind, violates) do update
            set facts = kept.facts + excluded.facts, value = kept.value + excluded.value;
    end;

-- Begins the sums anew from the rows.
create or replace function rebuild_report_sums() returns void
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
declare
    until xid8;
begin
    perform from report_horizon for update;
    -- Rows that another cluster's transactions recorded and that a restored dump brought: they count from the beginning.
    update report_fact set recorded_in = '0' where recorded_in > pg_current_xact_id();
    until := pg_snapshot_xmin(pg_current_snapshot());
    delete from report_sum;
    delete from report_area_sum;
    perform add_to_report_sums('0', until);
    update report_horizon set recorded_in = until;
end
$$;

-- An area that comes to stand elsewhere brings its facts along.
create function sum_for_moved_areas() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
begin
    if exists (
        select
        from moved
        join formerly
            on formerly.id = moved.id
        where (moved.level, moved.parent_id, moved.locality_id)
            is distinct from (formerly.level, formerly.parent_id, formerly.locality_id)
    ) then
        perform rebuild_report_sums();
    end if;
    return null;
end
$$;
revoke all on function sum_for_moved_areas() from public;

create trigger area_moved
    after update on area
    referencing old table as formerly new table as moved
    for each statement execute function sum_for_moved_areas();

-- What the sums should be.
create view report_sum_due
    with (security_invoker = true)
    as
select
    unit_above.above_id as unit_id,
    span.days,
    case span.days when 1 then fact.counts_on else report_week(fact.counts_on) end as counts_on,
    place.province_id,
    place.locality_id,
    fact.source,
    fact.kind,
    fact.violates,
    sum(fact.sign) as facts,
    sum(fact.sign::numeric * fact.value) as value
from report_fact as fact
join unit_above
    on unit_above.unit_id = fact.unit_id
left join reporting_area as place
    on place.area_id = fact.area_id
cross join (values (1), (7)) as span (days)
where fact.recorded_in < (select report_horizon.recorded_in from report_horizon)
group by 1, 2, 3, 4, 5, 6, 7, 8;

-- Where the sums are not what the rows come to.
create view report_sum_difference
    with (security_invoker = true)
    as
with due as (
    select unit_id, days, counts_on, source, kind, violates, sum(facts) as facts, sum(value) as value
    from report_sum_due
    group by unit_id, days, counts_on, source, kind, violates
)
select
    unit_id,
    days,
    counts_on,
    source,
    kind,
    violates,
    coalesce(report_sum.facts, 0) - coalesce(due.facts, 0) as facts,
    coalesce(report_sum.value, 0) - coalesce(due.value, 0) as value
from due
full join report_sum
    using (unit_id, days, counts_on, source, kind, violates)
where coalesce(report_sum.facts, 0) <> coalesce(due.facts, 0)
    or coalesce(report_sum.value, 0) <> coalesce(due.value, 0);

create view report_area_sum_difference
    with (security_invoker = true)
    as
with difference as (
    -- No join: where there is no province or locality there is nothing that would be equal.
    select unit_id, counts_on as week_on, province_id, locality_id, source, kind, violates, -facts as facts, -value as value
    from report_sum_due
    where days = 7
    union all
    select unit_id, week_on, province_id, locality_id, source, kind, violates, facts, value
    from report_area_sum
)
select unit_id, week_on, province_id, locality_id, source, kind, violates, sum(facts) as facts, sum(value) as value
from difference
group by unit_id, week_on, province_id, locality_id, source, kind, violates
having sum(facts) <> 0
    or sum(value) <> 0;

select rebuild_report_sums();
