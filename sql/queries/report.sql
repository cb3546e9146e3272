-- name: report.sums :many
-- What some periods come to, given by their first days $1 and their last ones $2, for unit $3 and all below it (null: all that is seen), as it
-- was known at $4 (null: now). Read from the sums, from what is not in them yet, and, to know what was known, from what came later.
with shown as materialized (
    select unit.id
    from reporting_units($3) as unit (id)
), period as materialized (
    select *
    from unnest($1::date[], $2::date[]) with ordinality as period (first, last, place)
), waiting as materialized (
    select report_fact.counts_on, report_fact.source, report_fact.kind, report_fact.violates, report_fact.sign, report_fact.value
    from report_fact
    where report_fact.recorded_in >= (select report_horizon.recorded_in from report_horizon)
        and ($3::uuid is null or report_fact.unit_id in (select unit_id from unit_below($3)))
), share as (
    select period.place, kept.source, kept.kind, kept.violates, kept.facts, kept.value
    from period
    cross join report_spans(period.first, period.last) as span
    cross join shown
    -- Looked up unit by unit and span by span, whatever the planner takes them for.
    cross join lateral (
        select
            report_sum.source,
            report_sum.kind,
            report_sum.violates,
            sum(report_sum.facts) as facts,
            sum(report_sum.value) as value
        from report_sum
        where report_sum.unit_id = shown.id
            and report_sum.days = span.days
            and report_sum.counts_on between span.first_on and span.last_on
        group by report_sum.source, report_sum.kind, report_sum.violates
        offset 0
    ) as kept
    union all
    select period.place, waiting.source, waiting.kind, waiting.violates, waiting.sign, waiting.sign * waiting.value
    from period
    join waiting
        on waiting.counts_on between period.first and period.last
    union all
    select period.place, later.source, later.kind, later.violates, -later.sign, -later.sign * later.value
    from period
    join report_fact as later
        on later.counts_on between period.first and period.last
        and later.recorded_at > $4
        and ($3::uuid is null or later.unit_id in (select unit_id from unit_below($3)))
    where $4::timestamptz is not null
)
select
    share.place::integer as place,
    share.source,
    share.kind,
    share.violates,
    sum(share.facts)::bigint as facts,
    -- A sum of absurd values stops at the type's end instead of failing.
    least(sum(share.value), 9223372036854775807)::bigint as value
from share
group by share.place, share.source, share.kind, share.violates
order by 1, 2, 3, 4;

-- name: report.held :many
-- What the goods were worth that were held at the end of each day of $1, in their order, for unit $2 and all below it (null: all that is
-- seen), as it was known at $3 (null: now).
with shown as materialized (
    select unit.id
    from reporting_units($2) as unit (id)
), waiting as materialized (
    -- First what waits, which is little, then what is held of it.
    select counts_on, source, kind, unit_id, sign, value
    from report_fact
    where recorded_in >= (select report_horizon.recorded_in from report_horizon)
    offset 0
)
select
    least(
        (
            select coalesce(sum(kept.value), 0)
            from shown
            cross join lateral (
                select sum(report_sum.value) as value
                from report_sum
                where report_sum.unit_id = shown.id
                    and report_sum.days = 1
                    and report_sum.counts_on <= asked.day
                    and report_sum.source = 'goods'
                    and report_sum.kind = 'held'
                offset 0
            ) as kept
        ) + (
            select coalesce(sum(waiting.sign * waiting.value), 0)
            from waiting
            where waiting.counts_on <= asked.day
                and waiting.source = 'goods'
                and waiting.kind = 'held'
                and ($2::uuid is null or waiting.unit_id in (select unit_id from unit_below($2)))
        ) - (
            select coalesce(sum(later.sign * later.value), 0)
            from report_fact as later
            where $3::timestamptz is not null
                and later.recorded_at > $3
                and later.counts_on <= asked.day
                and later.source = 'goods'
                and later.kind = 'held'
                and ($2::uuid is null or later.unit_id in (select unit_id from unit_below($2)))
        ),
        9223372036854775807
    )::bigint as value
from unnest($1::date[]) with ordinality as asked (day, place)
order by asked.place;

-- name: report.heldCases :many
-- The cases whose goods were held at the end of day $1 and what these were worth, for unit $2 and all below it (null: all that is seen), as it
-- was known at $3 (null: now); at most $4, by number.
select
    enforcement_case.number,
    least(held.value, 9223372036854775807)::bigint as value
