-- name: export.products :many
-- The columns that an import takes; a cell that a spreadsheet would take for a formula has an apostrophe in front.
select
    product.code as product_id,
    spreadsheet_text(product.name) as product_name,
    spreadsheet_text(producer.name) as producer_name,
    coalesce(producer.kind, product.producer_kind) as producer_kind,
    product.product_group as "group",
    product.listed_stars as stars,
    (
        select max(recognition.recognised_on)
        from recognition
        where recognition.product_id = product.id
            and recognition.stars = product.listed_stars
    ) as recognised_on,
    product.gtin,
    case when area.level = 'commune' then area.code end as commune_code,
    coalesce(locality.code, case when area.level = 'district' then area.code end) as district_code,
    case when area.level = 'province' then area.code end as province_code,
    case when product.potential_five_star then 'true' else 'false' end as potential_five_star,
    spreadsheet_text(product.source_url) as source_url,
    product.source_published,
    product.evaluation_year,
    product.evidence,
    spreadsheet_text(product.note) as note
from product
join area
    on area.id = product.area_id
left join area as locality
    on locality.id = area.locality_id
    and locality.id <> area.id
    and not area.valid @> current_date
left join producer
    on producer.id = product.producer_id
order by product.code;

-- name: export.complaints :many
-- Nothing of their senders: this is what everybody in the office reads.
select
    coalesce(complaint.source_id, complaint.number) as complaint_id,
    case
        when complaint.received_at is null then complaint.received_on::text
        else to_char(complaint.received_at at time zone interval '7 hours', 'YYYY-MM-DD"T"HH24:MI:SS') || '+07:00'
    end as received_at,
    complaint.channel,
    spreadsheet_text(complaint.body) as body,
    area.code as commune_code,
    complaint.kind,
    spreadsheet_text(complaint.product_name) as product_name,
    complaint.gtin,
    complaint.alleged_kind,
    complaint.purchased_on,
    spreadsheet_text(complaint.evidence) as evidence
from complaint
left join area
    on area.id = complaint.area_id
order by complaint.number_rank;
