-- name: report.week :many
-- What the inspections that ended on $1 to $2 come to, by locality, as it was known at $4 (null: now), for unit $3 and all below
-- it (null: all). A case counts on the day its inspection ended, so that the figures of one week are about the same inspections.
with known as materialized (
    select
        version.inspection_id,
        version.version,
        coalesce(
            area.locality_id,
            -- Outside the former districts the province stands for the place; above a commune it is one or two steps up.
            case area.level when 'province' then area.id end,
            case parent.level when 'province' then parent.id end,
            parent.parent_id
        ) as locality_id
    from inspection_version as version
    join inspection
        on inspection.id = version.inspection_id
    left join area
        on area.id = version.area_id
    left join area as parent
        on parent.id = area.parent_id
    where version.ended_on between $1 and $2
        and version.recorded_at <= coalesce($4, 'infinity'::timestamptz)
        and not exists (
            select
            from inspection_version as newer
            where newer.inspection_id = version.inspection_id
                and newer.version > version.version
                and newer.recorded_at <= coalesce($4, 'infinity'::timestamptz)
        )
        and ($3::uuid is null or inspection.unit_id = any (array(select unit_id from unit_below($3))))
), found as (
    select
        known.locality_id,
        finding.kind,
        count(*) as findings,
        sum(finding.goods_value) as goods_value
    from known
    join finding
        on finding.inspection_id = known.inspection_id
        and finding.version = known.version
    group by known.locality_id, finding.kind
), figure as (
    select
        locality_id,
        'inspections' as measure,
        null as kind,
        count(*) as value
    from known
    group by locality_id
    union all
    select
        known.locality_id,
        'cases_opened',
        null,
        count(*)
    from known
    join enforcement_case
        on enforcement_case.inspection_id = known.inspection_id
        and enforcement_case.opened_at <= coalesce($4, 'infinity'::timestamptz)
    group by known.locality_id
    union all
    select
        locality_id,
        'findings',
        kind,
        findings
    from found
    union all
    select
        locality_id,
        'goods_value',
        kind,
        -- A sum of absurd values stops at the type's end instead of failing.
        least(goods_value, 9223372036854775807)::bigint
    from found
    where goods_value is not null
)
select
    locality.code as locality_code,
    locality.kind as locality_kind,
    locality.name as locality_name,
    figure.measure,
    figure.kind,
    figure.value
from figure
left join area as locality
    on locality.id = figure.locality_id
order by locality.code nulls last, figure.measure, figure.kind;
