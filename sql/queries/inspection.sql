-- name: inspection.log :many
-- Inspections, each with its first version, its findings, its warnings, and a case where $20 brings an id for it: any number of
-- them at once, since one statement for many costs far less than many for one each. $44 is the case that an inspection is done for. $21, $23 and $38 say to which inspection,
-- counted from 1, each member, finding and warning belongs.
with clock as materialized (
    select clock_timestamp() as reading
), item as materialized (
    select *
    from unnest(
        $1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[], $6::date[], $7::timestamptz[], $8::date[],
        $9::text[], $10::date[], $11::text[], $12::uuid[], $13::text[], $14::text[], $15::uuid[], $16::text[],
        $17::text[], $18::text[], $19::text[], $20::uuid[], $44::uuid[]
    ) with ordinality as item (
        id, unit_id, recorded_by, form, started_at, started_on, ended_at, ended_on, decision_no, decided_on, leader,
        sales_point_id, premises_name, premises_address, area_id, party_kind, party_name, party_tax_code, complaint,
        case_id, joined_id, place
    )
), member as materialized (
    select
        named.place,
        array_agg(named.name order by named.position) as names
    from unnest($21::integer[], $22::text[]) with ordinality as named (place, name, position)
    group by named.place
), lot as materialized (
    select *
    from unnest(
        $23::integer[], $24::integer[], $25::text[], $26::text[], $27::text[], $28::text[], $29::uuid[], $30::text[],
        $31::integer[], $32::bigint[], $33::text[], $34::bigint[], $35::bigint[], $36::bigint[], $37::text[]
    ) as lot (
        place, position, label_name, label_name_fold, kind, basis, product_id, gtin, claimed_stars, quantity, unit,
        unit_price, goods_value, measured_ratio, note
    )
), warning as materialized (
    select *
    from unnest($38::integer[], $39::integer[], $40::text[], $41::text[], $42::text[], $43::text[])
        as warning (place, position, code, field, message_vi, message_en)
), logged as (
    insert into inspection (id, number, unit_id, recorded_at, recorded_by)
    select
        item.id,
        next_number('KT', vietnam_year(clock.reading)),
        item.unit_id,
        clock.reading,
        item.recorded_by
    from clock
    cross join item
    order by item.place
    returning id, number, recorded_at
), versioned as (
    insert into inspection_version (
        inspection_id, version, unit_id, form, started_at, started_on, ended_at, ended_on, decision_no, decided_on, leader,
        members, sales_point_id, premises_name, premises_address, area_id, party_kind, party_name, party_tax_code,
        complaint, reason, recorded_at, recorded_by
    )
    select
        item.id, 1, item.unit_id, item.form, item.started_at, item.started_on, item.ended_at, item.ended_on,
        item.decision_no, item.decided_on, item.leader, coalesce(member.names, '{}'), item.sales_point_id,
        item.premises_name, item.premises_address, item.area_id, item.party_kind, item.party_name, item.party_tax_code,
        item.complaint, null, clock.reading, item.recorded_by
    from clock
    cross join item
    left join member
        on member.place = item.place
), found as (
    insert into finding (
        inspection_id, version, position, unit_id, label_name, label_name_fold, kind, basis, product_id, gtin,
        claimed_stars, quantity, unit, unit_price, goods_value, measured_ratio, note
    )
    select
        item.id, 1, lot.position, item.unit_id, lot.label_name, lot.label_name_fold, lot.kind, lot.basis, lot.product_id,
        lot.gtin, lot.claimed_stars, lot.quantity, lot.unit, lot.unit_price, lot.goods_value, lot.measured_ratio, lot.note
    from lot
    join item
        on item.place = lot.place
), warned as (
    insert into inspection_warning (inspection_id, version, position, unit_id, code, field, message_vi, message_en)
    select
        item.id, 1, warning.position, item.unit_id, warning.code, warning.field, warning.message_vi, warning.message_en
    from warning
    join item
        on item.place = warning.place
), joined as (
    insert into case_inspection (case_id, inspection_id, unit_id)
    select item.joined_id, logged.id, item.unit_id
    from item
    join logged
        on logged.id = item.id
    where item.joined_id is not null
), opened as (
    insert into enforcement_case (id, number, inspection_id, unit_id, state, opened_at, opened_by)
    select
        item.case_id, next_number('VV', vietnam_year(clock.reading)), item.id, item.unit_id, 'inspected', clock.reading,
        item.recorded_by
    from clock
    cross join item
    where item.case_id is not null
    order by item.place
    returning id, number, inspection_id, unit_id, opened_at, opened_by
), opening as (
    -- The case has stood since the inspection ended, however late that was written down.
    insert into case_event (case_id, seq, unit_id, event, from_state, to_state, at, actor, happened_at)
    select
        opened.id, 1, opened.unit_id, 'opened', null, 'inspected', opened.opened_at, opened.opened_by,
        coalesce(item.ended_at, item.ended_on::timestamp at time zone interval '7 hours')
    from opened
    join item
        on item.id = opened.inspection_id
), counted as (
    -- What the views over these rows say of them (inspection_contribution, opening_contribution), from what is in hand.
    insert into report_fact (
        source, subject_id, version, part, sign, counts_on, recorded_at, unit_id, area_id, kind, violates, product_id,
        sales_point_id, value
    )
    select
        share.source,
        coalesce(share.subject_id, item.id),
        1,
        share.part,
        1,
        item.ended_on,
        clock.reading,
        item.unit_id,
        item.area_id,
        share.kind,
        share.violates,
        share.product_id,
        item.sales_point_id,
        share.value
    from clock
    cross join item
    join (
        select
            item.place,
            'inspection' as source,
            item.id as subject_id,
            0 as part,
            item.form as kind,
            item.place in (select lot.place from lot where lot.kind <> 'compliant') as violates,
            null::uuid as product_id,
            0::bigint as value
        from item
        union all
        select
            lot.place, 'finding', null, lot.position, lot.kind, lot.kind <> 'compliant', lot.product_id,
            coalesce(lot.goods_value, 0)
        from lot
        union all
        select
            warning.place, 'certificate', null, warning.position,
            case warning.code when 'certificate_expired' then 'expired' else 'false' end, false, null, 0
        from warning
        where warning.code in ('certificate_expired', 'certificate_revoked', 'stars_differ')
        union all
        select item.place, 'case', item.case_id, 0, 'opened', false, null, 0
        from item
        where item.case_id is not null
    ) as share
        on share.place = item.place
)
select
    logged.number,
    logged.recorded_at,
    coalesce(
        opened.number,
        (select enforcement_case.number from enforcement_case where enforcement_case.id = item.joined_id)
    ) as case_number
