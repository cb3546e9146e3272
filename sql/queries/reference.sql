-- name: reference.mergeAreas :exec
-- Versions of areas of one level, $2: parents before children, districts before communes. Untouched where nothing differs.
insert into area (
    id, level, code, kind, name, name_fold, parent_id, valid_from, valid_to, locality_id, source
)
select
    given.id,
    $2,
    given.code,
    given.kind,
    given.name,
    given.name_fold,
    parent.id,
    given.valid_from,
    given.valid_to,
    case when $2 = 'district' then coalesce(known.id, given.id) else locality.id end,
    given.source
from unnest(
    $1::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::date[], $9::date[], $10::text[], $11::text[]
) as given (id, code, kind, name, name_fold, parent_code, valid_from, valid_to, locality_code, source)
left join area as known
    on known.level = $2
    and known.code = given.code
    and known.valid_from is not distinct from given.valid_from
left join area as parent
    on parent.code = given.parent_code
    and parent.valid @> coalesce(given.valid_to, given.valid_from)
left join area as locality
    on locality.level = 'district'
    and locality.code = given.locality_code
on conflict on constraint area_version_key do update
set kind = excluded.kind,
    name = excluded.name,
    name_fold = excluded.name_fold,
    parent_id = excluded.parent_id,
    valid_to = excluded.valid_to,
    locality_id = excluded.locality_id,
    source = excluded.source
where (
        area.kind, area.name, area.name_fold, area.parent_id, area.valid_to, area.locality_id, area.source
    ) is distinct from (
        excluded.kind, excluded.name, excluded.name_fold, excluded.parent_id, excluded.valid_to, excluded.locality_id,
        excluded.source
    );

-- name: reference.mergeSuccessions :exec
-- The old area is the version of its code that ends the day before, the new one the version that is there on the day.
insert into area_succession (old_id, new_id, effective_on, change, legal_basis)
select
    old_area.id,
    new_area.id,
    given.effective_on,
    given.change,
    given.legal_basis
from unnest($1::text[], $2::text[], $3::date[], $4::text[], $5::text[])
    as given (old_code, new_code, effective_on, change, legal_basis)
join area as old_area
    on old_area.code = given.old_code
    and old_area.valid @> given.effective_on - 1
join area as new_area
    on new_area.code = given.new_code
    and new_area.valid @> given.effective_on
on conflict on constraint area_succession_pkey do update
set effective_on = excluded.effective_on,
    change = excluded.change,
    legal_basis = excluded.legal_basis
where (area_succession.effective_on, area_succession.change, area_succession.legal_basis)
    is distinct from (excluded.effective_on, excluded.change, excluded.legal_basis);

-- name: reference.mergeAncestors :exec
-- Works the closure out again. A commune's and a province's successions are followed, a district's are not: of it only communes
-- are left, and a place is in one of them. Behind a succession only provinces count, or what lay in Nông Sơn would lie in Quế
-- Sơn, which it joined half a year before both ended.
with recursive above (area_id, ancestor_id) as (
    select area.id, area.id
    from area
    union
    select above.area_id, area.parent_id
    from above
    join area
        on area.id = above.ancestor_id
    where area.parent_id is not null
),
became (area_id, new_id) as (
    select area_succession.old_id, area_succession.new_id
    from area_succession
    join area
        on area.id = area_succession.old_id
    where area.level <> 'district'
    union
    select became.area_id, area_succession.new_id
    from became
    join area_succession
        on area_succession.old_id = became.new_id
),
related (area_id, ancestor_id, relation, nearness) as (
    select above.area_id, above.ancestor_id, 'same', 0
    from above
    where above.area_id = above.ancestor_id
    union all
    select above.area_id, above.ancestor_id, 'parent', 1
    from above
    where above.area_id <> above.ancestor_id
    union all
    select area.id, above.ancestor_id, 'locality', 2
    from area
    join above
        on above.area_id = area.locality_id
    union all
    select became.area_id, became.new_id, 'succession', 3
    from became
    union all
    select below.area_id, province.id, 'succession', 3
    from above as below
    join became
        on became.area_id = below.ancestor_id
    join above
        on above.area_id = became.new_id
    join area as province
        on province.id = above.ancestor_id
    where province.level = 'province'
),
nearest as (
    select distinct on (related.area_id, related.ancestor_id)
        related.area_id,
        related.ancestor_id,
        related.relation
    from related
    order by related.area_id, related.ancestor_id, related.nearness
),
gone as (
    delete from area_ancestor
    where not exists (
        select 1
        from nearest
        where nearest.area_id = area_ancestor.area_id
            and nearest.ancestor_id = area_ancestor.ancestor_id
    )
)
insert into area_ancestor (area_id, ancestor_id, relation)
select nearest.area_id, nearest.ancestor_id, nearest.relation
from nearest
on conflict on constraint area_ancestor_pkey do update
set relation = excluded.relation
where area_ancestor.relation <> excluded.relation;

