-- Cases that begin before any inspection, the papers of officers and of cases, goods and money, and cases that change hands.

-- A tip, a proposal or a plan has no inspection yet; who inspects for the case says so then.
alter table enforcement_case
    alter column inspection_id drop not null;

create table case_inspection (
    case_id uuid not null,
    inspection_id uuid not null,
    unit_id uuid not null,
    recorded_at timestamptz not null default clock_timestamp(),
    constraint case_inspection_pkey primary key (case_id),
    constraint case_inspection_inspection_key unique (inspection_id),
    constraint case_inspection_case_fkey foreign key (case_id) references enforcement_case (id),
    constraint case_inspection_inspection_fkey foreign key (inspection_id) references inspection (id)
);

alter table case_inspection enable row level security;
create policy case_inspection_scope on case_inspection to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

-- An inspection is done for a case that is being inspected, and for one only. After the statement, since the inspection may be logged by the same.
create function join_inspection() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
declare
    standing record;
begin
    select state, unit_id, inspection_id
    into standing
    from enforcement_case
    where id = new.case_id
    for update;
    if standing.state <> 'inspecting' or standing.inspection_id is not null then
        raise exception using
            errcode = 'check_violation',
            constraint = 'case_inspection_state',
            message = format('the case stands in %s', standing.state);
    end if;
    if standing.unit_id <> new.unit_id then
        raise exception using
            errcode = 'check_violation',
            constraint = 'case_inspection_unit',
            message = 'the case belongs to another unit';
    end if;
    update enforcement_case set inspection_id = new.inspection_id where id = new.case_id;
    return null;
end
$$;

revoke all on function join_inspection() from public;

create trigger case_inspection_join
    after insert on case_inspection
    for each row
    execute function join_inspection();

-- Inspection cards, Ordinance 11/2016 art. 21; first and last day, null where no end is known.
create table officer_card (
    id uuid not null,
    officer_id uuid not null,
    valid_from date not null,
    valid_to date,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid not null,
    constraint officer_card_pkey primary key (id),
    constraint officer_card_officer_fkey foreign key (officer_id) references officer (id),
    constraint officer_card_recorded_by_fkey foreign key (recorded_by) references officer (id),
    constraint officer_card_valid_check check (valid_to >= valid_from)
);

create index officer_card_officer_idx on officer_card (officer_id, valid_from);

-- Days on which a card does not count, or its holder is under discipline or suspended from work (art. 23).
create table officer_suspension (
    id uuid not null,
    officer_id uuid not null,
    kind text not null,
    valid_from date not null,
    valid_to date,
    reason text not null,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid not null,
    constraint officer_suspension_pkey primary key (id),
    constraint officer_suspension_officer_fkey foreign key (officer_id) references officer (id),
    constraint officer_suspension_recorded_by_fkey foreign key (recorded_by) references officer (id),
    constraint officer_suspension_kind_check check (kind in ('card', 'discipline')),
    constraint officer_suspension_valid_check check (valid_to >= valid_from),
    constraint officer_suspension_text_check check (is_plain_text(reason))
);

create index officer_suspension_officer_idx on officer_suspension (officer_id, valid_from);

-- A head's power in a deputy's hands, in writing; never handed on.
create table delegation (
    id uuid not null,
    from_officer uuid not null,
    to_officer uuid not null,
    scope text not null,
    valid_from date not null,
    valid_to date,
    decision_no text not null,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid not null,
    constraint delegation_pkey primary key (id),
    constraint delegation_from_fkey foreign key (from_officer) references officer (id),
    constraint delegation_to_fkey foreign key (to_officer) references officer (id),
    constraint delegation_recorded_by_fkey foreign key (recorded_by) references officer (id),
    constraint delegation_parties_check check (from_officer <> to_officer),
    constraint delegation_scope_check check (scope in ('inspect', 'penalize', 'seize')),
    constraint delegation_valid_check check (valid_to >= valid_from),
    constraint delegation_text_check check (is_plain_text(decision_no))
);

create index delegation_to_idx on delegation (to_officer, scope, valid_from);

-- Document numbers, Circular 22/2021 art. 6: a sequence a unit, type and year. Where it stands only the trigger below moves, in the
-- transaction that puts in the document, so that no number is given twice and none is lost, whatever ends in between.
create table document_series (
    unit_id uuid not null,
    type text not null,
    year integer not null,
    last integer not null,
    constraint document_series_pkey primary key (unit_id, type, year)
);