from item
join logged
    on logged.id = item.id
left join opened
    on opened.inspection_id = item.id
order by item.place;

-- name: inspection.correct :one
-- Version $38 of an inspection beside the versions before it, the last of which must be $38 - 1. Opens a case where $37 brings
-- an id for it and the inspection has none yet.
with clock as materialized (
    select clock_timestamp() as reading
), corrected as (
    select inspection.id, inspection.unit_id
    from inspection
    where inspection.id = $1
        and $38 - 1 = (select max(version) from inspection_version where inspection_id = $1)
), versioned as (
    insert into inspection_version (
        inspection_id, version, unit_id, form, started_at, started_on, ended_at, ended_on, decision_no, decided_on, leader, members,
        sales_point_id, premises_name, premises_address, area_id, party_kind, party_name, party_tax_code, complaint,
        reason, recorded_at, recorded_by
    )
    select
        corrected.id, $38, corrected.unit_id, $3, $4, $5, $6, $7, $8, $9, $10, $11,
        $12, $13, $14, $15, $16, $17, $18, $19,
        $39, clock.reading, $2
    from corrected
    cross join clock
    returning inspection_id, version, unit_id, recorded_at
), found as (
    insert into finding (
        inspection_id, version, position, unit_id, label_name, label_name_fold, kind, basis, product_id, gtin, claimed_stars,
        quantity, unit, unit_price, goods_value, measured_ratio, note
    )
    select
        versioned.inspection_id, versioned.version, item.position, versioned.unit_id, item.label_name, item.label_name_fold, item.kind,
        item.basis, item.product_id, item.gtin, item.claimed_stars, item.quantity, item.unit, item.unit_price,
        item.goods_value, item.measured_ratio, item.note
    from versioned
    cross join unnest(
        $20::text[], $21::text[], $22::text[], $23::text[], $24::uuid[], $25::text[], $26::integer[],
        $27::bigint[], $28::text[], $29::bigint[], $30::bigint[], $31::bigint[], $32::text[]
    ) with ordinality as item (
        label_name, label_name_fold, kind, basis, product_id, gtin, claimed_stars,
        quantity, unit, unit_price, goods_value, measured_ratio, note, position
    )
), warned as (
    insert into inspection_warning (inspection_id, version, position, unit_id, code, field, message_vi, message_en)
    select
        versioned.inspection_id, versioned.version, item.position, versioned.unit_id, item.code, item.field, item.message_vi,
        item.message_en
    from versioned
    cross join unnest($33::text[], $34::text[], $35::text[], $36::text[])
        with ordinality as item (code, field, message_vi, message_en, position)
), opened as (
    insert into enforcement_case (id, number, inspection_id, unit_id, state, opened_at, opened_by)
    select
        $37, next_number('VV', vietnam_year(versioned.recorded_at)), corrected.id, corrected.unit_id, 'inspected',
        versioned.recorded_at, $2
    from versioned
    cross join corrected
    where $37::uuid is not null
        and not exists (select from enforcement_case where inspection_id = $1)
    returning id, number, unit_id, opened_at
), opening as (
    insert into case_event (case_id, seq, unit_id, event, from_state, to_state, at, actor, happened_at)
    select
        opened.id, 1, opened.unit_id, 'opened', null, 'inspected', opened.opened_at, $2,
        coalesce($6, $7::timestamp at time zone interval '7 hours')
    from opened
)
select
    versioned.recorded_at,
    coalesce(opened.number, enforcement_case.number) as case_number,
    opened.number is not null as opens_case
