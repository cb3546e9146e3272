-- Who added what to the register: officers came into the schema after it.

alter table product
    add constraint product_added_by_fkey foreign key (added_by) references officer (id);

alter table recognition
    add constraint recognition_added_by_fkey foreign key (added_by) references officer (id);

alter table recognition_revocation
    add constraint recognition_revocation_added_by_fkey foreign key (added_by) references officer (id);

alter table sales_point
    add constraint sales_point_added_by_fkey foreign key (added_by) references officer (id);

alter table sales_point_closing
    add constraint sales_point_closing_added_by_fkey foreign key (added_by) references officer (id);

alter table sales_point_stock
    add constraint sales_point_stock_added_by_fkey foreign key (added_by) references officer (id);