revoke insert on document_series from kiem_service;

create table document (
    id uuid not null,
    -- Null: a paper that belongs to no case.
    case_id uuid,
    unit_id uuid not null,
    type text not null,
    issued_at timestamptz not null,
    year integer not null generated always as (vietnam_year(issued_at)) stored,
    -- The unit's own papers: what stands before, how many digits at least, and what stands behind the sequence.
    prefix text,
    width integer,
    suffix text,
    sequence integer,
    -- Papers of others: their number as it stands on them.
    foreign_number text,
    number text not null generated always as (
        coalesce(foreign_number, prefix || lpad(sequence::text, greatest(width, length(sequence::text)), '0') || suffix)
    ) stored,
    signer_id uuid,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid not null,
    constraint document_pkey primary key (id),
    constraint document_sequence_key unique (unit_id, type, year, sequence),
    constraint document_case_fkey foreign key (case_id) references enforcement_case (id),
    constraint document_unit_fkey foreign key (unit_id) references unit (id),
    constraint document_signer_fkey foreign key (signer_id) references officer (id),
    constraint document_recorded_by_fkey foreign key (recorded_by) references officer (id),
    constraint document_type_check check (type ~ '^[a-z_]+$'),
    constraint document_width_check check (width between 0 and 9),
    -- Four digits are all the circular has: a year with more has to be asked about.
    constraint document_sequence_check check (sequence >= 1 and (width = 0 or length(sequence::text) <= width)),
    constraint document_number_check
        check (
            case
                when foreign_number is null then
                    prefix is not null and width is not null and suffix is not null and sequence is not null
                else prefix is null and width is null and suffix is null and sequence is null
            end
        ),
    constraint document_text_check check (is_plain_text(foreign_number) and is_plain_text(suffix))
);

create index document_case_idx on document (case_id, recorded_at) where case_id is not null;
-- Of the papers of others one case holds each once.
create unique index document_foreign_idx on document (case_id, type, foreign_number) where foreign_number is not null;

alter table document enable row level security;
create policy document_scope on document to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

create function number_document() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
begin
    insert into document_series as series (unit_id, type, year, last)
    values (new.unit_id, new.type, vietnam_year(new.issued_at), 1)
    on conflict (unit_id, type, year) do update set last = series.last + 1
    returning last into new.sequence;
    return new;
end
$$;

revoke all on function number_document() from public;

create trigger document_numbering
    before insert on document
    for each row
    when (new.foreign_number is null)
    execute function number_document();

-- A voided document keeps its number, with the reason.
create table document_void (
    document_id uuid not null,
    unit_id uuid not null,
    reason text not null,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid not null,
    constraint document_void_pkey primary key (document_id),
    constraint document_void_document_fkey foreign key (document_id) references document (id),
    constraint document_void_recorded_by_fkey foreign key (recorded_by) references officer (id),
    constraint document_void_text_check check (is_plain_text(reason))
);

alter table document_void enable row level security;
create policy document_void_scope on document_void to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

-- The four digits before a unit's numbers, as of a day: agency and sub-unit. Not verified for any unit, so whoever knows says so.
create table unit_prefix (
    unit_id uuid not null,
    valid_from date not null,
    prefix text not null,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid not null,
    constraint unit_prefix_pkey primary key (unit_id, valid_from),
    constraint unit_prefix_unit_fkey foreign key (unit_id) references unit (id),
    constraint unit_prefix_recorded_by_fkey foreign key (recorded_by) references officer (id),
    constraint unit_prefix_check check (prefix ~ '^[0-9]{4}$')
);

-- Goods that were seized together: Law on Handling Administrative Violations art. 125. What becomes of a seizure follows from its steps and
-- from where its goods are.
create table goods_seizure (
    id uuid not null,
    case_id uuid not null,
    position integer not null,
    unit_id uuid not null,
    seized_at timestamptz not null,
    place text not null,
    witnesses text[] not null,
    document_id uuid not null,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid not null,
    constraint goods_seizure_pkey primary key (id),
    constraint goods_seizure_position_key unique (case_id, position),
    constraint goods_seizure_case_fkey foreign key (case_id) references enforcement_case (id),
    constraint goods_seizure_document_fkey foreign key (document_id) references document (id),
    constraint goods_seizure_recorded_by_fkey foreign key (recorded_by) references officer (id),
    constraint goods_seizure_position_check check (position >= 1),
    constraint goods_seizure_text_check check (is_plain_text(place) and array_to_string(witnesses, ' ') is nfc normalized)
);

