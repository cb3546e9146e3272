-- name: programme.targets :many
select
    programme_target.code,
    area.code as scope,
    programme_target.description,
    programme_target.metric,
    programme_target.comparison,
    programme_target.target,
    programme_target.deadline,
    programme_target.record_kind,
    programme_target.unit,
    programme_target.source_url,
    programme_target.note
from programme_target
join area
    on area.id = programme_target.area_id
order by programme_target.position;

-- name: programme.products :many
-- Every product of a former district, as far as the programme counts it; the arrays of statements are in one order.
select
    locality_code,
    listed_stars,
    evidence,
    evaluation_year,
    recognition_ids,
    recognition_stars,
    recognition_levels,
    recognition_days,
    recognition_years,
    recognition_decisions,
    recognition_proposals,
    recognition_published,
    recognition_urls,
    recognition_notes,
    recognition_revoked_on,
    recognition_revoke_reasons,
    recognition_revoke_decisions
from product_register
where locality_code is not null
order by code;

-- name: programme.points :many
select
    locality_code,
    kind,
    status,
    designated,
    opened_on,
    least(closes_on, closed_on) as closed_on
from sales_point_register
order by code;
