-- name: area.all :many
-- Every version of every area, for the gazetteer in memory: about 3,700 rows.
select
    id,
    code,
    level,
    kind,
    name,
    name_fold,
    parent_id,
    valid_from,
    valid_to,
    locality_id
from area
order by level desc, code, valid_from nulls first;

-- name: area.byCode :one
-- What a code stands for: on day $2, or, without one, last.
select
    id,
    code,
    level,
    kind,
    name,
    name_fold,
    parent_id,
    valid_from,
    valid_to,
    locality_id
from area
where code = $1
    and ($2::date is null or valid @> $2)
order by valid_to desc nulls first
limit 1;

-- name: area.byIDs :many
select
    id,
    code,
    level,
    kind,
    name,
    name_fold,
    parent_id,
    valid_from,
    valid_to,
    locality_id
from area
where id = any($1)
order by code;

-- name: area.counterparts :many
-- What area $1 was or became on day $2: itself while it existed, else what its successions lead to, forward or back. A commune
-- does not lead back to the district whose end it shared.
with recursive reached (id, direction, level) as (
    select
        area.id,
        case
            when area.valid @> $2::date then 0
            when $2 > area.valid_to then 1
            else -1
        end,
        area.level
    from area
    where area.id = $1
    union
    select
        other.id,
        reached.direction,
        reached.level
    from reached
    join area_succession
        on (reached.direction > 0 and area_succession.old_id = reached.id)
        or (reached.direction < 0 and area_succession.new_id = reached.id)
    join area as other
        on other.id = case when reached.direction > 0 then area_succession.new_id else area_succession.old_id end
    where reached.level = 'district' or other.level = reached.level
)
select distinct
    area.id,
    area.code,
    area.level,
    area.kind,
    area.name,
    area.name_fold,
    area.parent_id,
    area.valid_from,
    area.valid_to,
    area.locality_id
from reached
join area
    on area.id = reached.id
where area.valid @> $2
order by area.code;

-- name: area.successions :many
-- Every step from an old area to a new one.
select
    old_id,
    new_id,
    effective_on,
    change,
    legal_basis
from area_succession
order by effective_on, old_id, new_id;

-- name: area.localities :many
-- The former districts that figures are grouped by.
select
    id,
    code,
    level,
    kind,
    name,
    name_fold,
    parent_id,
    valid_from,
    valid_to,
    locality_id
from area
where level = 'district'
    and locality_id = id
order by code;