from (
    select goods_item.case_id, sum(report_fact.sign * report_fact.value) as value
    from report_fact
    join goods_item
        on goods_item.id = report_fact.subject_id
    where report_fact.source = 'goods'
        and report_fact.kind = 'held'
        and report_fact.counts_on <= $1
        and report_fact.recorded_at <= coalesce($3, 'infinity'::timestamptz)
        and ($2::uuid is null or report_fact.unit_id in (select unit_id from unit_below($2)))
    group by goods_item.case_id
) as held
join enforcement_case
    on enforcement_case.id = held.case_id
where held.value <> 0
order by enforcement_case.number
limit $4;

-- name: report.areas :many
-- What the days from $1 to $2 come to by area, for unit $3 and all below it (null: all that is seen), as known at $4 (null: now). Areas are
-- those of level $5: provinces, or the former districts (`district`; where there were none the province). Whole weeks are read as report.sums
-- are, the facts of other days are gone through.
with shown as materialized (
    select unit.id
    from reporting_units($3) as unit (id)
), waiting as materialized (
    select
        report_fact.counts_on, report_fact.area_id, report_fact.source, report_fact.kind, report_fact.violates, report_fact.sign,
        report_fact.value
    from report_fact
    where report_fact.recorded_in >= (select report_horizon.recorded_in from report_horizon)
        and ($3::uuid is null or report_fact.unit_id in (select unit_id from unit_below($3)))
), week as materialized (
    select span.first_on, span.last_on, span.last_on + 6 as last_day
    from report_spans($1, $2) as span
    where span.days = 7
), share as (
    select kept.province_id, kept.locality_id, kept.source, kept.kind, kept.violates, kept.facts, kept.value
    from week
    cross join shown
    -- Looked up unit by unit, whatever the planner takes them for.
    cross join lateral (
        select
            report_area_sum.province_id,
            report_area_sum.locality_id,
            report_area_sum.source,
            report_area_sum.kind,
            report_area_sum.violates,
            report_area_sum.facts,
            report_area_sum.value
        from report_area_sum
        where report_area_sum.unit_id = shown.id
            and report_area_sum.week_on between week.first_on and week.last_on
        offset 0
    ) as kept
    union all
    select
        place.province_id, place.locality_id, waiting.source, waiting.kind, waiting.violates, waiting.sign,
        waiting.sign * waiting.value
    from waiting
    join week
        on waiting.counts_on between week.first_on and week.last_day
    left join reporting_area as place
        on place.area_id = waiting.area_id
    union all
    select
        place.province_id, place.locality_id, later.source, later.kind, later.violates, -later.sign, -later.sign * later.value
    from week
    join report_fact as later
        on later.counts_on between week.first_on and week.last_day
    left join reporting_area as place
        on place.area_id = later.area_id
    where $4::timestamptz is not null
        and later.recorded_at > $4
        and ($3::uuid is null or later.unit_id in (select unit_id from unit_below($3)))
    union all
    -- Days that make no week.
    select
        place.province_id, place.locality_id, fact.source, fact.kind, fact.violates, fact.sign, fact.sign * fact.value
    from report_spans($1, $2) as span
    cross join lateral (
        select
            report_fact.area_id, report_fact.source, report_fact.kind, report_fact.violates, report_fact.sign, report_fact.value
        from report_fact
        where report_fact.counts_on between span.first_on and span.last_on
            and report_fact.recorded_at <= coalesce($4, 'infinity'::timestamptz)
            and ($3::uuid is null or report_fact.unit_id in (select unit_id from unit_below($3)))
        offset 0
    ) as fact
    left join reporting_area as place
        on place.area_id = fact.area_id
    where span.days = 1
), placed as materialized (
    select
        case $5 when 'province' then share.province_id else coalesce(share.locality_id, share.province_id) end as shown_id,
        share.source,
        share.kind,
        share.violates,
        sum(share.facts)::bigint as facts,
        sum(share.value) as value
    from share
    group by 1, share.source, share.kind, share.violates
)
select
    area.code as area_code,
    area.kind as area_kind,
    area.name as area_name,
    placed.source,
    placed.kind,
    placed.violates,
    placed.facts,
    -- A sum of absurd values stops at the type's end instead of failing.
    least(placed.value, 9223372036854775807)::bigint as value
