-- name: reportParts.products :many
-- The $5 products with most violating findings among what the inspections that ended on $1 to $2 found, most first, as it was known
-- at $4 (null: now), for unit $3 and all below it (null: all in scope). What was registered twice counts as the one that it was
-- merged into.
with found as materialized (
    select
        report_fact.product_id,
        sum(report_fact.sign) as violations
    from report_fact
    where report_fact.counts_on between $1 and $2
        and report_fact.recorded_at <= coalesce($4, 'infinity'::timestamptz)
        and report_fact.source = 'finding'
        and report_fact.violates
        and report_fact.product_id is not null
        and ($3::uuid is null or report_fact.unit_id in (select unit_id from unit_below($3)))
    group by report_fact.product_id
), doubled as materialized (
    select
        merge.product_id,
        merge.into_id
    from product_merge as merge
    where merge.is_merged
        and merge.at <= coalesce($4, 'infinity'::timestamptz)
        and not exists (
            select
            from product_merge as later
            where later.product_id = merge.product_id
                and later.seq > merge.seq
                and later.at <= coalesce($4, 'infinity'::timestamptz)
        )
), counted as materialized (
    select
        coalesce(doubled.into_id, found.product_id) as product_id,
        sum(found.violations)::bigint as violations
    from found
    left join doubled
        on doubled.product_id = found.product_id
    group by 1
)
select
    product.code,
    product.name,
    producer.name as producer,
    counted.violations
from counted
join product
    on product.id = counted.product_id
left join producer
    on producer.id = product.producer_id
where counted.violations > 0
order by counted.violations desc, product.code
limit $5;

-- name: reportParts.points :many
-- The $5 sales points with most violating findings among what the inspections that ended on $1 to $2 found there, most first, then
-- those inspected most often; as it was known at $4 (null: now), for unit $3 and all below it (null: all in scope).
with counted as materialized (
    select
        report_fact.sales_point_id,
        coalesce(sum(report_fact.sign) filter (where report_fact.source = 'inspection'), 0)::bigint as inspections,
        coalesce(sum(report_fact.sign) filter (where report_fact.source = 'finding' and report_fact.violates), 0)::bigint as violations
    from report_fact
    where report_fact.counts_on between $1 and $2
        and report_fact.recorded_at <= coalesce($4, 'infinity'::timestamptz)
        and report_fact.source in ('inspection', 'finding')
        and report_fact.sales_point_id is not null
        and ($3::uuid is null or report_fact.unit_id in (select unit_id from unit_below($3)))
    group by report_fact.sales_point_id
)
select
    sales_point.code,
    sales_point.name,
    sales_point.address,
    area.code as area_code,
    area.kind as area_kind,
    area.name as area_name,
    counted.inspections,
    counted.violations
from counted
join sales_point
    on sales_point.id = counted.sales_point_id
left join area
    on area.id = sales_point.area_id
where counted.violations > 0
order by counted.violations desc, counted.inspections desc, sales_point.code
limit $5;

-- name: reportParts.distinct :many
-- How many different products the findings of some periods point to, and how many different sales points were inspected in them: a
-- row for each period from a day in $1 to the one in $2, in their order; as it was known at $4 (null: now), for unit $3 and all
-- below it (null: all in scope). What was registered twice counts once.
with doubled as materialized (
    select
        merge.product_id,
        merge.into_id
    from product_merge as merge
    where merge.is_merged
        and merge.at <= coalesce($4, 'infinity'::timestamptz)
        and not exists (
            select
            from product_merge as later
            where later.product_id = merge.product_id
                and later.seq > merge.seq
                and later.at <= coalesce($4, 'infinity'::timestamptz)
        )
)
select
    period.first_day,
    period.last_day,
    met.products,
    visited.points
