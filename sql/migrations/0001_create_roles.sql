-- Who may do what in this database: an owner of the schema, a service that reads and adds, and nobody else.
-- The only file that runs as the login that migrates (it may create roles and extensions); the others run as kiem_owner.

-- Roles belong to the whole cluster: another database may have made them, or be making them at this moment.
do $$
declare
    wanted text;
begin
    foreach wanted in array array['kiem_owner', 'kiem_service'] loop
        if to_regrole(wanted) is null then
            begin
                execute format('create role %I nologin', wanted);
            exception
                when duplicate_object or unique_violation then null;
            end;
        end if;
        -- A superuser may become anybody; anyone else has to be told.
        if not pg_has_role(current_user, wanted, 'member') then
            execute format('grant %I to %I', wanted, current_user);
        end if;
    end loop;
end
$$;

-- Trigrams find names with slips of the pen; btree_gist lets an exclusion constraint compare codes beside dates.
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;

do $$
begin
    execute format('grant connect, temporary on database %I to kiem_owner', current_database());
    execute format('grant connect on database %I to kiem_service', current_database());
    execute format('grant create on database %I to kiem_owner', current_database());
end
$$;

revoke create on schema public from public;
grant usage, create on schema public to kiem_owner;
grant usage on schema public to kiem_service;

set local role kiem_owner;

-- Facts are added, not overwritten: what the service may do beyond this (move a state) each table grants for itself, and
-- reference data takes the insert away again.
alter default privileges in schema public grant select, insert on tables to kiem_service;
alter default privileges in schema public grant usage on sequences to kiem_service;

create table schema_migration (
    version integer not null,
    name text not null,
    checksum bytea not null,
    applied_at timestamptz not null default now(),
    constraint schema_migration_pkey primary key (version),
    constraint schema_migration_version_check check (version > 0),
    constraint schema_migration_checksum_check check (octet_length(checksum) = 32)
);

revoke insert on schema_migration from kiem_service;

-- Text as it is stored everywhere: composed (NFC), without blanks around it, and not empty. Null passes.
create function is_plain_text(value text) returns boolean
    language sql
    immutable
    parallel safe
    return value is nfc normalized and value = btrim(value) and value <> '';
