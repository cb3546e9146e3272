-- Numbers people use, KT-2026-000123: one PostgreSQL sequence a kind and year, since a sequence neither waits for other
-- writers nor goes back when a transaction does. Gaps are allowed, a second use is not.

-- Apart from public: the service has no usage here, so a number is only to be had from next_number.
create schema numbering;

create function next_number(kind text, year integer) returns text
    language plpgsql
    volatile
    strict
    security definer
    set search_path = pg_catalog, pg_temp
    as $$
declare
    sequence_name text := format('numbering.number_%s_%s', lower(kind), year);
    value bigint;
begin
    if kind not in ('KT', 'VV', 'TB') or year not between 2000 and 9999 then
        raise exception 'no numbers of kind % in year %', kind, year
            using errcode = 'invalid_parameter_value';
    end if;
    if to_regclass(sequence_name) is null then
        -- The first of a year. One lock for all kinds, so that two who make two of them cannot wait for each other.
        perform pg_advisory_xact_lock(hashtextextended('next_number', 8));
        -- Whoever had the lock before may have made it; to_regclass would not tell, since waiting for an advisory lock does
        -- not bring this session's memory of the catalogues up to date, as `create` itself does.
        execute format('create sequence if not exists %s as bigint no cycle', sequence_name);
    end if;
    value := nextval(sequence_name::regclass);
    return format('%s-%s-%s', kind, year, lpad(value::text, greatest(6, length(value::text)), '0'));
end
$$;

revoke all on function next_number(text, integer) from public;
grant execute on function next_number(text, integer) to kiem_service;

-- Where a number stands among those of its kind; text would put KT-2026-1000000 before KT-2026-999999.
create function number_rank(number text) returns bigint
    language sql
    immutable
    strict
    parallel safe
    return split_part(number, '-', 2)::bigint * 1000000000000 + split_part(number, '-', 3)::bigint;

-- The calendar day of a moment in Vietnam, which keeps UTC+7 all year.
create function vietnam_day(moment timestamptz) returns date
    language sql
    immutable
    strict
    parallel safe
    return (moment at time zone interval '7 hours')::date;

-- The year in Vietnam that a number given out now bears.
create function vietnam_year(moment timestamptz) returns integer
    language sql
    immutable
    strict
    parallel safe
    return extract(year from moment at time zone interval '7 hours')::integer;