-- name: reference.mergeProducers :exec
-- $5: codes of districts, $6: the day on which they are meant.
insert into producer (id, name, name_fold, kind, locality_id)
select
    given.id,
    given.name,
    given.name_fold,
    given.kind,
    area.locality_id
from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) as given (id, name, name_fold, kind, area_code)
join area
    on area.code = given.area_code
    and area.valid @> $6::date
on conflict on constraint producer_name_key do update
set name_fold = excluded.name_fold,
    kind = excluded.kind
where (producer.name_fold, producer.kind) is distinct from (excluded.name_fold, excluded.kind);

-- name: reference.mergeProducts :exec
-- $17: the day on which the codes of areas are meant. What an officer added under the same code stays.
insert into product (
    id, code, name, name_fold, accented_key, product_group, producer_id, producer_kind, area_id, listed_stars,
    evaluation_year, evidence, potential_five_star, source_published, source_url, note, origin
)
select
    given.id,
    given.code,
    given.name,
    given.name_fold,
    given.accented_key,
    given.product_group,
    producer.id,
    given.producer_kind,
    area.id,
    given.listed_stars,
    given.evaluation_year,
    given.evidence,
    given.potential_five_star,
    given.source_published,
    given.source_url,
    given.note,
    'reference'
from unnest(
    $1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
    $10::integer[], $11::integer[], $12::text[], $13::boolean[], $14::text[], $15::text[], $16::text[]
) as given (
    id, code, name, name_fold, accented_key, product_group, producer_name, producer_kind, area_code,
    listed_stars, evaluation_year, evidence, potential_five_star, source_published, source_url, note
)
join area
    on area.code = given.area_code
    and area.valid @> $17::date
left join producer
    on producer.name = given.producer_name
    and producer.locality_id is not distinct from area.locality_id
on conflict on constraint product_code_key do update
set name = excluded.name,
    name_fold = excluded.name_fold,
    accented_key = excluded.accented_key,
    product_group = excluded.product_group,
    producer_id = excluded.producer_id,
    producer_kind = excluded.producer_kind,
    area_id = excluded.area_id,
    listed_stars = excluded.listed_stars,
    evaluation_year = excluded.evaluation_year,
    evidence = excluded.evidence,
    potential_five_star = excluded.potential_five_star,
    source_published = excluded.source_published,
    source_url = excluded.source_url,
    note = excluded.note
where product.origin = 'reference'
    and (
        product.name, product.name_fold, product.accented_key, product.product_group, product.producer_id,
        product.producer_kind, product.area_id, product.listed_stars, product.evaluation_year, product.evidence,
        product.potential_five_star, product.source_published, product.source_url, product.note
    ) is distinct from (
        excluded.name, excluded.name_fold, excluded.accented_key, excluded.product_group, excluded.producer_id,
        excluded.producer_kind, excluded.area_id, excluded.listed_stars, excluded.evaluation_year, excluded.evidence,
        excluded.potential_five_star, excluded.source_published, excluded.source_url, excluded.note
    );

-- name: reference.mergeAliases :exec
insert into product_alias (product_id, alias, alias_fold, accented_key, source)
select
    product.id,
    given.alias,
    given.alias_fold,
    given.accented_key,
    given.source
