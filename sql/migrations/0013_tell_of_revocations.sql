-- Says at once that a token has been taken back, so that services cut the connections that it opened.

-- In the revocation's own transaction: they are rare, so it holds nobody up that a notification makes others wait.
create function tell_of_revocation() returns trigger
    language plpgsql
    set search_path = public, pg_temp
    as $$
begin
    perform pg_notify('kiem_token_revoked', new.token_id::text);
    return null;
end
$$;

create trigger token_revocation_told
    after insert on token_revocation
    for each row
    execute function tell_of_revocation();
