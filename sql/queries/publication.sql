-- name: publication.issuers :many
-- Unit $1 with the one above it; without, the highest units that the caller sees.
select
    unit.id,
    unit.code,
    unit.kind,
    unit.name_vi,
    unit.name_en,
    parent.name_vi as parent_vi,
    parent.name_en as parent_en
from unit
left join unit as parent
    on parent.id = unit.parent_id
where unit.id in (select id from reporting_units($1) as shown (id))
order by unit.code;

-- name: publication.add :one
-- Publishes a report with the newest seal of the log, unless its unit has published that period: then there is no row.
insert into report (
    id, unit_id, period, kind, first_day, last_day, as_of, figures, sha256, log_size, log_root, published_at, published_by
)
select $1, $2, $3, $4, $5, $6, $7, $8, $9, seal.size, seal.root, $10, $11
from (select) as always
left join lateral (
    select event_seal.size, event_seal.root
    from event_seal
    order by event_seal.size desc
    limit 1
) as seal
    on true
on conflict on constraint report_period_key do nothing
returning log_size, log_root;

-- name: publication.addFace :exec
insert into report_face (report_id, unit_id, format, language, content)
values ($1, $2, $3, $4, $5);

-- name: publication.published :one
-- The report of unit $1 about the period named $2.
select
    report.id,
    unit.code as unit_code,
    report.period,
    report.as_of,
    report.figures::text as figures,
    report.sha256,
    report.log_size,
    report.log_root,
    report.published_at,
    officer.number as published_by
from report
join unit
    on unit.id = report.unit_id
join officer
    on officer.id = report.published_by
where report.unit_id = $1
    and report.period = $2;

-- name: publication.face :one
select report_face.content
from report_face
where report_face.report_id = $1
    and report_face.format = $2
    and report_face.language = $3;

-- name: publication.list :many
-- Published reports, the latest period first: of unit $1 and all below it (null: all that are seen), about days from $2 to $3; at most $4.
select
    report.id,
    unit.code as unit_code,
    report.period,
    report.as_of,
    report.figures::text as figures,
    report.sha256,
    report.log_size,
    report.log_root,
    report.published_at,
    officer.number as published_by
from report
join unit
    on unit.id = report.unit_id
join officer
    on officer.id = report.published_by
where ($1::uuid is null or report.unit_id = any (array(select unit_id from unit_below($1))))
    and ($2::date is null or report.last_day >= $2)
    and ($3::date is null or report.first_day <= $3)
order by report.last_day desc, report.first_day desc, unit.code, report.period
limit $4;