from unnest($1::date[], $2::date[]) with ordinality as period (first_day, last_day, place)
cross join lateral (
    select count(*) as products
    from (
        select
        from report_fact
        left join doubled
            on doubled.product_id = report_fact.product_id
        where report_fact.counts_on between period.first_day and period.last_day
            and report_fact.recorded_at <= coalesce($4, 'infinity'::timestamptz)
            and report_fact.source = 'finding'
            and report_fact.product_id is not null
            and ($3::uuid is null or report_fact.unit_id in (select unit_id from unit_below($3)))
        group by coalesce(doubled.into_id, report_fact.product_id)
        having sum(report_fact.sign) > 0
    ) as product
) as met
cross join lateral (
    select count(*) as points
    from (
        select
        from report_fact
        where report_fact.counts_on between period.first_day and period.last_day
            and report_fact.recorded_at <= coalesce($4, 'infinity'::timestamptz)
            and report_fact.source = 'inspection'
            and report_fact.sales_point_id is not null
            and ($3::uuid is null or report_fact.unit_id in (select unit_id from unit_below($3)))
        group by report_fact.sales_point_id
        having sum(report_fact.sign) > 0
    ) as point
) as visited
order by period.place;

-- name: reportParts.groups :many
-- The violating findings of the inspections that ended on $1 to $2 by the OCOP group of their products, and what the goods are
-- worth; null for findings that point to no product. As it was known at $4 (null: now), for unit $3 and all below it (null: all in
-- scope).
with found as materialized (
    select
        report_fact.product_id,
        sum(report_fact.sign) as violations,
        sum(report_fact.sign * report_fact.value) as goods_value
    from report_fact
    where report_fact.counts_on between $1 and $2
        and report_fact.recorded_at <= coalesce($4, 'infinity'::timestamptz)
        and report_fact.source = 'finding'
        and report_fact.violates
        and ($3::uuid is null or report_fact.unit_id in (select unit_id from unit_below($3)))
    group by report_fact.product_id
), doubled as materialized (
    select
        merge.product_id,
        merge.into_id
    from product_merge as merge
    where merge.is_merged
        and merge.at <= coalesce($4, 'infinity'::timestamptz)
        and not exists (
            select
            from product_merge as later
            where later.product_id = merge.product_id
                and later.seq > merge.seq
                and later.at <= coalesce($4, 'infinity'::timestamptz)
        )
)
select
    product.product_group,
    sum(found.violations)::bigint as violations,
    -- A sum of absurd values stops at the type's end instead of failing.
    least(sum(found.goods_value), 9223372036854775807)::bigint as goods_value
from found
left join doubled
    on doubled.product_id = found.product_id
left join product
    on product.id = coalesce(doubled.into_id, found.product_id)
group by product.product_group
having sum(found.violations) <> 0
order by product.product_group nulls last;