from versioned
left join opened
    on true
left join enforcement_case
    on enforcement_case.inspection_id = versioned.inspection_id;

-- name: inspection.byNumber :one
-- One version of an inspection: $2, or the newest.
select
    inspection.id,
    inspection.number,
    unit.id as unit_id,
    unit.code as unit_code,
    version.version,
    version.form,
    version.started_at,
    version.started_on,
    version.ended_at,
    version.ended_on,
    version.decision_no,
    version.decided_on,
    version.leader,
    version.members,
    version.sales_point_id,
    sales_point.code as sales_point_code,
    sales_point.name as sales_point_name,
    version.premises_name,
    version.premises_address,
    version.area_id,
    area.code as area_code,
    area.kind as area_kind,
    area.name as area_name,
    version.party_kind,
    version.party_name,
    version.party_tax_code,
    version.complaint,
    version.reason,
    version.recorded_at,
    officer.number as recorded_by,
    enforcement_case.number as case_number,
    enforcement_case.state as case_state
from inspection
join inspection_version as version
    on version.inspection_id = inspection.id
    and version.version = coalesce(
        $2,
        (
            select max(newest.version)
            from inspection_version as newest
            where newest.inspection_id = inspection.id
        )
    )
join unit
    on unit.id = inspection.unit_id
join officer
    on officer.id = version.recorded_by
left join sales_point
    on sales_point.id = version.sales_point_id
left join area
    on area.id = version.area_id
