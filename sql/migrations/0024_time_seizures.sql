-- The times of a seizure stand among those of its case, each seizure's for itself: a decision within 24 hours, then its term.
alter table case_clock
    add column seizure_id uuid,
    add constraint case_clock_seizure_fkey foreign key (seizure_id) references goods_seizure (id);

create index case_clock_seizure_idx on case_clock (seizure_id) where seizure_id is not null;
