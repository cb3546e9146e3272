-- Who works here: units, the officers in them and the tokens they come with. Of a token only its hash is kept.

create table unit (
    id uuid not null,
    code text not null,
    kind text not null,
    name_vi text collate "vi-x-icu" not null,
    name_en text not null,
    parent_id uuid,
    doc_prefix text,
    -- First and last day; null where not known or not over.
    valid_from date,
    valid_to date,
    source text,
    constraint unit_pkey primary key (id),
    constraint unit_code_key unique (code),
    constraint unit_parent_fkey foreign key (parent_id) references unit (id),
    constraint unit_code_check check (code ~ '^[A-Z0-9][A-Z0-9.-]{0,31}$'),
    constraint unit_kind_check
        check (kind in ('national', 'department', 'sub_department', 'office', 'team', 'mobile_team')),
    constraint unit_text_check check (is_plain_text(name_vi) and is_plain_text(name_en) and is_plain_text(source)),
    constraint unit_parent_check check (parent_id <> id),
    -- Circular 22/2021 art. 6: agency number and sub-unit number, two digits each.
    constraint unit_doc_prefix_check check (doc_prefix ~ '^[0-9]{4}$'),
    constraint unit_valid_check check (valid_to >= valid_from)
);

create index unit_parent_idx on unit (parent_id);

-- A unit with every unit below it.
create function unit_below(top uuid) returns table (unit_id uuid)
    language sql
    stable
    parallel safe
    begin atomic
        with recursive below as (
            select unit.id
            from unit
            where unit.id = top
            union
            select unit.id
            from unit
            join below
                on unit.parent_id = below.id
        )
        select below.id
        from below;
    end;

create table officer (
    id uuid not null,
    number text not null,
    name text collate "vi-x-icu" not null,
    title text not null,
    unit_id uuid not null,
    roles text[] not null,
    added_at timestamptz not null default now(),
    -- Null for the first officer, whom nobody could add.
    added_by uuid,
    constraint officer_pkey primary key (id),
    constraint officer_number_key unique (number),
    constraint officer_unit_fkey foreign key (unit_id) references unit (id),
    constraint officer_added_by_fkey foreign key (added_by) references officer (id),
    constraint officer_text_check check (is_plain_text(number) and is_plain_text(name)),
    constraint officer_title_check
        check (
            title in (
                'inspector', 'team_leader', 'deputy_team_leader', 'branch_head', 'deputy_branch_head', 'national_head'
            )
        ),
    constraint officer_roles_check
        check (
            cardinality(roles) > 0
            and array_position(roles, null) is null
            and roles <@ array['inspector', 'leader', 'analyst', 'clerk', 'admin']
        )
);

create index officer_unit_idx on officer (unit_id);

create table token (
    id uuid not null,
    officer_id uuid not null,
    label text not null,
    sha256 bytea not null,
    created_at timestamptz not null default now(),
    -- Null: good until it is revoked.
    expires_at timestamptz,
    created_by uuid,
    constraint token_pkey primary key (id),
    constraint token_sha256_key unique (sha256),
    constraint token_officer_fkey foreign key (officer_id) references officer (id),
    constraint token_created_by_fkey foreign key (created_by) references officer (id),
    constraint token_text_check check (is_plain_text(label)),
    constraint token_sha256_check check (octet_length(sha256) = 32),
    constraint token_expires_check check (expires_at > created_at)
);

create index token_officer_idx on token (officer_id);

-- A revocation is a fact of its own: nothing about the token is overwritten, and it cannot be taken back.
create table token_revocation (
    token_id uuid not null,
    revoked_at timestamptz not null default now(),
    revoked_by uuid,
    constraint token_revocation_pkey primary key (token_id),
    constraint token_revocation_token_fkey foreign key (token_id) references token (id),
    constraint token_revocation_revoked_by_fkey foreign key (revoked_by) references officer (id)
);
