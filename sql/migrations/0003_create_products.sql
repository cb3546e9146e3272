-- The OCOP register: products, who makes them, what else they are called, and what the sources say of their rank. Sources
-- disagree; every statement is kept, and what follows from them on a day is worked out when it is asked.

create table producer (
    id uuid not null,
    name text collate "vi-x-icu" not null,
    name_fold text collate "C" not null,
    kind text,
    -- District-level area; a household's name may occur in two of them.
    locality_id uuid,
    added_at timestamptz not null default now(),
    constraint producer_pkey primary key (id),
    constraint producer_name_key unique nulls not distinct (name, locality_id),
    constraint producer_locality_fkey foreign key (locality_id) references area (id),
    constraint producer_kind_check check (kind in ('enterprise', 'cooperative', 'cooperative_group', 'household')),
    constraint producer_text_check check (is_plain_text(name) and is_plain_text(name_fold))
);

create index producer_name_words_idx on producer using gin (to_tsvector('simple', name_fold));

create table product (
    id uuid not null,
    -- The register's own key; OCOP's official codes were not published.
    code text not null,
    name text collate "vi-x-icu" not null,
    -- What is typed without accents meets name_fold, what is typed with them meets accented_key; both are written by the one
    -- folding there is (VietnameseText), never by the server.
    name_fold text collate "C" not null,
    accented_key text collate "C" not null,
    product_group text not null,
    producer_id uuid,
    -- Known even where the producer's name is not.
    producer_kind text,
    -- The commune where the source names it, else the district.
    area_id uuid not null,
    gtin text,
    -- Null where the source names none, or sources conflict.
    listed_stars integer,
    -- The round that the listed rank, or the registration, belongs to.
    evaluation_year integer,
    evidence text not null,
    potential_five_star boolean not null default false,
    source_published text,
    source_url text,
    note text,
    -- 'reference': loaded from sql/reference, renewed with it. 'officer': added through the service, never changed.
    origin text not null default 'officer',
    added_at timestamptz not null default now(),
    added_by uuid,
    constraint product_pkey primary key (id),
    constraint product_code_key unique (code),
    constraint product_producer_fkey foreign key (producer_id) references producer (id),
    constraint product_area_fkey foreign key (area_id) references area (id),
    constraint product_code_check check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
    constraint product_group_check
        check (product_group in ('food', 'beverage', 'medicinal', 'craft', 'ornamental', 'tourism')),
    constraint product_producer_kind_check
        check (producer_kind in ('enterprise', 'cooperative', 'cooperative_group', 'household')),
    constraint product_gtin_check check (gtin ~ '^([0-9]{8}|[0-9]{12,14})$'),
    constraint product_listed_stars_check check (listed_stars between 3 and 5),
    constraint product_evaluation_year_check check (evaluation_year between 2018 and 9999),
    constraint product_evidence_check check (evidence in ('recognised', 'mentioned', 'district_ranked', 'registered')),
    constraint product_source_published_check check (source_published ~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$'),
    constraint product_origin_check check (origin in ('reference', 'officer')),
    constraint product_text_check
        check (
            is_plain_text(name)
            and is_plain_text(name_fold)
            and is_plain_text(accented_key)
            and is_plain_text(source_url)
            and is_plain_text(note)
        )
);

create index product_name_fold_idx on product (name_fold);
create index product_name_trigrams_idx on product using gin (name_fold gin_trgm_ops);
create index product_name_words_idx on product using gin (to_tsvector('simple', name_fold));
create index product_producer_idx on product (producer_id);
create index product_area_idx on product (area_id);
create index product_gtin_idx on product (lpad(gtin, 14, '0')) where gtin is not null;

create table product_alias (
    product_id uuid not null,
    alias text collate "vi-x-icu" not null,
    alias_fold text collate "C" not null,
    accented_key text collate "C" not null,
    source text not null,
    constraint product_alias_pkey primary key (product_id, alias),
    constraint product_alias_product_fkey foreign key (product_id) references product (id),
    constraint product_alias_text_check
        check (
            is_plain_text(alias) and is_plain_text(alias_fold) and is_plain_text(accented_key) and is_plain_text(source)
        )
);

create index product_alias_fold_idx on product_alias (alias_fold);
create index product_alias_trigrams_idx on product_alias using gin (alias_fold gin_trgm_ops);
create index product_alias_words_idx on product_alias using gin (to_tsvector('simple', alias_fold));

-- One statement by one source that a product holds a rank.
create table recognition (
    id uuid not null,
    product_id uuid not null,
    stars integer,
    level text,
    -- The day of the decision, only where a source states it.
    recognised_on date,
    evaluation_year integer,
    decision_no text,
    proposed_five_star boolean not null default false,
    source_published text,
    source_url text,
    note text,
    origin text not null default 'officer',
    added_at timestamptz not null default now(),
    added_by uuid,
    constraint recognition_pkey primary key (id),
    -- The same source saying the same thing is one statement.
    constraint recognition_statement_key unique nulls not distinct (
        product_id, stars, level, recognised_on, evaluation_year, decision_no, proposed_five_star, source_published, source_url
    ),
    constraint recognition_product_fkey foreign key (product_id) references product (id),
    constraint recognition_stars_check check (stars between 3 and 5),
    constraint recognition_level_check check (level in ('district', 'province', 'national')),
    constraint recognition_evaluation_year_check check (evaluation_year between 2018 and 9999),
    constraint recognition_source_published_check check (source_published ~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$'),
    constraint recognition_content_check check (stars is not null or proposed_five_star),
    constraint recognition_origin_check check (origin in ('reference', 'officer')),
    constraint recognition_text_check
        check (is_plain_text(decision_no) and is_plain_text(source_url) and is_plain_text(note))
);

-- That a recognition no longer counts from a day on.
create table recognition_revocation (
    recognition_id uuid not null,
    revoked_on date not null,
    reason text not null,
    decision_no text,
    added_at timestamptz not null default now(),
    added_by uuid,
    constraint recognition_revocation_pkey primary key (recognition_id),
    constraint recognition_revocation_recognition_fkey foreign key (recognition_id) references recognition (id),
    constraint recognition_revocation_text_check check (is_plain_text(reason) and is_plain_text(decision_no))
);

-- A product as it is shown: with its producer, its place, its other names and every statement about its rank, each array in
-- the same order (rounds that are known first).
create view product_register as
select
    product.id,
    product.code,
    product.name,
    product.product_group,
    producer.name as producer_name,
    coalesce(producer.kind, product.producer_kind) as producer_kind,
    area.id as area_id,
    area.code as area_code,
    area.level as area_level,
    area.kind as area_kind,
    area.name as area_name,
    locality.code as locality_code,
    locality.kind as locality_kind,
    locality.name as locality_name,
    product.gtin,
    product.listed_stars,
    product.evaluation_year,
    product.evidence,
    product.potential_five_star,
    product.source_published,
    product.source_url,
    product.note,
    product.origin,
    array(
        select product_alias.alias
        from product_alias
        where product_alias.product_id = product.id
        order by product_alias.alias
    ) as aliases,
    statement.ids as recognition_ids,
    statement.stars as recognition_stars,
    statement.levels as recognition_levels,
    statement.days as recognition_days,
    statement.years as recognition_years,
    statement.decisions as recognition_decisions,
    statement.proposals as recognition_proposals,
    statement.published as recognition_published,
    statement.urls as recognition_urls,
    statement.notes as recognition_notes,
    statement.revoked_on as recognition_revoked_on,
    statement.revoke_reasons as recognition_revoke_reasons,
    statement.revoke_decisions as recognition_revoke_decisions
from product
join area
    on area.id = product.area_id
left join area as locality
    on locality.id = area.locality_id
left join producer
    on producer.id = product.producer_id
cross join lateral (
    select
        coalesce(array_agg(stated.id), '{}') as ids,
        coalesce(array_agg(stated.stars), '{}') as stars,
        coalesce(array_agg(stated.level), '{}') as levels,
        coalesce(array_agg(stated.recognised_on), '{}') as days,
        coalesce(array_agg(stated.evaluation_year), '{}') as years,
        coalesce(array_agg(stated.decision_no), '{}') as decisions,
        coalesce(array_agg(stated.proposed_five_star), '{}') as proposals,
        coalesce(array_agg(stated.source_published), '{}') as published,
        coalesce(array_agg(stated.source_url), '{}') as urls,
        coalesce(array_agg(stated.note), '{}') as notes,
        coalesce(array_agg(stated.revoked_on), '{}') as revoked_on,
        coalesce(array_agg(stated.revoke_reason), '{}') as revoke_reasons,
        coalesce(array_agg(stated.revoke_decision_no), '{}') as revoke_decisions
    from (
        select
            recognition.*,
            recognition_revocation.revoked_on,
            recognition_revocation.reason as revoke_reason,
            recognition_revocation.decision_no as revoke_decision_no
        from recognition
        left join recognition_revocation
            on recognition_revocation.recognition_id = recognition.id
        where recognition.product_id = product.id
        order by
            recognition.evaluation_year nulls last,
            recognition.recognised_on nulls last,
            recognition.source_published nulls last,
            recognition.id
    ) as stated
) as statement;