from placed
-- The limit lets each be looked up, however many the planner takes them for.
left join lateral (
    select area.id, area.code, area.kind, area.name
    from area
    where area.id = placed.shown_id
    limit 1
) as area
    on true
-- What was corrected away leaves nothing.
where placed.facts <> 0
    or placed.value <> 0
order by area.code nulls last, area.id, placed.source, placed.kind, placed.violates;

-- name: report.communes :many
-- What the days from $1 to $2 come to by area as it was named, for unit $3 and all below it (null: all that is seen), as known at $4 (null:
-- now). Nothing is kept for so many areas: the days' facts are gone through.
with named as materialized (
    select
        report_fact.area_id,
        report_fact.source,
        report_fact.kind,
        report_fact.violates,
        sum(report_fact.sign)::bigint as facts,
        sum(report_fact.sign * report_fact.value) as value
    from report_fact
    where report_fact.counts_on between $1 and $2
        and report_fact.recorded_at <= coalesce($4, 'infinity'::timestamptz)
        and ($3::uuid is null or report_fact.unit_id in (select unit_id from unit_below($3)))
    group by report_fact.area_id, report_fact.source, report_fact.kind, report_fact.violates
)
select
    area.code as area_code,
    area.kind as area_kind,
    area.name as area_name,
    named.source,
    named.kind,
    named.violates,
    named.facts,
    least(named.value, 9223372036854775807)::bigint as value
from named
left join area
    on area.id = named.area_id
where named.facts <> 0
    or named.value <> 0
order by area.code nulls last, area.id, named.source, named.kind, named.violates;

-- name: report.units :many
-- What the days from $1 to $2 come to for each unit that stands next below unit $3 (null: below the highest that is seen, where there is
-- one; else for each of those), with all below it, as known at $4 (null: now).
with shown as materialized (
    select unit.id
    from reporting_units($3) as unit (id)
), branch as materialized (
    select unit.id
    from unit
    where unit.parent_id in (select shown.id from shown)
        and ($3::uuid is not null or (select count(*) from shown) = 1)
    union all
    select shown.id
    from shown
    where $3::uuid is null
        and (select count(*) from shown) > 1
), below as materialized (
    select branch.id as branch_id, unit_above.unit_id
    from unit_above
    join branch
        on branch.id = unit_above.above_id
), waiting as materialized (
    select counts_on, unit_id, source, kind, violates, sign, value
    from report_fact
    where recorded_in >= (select report_horizon.recorded_in from report_horizon)
    offset 0
), share as materialized (
    select
        part.unit_id,
        part.source,
        part.kind,
        part.violates,
        sum(part.facts)::bigint as facts,
        sum(part.value) as value
    from (
        select branch.id as unit_id, kept.source, kept.kind, kept.violates, kept.facts, kept.value
        from branch
        cross join report_spans($1, $2) as span
        cross join lateral (
            select report_sum.source, report_sum.kind, report_sum.violates, report_sum.facts, report_sum.value
            from report_sum
            where report_sum.unit_id = branch.id
                and report_sum.days = span.days
                and report_sum.counts_on between span.first_on and span.last_on
            offset 0
        ) as kept
        union all
        select below.branch_id, waiting.source, waiting.kind, waiting.violates, waiting.sign, waiting.sign * waiting.value
        from waiting
        join below
            on below.unit_id = waiting.unit_id
        where waiting.counts_on between $1 and $2
        union all
        select below.branch_id, later.source, later.kind, later.violates, -later.sign, -later.sign * later.value
        from report_fact as later
        join below
            on below.unit_id = later.unit_id
        where $4::timestamptz is not null
            and later.counts_on between $1 and $2
            and later.recorded_at > $4
    ) as part
    group by part.unit_id, part.source, part.kind, part.violates
)
select
    unit.code as unit_code,
    unit.name_vi as unit_name_vi,
    unit.name_en as unit_name_en,
    share.source,
    share.kind,
    share.violates,
    share.facts,
    least(share.value, 9223372036854775807)::bigint as value
from share
join unit
    on unit.id = share.unit_id
where share.facts <> 0
    or share.value <> 0
order by unit.code, share.source, share.kind, share.violates;

