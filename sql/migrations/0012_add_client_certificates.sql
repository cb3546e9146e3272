-- A client's certificate opens a connection as a token does: it is listed, ends and is revoked like one.

alter table token
    -- Of what the hash is: a secret, or a certificate as DER. A certificate is no secret, so its bytes must never pass for one.
    add column kind text not null default 'secret',
    add constraint token_kind_check check (kind in ('secret', 'certificate'));
