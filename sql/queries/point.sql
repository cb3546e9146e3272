-- name: point.byCode :one
select
    id,
    code,
    name,
    address,
    area_id,
    area_code,
    area_level,
    area_kind,
    area_name,
    locality_code,
    locality_kind,
    locality_name,
    operator,
    kind,
    opened_on,
    closes_on,
    closed_on,
    close_reason,
    status,
    designated,
    source_url,
    note,
    origin
from sales_point_register
where code = $1;

-- name: point.list :many
-- Points by code, behind $1; filters that are null let everything pass. $3: a place and all that counts in it; $5: only those
-- the source calls OCOP's, or only the others; $6: not known to be closed, over, or not yet opened on that day; $7: only those
-- that carry that product on day $8.
select
    id,
    code,
    name,
    address,
    area_id,
    area_code,
    area_level,
    area_kind,
    area_name,
    locality_code,
    locality_kind,
    locality_name,
    operator,
    kind,
    opened_on,
    closes_on,
    closed_on,
    close_reason,
    status,
    designated,
    source_url,
    note,
    origin
from sales_point_register
where ($1::text is null or code > $1)
    and (
        $3::uuid is null
        or exists (
            select 1
            from area_ancestor
            where area_ancestor.area_id = sales_point_register.area_id
                and area_ancestor.ancestor_id = $3
        )
    )
    and ($4::text is null or kind = $4)
    and ($5::boolean is null or designated = $5)
    and (
        $6::date is null
        or (
            coalesce(opened_on <= $6, true)
            and coalesce(closes_on >= $6, true)
            and coalesce(closed_on >= $6, true)
        )
    )
    and (
        $7::uuid is null
        or (
            select stock.carried and coalesce(stock.until >= $8, true)
            from sales_point_stock as stock
            where stock.point_id = sales_point_register.id
                and stock.product_id = $7
                and stock.since <= $8
            order by stock.since desc, stock.seq desc
            limit 1
        )
    )
order by code
limit $2;

-- name: point.search :many
-- Best first, as product.search: $1 a code, $2 with accents, $3 without.
with ranked as (
    select
        sales_point.id as point_id,
        case
            when sales_point.code = $1 then 0
            when sales_point.accented_key = $2 then 1
            when sales_point.name_fold = $3 then 2
            when starts_with(sales_point.accented_key, $2) then 3
            when starts_with(sales_point.name_fold, $3) then 4
            when position(' ' || $2 || ' ' in ' ' || sales_point.accented_key || ' ') > 0 then 5
            when to_tsvector('simple', sales_point.name_fold) @@ plainto_tsquery('simple', $3) then 6
            else 8
        end as rank,
        word_similarity($3, sales_point.name_fold)::double precision as similarity
    from sales_point
    where sales_point.code = $1
        or starts_with(sales_point.name_fold, $3)
        or to_tsvector('simple', sales_point.name_fold) @@ plainto_tsquery('simple', $3)
        or $3 <% sales_point.name_fold
),
wanted as (
    select ranked.point_id, ranked.rank, ranked.similarity
    from ranked
    join sales_point
        on sales_point.id = ranked.point_id
    where $5::uuid is null
        or exists (
            select 1
            from area_ancestor
            where area_ancestor.area_id = sales_point.area_id
                and area_ancestor.ancestor_id = $5
        )
    order by ranked.rank, ranked.similarity desc, sales_point.code
    limit $4
)
select
    wanted.rank,
    wanted.similarity,
    sales_point_register.id,
    sales_point_register.code,
    sales_point_register.name,
    sales_point_register.address,
    sales_point_register.area_id,
    sales_point_register.area_code,
    sales_point_register.area_level,
    sales_point_register.area_kind,
    sales_point_register.area_name,
    sales_point_register.locality_code,
    sales_point_register.locality_kind,
    sales_point_register.locality_name,
    sales_point_register.operator,
    sales_point_register.kind,
    sales_point_register.opened_on,
    sales_point_register.closes_on,
    sales_point_register.closed_on,
    sales_point_register.close_reason,
    sales_point_register.status,
    sales_point_register.designated,
    sales_point_register.source_url,
    sales_point_register.note,
    sales_point_register.origin
