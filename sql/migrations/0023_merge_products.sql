-- Says that a product was registered twice: from then on the one counts as the other. Facts again, so that whoever finds that it was not so
-- takes it back, and everything is as before.

create table product_merge (
    seq bigint not null generated always as identity,
    product_id uuid not null,
    into_id uuid not null,
    is_merged boolean not null,
    reason text not null,
    at timestamptz not null default clock_timestamp(),
    actor uuid not null,
    constraint product_merge_pkey primary key (seq),
    constraint product_merge_product_fkey foreign key (product_id) references product (id),
    constraint product_merge_into_fkey foreign key (into_id) references product (id),
    constraint product_merge_actor_fkey foreign key (actor) references officer (id),
    constraint product_merge_other_check check (product_id <> into_id),
    constraint product_merge_text_check check (is_plain_text(reason))
);

create index product_merge_product_idx on product_merge (product_id, seq);
create index product_merge_into_idx on product_merge (into_id, seq);

-- What counts as what now.
create view product_double as
select
    merge.product_id,
    merge.into_id,
    merge.reason,
    merge.at,
    merge.actor
from product_merge as merge
where merge.is_merged
    and not exists (
        select
        from product_merge as later
        where later.product_id = merge.product_id
            and later.seq > merge.seq
    );

create constraint trigger product_merge_counted
    after insert on product_merge
    deferrable initially deferred
    for each row execute function count_register_change();

create trigger product_merge_noted
    after insert on product_merge
    referencing new table as changed
    for each statement execute function note_product_change();
