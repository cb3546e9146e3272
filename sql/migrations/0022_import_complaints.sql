-- Lets complaints come from files, each row once: what its source calls it tells whether it is here already.

alter table complaint
    add column source_id text,
    add constraint complaint_source_check check (is_plain_text(source_id));

create unique index complaint_source_idx on complaint (source_id) where source_id is not null;

-- Several numbers at once: of one kind and year, in order, though others may take some between.
create function next_numbers(kind text, year integer, count bigint) returns setof text
    language plpgsql
    volatile
    strict
    security definer
    set search_path = pg_catalog, public, pg_temp
    as $$
begin
    if count < 1 then
        return;
    end if;
    -- The first one makes the year's sequence where there is none.
    return next public.next_number(kind, year);
    return query execute format(
        $query$
            select format('%%s-%%s-%%s', %L, %L, lpad(value::text, greatest(6, length(value::text)), '0'))
            from (
                select nextval(%L::regclass) as value
                from generate_series(2, $1)
            ) as taken
        $query$,
        kind, year, format('numbering.number_%s_%s', lower(kind), year)
    )
    using count;
end
$$;

revoke all on function next_numbers(text, integer, bigint) from public;
grant execute on function next_numbers(text, integer, bigint) to kiem_service;

-- A cell that a spreadsheet would take for a formula, with an apostrophe in front, which makes it text there; imports take it off again.
create function spreadsheet_text(value text) returns text
    language sql
    immutable
    parallel safe
    return case when value ~ '^[=+@\t\r-]' then '''' || value else value end;