-- name: reportParts.typicalCases :many
-- At most $5 cases worth telling among those that were handed to the police, decided, or opened by an inspection that ended, on $1
-- to $2: those handed to the police first, then by the fine, by what the goods are worth, by number. As it was known at $4 (null:
-- now), of what unit $3 and all below it did (null: all in scope). Whoever was inspected is not told of, nor are premises that are
-- no sales point: they may be somebody's home.
with stepped as materialized (
    -- Of a case that several things happened to, the gravest; the first where it happened twice.
    select distinct on (case_event.case_id)
        case_event.case_id,
        case when case_event.to_state = 'transferred_police' then 1 else 2 end as rank,
        vietnam_day(case_event.happened_at) as day
    from case_event
    where case_event.happened_at >= $1::date::timestamp at time zone interval '7 hours'
        and case_event.happened_at < ($2::date + 1)::timestamp at time zone interval '7 hours'
        and case_event.to_state in ('transferred_police', 'penalty_issued')
        and case_event.from_state is distinct from case_event.to_state
        and case_event.at <= coalesce($4, 'infinity'::timestamptz)
        and case
            when $3::uuid is null then (select scope_is_all()) or case_event.unit_id = any ((select scope_units())::uuid[])
            else case_event.unit_id in (select unit_id from unit_below($3))
        end
    order by case_event.case_id, rank, day
), fined as materialized (
    select
        stepped.case_id,
        stepped.rank,
        stepped.day,
        (
            select nullif(sum(case_money.amount), 0)::bigint
            from case_money
            where case_money.case_id = stepped.case_id
                and case_money.kind = 'fine_imposed'
                and case_money.on_day <= $2
                and case_money.recorded_at <= coalesce($4, 'infinity'::timestamptz)
        ) as fine
    from stepped
), gravest as materialized (
    select case_id, rank, day, fine
    from (
        select case_id, rank, day, fine
        from fined
        order by rank = 1 desc, fine desc nulls last
        offset 0
    ) as fined
    -- What came to nothing is no example. Asked of one after the other until there are enough, for a count is no join.
    where (
        select count(*)
        from case_event
        where case_event.case_id = fined.case_id
            and case_event.to_state in ('cancelled', 'closed_compliant', 'closed_no_violation')
            and case_event.at <= coalesce($4, 'infinity'::timestamptz)
    ) = 0
    order by rank = 1 desc, fine desc nulls last
    fetch first ($5) rows with ties
), known as materialized (
    select
        version.inspection_id,
        version.ended_on
    from inspection_version as version
    -- Where enough cases were fined or handed over, one that was only opened does not come among them.
    where (select count(*) from gravest where gravest.rank = 1 or gravest.fine is not null) < $5
        and version.ended_on between $1 and $2
        and version.recorded_at <= coalesce($4, 'infinity'::timestamptz)
        and not exists (
            select
            from inspection_version as newer
            where newer.inspection_id = version.inspection_id
                and newer.version > version.version
                and newer.recorded_at <= coalesce($4, 'infinity'::timestamptz)
        )
        and case
            when $3::uuid is null then (select scope_is_all()) or version.unit_id = any ((select scope_units())::uuid[])
            else version.unit_id in (select unit_id from unit_below($3))
        end
), told as (
    select case_id, rank, day, fine
    from gravest
    union all
    select
        opened.id,
        3,
        known.ended_on,
        null
    from known
    -- The limit lets each be looked up, however many the planner takes them for.
    cross join lateral (
        select enforcement_case.id
        from enforcement_case
        where enforcement_case.inspection_id = known.inspection_id
            and enforcement_case.opened_at <= coalesce($4, 'infinity'::timestamptz)
        limit 1
    ) as opened
    where not exists (select from stepped where stepped.case_id = opened.id)
        and not exists (
            select
            from case_event
            where case_event.case_id = opened.id
                and case_event.to_state in ('cancelled', 'closed_compliant', 'closed_no_violation')
                and case_event.at <= coalesce($4, 'infinity'::timestamptz)
        )
), weighed as (
    select
        enforcement_case.number,
        enforcement_case.number_rank,
        told.rank,
        told.day,
        told.fine,
        version.inspection_id,
        version.version,
        version.area_id,
        version.sales_point_id,
        found.lots,
        found.goods_value
    from told
    cross join lateral (
        select enforcement_case.number, enforcement_case.number_rank, enforcement_case.inspection_id
        from enforcement_case
        where enforcement_case.id = told.case_id
        limit 1
    ) as enforcement_case
    left join lateral (
        select version.inspection_id, version.version, version.area_id, version.sales_point_id
        from inspection_version as version
        where version.inspection_id = enforcement_case.inspection_id
            and version.recorded_at <= coalesce($4, 'infinity'::timestamptz)
        order by version.version desc
        limit 1
    ) as version
        on true
    cross join lateral (
        select
            count(*) as lots,
            -- A sum of absurd values stops at the type's end instead of failing.
            case
                when count(finding.goods_value) > 0 then least(sum(finding.goods_value), 9223372036854775807)::bigint
            end as goods_value
        from finding
        where finding.inspection_id = version.inspection_id
            and finding.version = version.version
            and finding.kind <> 'compliant'
    ) as found
    -- What a correction cleared is not told of, unless it went further all the same.
    where told.rank < 3
        or found.lots > 0
    order by
        told.rank = 1 desc,
        told.fine desc nulls last,
        found.goods_value desc nulls last,
        enforcement_case.number_rank
    limit $5
)
select
    weighed.number,
    (array['to_police', 'decided', 'opened'])[weighed.rank] as told,
    weighed.day,
    area.code as area_code,
    area.kind as area_kind,
    area.name as area_name,
    sales_point.name as sales_point_name,
    array(
        select distinct finding.kind
        from finding
        where finding.inspection_id = weighed.inspection_id
            and finding.version = weighed.version
            and finding.kind <> 'compliant'
        order by finding.kind
    ) as kinds,
    weighed.lots,
    largest.kind,
    largest.label_name,
    largest.quantity,
    largest.unit,
    weighed.goods_value,
    weighed.fine
