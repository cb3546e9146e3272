-- name: migration.lock :exec
-- One migrator at a time in a database; held until unlocked or the connection ends.
select pg_advisory_lock(hashtextextended('kiem.schema_migration', 0));

-- name: migration.unlock :exec
select pg_advisory_unlock(hashtextextended('kiem.schema_migration', 0));

-- name: migration.isBegun :one
select to_regclass('public.schema_migration') is not null as is_begun;

-- name: migration.applied :many
select
    version,
    name,
    checksum,
    applied_at
from schema_migration
order by version;

-- name: migration.checksums :many
-- The server does the hashing, for one text after another.
select sha256(convert_to(text, 'UTF8')) as checksum
from unnest($1::text[]) with ordinality as file (text, position)
order by position;

-- name: migration.record :exec
insert into schema_migration (version, name, checksum)
values ($1, $2, sha256(convert_to($3, 'UTF8')));

-- name: migration.newest :one
-- Null before the first.
select max(version) as version
from schema_migration;
