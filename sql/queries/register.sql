-- name: register.version :one
-- Grows with every transaction that changed products, producers, recognitions, sales points or areas.
select version
from register_version;

-- name: register.mark :one
-- The register's version with the oldest transaction that may still change it: what is read after this and noted by later ones is all there is.
select
    version,
    pg_snapshot_xmin(pg_current_snapshot())::text as mark
from register_version;

-- name: register.products :many
-- Products as far as they help to recognise one in a text: all, or those noted as changed since a mark.
select
    product.code,
    product.name,
    array(
        select product_alias.alias
        from product_alias
        where product_alias.product_id = product.id
        order by product_alias.alias
    ) as aliases,
    producer.name as producer_name,
    product.area_id,
    product.gtin,
    coalesce(
        product.listed_stars,
        (
            select recognition.stars
            from recognition
            where recognition.product_id = product.id
                and recognition.stars is not null
            order by recognition.recognised_on desc nulls last, recognition.id desc
            limit 1
        )
    ) as stars,
    exists (select from product_double where product_double.product_id = product.id) as is_double
from product
left join producer
    on producer.id = product.producer_id
where $1::text is null
    or product.id = any (
        array(
            select register_change.product_id
            from register_change
            where register_change.recorded_in >= $1::text::xid8
                and register_change.product_id is not null
        )
    )
order by product.code;

-- name: register.points :many
-- Sales points likewise.
select
    sales_point.code,
    sales_point.name,
    sales_point.address,
    sales_point.operator,
    sales_point.area_id
from sales_point
where $1::text is null
    or sales_point.id = any (
        array(
            select register_change.sales_point_id
            from register_change
            where register_change.recorded_in >= $1::text::xid8
                and register_change.sales_point_id is not null
        )
    )
order by sales_point.code;