from weighed
left join area
    on area.id = weighed.area_id
left join sales_point
    on sales_point.id = weighed.sales_point_id
left join lateral (
    select
        finding.kind,
        finding.label_name,
        finding.quantity,
        finding.unit
    from finding
    where finding.inspection_id = weighed.inspection_id
        and finding.version = weighed.version
        and finding.kind <> 'compliant'
    order by finding.goods_value desc nulls last, finding.quantity desc nulls last, finding.position
    limit 1
) as largest
    on true
order by
    weighed.rank = 1 desc,
    weighed.fine desc nulls last,
    weighed.goods_value desc nulls last,
    weighed.number_rank;

-- name: reportParts.due :many
-- The times of cases and complaints that run out on $1 to $2 and have not ended, the soonest first, at most $5; as it was known at
-- $4 (null: now), of what unit $3 and all below it had in hand then (null: all in scope).
select
    running.number,
    running.kind,
    running.variant,
    vietnam_day(running.due_at) as day
from (
    select
        enforcement_case.number,
        clock.kind,
        clock.variant,
        clock.due_at,
        -- Whoever first gave it away afterwards had it then; written out in each query, since a function would be called row by row.
        coalesce(
            (
                select offer.unit_id
                from case_handover as offer
                join case_handover_answer as answer
                    on answer.handover_id = offer.id
                where offer.case_id = clock.case_id
                    and answer.accepted
                    and answer.answered_at > $4
                order by answer.answered_at
                limit 1
            ),
            enforcement_case.unit_id
        ) as unit_id
    from (
        -- What runs, and what was not known to have ended: an index each.
        select case_clock.case_id, case_clock.kind, case_clock.variant, case_clock.due_at
        from case_clock
        where case_clock.ended_at is null
            and case_clock.due_at >= $1::date::timestamp at time zone interval '7 hours'
            and case_clock.due_at < ($2::date + 1)::timestamp at time zone interval '7 hours'
            and case_clock.recorded_at <= coalesce($4, 'infinity'::timestamptz)
        union all
        select case_clock.case_id, case_clock.kind, case_clock.variant, case_clock.due_at
        from case_clock
        where case_clock.ended_at is not null
            and case_clock.due_at >= $1::date::timestamp at time zone interval '7 hours'
            and case_clock.due_at < ($2::date + 1)::timestamp at time zone interval '7 hours'
            and case_clock.recorded_at <= $4
            and case_clock.end_recorded_at > $4
    ) as clock
    -- The limit lets each be looked up, however many the planner takes them for.
    cross join lateral (
        select enforcement_case.number, enforcement_case.unit_id
        from enforcement_case
        where enforcement_case.id = clock.case_id
        limit 1
    ) as enforcement_case
    union all
    select
        complaint.number,
        clock.kind,
        clock.variant,
        clock.due_at,
        complaint.unit_id
    from (
        select complaint_clock.complaint_id, complaint_clock.kind, complaint_clock.variant, complaint_clock.due_at
        from complaint_clock
        where complaint_clock.ended_at is null
            and complaint_clock.due_at >= $1::date::timestamp at time zone interval '7 hours'
            and complaint_clock.due_at < ($2::date + 1)::timestamp at time zone interval '7 hours'
            and complaint_clock.recorded_at <= coalesce($4, 'infinity'::timestamptz)
        union all
        select complaint_clock.complaint_id, complaint_clock.kind, complaint_clock.variant, complaint_clock.due_at
        from complaint_clock
        where complaint_clock.ended_at is not null
            and complaint_clock.due_at >= $1::date::timestamp at time zone interval '7 hours'
            and complaint_clock.due_at < ($2::date + 1)::timestamp at time zone interval '7 hours'
            and complaint_clock.recorded_at <= $4
            and complaint_clock.end_recorded_at > $4
    ) as clock
    cross join lateral (
        select complaint.number, complaint.unit_id
        from complaint
        where complaint.id = clock.complaint_id
        limit 1
    ) as complaint
) as running
where case
    when $3::uuid is null then (select scope_is_all()) or running.unit_id = any ((select scope_units())::uuid[])
    else running.unit_id in (select unit_id from unit_below($3))