-- name: report.facts :many
-- The rows behind figures: of the days from $1 to $2, for unit $3 and all below it (null: all that is seen), recorded after $4 (null: ever)
-- and at $5 at the latest (null: ever), of the sources $6 with the kinds $7 and their violating $8; at most $9, by their day.
select
    fact.source,
    fact.kind,
    fact.violates,
    coalesce(
        inspection.number,
        enforcement_case.number,
        complaint.number,
        (
            select held.number
            from goods_item
            join enforcement_case as held
                on held.id = goods_item.case_id
            where goods_item.id = fact.subject_id
        )
    ) as number,
    fact.version,
    fact.part,
    fact.sign,
    fact.counts_on,
    fact.recorded_at,
    unit.code as unit_code,
    area.code as area_code,
    area.kind as area_kind,
    area.name as area_name,
    product.code as product_code,
    sales_point.code as sales_point_code,
    fact.value
from report_fact as fact
join unit
    on unit.id = fact.unit_id
left join area
    on area.id = fact.area_id
left join product
    on product.id = fact.product_id
left join sales_point
    on sales_point.id = fact.sales_point_id
left join inspection
    on inspection.id = fact.subject_id
    and fact.source in ('inspection', 'finding', 'certificate')
left join enforcement_case
    on enforcement_case.id = fact.subject_id
    and fact.source in ('case', 'money')
left join complaint
    on complaint.id = fact.subject_id
    and fact.source = 'complaint'
where fact.counts_on between $1 and $2
    and fact.recorded_at > coalesce($4, '-infinity'::timestamptz)
    and fact.recorded_at <= coalesce($5, 'infinity'::timestamptz)
    and ($3::uuid is null or fact.unit_id in (select unit_id from unit_below($3)))
    and (fact.source, fact.kind, fact.violates) in (
        select wanted.source, wanted.kind, wanted.violates
        from unnest($6::text[], $7::text[], $8::boolean[]) as wanted (source, kind, violates)
    )
order by fact.counts_on, number, fact.source, fact.version, fact.part, fact.sign desc
limit $9;

-- name: report.moment :one
-- The moment by the clock that facts are recorded by.
select clock_timestamp() as moment;

-- name: report.mark :one
-- The transaction before which all must have ended until everything that has been recorded is there to be read.
select pg_snapshot_xmax(pg_current_snapshot())::text as following;

-- name: report.isSettled :one
-- Whether all transactions before $1 have ended.
select pg_snapshot_xmin(pg_current_snapshot()) >= $1::text::xid8 as is_settled;

-- name: report.fold :one
-- Brings the sums up to what has been recorded.
select true as done
from fold_report_facts();

-- name: report.differences :many
-- Where what is kept for figures is not what the facts give: the first $1 rows that are missing, that no fact bears out, or whose sum of a day
-- or week (`area_sum`: of a week in an area) is another; and times of which something else is kept than how they ended.
select
    difference.flaw,
    difference.source,
    coalesce(
        (select inspection.number from inspection where inspection.id = difference.subject_id),
        (select enforcement_case.number from enforcement_case where enforcement_case.id = difference.subject_id),
        (select complaint.number from complaint where complaint.id = difference.subject_id),
        (
            select enforcement_case.number
            from goods_item
            join enforcement_case
                on enforcement_case.id = goods_item.case_id
            where goods_item.id = difference.subject_id
        ),
        difference.subject_id::text
    ) as subject,
    difference.kind,
    difference.counts_on,
    difference.sign::bigint as facts,
    difference.sign * difference.value as value
from report_fact_difference as difference
union all
select
    'sum',
    difference.source,
    unit.code,
    difference.kind,
    difference.counts_on,
    difference.facts::bigint,
    least(difference.value, 9223372036854775807)::bigint
from report_sum_difference as difference
join unit
    on unit.id = difference.unit_id
union all
select
    'area_sum',
    difference.source,
    unit.code,
    difference.kind,
    difference.week_on,
    difference.facts::bigint,
    least(difference.value, 9223372036854775807)::bigint
from report_area_sum_difference as difference
join unit
    on unit.id = difference.unit_id
union all
select
    difference.flaw,
    'clock',
    coalesce(
        (select enforcement_case.number from enforcement_case where enforcement_case.id = difference.case_id),
        (select complaint.number from complaint where complaint.id = difference.complaint_id),
        difference.clock_id::text
    ),
    coalesce(difference.kind, ''),
    vietnam_day(coalesce(difference.ended_at, difference.due_at)),
    case difference.flaw when 'missing' then 1 else -1 end,
    0
from clock_span_difference as difference
order by counts_on, subject, source, kind, flaw, facts
limit $1;
