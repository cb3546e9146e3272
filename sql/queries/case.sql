-- name: case.byNumber :one
-- A case with what its inspection says, or without while there is none.
select
    line.case_number as number,
    line.case_state as state,
    line.case_opened_at as opened_at,
    line.case_opened_by as opened_by,
    line.number as inspection_number,
    line.ended_at,
    line.ended_on,
    (select unit.code from unit where unit.id = line.case_unit_id) as unit_code,
    line.sales_point_code,
    line.place_name,
    line.place_address,
    line.area_code,
    line.area_kind,
    line.area_name,
    line.party_name,
    line.kinds,
    line.findings,
    line.goods_value,
    (
        select case_event.data ->> 'subject'
        from case_event
        where case_event.case_id = line.case_id
            and case_event.data ? 'subject'
        order by case_event.seq
        limit 1
    ) as subject
from inspection_line as line
where line.case_number = $1
union all
select
    enforcement_case.number,
    enforcement_case.state,
    enforcement_case.opened_at,
    (select officer.number from officer where officer.id = enforcement_case.opened_by) as opened_by,
    null::text as inspection_number,
    null::timestamptz as ended_at,
    null::date as ended_on,
    (select unit.code from unit where unit.id = enforcement_case.unit_id) as unit_code,
    null::text as sales_point_code,
    null::text as place_name,
    null::text as place_address,
    null::text as area_code,
    null::text as area_kind,
    null::text as area_name,
    null::text as party_name,
    '{}'::text[] as kinds,
    0 as findings,
    null::bigint as goods_value,
    (
        select case_event.data ->> 'subject'
        from case_event
        where case_event.case_id = enforcement_case.id
            and case_event.data ? 'subject'
        order by case_event.seq
        limit 1
    ) as subject
from enforcement_case
where enforcement_case.number = $1
    and enforcement_case.inspection_id is null;

-- name: case.events :many
-- How a case came to where it is, oldest first.
select
    case_event.seq,
    case_event.event,
    case_event.from_state,
    case_event.to_state,
    case_event.at,
    officer.number as actor,
    case_event.note,
    case_event.data,
    case_event.happened_at
from case_event
join enforcement_case
    on enforcement_case.id = case_event.case_id
join officer
    on officer.id = case_event.actor
where enforcement_case.number = $1
order by case_event.seq;

-- name: case.list :many
-- Cases, the newest number first, those behind number $6. Days are those on which the inspections ended, as in reports,
-- and on which cases without one were opened; $8 and
-- $10: with a finding of that kind, of that product, or of both at once.
select
    line.number,
    line.state,
    line.opened_at,
    line.opened_by,
    line.inspection_number,
    line.ended_at,
    line.ended_on,
    line.unit_code,
    line.sales_point_code,
    line.place_name,
    line.place_address,
    line.area_code,
    line.area_kind,
    line.area_name,
    line.party_name,
    line.kinds,
    line.findings,
    line.goods_value,
    line.subject