from wanted
join sales_point_register
    on sales_point_register.id = wanted.point_id
order by wanted.rank, wanted.similarity desc, sales_point_register.code;

-- name: point.stock :many
-- What a point carries on day $2, by the latest statement about each product up to then.
with stated as (
    select distinct on (sales_point_stock.product_id)
        sales_point_stock.product_id,
        sales_point_stock.carried,
        sales_point_stock.since,
        sales_point_stock.until
    from sales_point_stock
    where sales_point_stock.point_id = $1
        and sales_point_stock.since <= $2
    order by sales_point_stock.product_id, sales_point_stock.since desc, sales_point_stock.seq desc
)
select
    product.id,
    product.code,
    product.name,
    product.product_group,
    stated.since,
    stated.until
from stated
join product
    on product.id = stated.product_id
where stated.carried
    and coalesce(stated.until >= $2, true)
order by product.code;

-- name: point.carrying :many
-- The points that carry product $1 on day $2 and are not known to be closed.
with stated as (
    select distinct on (sales_point_stock.point_id)
        sales_point_stock.point_id,
        sales_point_stock.carried,
        sales_point_stock.since,
        sales_point_stock.until
    from sales_point_stock
    where sales_point_stock.product_id = $1
        and sales_point_stock.since <= $2
    order by sales_point_stock.point_id, sales_point_stock.since desc, sales_point_stock.seq desc
)
select
    sales_point_register.id,
    sales_point_register.code,
    sales_point_register.name,
    sales_point_register.address,
    sales_point_register.area_id,
    sales_point_register.area_code,
    sales_point_register.area_level,
    sales_point_register.area_kind,
    sales_point_register.area_name,
    sales_point_register.locality_code,
    sales_point_register.locality_kind,
    sales_point_register.locality_name,
    sales_point_register.operator,
    sales_point_register.kind,
    sales_point_register.opened_on,
    sales_point_register.closes_on,
    sales_point_register.closed_on,
    sales_point_register.close_reason,
    sales_point_register.status,
    sales_point_register.designated,
    sales_point_register.source_url,
    sales_point_register.note,
    sales_point_register.origin,
    stated.since,
    stated.until
from stated
join sales_point_register
    on sales_point_register.id = stated.point_id
where stated.carried
    and coalesce(stated.until >= $2, true)
    and coalesce(sales_point_register.closes_on >= $2, true)
    and coalesce(sales_point_register.closed_on >= $2, true)
order by sales_point_register.code;

-- name: point.carries :many
-- For each of the products $2 whether point $1 carries it on day $3. A point about whose stock nothing has been said until then
-- gives no rows: nobody knows.
select
    asked.product_id,
    coalesce(stated.carried and coalesce(stated.until >= $3, true), false) as carried
from unnest($2::uuid[]) as asked (product_id)
left join lateral (
    select sales_point_stock.carried, sales_point_stock.until
    from sales_point_stock
    where sales_point_stock.point_id = $1
        and sales_point_stock.product_id = asked.product_id
        and sales_point_stock.since <= $3
    order by sales_point_stock.since desc, sales_point_stock.seq desc
    limit 1
) as stated
    on true
where exists (
    select 1
    from sales_point_stock
    where sales_point_stock.point_id = $1
        and sales_point_stock.since <= $3
);

-- name: point.add :exec
insert into sales_point (
    id, code, name, name_fold, accented_key, address, area_id, operator, kind, opened_on, closes_on, status, designated,
    source_url, note, added_by
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

-- name: point.close :exec
insert into sales_point_closing (point_id, closed_on, reason, added_by)
values ($1, $2, $3, $4);

-- name: point.addStock :exec
insert into sales_point_stock (id, point_id, product_id, carried, since, until, added_by)
values ($1, $2, $3, $4, $5, $6, $7);
