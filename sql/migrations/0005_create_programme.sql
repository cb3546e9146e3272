-- What the OCOP programme set out to reach and what it reported, and which reference files the register was made from.

create table programme_target (
    code text not null,
    area_id uuid not null,
    description text not null,
    metric text not null,
    comparison text not null,
    target double precision not null,
    deadline date,
    record_kind text not null,
    unit text not null,
    source_url text,
    note text,
    -- Where it stands in its file: targets are read in the order in which they were published.
    position integer not null,
    constraint programme_target_pkey primary key (code),
    constraint programme_target_area_fkey foreign key (area_id) references area (id),
    constraint programme_target_metric_check check (metric ~ '^[a-z0-9_]+$'),
    constraint programme_target_comparison_check check (comparison in ('>=', '>', '<=', '=')),
    constraint programme_target_record_kind_check check (record_kind in ('target', 'baseline')),
    constraint programme_target_text_check
        check (
            is_plain_text(description) and is_plain_text(unit) and is_plain_text(source_url) and is_plain_text(note)
        )
);

create table reference_load (
    file text not null,
    sha256 bytea not null,
    row_count integer not null,
    loaded_at timestamptz not null default now(),
    constraint reference_load_pkey primary key (file),
    constraint reference_load_sha256_check check (octet_length(sha256) = 32),
    constraint reference_load_row_count_check check (row_count >= 0)
);

revoke insert on programme_target, reference_load from kiem_service;
