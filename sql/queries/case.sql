-- name: case.byNumber :one
select
    line.case_number as number,
    line.case_state as state,
    line.case_opened_at as opened_at,
    line.case_opened_by as opened_by,
    line.number as inspection_number,
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
    line.goods_value
from inspection_line as line
where line.case_number = $1;

-- name: case.events :many
-- How a case came to where it is, oldest first.
select
    case_event.seq,
    case_event.event,
    case_event.from_state,
    case_event.to_state,
    case_event.at,
    officer.number as actor,
    case_event.note
from case_event
join enforcement_case
    on enforcement_case.id = case_event.case_id
join officer
    on officer.id = case_event.actor
where enforcement_case.number = $1
order by case_event.seq;

-- name: case.list :many
-- Cases, the newest number first, those behind number $6. Days are those on which the inspections ended, as in reports; $8 and
-- $10: with a finding of that kind, of that product, or of both at once.
select
    line.case_number as number,
    line.case_state as state,
    line.case_opened_at as opened_at,
    line.case_opened_by as opened_by,
    line.number as inspection_number,
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
    line.goods_value
from inspection_line as line
where line.case_rank is not null
    and ($1::text is null or line.case_state = $1)
    and ($2::uuid is null or line.unit_id = any (array(select unit_id from unit_below($2))))
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
    line.goods_value
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