from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
    as given (product_code, alias, alias_fold, accented_key, source)
join product
    on product.code = given.product_code
on conflict on constraint product_alias_pkey do update
set alias_fold = excluded.alias_fold,
    accented_key = excluded.accented_key,
    source = excluded.source
where (product_alias.alias_fold, product_alias.accented_key, product_alias.source)
    is distinct from (excluded.alias_fold, excluded.accented_key, excluded.source);

-- name: reference.dropRecognitions :exec
-- Statements the file no longer makes go, unless somebody has revoked them.
delete from recognition
where recognition.origin = 'reference'
    and not exists (
        select 1
        from recognition_revocation
        where recognition_revocation.recognition_id = recognition.id
    )
    and not exists (
        select 1
        from unnest(
            $1::text[], $2::integer[], $3::text[], $4::date[], $5::integer[], $6::text[], $7::boolean[], $8::text[], $9::text[]
        ) as given (
            product_code, stars, level, recognised_on, evaluation_year, decision_no, proposed_five_star, source_published,
            source_url
        )
        join product
            on product.code = given.product_code
        where (
                product.id, given.stars, given.level, given.recognised_on, given.evaluation_year, given.decision_no,
                given.proposed_five_star, given.source_published, given.source_url
            ) is not distinct from (
                recognition.product_id, recognition.stars, recognition.level, recognition.recognised_on,
                recognition.evaluation_year, recognition.decision_no, recognition.proposed_five_star,
                recognition.source_published, recognition.source_url
            )
    );

-- name: reference.mergeRecognitions :exec
insert into recognition (
    id, product_id, stars, level, recognised_on, evaluation_year, decision_no, proposed_five_star, source_published,
    source_url, note, origin
)
select
    given.id,
    product.id,
    given.stars,
    given.level,
    given.recognised_on,
    given.evaluation_year,
    given.decision_no,
    given.proposed_five_star,
    given.source_published,
    given.source_url,
    given.note,
    'reference'
from unnest(
    $1::uuid[], $2::text[], $3::integer[], $4::text[], $5::date[], $6::integer[], $7::text[], $8::boolean[], $9::text[],
    $10::text[], $11::text[]
) as given (
    id, product_code, stars, level, recognised_on, evaluation_year, decision_no, proposed_five_star, source_published,
    source_url, note
)
join product
    on product.code = given.product_code
on conflict on constraint recognition_statement_key do update
set note = excluded.note
where recognition.origin = 'reference'
    and recognition.note is distinct from excluded.note;

-- name: reference.mergePoints :exec
-- $15: the day on which the codes of areas are meant.
insert into sales_point (
    id, code, name, name_fold, accented_key, address, area_id, operator, kind, opened_on, status, designated, source_url, note,
    origin
)
select
    given.id,
    given.code,
    given.name,
    given.name_fold,
    given.accented_key,
    given.address,
    area.id,
    given.operator,
    given.kind,
    given.opened_on,
    given.status,
    given.designated,
    given.source_url,
    given.note,
    'reference'
from unnest(
    $1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::date[],
    $11::text[], $12::boolean[], $13::text[], $14::text[]
) as given (
    id, code, name, name_fold, accented_key, address, area_code, operator, kind, opened_on, status, designated, source_url,
    note
)
left join area
    on area.code = given.area_code
    and area.valid @> $15::date
on conflict on constraint sales_point_code_key do update
set name = excluded.name,
    name_fold = excluded.name_fold,
    accented_key = excluded.accented_key,
    address = excluded.address,
    area_id = excluded.area_id,
    operator = excluded.operator,
    kind = excluded.kind,
    opened_on = excluded.opened_on,
    status = excluded.status,
    designated = excluded.designated,
    source_url = excluded.source_url,
    note = excluded.note