left join enforcement_case
    on enforcement_case.inspection_id = inspection.id
where inspection.number = $1;

-- name: inspection.findings :many
-- What version $2 of an inspection found.
select
    finding.position,
    finding.label_name,
    finding.kind,
    finding.basis,
    finding.product_id,
    product.code as product_code,
    product.name as product_name,
    finding.gtin,
    finding.claimed_stars,
    finding.quantity,
    finding.unit,
    finding.unit_price,
    finding.goods_value,
    finding.measured_ratio,
    finding.note
from finding
left join product
    on product.id = finding.product_id
where finding.inspection_id = $1
    and finding.version = $2
order by finding.position;

-- name: inspection.warnings :many
-- What was worth a second look when version $2 was recorded.
select
    code,
    field,
    message_vi,
    message_en
from inspection_warning
where inspection_id = $1
    and version = $2
order by position;

-- name: inspection.versions :many
-- Who recorded what when, oldest first.
select
    version.version,
    version.recorded_at,
    officer.number as recorded_by,
    version.reason
from inspection_version as version
join officer
    on officer.id = version.recorded_by
where version.inspection_id = $1
order by version.version;

-- name: inspection.list :many
-- Inspections as they stand now, the newest number first, those behind number $7. Area and unit mean all below them too.
select
    line.number,
    line.version,
    line.form,
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
    line.goods_value,
    line.case_number
from inspection_line as line
where ($1::date is null or line.ended_on >= $1)
    and ($2::date is null or line.ended_on <= $2)
    and (
        $3::text is null
        or exists (
            select
            from finding
            where finding.inspection_id = line.id
                and finding.version = line.version
                and finding.kind = $3
        )
    )
    and (
        $4::uuid is null
        or line.area_id = any (array(select area_id from area_ancestor where ancestor_id = $4))
    )
    and ($5::uuid is null or line.unit_id = any (array(select unit_id from unit_below($5))))
    and ($6::uuid is null or line.sales_point_id = $6)
    and ($7::text is null or line.number_rank < number_rank($7))
order by line.number_rank desc
limit $8;

-- name: inspection.listOfProduct :many
-- inspection.list for those that found product $9 (of kind $3, where that is asked too): starts from the few findings that
-- have it, which the planner would not do behind a condition that may be absent.
select
    line.number,
    line.version,
    line.form,
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
    line.goods_value,
    line.case_number
from (
    select distinct
        finding.inspection_id,
        finding.version
    from finding
    where finding.product_id = $9
        and ($3::text is null or finding.kind = $3)
) as with_product
join inspection_line as line
    on line.id = with_product.inspection_id
    and line.version = with_product.version
where ($1::date is null or line.ended_on >= $1)
    and ($2::date is null or line.ended_on <= $2)
    and (
        $4::uuid is null
        or line.area_id = any (array(select area_id from area_ancestor where ancestor_id = $4))
    )
    and ($5::uuid is null or line.unit_id = any (array(select unit_id from unit_below($5))))
    and ($6::uuid is null or line.sales_point_id = $6)
    and ($7::text is null or line.number_rank < number_rank($7))
order by line.number_rank desc
limit $8;

-- name: inspection.historyOfProduct :many
-- What inspections found of a product, as they stand now, the newest day first.
select
    line.number,
    line.ended_at,
    line.ended_on,
    line.unit_code,
    line.sales_point_code,
    line.place_name,
    line.place_address,
    line.area_code,
    line.area_kind,
    line.area_name,
    finding.position,
    finding.label_name,
    finding.kind,
    finding.basis,
    finding.gtin,
    finding.claimed_stars,
    finding.quantity,
    finding.unit,
    finding.goods_value,
    line.case_number,
    line.case_state
from finding
join inspection_line as line
    on line.id = finding.inspection_id
    and line.version = finding.version
where finding.product_id = $1
order by line.ended_on desc, line.number_rank desc, finding.position
limit $2;