-- Decided within 24 hours, lengthened: facts beside the seizure.
create table goods_seizure_step (
    seizure_id uuid not null,
    seq integer not null,
    unit_id uuid not null,
    event text not null,
    document_id uuid not null,
    happened_at timestamptz not null,
    due_at timestamptz,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid not null,
    constraint goods_seizure_step_pkey primary key (seizure_id, seq),
    constraint goods_seizure_step_seizure_fkey foreign key (seizure_id) references goods_seizure (id),
    constraint goods_seizure_step_document_fkey foreign key (document_id) references document (id),
    constraint goods_seizure_step_recorded_by_fkey foreign key (recorded_by) references officer (id),
    constraint goods_seizure_step_order_check check ((seq = 1 and event = 'decide') or (seq = 2 and event = 'extend'))
);

create table goods_item (
    id uuid not null,
    case_id uuid not null,
    -- As people number them: 1, 2, … in the case.
    position integer not null,
    unit_id uuid not null,
    seizure_id uuid not null,
    description text not null,
    -- Thousandths.
    quantity bigint not null,
    measure text not null,
    -- Whole đồng; null until valued.
    value bigint,
    -- The inspection's finding, counted from 1, where it is one.
    finding integer,
    constraint goods_item_pkey primary key (id),
    constraint goods_item_position_key unique (case_id, position),
    constraint goods_item_case_fkey foreign key (case_id) references enforcement_case (id),
    constraint goods_item_seizure_fkey foreign key (seizure_id) references goods_seizure (id),
    constraint goods_item_position_check check (position >= 1),
    constraint goods_item_quantity_check check (quantity between 1 and 1000000000000),
    constraint goods_item_value_check check (value between 0 and 9007199254740991),
    constraint goods_item_text_check check (is_plain_text(description) and is_plain_text(measure))
);

-- Where goods can go: the table of movements in Domain, which a test holds against this one.
create table goods_way (
    source text not null,
    destination text not null,
    constraint goods_way_pkey primary key (source, destination)
);

revoke insert on goods_way from kiem_service;

insert into goods_way (source, destination)
values
    ('held', 'returned'),
    ('held', 'confiscated'),
    ('held', 'destroyed'),
    ('held', 're_exported'),
    ('held', 'sold'),
    ('held', 'non_commercial'),
    ('held', 'transferred'),
    ('held', 'sampled_consumed'),
    ('confiscated', 'destroyed'),
    ('confiscated', 'sold'),
    ('confiscated', 'non_commercial'),
    ('confiscated', 'transferred'),
    ('confiscated', 'returned'),
    ('transferred', 'held');

create table goods_movement (
    item_id uuid not null,
    seq integer not null,
    unit_id uuid not null,
    source text not null,
    destination text not null,
    quantity bigint not null,
    documents uuid[] not null,
    witnesses text[] not null,
    happened_at timestamptz not null,
    -- The movement that this one takes back, written down wrongly.
    reverses integer,
    note text,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid not null,
    constraint goods_movement_pkey primary key (item_id, seq),
    constraint goods_movement_item_fkey foreign key (item_id) references goods_item (id),
    constraint goods_movement_reverses_key unique (item_id, reverses),
    constraint goods_movement_reverses_fkey foreign key (item_id, reverses) references goods_movement (item_id, seq),
    constraint goods_movement_recorded_by_fkey foreign key (recorded_by) references officer (id),
    constraint goods_movement_quantity_check check (quantity >= 1),
    constraint goods_movement_documents_check check (cardinality(documents) > 0 or reverses is not null),
    constraint goods_movement_text_check check (is_plain_text(note) and array_to_string(witnesses, ' ') is nfc normalized)
);

-- How much of an item is where. Only the triggers below move it, from one place to another, so that the sum is always what was seized.
create table goods_balance (
    item_id uuid not null,
    place text not null,
    unit_id uuid not null,
    quantity bigint not null,
    constraint goods_balance_pkey primary key (item_id, place),
    constraint goods_balance_item_fkey foreign key (item_id) references goods_item (id),
    constraint goods_balance_quantity_check check (quantity >= 0)
);

