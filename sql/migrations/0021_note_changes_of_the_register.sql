-- Notes which products and sales points changed, so that what is kept of the register in memory takes up the changes alone: to read
-- 100,000 products anew takes seconds.

-- `recorded_in` says which transaction noted it: whoever read as of a snapshot asks next for those at or above that snapshot's xmin, and
-- misses none that was under way.
create table register_change (
    seq bigint not null generated always as identity,
    product_id uuid,
    sales_point_id uuid,
    recorded_in xid8 not null default pg_current_xact_id(),
    constraint register_change_pkey primary key (seq),
    constraint register_change_target_check check (num_nonnulls(product_id, sales_point_id) = 1)
);

create index register_change_recorded_in_idx on register_change (recorded_in);

revoke insert on register_change from kiem_service;

create function note_product_change() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
begin
    case tg_table_name
        when 'product' then
            insert into register_change (product_id) select id from changed;
        when 'recognition_revocation' then
            insert into register_change (product_id)
            select distinct recognition.product_id
            from changed
            join recognition
                on recognition.id = changed.recognition_id;
        else
            insert into register_change (product_id) select distinct product_id from changed;
    end case;
    return null;
end
$$;

create function note_sales_point_change() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
begin
    if tg_table_name = 'sales_point' then
        insert into register_change (sales_point_id) select id from changed;
    else
        insert into register_change (sales_point_id) select distinct point_id from changed;
    end if;
    return null;
end
$$;

revoke all on function note_product_change() from public;
revoke all on function note_sales_point_change() from public;

create trigger product_added_noted
    after insert on product
    referencing new table as changed
    for each statement execute function note_product_change();

create trigger product_changed_noted
    after update on product
    referencing new table as changed
    for each statement execute function note_product_change();

create trigger product_alias_added_noted
    after insert on product_alias
    referencing new table as changed
    for each statement execute function note_product_change();

create trigger product_alias_changed_noted
    after update on product_alias
    referencing new table as changed
    for each statement execute function note_product_change();

create trigger product_alias_deleted_noted
    after delete on product_alias
    referencing old table as changed
    for each statement execute function note_product_change();

create trigger recognition_added_noted
    after insert on recognition
    referencing new table as changed
    for each statement execute function note_product_change();

create trigger recognition_changed_noted
    after update on recognition
    referencing new table as changed
    for each statement execute function note_product_change();

create trigger recognition_deleted_noted
    after delete on recognition
    referencing old table as changed
    for each statement execute function note_product_change();

create trigger recognition_revocation_added_noted
    after insert on recognition_revocation
    referencing new table as changed
    for each statement execute function note_product_change();

create trigger sales_point_added_noted
    after insert on sales_point
    referencing new table as changed
    for each statement execute function note_sales_point_change();

create trigger sales_point_changed_noted
    after update on sales_point
    referencing new table as changed
    for each statement execute function note_sales_point_change();

create trigger sales_point_closing_added_noted
    after insert on sales_point_closing
    referencing new table as changed
    for each statement execute function note_sales_point_change();
