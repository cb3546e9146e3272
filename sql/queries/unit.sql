-- name: unit.list :many
-- Units by code, those behind $1.
select
    unit.id,
    unit.code,
    unit.kind,
    unit.name_vi,
    unit.name_en,
    parent.code as parent_code,
    unit.doc_prefix,
    unit.valid_from,
    unit.valid_to
from unit
left join unit as parent
    on parent.id = unit.parent_id
where $1::text is null or unit.code > $1
order by unit.code
limit $2;

-- name: unit.byCode :one
select
    unit.id,
    unit.code,
    unit.kind,
    unit.name_vi,
    unit.name_en,
    parent.code as parent_code,
    unit.doc_prefix,
    unit.valid_from,
    unit.valid_to
from unit
left join unit as parent
    on parent.id = unit.parent_id
where unit.code = $1;

-- name: unit.add :exec
-- Nothing where the code is there already.
insert into unit (id, code, kind, name_vi, name_en, parent_id, doc_prefix, valid_from, valid_to, source)
values ($1, $2, $3, $4, $5, (select id from unit where code = $6), $7, $8, $9, $10)
on conflict on constraint unit_code_key do nothing;

-- name: unit.prefix :one
-- The four digits before a unit's numbers on a day: those that somebody said, else those of the register of units.
select
    coalesce(
        (
            select unit_prefix.prefix
            from unit_prefix
            where unit_prefix.unit_id = unit.id
                and unit_prefix.valid_from <= $2
            order by unit_prefix.valid_from desc
            limit 1
        ),
        unit.doc_prefix
    ) as prefix
from unit
where unit.id = $1;

-- name: unit.setPrefix :exec
insert into unit_prefix (unit_id, valid_from, prefix, recorded_by)
values ($1, $2, $3, $4);
