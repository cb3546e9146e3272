-- Counts the changes of the register, so that what was read of it can be kept in memory and still never be out of date: whoever keeps
-- something asks for this number first, which costs a tenth of reading anew.

create table register_version (
    id boolean not null default true,
    version bigint not null,
    constraint register_version_pkey primary key (id),
    constraint register_version_id_check check (id)
);

insert into register_version (version)
values (0);

-- Once a transaction, however many rows it changed. As its owner, since the service updates nothing by itself.
create function count_register_change() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
begin
    if current_setting('kiem.register_counted', true) is distinct from pg_current_xact_id()::text then
        update register_version set version = version + 1;
        perform set_config('kiem.register_counted', pg_current_xact_id()::text, true);
    end if;
    return null;
end
$$;

revoke all on function count_register_change() from public;

-- Deferred to the commit, so that two who change the register wait for each other no longer than that takes.
create constraint trigger area_counted
    after insert or update or delete on area
    deferrable initially deferred
    for each row execute function count_register_change();

create constraint trigger area_succession_counted
    after insert or update or delete on area_succession
    deferrable initially deferred
    for each row execute function count_register_change();

create constraint trigger producer_counted
    after insert or update or delete on producer
    deferrable initially deferred
    for each row execute function count_register_change();

create constraint trigger product_counted
    after insert or update or delete on product
    deferrable initially deferred
    for each row execute function count_register_change();

create constraint trigger product_alias_counted
    after insert or update or delete on product_alias
    deferrable initially deferred
    for each row execute function count_register_change();

create constraint trigger recognition_counted
    after insert or update or delete on recognition
    deferrable initially deferred
    for each row execute function count_register_change();

create constraint trigger recognition_revocation_counted
    after insert or update or delete on recognition_revocation
    deferrable initially deferred
    for each row execute function count_register_change();

create constraint trigger sales_point_counted
    after insert or update or delete on sales_point
    deferrable initially deferred
    for each row execute function count_register_change();

create constraint trigger sales_point_closing_counted
    after insert or update or delete on sales_point_closing
    deferrable initially deferred
    for each row execute function count_register_change();

create constraint trigger sales_point_stock_counted
    after insert or update or delete on sales_point_stock
    deferrable initially deferred
    for each row execute function count_register_change();
