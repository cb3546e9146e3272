-- name: product.byCode :one
-- Everything the register says of one product.
select
    id,
    code,
    name,
    product_group,
    producer_name,
    producer_kind,
    area_id,
    area_code,
    area_level,
    area_kind,
    area_name,
    locality_code,
    locality_kind,
    locality_name,
    gtin,
    listed_stars,
    evaluation_year,
    evidence,
    potential_five_star,
    source_published,
    source_url,
    note,
    origin,
    aliases,
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
where code = $1;

-- name: product.byCodes :many
select
    id,
    code,
    name,
    product_group,
    producer_name,
    producer_kind,
    area_id,
    area_code,
    area_level,
    area_kind,
    area_name,
    locality_code,
    locality_kind,
    locality_name,
    gtin,
    listed_stars,
    evaluation_year,
    evidence,
    potential_five_star,
    source_published,
    source_url,
    note,
    origin,
    aliases,
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
where code = any($1)
order by code;

-- name: product.codesByGTIN :many
-- Who owns a GTIN, whatever its length: shorter ones are the same number with zeros before it.
select code
from product
where lpad(gtin, 14, '0') = lpad($1, 14, '0')
order by code;

-- name: product.list :many
-- The register by code, behind $1; filters that are null let everything pass. $3: a place and all that counts in it.
select
    id,
    code,
    name,
    product_group,
    producer_name,
    producer_kind,
    area_id,
    area_code,
    area_level,
    area_kind,
    area_name,
    locality_code,
    locality_kind,
    locality_name,
    gtin,
    listed_stars,
    evaluation_year,
    evidence,
    potential_five_star,
    source_published,
    source_url,
    note,
    origin,
    aliases,
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
where ($1::text is null or code > $1)
    and (
        $3::uuid is null
        or exists (
            select 1
            from area_ancestor
            where area_ancestor.area_id = product_register.area_id
                and area_ancestor.ancestor_id = $3
        )
    )
    and ($4::text is null or product_group = $4)
    and ($5::integer is null or listed_stars = $5)
    and ($6::text is null or evidence = $6)
order by code
limit $2;

-- name: product.search :many
-- Best first: $1 as a code or GTIN; then by name or alias, with accents ($2) before without ($3): equal, beginning, containing
-- all words; then by producer. Only where no name is met so are similar ones looked for: that reads every name.
with met as (
    select product.id as product_id, product.name, product.name_fold, product.accented_key
    from product
    where product.name_fold >= $3
        and product.name_fold < $3 || U&'\+10FFFF' collate "C"
    union
    select product.id, product.name, product.name_fold, product.accented_key
    from product
    where to_tsvector('simple', product.name_fold) @@ plainto_tsquery('simple', $3)
    union
    select product_alias.product_id, product_alias.alias, product_alias.alias_fold, product_alias.accented_key
    from product_alias
    where product_alias.alias_fold >= $3
        and product_alias.alias_fold < $3 || U&'\+10FFFF' collate "C"
    union
    select product_alias.product_id, product_alias.alias, product_alias.alias_fold, product_alias.accented_key
    from product_alias
    where to_tsvector('simple', product_alias.alias_fold) @@ plainto_tsquery('simple', $3)
),
named as (
    select met.product_id, met.name, met.name_fold, met.accented_key
    from met
    union all
    select product.id, product.name, product.name_fold, product.accented_key
    from product
    where not exists (select 1 from met)
        and $3 <% product.name_fold
    union all
    select product_alias.product_id, product_alias.alias, product_alias.alias_fold, product_alias.accented_key
    from product_alias
    where not exists (select 1 from met)
        and $3 <% product_alias.alias_fold
),
ranked as (
    select
        named.product_id,
        case
            when named.accented_key = $2 then 1
            when named.name_fold = $3 then 2
            when starts_with(named.accented_key, $2) then 3
            when starts_with(named.name_fold, $3) then 4
            when position(' ' || $2 || ' ' in ' ' || named.accented_key || ' ') > 0 then 5
            when to_tsvector('simple', named.name_fold) @@ plainto_tsquery('simple', $3) then 6
            else 8
        end as rank,
        word_similarity($3, named.name_fold)::double precision as similarity,
        named.name as matched
    from named
    union all
    select product.id, 0, 1, product.code
    from product
    where product.code = $1
        or lpad(product.gtin, 14, '0') = lpad(substring($1 from '^[0-9]{8,14}$'), 14, '0')
    union all
    select product.id, 7, 0, producer.name
    from producer
    join product
        on product.producer_id = producer.id
    where to_tsvector('simple', producer.name_fold) @@ plainto_tsquery('simple', $3)
),
best as (
    select distinct on (ranked.product_id)
        ranked.product_id,
        ranked.rank,
        ranked.similarity,
        ranked.matched
    from ranked
    order by ranked.product_id, ranked.rank, ranked.similarity desc, ranked.matched collate "C"
),
wanted as (
    select best.product_id, best.rank, best.similarity, best.matched
    from best
    join product
        on product.id = best.product_id
    where (
            $5::uuid is null
            or exists (
                select 1
                from area_ancestor
                where area_ancestor.area_id = product.area_id
                    and area_ancestor.ancestor_id = $5
            )
        )
        and ($6::text is null or product.product_group = $6)
        and ($7::integer is null or product.listed_stars = $7)
    order by best.rank, best.similarity desc, product.name, product.code
    limit $4
)
select
    wanted.rank,
    wanted.similarity,
    wanted.matched,
    product_register.id,
    product_register.code,
    product_register.name,
    product_register.product_group,
    product_register.producer_name,
    product_register.producer_kind,
    product_register.area_id,
    product_register.area_code,
    product_register.area_level,
    product_register.area_kind,
    product_register.area_name,
    product_register.locality_code,
    product_register.locality_kind,
    product_register.locality_name,
    product_register.gtin,
    product_register.listed_stars,
    product_register.evaluation_year,
    product_register.evidence,
    product_register.potential_five_star,
    product_register.source_published,
    product_register.source_url,
    product_register.note,
    product_register.origin,
    product_register.aliases,
    product_register.recognition_ids,
    product_register.recognition_stars,
    product_register.recognition_levels,
    product_register.recognition_days,
    product_register.recognition_years,
    product_register.recognition_decisions,
    product_register.recognition_proposals,
    product_register.recognition_published,
    product_register.recognition_urls,
    product_register.recognition_notes,
    product_register.recognition_revoked_on,
    product_register.recognition_revoke_reasons,
    product_register.recognition_revoke_decisions
