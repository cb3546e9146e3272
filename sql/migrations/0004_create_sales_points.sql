-- Where OCOP products are shown and sold: shops, centres, markets, and fairs with the days they are planned to last; and what
-- each carries.

create table sales_point (
    id uuid not null,
    code text not null,
    name text collate "vi-x-icu" not null,
    name_fold text collate "C" not null,
    accented_key text collate "C" not null,
    address text,
    -- Null: outside the areas known, or not stated.
    area_id uuid,
    operator text,
    kind text not null,
    -- Exact days only. For a fair closes_on is the last day planned; that a point did close is sales_point_closing's.
    opened_on date,
    closes_on date,
    -- As of the source; null where it is not clear.
    status text,
    -- Called an OCOP point or centre by its source.
    designated boolean not null default false,
    source_url text,
    note text,
    origin text not null default 'officer',
    added_at timestamptz not null default now(),
    added_by uuid,
    constraint sales_point_pkey primary key (id),
    constraint sales_point_code_key unique (code),
    constraint sales_point_area_fkey foreign key (area_id) references area (id),
    constraint sales_point_code_check check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
    constraint sales_point_kind_check check (kind in ('shop', 'centre', 'kiosk', 'market', 'supermarket', 'fair')),
    constraint sales_point_status_check check (status in ('operating', 'planned', 'funded', 'temporary')),
    constraint sales_point_days_check check (closes_on >= opened_on),
    constraint sales_point_fair_check
        check (kind <> 'fair' or origin = 'reference' or (opened_on is not null and closes_on is not null)),
    constraint sales_point_closes_on_check check (closes_on is null or kind in ('fair', 'market')),
    constraint sales_point_origin_check check (origin in ('reference', 'officer')),
    constraint sales_point_text_check
        check (
            is_plain_text(name)
            and is_plain_text(name_fold)
            and is_plain_text(accented_key)
            and is_plain_text(address)
            and is_plain_text(operator)
            and is_plain_text(source_url)
            and is_plain_text(note)
        )
);

create index sales_point_name_fold_idx on sales_point (name_fold);
create index sales_point_name_trigrams_idx on sales_point using gin (name_fold gin_trgm_ops);
create index sales_point_name_words_idx on sales_point using gin (to_tsvector('simple', name_fold));
create index sales_point_area_idx on sales_point (area_id);

-- A closing is a fact of its own; a point that opens again is a new point.
create table sales_point_closing (
    point_id uuid not null,
    -- The last day on which it was open.
    closed_on date not null,
    reason text,
    added_at timestamptz not null default now(),
    added_by uuid,
    constraint sales_point_closing_pkey primary key (point_id),
    constraint sales_point_closing_point_fkey foreign key (point_id) references sales_point (id),
    constraint sales_point_closing_text_check check (is_plain_text(reason))
);

-- From a day on a point carries a product, until another day if that is known, or no longer carries it. On any day the latest
-- statement up to it counts: later ones correct the earlier.
create table sales_point_stock (
    id uuid not null,
    point_id uuid not null,
    product_id uuid not null,
    carried boolean not null,
    since date not null,
    -- The last day on which it is carried.
    until date,
    seq bigint not null generated always as identity,
    added_at timestamptz not null default now(),
    added_by uuid,
    constraint sales_point_stock_pkey primary key (id),
    constraint sales_point_stock_point_fkey foreign key (point_id) references sales_point (id),
    constraint sales_point_stock_product_fkey foreign key (product_id) references product (id),
    constraint sales_point_stock_days_check check (until >= since),
    constraint sales_point_stock_until_check check (carried or until is null)
);

create index sales_point_stock_point_idx on sales_point_stock (point_id, product_id, since desc, seq desc);
create index sales_point_stock_product_idx on sales_point_stock (product_id, point_id, since desc, seq desc);

create view sales_point_register as
select
    sales_point.id,
    sales_point.code,
    sales_point.name,
    sales_point.address,
    area.id as area_id,
    area.code as area_code,
    area.level as area_level,
    area.kind as area_kind,
    area.name as area_name,
    locality.code as locality_code,
    locality.kind as locality_kind,
    locality.name as locality_name,
    sales_point.operator,
    sales_point.kind,
    sales_point.opened_on,
    sales_point.closes_on,
    sales_point_closing.closed_on,
    sales_point_closing.reason as close_reason,
    sales_point.status,
    sales_point.designated,
    sales_point.source_url,
    sales_point.note,
    sales_point.origin
from sales_point
left join area
    on area.id = sales_point.area_id
left join area as locality
    on locality.id = area.locality_id
left join sales_point_closing
    on sales_point_closing.point_id = sales_point.id;