revoke insert on goods_balance from kiem_service;

-- Waits for whoever takes a step of the case, and refuses what comes after it was put away.
create function refuse_archived(asked uuid) returns void
    language plpgsql
    set search_path = public, pg_temp
    as $$
begin
    if (select state from enforcement_case where id = asked for update) = 'archived' then
        raise exception using
            errcode = 'check_violation',
            constraint = 'enforcement_case_archived',
            message = 'the case is in the archive';
    end if;
end
$$;

revoke all on function refuse_archived(uuid) from public;

create function hold_goods() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
begin
    perform refuse_archived(new.case_id);
    insert into goods_balance (item_id, place, unit_id, quantity)
    values (new.id, 'held', new.unit_id, new.quantity);
    return null;
end
$$;

revoke all on function hold_goods() from public;

create trigger goods_item_hold
    after insert on goods_item
    for each row
    execute function hold_goods();

create function move_goods() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
declare
    taken_back goods_movement;
begin
    -- Whoever comes second waits here, and then finds what is left.
    perform refuse_archived(goods_item.case_id) from goods_item where goods_item.id = new.item_id;
    if new.reverses is null then
        if not exists (select from goods_way where source = new.source and destination = new.destination) then
            raise exception using
                errcode = 'check_violation',
                constraint = 'goods_movement_way',
                message = format('goods do not go from %s to %s', new.source, new.destination);
        end if;
    else
        select * into taken_back from goods_movement where item_id = new.item_id and seq = new.reverses;
        if taken_back.reverses is not null
            or (taken_back.source, taken_back.destination, taken_back.quantity)
                is distinct from (new.destination, new.source, new.quantity)
        then
            raise exception using
                errcode = 'check_violation',
                constraint = 'goods_movement_reversal',
                message = 'it does not take back what was moved';
        end if;
    end if;
    update goods_balance set quantity = quantity - new.quantity where item_id = new.item_id and place = new.source;
    if not found then
        raise exception using
            errcode = 'check_violation',
            constraint = 'goods_balance_quantity_check',
            message = format('nothing is %s', new.source);
    end if;
    insert into goods_balance as balance (item_id, place, unit_id, quantity)
    values (new.item_id, new.destination, new.unit_id, new.quantity)
    on conflict (item_id, place) do update set quantity = balance.quantity + excluded.quantity;
    return new;
end
$$;

revoke all on function move_goods() from public;

create trigger goods_movement_move
    before insert on goods_movement
    for each row
    execute function move_goods();

-- Samples, with the steps of each: taken, sealed, sent, judged, then used up or given back.
create table goods_sample (
    id uuid not null,
    case_id uuid not null,
    position integer not null,
    unit_id uuid not null,
    item_id uuid not null,
    quantity bigint not null,
    constraint goods_sample_pkey primary key (id),
    constraint goods_sample_position_key unique (case_id, position),
    constraint goods_sample_item_fkey foreign key (item_id) references goods_item (id),
    constraint goods_sample_quantity_check check (quantity >= 1)
);

create table goods_sample_step (
    sample_id uuid not null,
    seq integer not null,
    unit_id uuid not null,
    event text not null,
    from_state text,
    to_state text not null,
    -- Millionths of the registered or required level.
    measured_ratio bigint,
    document_id uuid,
    happened_at timestamptz not null,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid not null,
    constraint goods_sample_step_pkey primary key (sample_id, seq),
    constraint goods_sample_step_sample_fkey foreign key (sample_id) references goods_sample (id),
    constraint goods_sample_step_document_fkey foreign key (document_id) references document (id),
    constraint goods_sample_step_recorded_by_fkey foreign key (recorded_by) references officer (id),
    constraint goods_sample_step_first_check check ((seq = 1) = (from_state is null)),
    constraint goods_sample_step_way_check
        check (
            (coalesce(from_state, '-'), event, to_state) in (
                ('-', 'take', 'taken'), ('taken', 'seal', 'sealed'), ('sealed', 'send', 'sent'), ('sent', 'pass', 'passed'),
                ('sent', 'fail_as_counterfeit', 'counterfeit'), ('sent', 'fail_as_substandard', 'substandard'),
                ('passed', 'use_up', 'consumed'), ('passed', 'give_back', 'returned'),
                ('counterfeit', 'use_up', 'consumed'), ('counterfeit', 'give_back', 'returned'),
                ('substandard', 'use_up', 'consumed'), ('substandard', 'give_back', 'returned')
            )
        )
);

