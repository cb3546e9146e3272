-- Reports that were published: to the letter what was handed in, whatever becomes known later.
create table report (
    id uuid not null,
    unit_id uuid not null,
    -- The period's name, by which it is found again: 2026-W47, 2026-M11@14.
    period text not null,
    kind text not null,
    first_day date not null,
    last_day date not null,
    -- The moment whose knowledge it holds: what was recorded later is for a supplement.
    as_of timestamptz not null,
    -- Each figure by its measure's name; null where nobody counted it.
    figures jsonb not null,
    -- Of the document for programs, in Vietnamese: what the log of events says of it.
    sha256 bytea not null,
    -- The newest seal of the log at that time; null where none was sealed.
    log_size bigint,
    log_root bytea,
    published_at timestamptz not null,
    published_by uuid not null,
    constraint report_pkey primary key (id),
    constraint report_period_key unique (unit_id, period),
    constraint report_unit_fkey foreign key (unit_id) references unit (id),
    constraint report_published_by_fkey foreign key (published_by) references officer (id),
    constraint report_kind_check check (kind in ('week', 'month', 'quarter', 'half_year', 'nine_months', 'year', 'days')),
    constraint report_days_check check (last_day >= first_day),
    constraint report_figures_check check (jsonb_typeof(figures) = 'object'),
    constraint report_sha256_check check (octet_length(sha256) = 32),
    constraint report_log_check check (num_nonnulls(log_size, log_root) <> 1)
);

create index report_last_day_idx on report (last_day desc, unit_id);

-- Its faces, each in both languages.
create table report_face (
    report_id uuid not null,
    unit_id uuid not null,
    format text not null,
    language text not null,
    content text not null,
    constraint report_face_pkey primary key (report_id, format, language),
    constraint report_face_report_fkey foreign key (report_id) references report (id),
    constraint report_face_format_check check (format in ('json', 'text', 'markdown', 'csv', 'html')),
    constraint report_face_language_check check (language in ('vi', 'en'))
);

do $$
declare
    wanted text;
begin
    foreach wanted in array array['report', 'report_face'] loop
        execute format('alter table %I enable row level security', wanted);
        execute format(
            'create policy %I on %I to kiem_service
                using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]))',
            wanted || '_scope', wanted
        );
    end loop;
end
$$;

-- Nobody changes one, whoever asks: not the owner of the table either.
create function refuse_change_of_report() returns trigger
    language plpgsql
    set search_path = public, pg_temp
    as $$
begin
    raise exception 'a published report stays as it is' using errcode = 'restrict_violation';
end
$$;
create trigger report_stays before update or delete on report
    for each row execute function refuse_change_of_report();
create trigger report_face_stays before update or delete on report_face
    for each row execute function refuse_change_of_report();
revoke all on function refuse_change_of_report() from public;
