-- name: token.authenticate :one
-- Everything a connection needs to know about who it is, by the kind and the hash of what it presented.
select
    token.id,
    token.sha256,
    token.expires_at,
    token_revocation.token_id is not null as revoked,
    officer.id as officer_id,
    officer.number,
    officer.name,
    officer.title,
    officer.roles,
    unit.id as unit_id,
    unit.code as unit_code,
    array(select unit_id from unit_below(unit.id)) as units
from token
join officer
    on officer.id = token.officer_id
join unit
    on unit.id = officer.unit_id
left join token_revocation
    on token_revocation.token_id = token.id
where token.kind = $1
    and token.sha256 = $2;

-- name: token.list :many
-- Tokens in the order of their ids, which is that of their issue; those behind $2, of one officer where $1 says so.
select
    token.id,
    officer.number,
    token.label,
    token.created_at,
    token.expires_at,
    token_revocation.revoked_at,
    -- The hash of a secret is nobody's business.
    case token.kind when 'certificate' then token.sha256 end as certificate
from token
join officer
    on officer.id = token.officer_id
left join token_revocation
    on token_revocation.token_id = token.id
where ($1::uuid is null or token.officer_id = $1)
    and ($2::uuid is null or token.id > $2)
order by token.id
limit $3;

-- name: token.issue :exec
insert into token (id, officer_id, label, kind, sha256, expires_at, created_by)
values ($1, $2, $3, $4, $5, $6, $7);

-- name: token.revoke :exec
-- Once is enough: a second revocation changes nothing.
insert into token_revocation (token_id, revoked_by)
values ($1, $2)
on conflict on constraint token_revocation_pkey do nothing;

-- name: token.revoked :many
-- Of these tokens those that have been taken back, and all of the last minutes: one of them may be about to be used.
select token_id
from token_revocation
where token_id = any ($1)
    or revoked_at > now() - interval '5 minutes';