end
order by running.due_at, running.number, running.kind
limit $5;

-- name: reportParts.overdue :many
-- How many cases, and how many complaints, had a time that had run out and not ended at each moment of $1, in their order; as it was
-- known at $3 (null: now), of what unit $2 and all below it had in hand (null: all in scope).
with seen as materialized (
    -- Whether every unit's are counted: then nobody needs to know whose each is.
    select
        (select scope_is_all()) and (
            $2::uuid is null
            or not exists (select from unit where unit.id not in (select unit_id from unit_below($2)))
        ) as is_whole
)
select
    moment.at,
    count(held.case_id) as cases,
    count(held.complaint_id) as complaints
from unnest($1::timestamptz[]) with ordinality as moment (at, place)
left join lateral (
    select
        late.case_id,
        late.complaint_id,
        coalesce(given.unit_id, enforcement_case.unit_id, complaint.unit_id) as unit_id
    from overdue_at(moment.at, $3) as late
    -- Whoever first gave it away afterwards had it then: few cases are given away, so they are looked for once and not case by case.
    left join (
        select distinct on (offer.case_id) offer.case_id, offer.unit_id
        from case_handover as offer
        join case_handover_answer as answer
            on answer.handover_id = offer.id
        where answer.accepted
            and answer.answered_at > least(moment.at, $3)
        order by offer.case_id, answer.answered_at
    ) as given
        on given.case_id = late.case_id
    -- The limit lets each be looked up, however many the planner takes them for.
    left join lateral (
        select enforcement_case.unit_id
        from enforcement_case
        where enforcement_case.id = late.case_id
            and not (select seen.is_whole from seen)
        limit 1
    ) as enforcement_case
        on true
    left join lateral (
        select complaint.unit_id
        from complaint
        where complaint.id = late.complaint_id
            and not (select seen.is_whole from seen)
        limit 1
    ) as complaint
        on true
) as held
    on case
        when (select seen.is_whole from seen) then true
        when $2::uuid is null then held.unit_id = any ((select scope_units())::uuid[])
        else held.unit_id in (select unit_id from unit_below($2))
    end
group by moment.place, moment.at
order by moment.place;

-- name: reportParts.overdueNumbers :many
-- The numbers of the cases, then of the complaints, of which a time had run out and not ended at moment $1, at most $4; as it was known
-- at $3 (null: now), of what unit $2 and all below it had in hand (null: all in scope).
select held.number
from (
    select
        1 as rank,
        enforcement_case.number,
        enforcement_case.number_rank,
        coalesce(
            -- Whoever first gave it away afterwards had it then.
            (
                select offer.unit_id
                from case_handover as offer
                join case_handover_answer as answer
                    on answer.handover_id = offer.id
                where offer.case_id = late.case_id
                    and answer.accepted
                    and answer.answered_at > least($1, $3)
                order by answer.answered_at
                limit 1
            ),
            enforcement_case.unit_id
        ) as unit_id
    from overdue_at($1, $3) as late
    -- The limit lets each be looked up, however many the planner takes them for.
    cross join lateral (
        select enforcement_case.number, enforcement_case.number_rank, enforcement_case.unit_id
        from enforcement_case
        where enforcement_case.id = late.case_id
        limit 1
    ) as enforcement_case
    union all
    select
        2,
        complaint.number,
        complaint.number_rank,
        complaint.unit_id
    from overdue_at($1, $3) as late
    cross join lateral (
        select complaint.number, complaint.number_rank, complaint.unit_id
        from complaint
        where complaint.id = late.complaint_id
        limit 1
    ) as complaint
) as held
where case
    when $2::uuid is null then (select scope_is_all()) or held.unit_id = any ((select scope_units())::uuid[])
    else held.unit_id in (select unit_id from unit_below($2))
end
order by held.rank, held.number_rank
limit $4;