where sales_point.origin = 'reference'
    and (
        sales_point.name, sales_point.name_fold, sales_point.accented_key, sales_point.address, sales_point.area_id,
        sales_point.operator, sales_point.kind, sales_point.opened_on, sales_point.status, sales_point.designated,
        sales_point.source_url, sales_point.note
    ) is distinct from (
        excluded.name, excluded.name_fold, excluded.accented_key, excluded.address, excluded.area_id, excluded.operator,
        excluded.kind, excluded.opened_on, excluded.status, excluded.designated, excluded.source_url, excluded.note
    );

-- name: reference.dropTargets :exec
-- Targets that the file no longer names go.
delete from programme_target
where code <> all($1);

-- name: reference.mergeTargets :exec
-- $12: the day on which the codes of areas are meant.
insert into programme_target (
    code, area_id, description, metric, comparison, target, deadline, record_kind, unit, source_url, note, position
)
select
    given.code,
    area.id,
    given.description,
    given.metric,
    given.comparison,
    given.target,
    given.deadline,
    given.record_kind,
    given.unit,
    given.source_url,
    given.note,
    given.position
from unnest(
    $1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::double precision[], $7::date[], $8::text[], $9::text[],
    $10::text[], $11::text[]
) with ordinality as given (
    code, area_code, description, metric, comparison, target, deadline, record_kind, unit, source_url, note, position
)
join area
    on area.code = given.area_code
    and area.valid @> $12::date
on conflict on constraint programme_target_pkey do update
set area_id = excluded.area_id,
    description = excluded.description,
    metric = excluded.metric,
    comparison = excluded.comparison,
    target = excluded.target,
    deadline = excluded.deadline,
    record_kind = excluded.record_kind,
    unit = excluded.unit,
    source_url = excluded.source_url,
    note = excluded.note,
    position = excluded.position
where (
        programme_target.area_id, programme_target.description, programme_target.metric, programme_target.comparison,
        programme_target.target, programme_target.deadline, programme_target.record_kind, programme_target.unit,
        programme_target.source_url, programme_target.note, programme_target.position
    ) is distinct from (
        excluded.area_id, excluded.description, excluded.metric, excluded.comparison, excluded.target, excluded.deadline,
        excluded.record_kind, excluded.unit, excluded.source_url, excluded.note, excluded.position
    );

-- name: reference.dropBrackets :exec
-- Rows the file no longer has, or has otherwise, go before those it has now come: two that overlap may not stand together.
delete from fine_bracket
where not exists (
    select 1
    from unnest(
        $1::text[], $2::text[], $3::integer[], $4::integer[], $5::text[], $6::text[], $7::bigint[], $8::bigint[], $9::text[],
        $10::bigint[], $11::bigint[], $12::text[], $13::bigint[], $14::bigint[], $15::boolean[], $16::integer[], $17::text[],
        $18::date[], $19::date[], $20::text[]
    ) as given (
        code, act, article, row_no, conduct, basis, lower_end, upper_end, bounds, gain_lower_end, gain_upper_end, field,
        minimum, maximum, allows_warning, special_tenths, remedies, valid_from, valid_to, confidence
    )
    where (
            given.code, given.act, given.article, given.row_no, given.conduct, given.basis, given.lower_end,
            given.upper_end, given.bounds, given.gain_lower_end, given.gain_upper_end, given.field, given.minimum,
            given.maximum, given.allows_warning, given.special_tenths, string_to_array(given.remedies, ';'),
            given.valid_from, given.valid_to, given.confidence
        ) is not distinct from (
            fine_bracket.code, fine_bracket.act, fine_bracket.article, fine_bracket.row_no, fine_bracket.conduct,
            fine_bracket.basis, fine_bracket.lower_end, fine_bracket.upper_end, fine_bracket.bounds,
            fine_bracket.gain_lower_end, fine_bracket.gain_upper_end, fine_bracket.field, fine_bracket.minimum,
            fine_bracket.maximum, fine_bracket.allows_warning, fine_bracket.special_tenths, fine_bracket.remedies,
            fine_bracket.valid_from, fine_bracket.valid_to, fine_bracket.confidence
        )
);