-- Money of a case, each kind for itself; an entry that was wrong is taken back by another that names it.
create table case_money (
    case_id uuid not null,
    position integer not null,
    unit_id uuid not null,
    kind text not null,
    -- Whole đồng; negative in an entry that takes another back.
    amount bigint not null,
    on_day date not null,
    reference text not null,
    reverses integer,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid not null,
    constraint case_money_pkey primary key (case_id, position),
    constraint case_money_case_fkey foreign key (case_id) references enforcement_case (id),
    constraint case_money_reverses_key unique (case_id, reverses),
    constraint case_money_reverses_fkey foreign key (case_id, reverses) references case_money (case_id, position),
    constraint case_money_recorded_by_fkey foreign key (recorded_by) references officer (id),
    constraint case_money_kind_check
        check (
            kind in ('fine_imposed', 'fine_paid', 'late_fee_paid', 'sale_of_goods', 'gain_ordered', 'gain_paid_back')
        ),
    constraint case_money_amount_check
        check (abs(amount) between 1 and 9007199254740991 and (amount < 0) = (reverses is not null)),
    constraint case_money_text_check check (is_plain_text(reference))
);

-- No more is paid than is owed, and no debt falls below what is paid.
create function check_money() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
declare
    taken_back case_money;
    total record;
begin
    perform refuse_archived(new.case_id);
    if new.reverses is not null then
        select * into taken_back from case_money where case_id = new.case_id and position = new.reverses;
        if taken_back.reverses is not null or (taken_back.kind, -taken_back.amount) is distinct from (new.kind, new.amount) then
            raise exception using
                errcode = 'check_violation',
                constraint = 'case_money_reversal',
                message = 'it does not take back what was entered';
        end if;
    end if;
    select
        sum(amount) filter (where kind = 'fine_imposed') - sum(amount) filter (where kind = 'fine_paid') as fine,
        sum(amount) filter (where kind = 'gain_ordered') - sum(amount) filter (where kind = 'gain_paid_back') as gain
    into total
    from (
        select case_money.kind, case_money.amount
        from case_money
        where case_money.case_id = new.case_id
        union all
        select new.kind, new.amount
        union all
        select kind.name, 0
        from unnest(array['fine_imposed', 'fine_paid', 'gain_ordered', 'gain_paid_back']) as kind (name)
    ) as entry;
    if total.fine < 0 or total.gain < 0 then
        raise exception using
            errcode = 'check_violation',
            constraint = 'case_money_owed',
            message = 'more is paid than is owed';
    end if;
    return new;
end
$$;

revoke all on function check_money() from public;

create trigger case_money_check
    before insert on case_money
    for each row
    execute function check_money();

-- A case goes to another unit of market surveillance when that unit accepts it.
create table case_handover (
    id uuid not null,
    case_id uuid not null,
    -- Once more, since whoever is offered a case does not see it yet.
    case_number text not null,
    unit_id uuid not null,
    to_unit_id uuid not null,
    reason text not null,
    offered_at timestamptz not null default clock_timestamp(),
    offered_by uuid not null,
    constraint case_handover_pkey primary key (id),
    constraint case_handover_case_fkey foreign key (case_id) references enforcement_case (id),
    constraint case_handover_unit_fkey foreign key (unit_id) references unit (id),
    constraint case_handover_to_unit_fkey foreign key (to_unit_id) references unit (id),
    constraint case_handover_offered_by_fkey foreign key (offered_by) references officer (id),
    constraint case_handover_units_check check (unit_id <> to_unit_id),
    constraint case_handover_text_check check (is_plain_text(reason))
);

create index case_handover_case_idx on case_handover (case_id, offered_at);
create index case_handover_to_unit_idx on case_handover (to_unit_id);
create index case_handover_unit_idx on case_handover (unit_id);