from wanted
join product_register
    on product_register.id = wanted.product_id
order by wanted.rank, wanted.similarity desc, product_register.name, product_register.code;

-- name: product.count :one
select count(*) as products
from product;

-- name: product.addProducer :one
-- The producer of that name in that locality, made if it is not there yet.
with added as (
    insert into producer (id, name, name_fold, kind, locality_id)
    select $1, $2, $3, $4, area.locality_id
    from area
    where area.id = $5
    on conflict on constraint producer_name_key do nothing
    returning id
)
select id
from added
union all
select producer.id
from producer
join area
    on area.id = $5
where producer.name = $2
    and producer.locality_id is not distinct from area.locality_id
limit 1;

-- name: product.add :exec
insert into product (
    id, code, name, name_fold, accented_key, product_group, producer_id, producer_kind, area_id, gtin, listed_stars,
    evaluation_year, evidence, potential_five_star, source_published, source_url, note, added_by
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);

-- name: product.addAlias :exec
insert into product_alias (product_id, alias, alias_fold, accented_key, source)
values ($1, $2, $3, $4, $5)
on conflict on constraint product_alias_pkey do nothing;

-- name: product.certify :exec
insert into recognition (
    id, product_id, stars, level, recognised_on, evaluation_year, decision_no, proposed_five_star, source_published,
    source_url, note, added_by
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- name: product.revoke :exec
insert into recognition_revocation (recognition_id, revoked_on, reason, decision_no, added_by)
values ($1, $2, $3, $4, $5);

-- name: product.doubles :many
-- What counts as product $1, and what that counts as.
select
    product.id,
    product.code,
    other.code as counts_as
from product_double
join product
    on product.id = product_double.product_id
join product as other
    on other.id = product_double.into_id
where product_double.product_id = $1
    or product_double.into_id = $1
order by product.code;

-- name: product.merge :one
-- Says that product $1 counts as $2, or no longer; gives nothing where that cannot be: it counts as another one, or others count as it.
with turn as materialized (
    -- One at a time, so that no two make a chain or a circle.
    select pg_advisory_xact_lock(hashtextextended('product_merge', 21))::text as taken
)
insert into product_merge (product_id, into_id, is_merged, reason, actor)
select $1, $2, $3, $4, $5
from turn
where case
    when $3 then
        not exists (
            select
            from product_double
            where product_double.product_id in ($1, $2)
                or product_double.into_id = $1
        )
    else
        exists (
            select
            from product_double
            where product_double.product_id = $1
                and product_double.into_id = $2
        )
end
returning seq;

-- name: product.findingsOverTime :many
-- What inspections found of product $1 and its doubles, as they stand now, by quarter and kind.
select
    to_char(line.ended_on, 'YYYY-"Q"Q') as quarter,
    finding.kind,
    count(*) as findings
from finding
join inspection_line as line
    on line.id = finding.inspection_id
    and line.version = finding.version
where finding.product_id = $1
    or finding.product_id in (select product_double.product_id from product_double where product_double.into_id = $1)
group by 1, 2
order by 1, 2;

-- name: product.looks :many
-- How many inspections looked at product $1 or its doubles, and how many found a violation: what a complaint led to apart from what was planned,
-- since whoever follows complaints finds more.
select
    case
        when version.complaint is not null then 'complaint'
        when version.form in ('periodic', 'thematic') then 'planned'
        else 'ad_hoc'
    end as basis,
    count(distinct line.id) as looks,
    count(distinct line.id) filter (where finding.kind <> 'compliant') as violations
from finding
join inspection_line as line
    on line.id = finding.inspection_id
    and line.version = finding.version
join inspection_version as version
    on version.inspection_id = line.id
    and version.version = line.version
where finding.product_id = $1
    or finding.product_id in (select product_double.product_id from product_double where product_double.into_id = $1)
-- By place: a finding has a basis too.
group by 1
order by 1;