-- name: reference.mergeBrackets :exec
-- $17: remedies, joined by semicolons.
insert into fine_bracket (
    code, act, article, row_no, conduct, basis, lower_end, upper_end, bounds, gain_lower_end, gain_upper_end, field, minimum,
    maximum, allows_warning, special_tenths, remedies, valid_from, valid_to, confidence
)
select
    given.code,
    given.act,
    given.article,
    given.row_no,
    given.conduct,
    given.basis,
    given.lower_end,
    given.upper_end,
    given.bounds,
    given.gain_lower_end,
    given.gain_upper_end,
    given.field,
    given.minimum,
    given.maximum,
    given.allows_warning,
    given.special_tenths,
    string_to_array(given.remedies, ';'),
    given.valid_from,
    given.valid_to,
    given.confidence
from unnest(
    $1::text[], $2::text[], $3::integer[], $4::integer[], $5::text[], $6::text[], $7::bigint[], $8::bigint[], $9::text[],
    $10::bigint[], $11::bigint[], $12::text[], $13::bigint[], $14::bigint[], $15::boolean[], $16::integer[], $17::text[],
    $18::date[], $19::date[], $20::text[]
) as given (
    code, act, article, row_no, conduct, basis, lower_end, upper_end, bounds, gain_lower_end, gain_upper_end, field, minimum,
    maximum, allows_warning, special_tenths, remedies, valid_from, valid_to, confidence
)
on conflict on constraint fine_bracket_pkey do nothing;

-- name: reference.dropCaps :exec
-- As with the brackets: what is no longer said goes first.
delete from authority_cap
where not exists (
    select 1
    from unnest($1::text[], $2::text[], $3::bigint[], $4::date[], $5::date[], $6::text[], $7::text[])
        as given (title, field, individual, valid_from, valid_to, source, confidence)
    where (
            given.title, given.field, given.individual, given.valid_from, given.valid_to, given.source, given.confidence
        ) is not distinct from (
            authority_cap.title, authority_cap.field, authority_cap.individual, authority_cap.valid_from,
            authority_cap.valid_to, authority_cap.source, authority_cap.confidence
        )
);

-- name: reference.mergeCaps :exec
insert into authority_cap (title, field, individual, valid_from, valid_to, source, confidence)
select
    given.title,
    given.field,
    given.individual,
    given.valid_from,
    given.valid_to,
    given.source,
    given.confidence
from unnest($1::text[], $2::text[], $3::bigint[], $4::date[], $5::date[], $6::text[], $7::text[])
    as given (title, field, individual, valid_from, valid_to, source, confidence)
on conflict on constraint authority_cap_pkey do nothing;

-- name: reference.dropCalendarDays :exec
delete from calendar_day
where day <> all($1);

-- name: reference.mergeCalendarDays :exec
insert into calendar_day (day, kind, name_vi, name_en, confirmed, source)
select
    given.day,
    given.kind,
    given.name_vi,
    given.name_en,
    given.confirmed,
    given.source
from unnest($1::date[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::text[])
    as given (day, kind, name_vi, name_en, confirmed, source)
on conflict on constraint calendar_day_pkey do update
set kind = excluded.kind,
    name_vi = excluded.name_vi,
    name_en = excluded.name_en,
    confirmed = excluded.confirmed,
    source = excluded.source
where (calendar_day.kind, calendar_day.name_vi, calendar_day.name_en, calendar_day.confirmed, calendar_day.source)
    is distinct from (excluded.kind, excluded.name_vi, excluded.name_en, excluded.confirmed, excluded.source);

-- name: reference.record :exec
-- Which file, by the hash of its text, the register was last made from.
insert into reference_load (file, sha256, row_count)
values ($1, sha256(convert_to($2, 'UTF8')), $3)
on conflict on constraint reference_load_pkey do update
set sha256 = excluded.sha256,
    row_count = excluded.row_count,
    loaded_at = now()
where (reference_load.sha256, reference_load.row_count) is distinct from (excluded.sha256, excluded.row_count);

-- name: reference.loads :many
select
    file,
    sha256,
    row_count,
    loaded_at
from reference_load
order by file;