create table case_handover_answer (
    handover_id uuid not null,
    case_id uuid not null,
    -- The unit that answers: the one that the case was offered to.
    unit_id uuid not null,
    accepted boolean not null,
    reason text,
    answered_at timestamptz not null default clock_timestamp(),
    answered_by uuid not null,
    constraint case_handover_answer_pkey primary key (handover_id),
    constraint case_handover_answer_handover_fkey foreign key (handover_id) references case_handover (id),
    constraint case_handover_answer_answered_by_fkey foreign key (answered_by) references officer (id),
    constraint case_handover_answer_reason_check check (accepted or reason is not null),
    constraint case_handover_answer_text_check check (is_plain_text(reason))
);

create function hand_case_over() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
declare
    offer case_handover;
    standing record;
begin
    select * into offer from case_handover where id = new.handover_id;
    select state, unit_id into standing from enforcement_case where id = offer.case_id for update;
    if offer.case_id <> new.case_id or offer.to_unit_id <> new.unit_id or standing.unit_id <> offer.unit_id or standing.state = 'archived' then
        raise exception using
            errcode = 'check_violation',
            constraint = 'case_handover_answer_offer',
            message = 'the offer does not stand';
    end if;
    if new.accepted then
        update enforcement_case set unit_id = new.unit_id where id = offer.case_id;
    end if;
    return new;
end
$$;

revoke all on function hand_case_over() from public;

create trigger case_handover_answer_move
    before insert on case_handover_answer
    for each row
    execute function hand_case_over();

-- The case belongs to the unit that accepted it; what was written before keeps the unit that wrote it, and both can read all of it. Asked
-- only where a row is not in scope by itself: an `or` does not look at its second half when the first is true.
create function handed_cases() returns uuid[]
    language sql
    stable
    security definer
    set search_path = public, pg_temp
    begin atomic
        select coalesce(array_agg(distinct offer.case_id), '{}')
        from case_handover as offer
        join case_handover_answer as answer
            on answer.handover_id = offer.id
            and answer.accepted
        where offer.unit_id = any (scope_units())
            or offer.to_unit_id = any (scope_units());
    end;

create function handed_inspections() returns uuid[]
    language sql
    stable
    security definer
    set search_path = public, pg_temp
    begin atomic
        select coalesce(array_agg(enforcement_case.inspection_id) filter (where enforcement_case.inspection_id is not null), '{}')
        from enforcement_case
        where enforcement_case.id = any (handed_cases());
    end;

create policy enforcement_case_handed on enforcement_case for select to kiem_service
    using (id = any ((select handed_cases())::uuid[]));
create policy case_event_handed on case_event for select to kiem_service
    using (case_id = any ((select handed_cases())::uuid[]));
create policy case_clock_handed on case_clock for select to kiem_service
    using (case_id = any ((select handed_cases())::uuid[]));
create policy case_clock_end_handed on case_clock_end for select to kiem_service
    using (case_id = any ((select handed_cases())::uuid[]));
create policy document_handed on document for select to kiem_service
    using (case_id = any ((select handed_cases())::uuid[]));
create policy inspection_handed on inspection for select to kiem_service
    using (id = any ((select handed_inspections())::uuid[]));
create policy inspection_version_handed on inspection_version for select to kiem_service
    using (inspection_id = any ((select handed_inspections())::uuid[]));
create policy finding_handed on finding for select to kiem_service
    using (inspection_id = any ((select handed_inspections())::uuid[]));
create policy inspection_warning_handed on inspection_warning for select to kiem_service
    using (inspection_id = any ((select handed_inspections())::uuid[]));

-- Offers are seen from both sides.
alter table case_handover enable row level security;
create policy case_handover_scope on case_handover to kiem_service
    using (
        (select scope_is_all())
        or unit_id = any ((select scope_units())::uuid[])
        or to_unit_id = any ((select scope_units())::uuid[])
    )
    with check ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

alter table case_handover_answer enable row level security;
create policy case_handover_answer_scope on case_handover_answer to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));
create policy case_handover_answer_handed on case_handover_answer for select to kiem_service
    using (handover_id in (select case_handover.id from case_handover));

-- Goods and money are those of their case: whoever sees the case sees them, and adds to them as the unit that has it.
do $$
declare
    wanted text;
begin
    foreach wanted in array array[
        'goods_seizure', 'goods_seizure_step', 'goods_item', 'goods_movement', 'goods_balance', 'goods_sample', 'goods_sample_step',
        'case_money'
    ] loop
        execute format('alter table %I enable row level security', wanted);
        execute format(
            'create policy %I on %I to kiem_service
                using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]))',
            wanted || '_scope', wanted
        );
    end loop;
