-- Provinces, districts and communes as they were on any day. A row is one version of a unit: GSO codes are used again for other
-- places (20335 is the ward Tân Thạnh until June 2025 and the ward Bàn Thạch from July), so a code names a place only on a day.

create table area (
    id uuid not null,
    code text not null,
    level text not null,
    -- As people say it: tỉnh, thành phố, huyện, xã …
    kind text not null,
    name text collate "vi-x-icu" not null,
    name_fold text collate "C" not null,
    parent_id uuid,
    -- First and last day; null where the beginning is not known, or the end has not come.
    valid_from date,
    valid_to date,
    valid daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
    -- Which of the former districts the place belongs to, so that figures of different years group alike: a district is its own
    -- locality, a commune has the district it (or all of what it was made of) belonged to before 2025. Null elsewhere.
    locality_id uuid,
    source text not null,
    constraint area_pkey primary key (id),
    constraint area_version_key unique nulls not distinct (level, code, valid_from),
    constraint area_parent_fkey foreign key (parent_id) references area (id),
    constraint area_locality_fkey foreign key (locality_id) references area (id),
    constraint area_level_check check (level in ('province', 'district', 'commune')),
    constraint area_code_check
        check (
            code ~ case level when 'province' then '^[0-9]{2}$' when 'district' then '^[0-9]{3}$' else '^[0-9]{5}$' end
        ),
    constraint area_text_check
        check (is_plain_text(kind) and is_plain_text(name) and is_plain_text(name_fold) and is_plain_text(source)),
    constraint area_parent_check check ((level = 'province') = (parent_id is null)),
    constraint area_valid_check check (not isempty(valid)),
    -- One place a code a day.
    constraint area_valid_excl exclude using gist (level with =, code with =, valid with &&)
);

create index area_code_idx on area (code);
create index area_parent_idx on area (parent_id);
create index area_locality_idx on area (locality_id) where locality_id is not null;

-- What became of a unit when it changed. Several may end in one; of a district only communes are left.
create table area_succession (
    old_id uuid not null,
    new_id uuid not null,
    effective_on date not null,
    change text not null,
    legal_basis text not null,
    constraint area_succession_pkey primary key (old_id, new_id),
    constraint area_succession_old_fkey foreign key (old_id) references area (id),
    constraint area_succession_new_fkey foreign key (new_id) references area (id),
    constraint area_succession_other_check check (old_id <> new_id),
    constraint area_succession_change_check
        check (change in ('merge', 'absorb', 'reparent', 'rename', 'keep', 'abolish')),
    constraint area_succession_text_check check (is_plain_text(legal_basis))
);

create index area_succession_new_idx on area_succession (new_id);

-- "In that place", written out: every area with every area it counts in, itself included. Beside the areas above it these are
-- its locality and what it became, with the areas above that: what happened in Tam Thanh in 2021 is found under Quảng Nam, under
-- Tam Kỳ, and under today's Đà Nẵng.
create table area_ancestor (
    area_id uuid not null,
    ancestor_id uuid not null,
    -- The nearest reason: same, parent, locality, succession.
    relation text not null,
    constraint area_ancestor_pkey primary key (area_id, ancestor_id),
    constraint area_ancestor_area_fkey foreign key (area_id) references area (id),
    constraint area_ancestor_ancestor_fkey foreign key (ancestor_id) references area (id),
    constraint area_ancestor_relation_check check (relation in ('same', 'parent', 'locality', 'succession'))
);

create index area_ancestor_ancestor_idx on area_ancestor (ancestor_id, area_id);

revoke insert on area, area_succession, area_ancestor from kiem_service;
