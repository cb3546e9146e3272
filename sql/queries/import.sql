-- name: import.knownProducts :many
-- What the register has under some codes, to tell what is here already from what is another thing.
select
    product.code,
    product.name,
    product.product_group,
    producer.name as producer_name,
    product.area_id,
    product.gtin
from product
left join producer
    on producer.id = product.producer_id
where product.code = any($1);

-- name: import.addProducers :exec
-- Producers that are not there yet; a producer belongs to the former district of the place.
insert into producer (id, name, name_fold, kind, locality_id)
select distinct on (item.name, area.locality_id)
    item.id,
    item.name,
    item.name_fold,
    item.kind,
    area.locality_id
from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[]) as item (id, name, name_fold, kind, area_id)
join area
    on area.id = item.area_id
where item.name is not null
order by item.name, area.locality_id, item.id
on conflict on constraint producer_name_key do nothing;

-- name: import.addProducts :exec
insert into product (
    id, code, name, name_fold, accented_key, product_group, producer_id, producer_kind, area_id, gtin, listed_stars, evaluation_year,
    evidence, potential_five_star, source_published, source_url, note, added_by
)
select
    item.id, item.code, item.name, item.name_fold, item.accented_key, item.product_group, producer.id, item.producer_kind, item.area_id,
    item.gtin, item.listed_stars, item.evaluation_year, item.evidence, item.potential_five_star, item.source_published, item.source_url,
    item.note, $18
from unnest(
    $1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::uuid[], $10::text[], $11::integer[],
    $12::integer[], $13::text[], $14::boolean[], $15::text[], $16::text[], $17::text[]
) as item (
    id, code, name, name_fold, accented_key, product_group, producer_name, producer_kind, area_id, gtin, listed_stars,
    evaluation_year, evidence, potential_five_star, source_published, source_url, note
)
join area
    on area.id = item.area_id
left join producer
    on producer.name = item.producer_name
    and producer.locality_id is not distinct from area.locality_id
order by item.code;

-- name: import.addRecognitions :exec
insert into recognition (
    id, product_id, stars, recognised_on, evaluation_year, decision_no, source_published, source_url, added_by
)
select
    item.id, item.product_id, item.stars, item.recognised_on, item.evaluation_year, item.decision_no, item.source_published,
    item.source_url, $9
from unnest(
    $1::uuid[], $2::uuid[], $3::integer[], $4::date[], $5::integer[], $6::text[], $7::text[], $8::text[]
) as item (id, product_id, stars, recognised_on, evaluation_year, decision_no, source_published, source_url)
on conflict on constraint recognition_statement_key do nothing;

-- name: import.knownComplaints :many
select source_id
from complaint
where source_id = any($1);

-- name: import.addComplaints :many
-- Complaints that are not here yet, with numbers in their order; gives the keys of those that were added.
with clock as materialized (
    select clock_timestamp() as reading
), fresh as materialized (
    select
        item.*,
        row_number() over (order by item.place) as turn
    from unnest(
        $1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::date[], $7::text[], $8::uuid[], $9::text[], $10::text[],
        $11::text[], $12::date[], $13::text[]
    ) with ordinality as item (
        id, source_id, kind, channel, received_at, received_on, body, area_id, product_name, gtin, alleged_kind,
        purchased_on, evidence, place
    )
    where not exists (select from complaint where complaint.source_id = item.source_id)
), numbered as materialized (
    select number, turn
    from next_numbers('TB', (select vietnam_year(reading) from clock), (select count(*) from fresh))
        with ordinality as given (number, turn)
)
insert into complaint (
    id, number, unit_id, kind, filed_as, channel, received_at, received_on, body, is_anonymous, wants_notice, area_id, product_name, gtin,
    alleged_kind, purchased_on, evidence, source_id, recorded_at, recorded_by
)
select
    fresh.id, numbered.number, $14, fresh.kind, fresh.kind, fresh.channel, fresh.received_at, fresh.received_on, fresh.body, true, false,
    fresh.area_id, fresh.product_name, fresh.gtin, fresh.alleged_kind, fresh.purchased_on, fresh.evidence, fresh.source_id, clock.reading,
    $15
from fresh
join numbered
    on numbered.turn = fresh.turn
cross join clock
order by fresh.turn
on conflict (source_id) where source_id is not null do nothing
returning id;

-- name: import.startClocks :exec
insert into complaint_clock (id, complaint_id, unit_id, kind, variant, started_by, started_at, due_at, missing_year)
select item.id, item.complaint_id, $8, item.kind, item.variant, 0, item.started_at, item.due_at, item.missing_year
from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[], $7::integer[])
    as item (id, complaint_id, kind, variant, started_at, due_at, missing_year);