end
$$;

create policy goods_seizure_handed on goods_seizure for select to kiem_service
    using (case_id = any ((select handed_cases())::uuid[]));
create policy goods_item_handed on goods_item for select to kiem_service
    using (case_id = any ((select handed_cases())::uuid[]));
create policy goods_sample_handed on goods_sample for select to kiem_service
    using (case_id = any ((select handed_cases())::uuid[]));
create policy case_money_handed on case_money for select to kiem_service
    using (case_id = any ((select handed_cases())::uuid[]));
create policy goods_seizure_step_handed on goods_seizure_step for select to kiem_service
    using (seizure_id in (select id from goods_seizure where case_id = any ((select handed_cases())::uuid[])));
create policy goods_movement_handed on goods_movement for select to kiem_service
    using (item_id in (select id from goods_item where case_id = any ((select handed_cases())::uuid[])));
create policy goods_balance_handed on goods_balance for select to kiem_service
    using (item_id in (select id from goods_item where case_id = any ((select handed_cases())::uuid[])));
create policy goods_sample_step_handed on goods_sample_step for select to kiem_service
    using (sample_id in (select id from goods_sample where case_id = any ((select handed_cases())::uuid[])));

-- Nothing goes into the archive while goods of it are in custody.
create function check_archive() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
begin
    if exists (
        select
        from goods_item
        join goods_balance
            on goods_balance.item_id = goods_item.id
        where goods_item.case_id = new.case_id
            and goods_balance.place = 'held'
            and goods_balance.quantity > 0
    ) then
        raise exception using
            errcode = 'check_violation',
            constraint = 'case_event_goods_held',
            message = 'goods of the case are still held';
    end if;
    return new;
end
$$;

revoke all on function check_archive() from public;

-- Named so that it comes behind case_event_step, whose lock it needs.
create trigger case_event_step_archive
    before insert on case_event
    for each row
    when (new.to_state = 'archived')
    execute function check_archive();

-- As before, with the unit that has the case now.
create or replace view inspection_line
    with (security_invoker = true)
    as
select
    inspection.id,
    inspection.number,
    inspection.number_rank,
    version.version,
    version.form,
    version.ended_at,
    version.ended_on,
    inspection.unit_id,
    (select unit.code from unit where unit.id = inspection.unit_id) as unit_code,
    version.sales_point_id,
    sales_point.code as sales_point_code,
    coalesce(version.premises_name, sales_point.name) as place_name,
    coalesce(version.premises_address, sales_point.address) as place_address,
    version.area_id,
    area.code as area_code,
    area.kind as area_kind,
    area.name as area_name,
    version.party_name,
    goods.kinds,
    goods.findings,
    goods.goods_value,
    enforcement_case.id as case_id,
    enforcement_case.number as case_number,
    enforcement_case.number_rank as case_rank,
    enforcement_case.state as case_state,
    enforcement_case.opened_at as case_opened_at,
    (select officer.number from officer where officer.id = enforcement_case.opened_by) as case_opened_by,
    enforcement_case.unit_id as case_unit_id
from inspection
join inspection_version as version
    on version.inspection_id = inspection.id
    and not exists (
        select
        from inspection_version as newer
        where newer.inspection_id = version.inspection_id
            and newer.version > version.version
    )
left join sales_point
    on sales_point.id = version.sales_point_id
left join area
    on area.id = version.area_id
left join enforcement_case
    on enforcement_case.inspection_id = inspection.id
cross join lateral (
    select
        coalesce(array_agg(distinct finding.kind order by finding.kind), '{}') as kinds,
        count(*)::integer as findings,
        -- Null while nothing has a value. A sum of absurd values stops at the type's end instead of failing.
        case
            when count(finding.goods_value) > 0 then least(sum(finding.goods_value), 9223372036854775807)::bigint
        end as goods_value
    from finding
    where finding.inspection_id = version.inspection_id
        and finding.version = version.version
) as goods;

-- Decisions to inspect, of which the law allows one by plan a year for the same subject and content.
create index case_event_decision_idx on case_event (lower(data ->> 'subject')) where event = 'decide_inspection';