from (
    (
        select
            line.case_number as number,
            line.case_state as state,
            line.case_opened_at as opened_at,
            line.case_opened_by as opened_by,
            line.number as inspection_number,
            line.ended_at,
            line.ended_on,
            (select unit.code from unit where unit.id = line.case_unit_id) as unit_code,
            line.sales_point_code,
            line.place_name,
            line.place_address,
            line.area_code,
            line.area_kind,
            line.area_name,
            line.party_name,
            line.kinds,
            line.findings,
            line.goods_value,
            (
                select case_event.data ->> 'subject'
                from case_event
                where case_event.case_id = line.case_id
                    and case_event.data ? 'subject'
                order by case_event.seq
                limit 1
            ) as subject,
            line.case_rank as rank
        from inspection_line as line
        where line.case_rank is not null
            and ($1::text is null or line.case_state = $1)
            and (
                $11::timestamptz is null
                or exists (
                    select
                    from case_clock
                    where case_clock.case_id = line.case_id
                        and case_clock.due_at <= $11
                        and not exists (select from case_clock_end where case_clock_end.clock_id = case_clock.id)
                )
            )
            and ($2::uuid is null or line.case_unit_id = any (array(select unit_id from unit_below($2))))
            and ($3::date is null or line.ended_on >= $3)
            and ($4::date is null or line.ended_on <= $4)
            and ($5::uuid is null or line.sales_point_id = $5)
            and ($6::text is null or line.case_rank < number_rank($6))
            and (
                ($8::text is null and $10::uuid is null)
                or exists (
                    select
                    from finding
                    where finding.inspection_id = line.id
                        and finding.version = line.version
                        and ($8::text is null or finding.kind = $8)
                        and ($10::uuid is null or finding.product_id = $10)
                )
            )
            and (
                $9::uuid is null
                or line.area_id = any (array(select area_id from area_ancestor where ancestor_id = $9))
            )
        order by line.case_rank desc
        limit $7
    )
    union all
    (
        select
            enforcement_case.number,
            enforcement_case.state,
            enforcement_case.opened_at,
            (select officer.number from officer where officer.id = enforcement_case.opened_by) as opened_by,
            null::text as inspection_number,
            null::timestamptz as ended_at,
            null::date as ended_on,
            (select unit.code from unit where unit.id = enforcement_case.unit_id) as unit_code,
            null::text as sales_point_code,
            null::text as place_name,
            null::text as place_address,
            null::text as area_code,
            null::text as area_kind,
            null::text as area_name,
            null::text as party_name,
            '{}'::text[] as kinds,
            0 as findings,
            null::bigint as goods_value,
            (
                select case_event.data ->> 'subject'
                from case_event
                where case_event.case_id = enforcement_case.id
                    and case_event.data ? 'subject'
                order by case_event.seq
                limit 1
            ) as subject,
            enforcement_case.number_rank as rank
        from enforcement_case
        where enforcement_case.inspection_id is null
            and ($1::text is null or enforcement_case.state = $1)
            and (
                $11::timestamptz is null
                or exists (
                    select
                    from case_clock
                    where case_clock.case_id = enforcement_case.id
                        and case_clock.due_at <= $11
                        and not exists (select from case_clock_end where case_clock_end.clock_id = case_clock.id)
                )
            )
            and ($2::uuid is null or enforcement_case.unit_id = any (array(select unit_id from unit_below($2))))
            and ($3::date is null or vietnam_day(enforcement_case.opened_at) >= $3)
            and ($4::date is null or vietnam_day(enforcement_case.opened_at) <= $4)
            and $5::uuid is null
            and ($6::text is null or enforcement_case.number_rank < number_rank($6))
            and $8::text is null
            and $9::uuid is null
            and $10::uuid is null
        order by enforcement_case.number_rank desc
        limit $7
    )
) as line
order by line.rank desc
limit $7;

-- name: case.ofProduct :many
-- Cases in which a violation concerns product $1, the newest number first.
select
    line.case_number as number,
    line.case_state as state,
    line.case_opened_at as opened_at,
    line.case_opened_by as opened_by,
    line.number as inspection_number,
    line.ended_at,
    line.ended_on,
    (select unit.code from unit where unit.id = line.case_unit_id) as unit_code,
    line.sales_point_code,
    line.place_name,
    line.place_address,
    line.area_code,
    line.area_kind,
    line.area_name,
    line.party_name,
    line.kinds,
    line.findings,
    line.goods_value,
    (
        select case_event.data ->> 'subject'
        from case_event
        where case_event.case_id = line.case_id
            and case_event.data ? 'subject'
        order by case_event.seq
        limit 1
    ) as subject
from (
    select distinct
        finding.inspection_id,
        finding.version
    from finding
    where finding.product_id = $1
        and finding.kind <> 'compliant'
) as with_product
join inspection_line as line
    on line.id = with_product.inspection_id
    and line.version = with_product.version
where line.case_rank is not null
order by line.case_rank desc
limit $2;

-- name: case.standing :one
-- Where a case stands, for the next step, and how many of its items are in custody.
select
    enforcement_case.id,
    enforcement_case.unit_id,
    (select unit.code from unit where unit.id = enforcement_case.unit_id) as unit_code,
    enforcement_case.state,
    (select max(case_event.seq) from case_event where case_event.case_id = enforcement_case.id) as last,
    enforcement_case.inspection_id,
    (
        select count(*)::integer
        from goods_item
        join goods_balance
            on goods_balance.item_id = goods_item.id
        where goods_item.case_id = enforcement_case.id
            and goods_balance.place = 'held'
            and goods_balance.quantity > 0
    ) as held
from enforcement_case
where enforcement_case.number = $1;

