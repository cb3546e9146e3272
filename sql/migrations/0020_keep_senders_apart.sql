-- Keeps who has complained apart: in a schema of its own, which the service reaches only by assuming a role of its own for a
-- clerk, and then only through a function that records the look before it answers.

-- Making a role is the business of the login that migrates; the rest is the owner's again.
reset role;

do $$
begin
    if to_regrole('kiem_sender') is null then
        begin
            create role kiem_sender nologin;
        exception
            when duplicate_object or unique_violation then null;
        end;
    end if;
    -- What the role may do must be asked for by assuming it: to be a member alone gives nothing.
    if (select rolinherit from pg_roles where rolname = 'kiem_service') then
        begin
            alter role kiem_service noinherit;
        exception
            -- Another database of this cluster is doing the same at this moment.
            when internal_error then null;
        end;
    end if;
    if not pg_has_role('kiem_service', 'kiem_sender', 'member') then
        begin
            grant kiem_sender to kiem_service;
        exception
            when internal_error or unique_violation then null;
        end;
    end if;
end
$$;

set local role kiem_owner;

create schema sender;

-- Without rules about what stands in it: the server's log quotes the row that breaks one. The service holds them before.
create table sender.identity (
    complaint_id uuid not null,
    unit_id uuid not null,
    name text,
    phone text,
    email text,
    address text,
    note text,
    -- What was said in the sender's own words, where they tell who it is and others read them without.
    body text,
    recorded_at timestamptz not null default clock_timestamp(),
    constraint identity_pkey primary key (complaint_id),
    constraint identity_complaint_fkey foreign key (complaint_id) references public.complaint (id)
);

-- Who looked, and when.
create table sender.look (
    seq bigint not null generated always as identity,
    complaint_id uuid not null,
    unit_id uuid not null,
    officer_id uuid not null,
    at timestamptz not null default clock_timestamp(),
    constraint look_pkey primary key (seq),
    constraint look_identity_fkey foreign key (complaint_id) references sender.identity (complaint_id),
    constraint look_officer_fkey foreign key (officer_id) references public.officer (id)
);

create index look_complaint_idx on sender.look (complaint_id, seq);

-- Makes digests of requests that hold a sender worthless to whoever has them without it: a telephone number alone is soon guessed.
create table sender.secret (
    id boolean not null default true,
    value bytea not null,
    constraint secret_pkey primary key (id),
    constraint secret_id_check check (id),
    constraint secret_value_check check (octet_length(value) = 32)
);

insert into sender.secret (value)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

create function sender.seal(digest bytea) returns bytea
    language sql
    stable
    strict
    security definer
    set search_path = sender, public, pg_temp
    begin atomic
        select sha256(secret.value || digest)
        from sender.secret;
    end;

-- Records the look, then shows the sender; nothing to a scope that the complaint is not in.
create function sender.look_up(wanted uuid, looker uuid)
    returns table (name text, phone text, email text, address text, note text, body text)
    language plpgsql
    volatile
    strict
    security definer
    set search_path = sender, public, pg_temp
    as $$
begin
    insert into look (complaint_id, unit_id, officer_id)
    select identity.complaint_id, identity.unit_id, looker
    from identity
    where identity.complaint_id = wanted
        and (scope_is_all() or identity.unit_id = any (scope_units()));
    return query
        select identity.name, identity.phone, identity.email, identity.address, identity.note, identity.body
        from identity
        where identity.complaint_id = wanted
            and (scope_is_all() or identity.unit_id = any (scope_units()));
end
$$;

-- How often and when a sender was looked up; says nothing of the sender.
create function sender.looks(wanted uuid) returns table (at timestamptz, officer text)
    language sql
    stable
    strict
    security definer
    set search_path = sender, public, pg_temp
    begin atomic
        select look.at, officer.number
        from sender.look
        join public.officer
            on officer.id = look.officer_id
        where look.complaint_id = wanted
            and (public.scope_is_all() or look.unit_id = any (public.scope_units()))
        order by look.seq;
    end;

revoke all on function sender.seal(bytea) from public;
revoke all on function sender.look_up(uuid, uuid) from public;
revoke all on function sender.looks(uuid) from public;

alter table sender.identity enable row level security;
create policy identity_scope on sender.identity to kiem_sender
    using (public.scope_is_all() or unit_id = any (public.scope_units()));

grant usage on schema sender to kiem_sender;
-- Adds, and does not read.
grant insert on sender.identity to kiem_sender;
grant execute on function sender.seal(bytea) to kiem_sender;
grant execute on function sender.look_up(uuid, uuid) to kiem_sender;
grant execute on function sender.looks(uuid) to kiem_sender;