-- name: case.begin :one
-- Begins a case without an inspection, with its first step.
with opened as (
    insert into enforcement_case (id, number, unit_id, state, opened_by)
    values ($1, next_number('VV', vietnam_year(clock_timestamp())), $2, $3, $4)
    returning id, number, unit_id
), opening as (
    insert into case_event (case_id, seq, unit_id, event, from_state, to_state, actor, note, data, happened_at)
    select opened.id, 1, opened.unit_id, $5, null, $3, $4, $6, $7, $8
    from opened
)
select opened.number
from opened;

-- name: case.findings :many
-- What the inspection of a case found, as its newest version has it, with the group of the product that each points to, and whose goods
-- they were.
select
    finding.kind,
    finding.basis,
    product.product_group,
    version.party_kind
from inspection_version as version
left join finding
    on finding.inspection_id = version.inspection_id
    and finding.version = version.version
left join product
    on product.id = finding.product_id
where version.inspection_id = $1
    and not exists (
        select
        from inspection_version as newer
        where newer.inspection_id = version.inspection_id
            and newer.version > version.version
    )
order by finding.position;

-- name: case.plannedBefore :one
-- The last day in year $4 on which an inspection by plan of the same subject for the same content was decided, in other cases than $1.
select max(vietnam_day(case_event.happened_at)) as day
from case_event
join enforcement_case
    on enforcement_case.id = case_event.case_id
where case_event.event = 'decide_inspection'
    and case_event.case_id is distinct from $1::uuid
    and enforcement_case.state <> 'cancelled'
    and case_event.data ->> 'form' in ('periodic', 'thematic')
    and lower(case_event.data ->> 'subject') = lower($2)
    and lower(case_event.data ->> 'content') = lower($3)
    and vietnam_year(case_event.happened_at) = $4;

-- name: case.step :exec
-- Takes a step; the case's state follows by itself.
insert into case_event (case_id, seq, unit_id, event, from_state, to_state, actor, note, data, happened_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- name: case.startClock :exec
insert into case_clock (
    id, case_id, unit_id, kind, variant, started_by, started_at, due_at, missing_year, unconfirmed, seizure_id
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- name: case.startClocks :exec
-- Times that begin with cases that an inspection opened, any number of them at once; $8 holds lists of days as text.
insert into case_clock (id, case_id, unit_id, kind, variant, started_by, started_at, due_at, missing_year, unconfirmed)
select
    begun.id, begun.case_id, begun.unit_id, begun.kind, begun.variant, 1, begun.started_at, begun.due_at,
    begun.missing_year, begun.unconfirmed::date[]
from unnest(
    $1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::timestamptz[], $8::text[],
    $9::integer[]
) as begun (id, case_id, unit_id, kind, variant, started_at, due_at, unconfirmed, missing_year);

-- name: case.endClocks :exec
-- Ends what runs of these kinds in a case, at a step; as the unit that has the case now.
insert into case_clock_end (clock_id, unit_id, outcome, ended_at, case_id, ended_by)
select case_clock.id, enforcement_case.unit_id, $4, $5, case_clock.case_id, $3
from case_clock
join enforcement_case
    on enforcement_case.id = case_clock.case_id
where case_clock.case_id = $1
    and case_clock.kind = any ($2)
    and not exists (select from case_clock_end where case_clock_end.clock_id = case_clock.id);

-- name: case.clocks :many
-- The times of a case, in the order in which they began.
select
    case_clock.kind,
    case_clock.variant,
    case_clock.started_at,
    case_clock.due_at,
    case_clock.missing_year,
    case_clock.unconfirmed,
    case_clock_end.outcome,
    case_clock_end.ended_at
from case_clock
join enforcement_case
    on enforcement_case.id = case_clock.case_id
left join case_clock_end
    on case_clock_end.clock_id = case_clock.id
where enforcement_case.number = $1
order by case_clock.started_by, case_clock.id;

-- name: case.running :many
-- The times that run, the next to end first: those that are over by $1 where that is given, of a unit and those below it, at most so many.
select
    enforcement_case.number as case_number,
    case_clock.kind,
    case_clock.variant,
    case_clock.started_at,
    case_clock.due_at,
    case_clock.missing_year,
    case_clock.unconfirmed
from case_clock
join enforcement_case
    on enforcement_case.id = case_clock.case_id
where case_clock.ended_at is null
    and ($1::timestamptz is null or case_clock.due_at <= $1)
    and ($2::uuid is null or enforcement_case.unit_id = any (array(select unit_id from unit_below($2))))
order by case_clock.due_at nulls last, case_clock.id
limit $3;
