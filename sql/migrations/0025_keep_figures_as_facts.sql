-- Keeps what each fact adds to the figures of reports, as it is recorded: a period is then read from the rows of its days, however
-- long the history is, and what was known at a moment is a condition on `recorded_at`. Rows are only added, none is counted up, so
-- that two writers never wait for each other.

-- A correction takes the former version's rows back (`sign` -1) and adds its own.
create table report_fact (
    -- Which facts it comes from, and which of them: an inspection, a case, or an item of goods.
    source text not null,
    subject_id uuid not null,
    -- The version that it states, 0 where the fact has none; the finding, step, entry or movement in it.
    version integer not null,
    part integer not null,
    sign integer not null,
    -- The day in whose period it counts.
    counts_on date not null,
    recorded_at timestamptz not null,
    unit_id uuid not null,
    area_id uuid,
    -- The form of an inspection, the kind of a finding or of money, what became of a case or of goods.
    kind text not null,
    violates boolean not null,
    product_id uuid,
    sales_point_id uuid,
    -- Whole đồng.
    value bigint not null,
    -- The transaction that recorded it, by which it is known whether the sums hold it already.
    recorded_in xid8 not null default pg_current_xact_id(),
    constraint report_fact_source_check check (
        source in ('inspection', 'finding', 'certificate', 'case', 'money', 'goods', 'complaint')
    ),
    constraint report_fact_sign_check check (sign in (-1, 1)),
    constraint report_fact_value_check check (value >= 0)
);

-- With all that sums need, so that a period does not touch the table.
create index report_fact_day_idx on report_fact (counts_on)
    include (recorded_at, unit_id, area_id, source, kind, sign, violates, product_id, sales_point_id, value);

create index report_fact_recorded_in_idx on report_fact (recorded_in);
-- What is held is what all days come to: what came later than some moment must be found without them.
create index report_fact_held_idx on report_fact (recorded_at) where source = 'goods' and kind = 'held';

alter table report_fact enable row level security;
create policy report_fact_scope on report_fact to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

-- What the rows of a unit and of all below it come to, a day, so that years cost as much as they have days. Rows of report_fact are
-- added to it some time after they were recorded, many at once.
create table report_sum (
    unit_id uuid not null,
    counts_on date not null,
    source text not null,
    kind text not null,
    violates boolean not null,
    facts bigint not null,
    -- Wider than any amount: a sum of absurd values must not keep others from being summed.
    value numeric not null,
    constraint report_sum_pkey primary key (unit_id, counts_on, source, kind, violates)
) with (fillfactor = 70);
revoke insert on report_sum from kiem_service;

-- What there is of something is what all days up to one come to.
create index report_sum_held_idx on report_sum (unit_id, counts_on) include (value) where source = 'goods' and kind = 'held';

alter table report_sum enable row level security;
create policy report_sum_scope on report_sum to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

-- The sums hold what was recorded by transactions before this one, all of which have ended.
create table report_horizon (
    id boolean not null default true,
    recorded_in xid8 not null,
    constraint report_horizon_pkey primary key (id),
    constraint report_horizon_id_check check (id)
);
revoke insert on report_horizon from kiem_service;
insert into report_horizon (recorded_in) values ('0');

-- For complaints that an inspection was done for.
create index inspection_version_complaint_idx on inspection_version (complaint) where complaint is not null;

-- What the versions of inspections add and take back; `cause` is the version with which that was recorded.
create view inspection_contribution
    with (security_invoker = true)
    as
select
    share.source,
    stated.inspection_id as subject_id,
    stated.version,
    share.part,
    case when recorded.version = stated.version then 1 else -1 end as sign,
    stated.ended_on as counts_on,
    recorded.recorded_at,
    stated.unit_id,
    stated.area_id,
    share.kind,
    share.violates,
    share.product_id,
    stated.sales_point_id,
    share.value,
    recorded.version as cause
from inspection_version as recorded
join inspection_version as stated
    on stated.inspection_id = recorded.inspection_id
    and stated.version in (recorded.version, recorded.version - 1)
cross join lateral (
    select
        'inspection' as source,
        0 as part,
        stated.form as kind,
        exists (
            select
            from finding
            where finding.inspection_id = stated.inspection_id
                and finding.version = stated.version
                and finding.kind <> 'compliant'
        ) as violates,
        null::uuid as product_id,
        0::bigint as value
    union all
    select
        'finding',
        finding.position,
        finding.kind,
        finding.kind <> 'compliant',
        finding.product_id,
        coalesce(finding.goods_value, 0)
    from finding
    where finding.inspection_id = stated.inspection_id
        and finding.version = stated.version
    union all
    select
        'certificate',
        warning.position,
        case warning.code when 'certificate_expired' then 'expired' else 'false' end,
        false,
        null,
        0
    from inspection_warning as warning
    where warning.inspection_id = stated.inspection_id
        and warning.version = stated.version
        and warning.code in ('certificate_expired', 'certificate_revoked', 'stars_differ')
) as share;

-- A case counts as opened where and when its inspection ended, so that the figures of a period are about the same inspections; a
-- correction that moves the inspection moves it. What was corrected before the case was opened never counted.
create view opening_contribution
    with (security_invoker = true)
    as
select
    'case' as source,
    enforcement_case.id as subject_id,
    stated.version,
    0 as part,
    case when recorded.version = stated.version then 1 else -1 end as sign,
    stated.ended_on as counts_on,
    greatest(recorded.recorded_at, enforcement_case.opened_at) as recorded_at,
    stated.unit_id,
    stated.area_id,
    'opened' as kind,
    false as violates,
    null::uuid as product_id,
    stated.sales_point_id,
    0::bigint as value,
    stated.inspection_id,
    recorded.version as cause,
    -- Whether the correction found the case there; else the case brought the row.
    recorded.version > 1 and recorded.recorded_at > enforcement_case.opened_at as is_moved
from enforcement_case
join inspection_version as recorded
    on recorded.inspection_id = enforcement_case.inspection_id
join inspection_version as stated
    on stated.inspection_id = recorded.inspection_id
    and stated.version in (recorded.version, recorded.version - 1)
where case
    when recorded.version = stated.version then
        not exists (
            select
            from inspection_version as newer
            where newer.inspection_id = stated.inspection_id
                and newer.version = stated.version + 1
                and newer.recorded_at <= enforcement_case.opened_at
        )
    else recorded.recorded_at > enforcement_case.opened_at
end;

-- Where a case stands: where its inspection was when first written down, for whatever is recorded from then on.
create function case_place(wanted uuid, at timestamptz, out area_id uuid, out sales_point_id uuid)
    language sql
    stable
    begin atomic
        select version.area_id, version.sales_point_id
        from enforcement_case
        join inspection_version as version
            on version.inspection_id = enforcement_case.inspection_id
            and version.version = 1
            and version.recorded_at <= case_place.at
        where enforcement_case.id = case_place.wanted;
    end;

-- What the steps of cases add.
create view case_step_contribution
    with (security_invoker = true)
    as
select
    'case' as source,
    case_event.case_id as subject_id,
    0 as version,
    case_event.seq as part,
    1 as sign,
    (case_event.happened_at at time zone interval '7 hours')::date as counts_on,
    case_event.at as recorded_at,
    case_event.unit_id,
    place.area_id,
    counted.kind,
    false as violates,
    null::uuid as product_id,
    place.sales_point_id,
    0::bigint as value
from case_event
cross join lateral (
    select 'decided' as kind
    where case_event.to_state = 'penalty_issued'
        and case_event.from_state is distinct from 'penalty_issued'
    union all
    select 'to_police'
    where case_event.to_state = 'transferred_police'
        and case_event.from_state is distinct from 'transferred_police'
    union all
    -- An end is a state that no move leaves.
    select 'closed'
    where not exists (select from case_move where case_move.from_state = case_event.to_state)
        and exists (select from case_move where case_move.to_state = case_event.to_state)
) as counted
left join lateral case_place(case_event.case_id, case_event.at) as place
    on true;

-- What entries of money add; an entry that reverses another takes its amount back.
create view money_contribution
    with (security_invoker = true)
    as
select
    'money' as source,
    case_money.case_id as subject_id,
    0 as version,
    case_money.position as part,
    sign(case_money.amount)::integer as sign,
    case_money.on_day as counts_on,
    case_money.recorded_at,
    case_money.unit_id,
    place.area_id,
    case_money.kind,
    false as violates,
    null::uuid as product_id,
    place.sales_point_id,
    abs(case_money.amount) as value
from case_money
left join lateral case_place(case_money.case_id, case_money.recorded_at) as place
    on true;

-- What was destroyed, at its share of the item's worth; a movement that takes another back does so on the other's day.
create view goods_contribution
    with (security_invoker = true)
    as
select
    'goods' as source,
    goods_movement.item_id as subject_id,
    0 as version,
    goods_movement.seq as part,
    case when goods_movement.reverses is null then 1 else -1 end as sign,
    (coalesce(reversed.happened_at, goods_movement.happened_at) at time zone interval '7 hours')::date as counts_on,
    goods_movement.recorded_at,
    goods_movement.unit_id,
    place.area_id,
    'destroyed' as kind,
    false as violates,
    null::uuid as product_id,
    place.sales_point_id,
    div(coalesce(goods_item.value, 0)::numeric * goods_movement.quantity, goods_item.quantity)::bigint as value
from goods_movement
join goods_item
    on goods_item.id = goods_movement.item_id
left join goods_movement as reversed
    on reversed.item_id = goods_movement.item_id
    and reversed.seq = goods_movement.reverses
left join lateral case_place(goods_item.case_id, goods_movement.recorded_at) as place
    on true
where coalesce(reversed.destination, goods_movement.destination) = 'destroyed';

-- What seizures bring into custody: a case's goods are held from then on, at what they are worth.
create view seizure_contribution
    with (security_invoker = true)
    as
select
    'goods' as source,
    goods_item.id as subject_id,
    0 as version,
    0 as part,
    1 as sign,
    (goods_seizure.seized_at at time zone interval '7 hours')::date as counts_on,
    goods_seizure.recorded_at,
    goods_item.unit_id,
    place.area_id,
    'held' as kind,
    false as violates,
    null::uuid as product_id,
    place.sales_point_id,
    goods_item.value
from goods_item
join goods_seizure
    on goods_seizure.id = goods_item.seizure_id
left join lateral case_place(goods_item.case_id, goods_seizure.recorded_at) as place
    on true
where goods_item.value > 0;

-- What is left in custody, or confiscated and not yet dealt with, after each movement: of an item the share of its worth, rounded down, so
-- that nothing is left when nothing is held. In the order in which movements were recorded.
create view custody_after
    with (security_invoker = true)
    as
select
    goods_movement.item_id,
    goods_movement.seq,
    goods_movement.recorded_at,
    div(goods_item.value::numeric * (goods_item.quantity + moved.before), goods_item.quantity)::bigint as value_before,
    div(goods_item.value::numeric * (goods_item.quantity + moved.after), goods_item.quantity)::bigint as value_after
from (
    select
        item_id,
        seq,
        recorded_at,
        coalesce(
            sum(change.quantity) over (partition by item_id order by seq rows between unbounded preceding and 1 preceding),
            0
        ) as before,
        sum(change.quantity) over (partition by item_id order by seq) as after
    from goods_movement
    cross join lateral (
        select
            goods_movement.quantity::numeric * (
                (goods_movement.destination in ('held', 'confiscated'))::integer
                - (goods_movement.source in ('held', 'confiscated'))::integer
            ) as quantity
    ) as change
) as moved
join goods_movement
    on goods_movement.item_id = moved.item_id
    and goods_movement.seq = moved.seq
join goods_item
    on goods_item.id = moved.item_id
where goods_item.value > 0;

-- What movements take out of custody, or bring back; one that takes another back does so on the other's day.
create view custody_contribution
    with (security_invoker = true)
    as
select
    'goods' as source,
    goods_movement.item_id as subject_id,
    0 as version,
    goods_movement.seq as part,
    sign(custody_after.value_after - custody_after.value_before)::integer as sign,
    (coalesce(reversed.happened_at, goods_movement.happened_at) at time zone interval '7 hours')::date as counts_on,
    goods_movement.recorded_at,
    goods_movement.unit_id,
    place.area_id,
    'held' as kind,
    false as violates,
    null::uuid as product_id,
    place.sales_point_id,
    abs(custody_after.value_after - custody_after.value_before) as value
from goods_movement
join custody_after
    on custody_after.item_id = goods_movement.item_id
    and custody_after.seq = goods_movement.seq
join goods_item
    on goods_item.id = goods_movement.item_id
left join goods_movement as reversed
    on reversed.item_id = goods_movement.item_id
    and reversed.seq = goods_movement.reverses
left join lateral case_place(goods_item.case_id, goods_movement.recorded_at) as place
    on true
where custody_after.value_after <> custody_after.value_before;

-- A case that is handed over takes what it holds along: from the unit that gave it to the one that took it.
create view handover_contribution
    with (security_invoker = true)
    as
select
    'goods' as source,
    goods_item.id as subject_id,
    0 as version,
    -share.sign as part,
    share.sign,
    (answer.answered_at at time zone interval '7 hours')::date as counts_on,
    answer.answered_at as recorded_at,
    share.unit_id,
    place.area_id,
    'held' as kind,
    false as violates,
    null::uuid as product_id,
    place.sales_point_id,
    held.value,
    answer.handover_id
from case_handover_answer as answer
join case_handover as offer
    on offer.id = answer.handover_id
join goods_item
    on goods_item.case_id = offer.case_id
    and goods_item.value > 0
join goods_seizure
    on goods_seizure.id = goods_item.seizure_id
    and goods_seizure.recorded_at <= answer.answered_at
cross join lateral (
    select
        coalesce(
            (
                select custody_after.value_after
                from custody_after
                where custody_after.item_id = goods_item.id
                    and custody_after.recorded_at <= answer.answered_at
                order by custody_after.seq desc
                limit 1
            ),
            goods_item.value
        ) as value
) as held
cross join lateral (values (-1, offer.unit_id), (1, offer.to_unit_id)) as share (sign, unit_id)
left join lateral case_place(goods_item.case_id, answer.answered_at) as place
    on true
where answer.accepted
    and held.value > 0;

-- What the receipt of complaints adds.
create view complaint_receipt_contribution
    with (security_invoker = true)
    as
select
    'complaint' as source,
    complaint.id as subject_id,
    0 as version,
    0 as part,
    1 as sign,
    complaint.received_on as counts_on,
    complaint.recorded_at,
    complaint.unit_id,
    complaint.area_id,
    'received' as kind,
    false as violates,
    complaint.product_id,
    complaint.sales_point_id,
    0::bigint as value
from complaint;

-- What the ends of complaints add: an end is a state that only a notice follows. One is confirmed where an inspection that was done for
-- it, or that opened a case it is linked to, had found something by then.
create view complaint_step_contribution
    with (security_invoker = true)
    as
select
    'complaint' as source,
    step.complaint_id as subject_id,
    0 as version,
    step.seq as part,
    1 as sign,
    (step.happened_at at time zone interval '7 hours')::date as counts_on,
    step.at as recorded_at,
    step.unit_id,
    complaint.area_id,
    counted.kind,
    false as violates,
    complaint.product_id,
    complaint.sales_point_id,
    0::bigint as value
from complaint_step as step
join complaint
    on complaint.id = step.complaint_id
cross join lateral (
    select 'handled' as kind
    union all
    select 'confirmed'
    where step.to_state = 'resolved'
        and exists (
            select
            from inspection_version as version
            where (
                    version.complaint = complaint.number
                    or version.inspection_id in (
                        select enforcement_case.inspection_id
                        from complaint_link as link
                        join enforcement_case
                            on enforcement_case.id = link.case_id
                        where link.complaint_id = complaint.id
                            and link.is_linked
                            and link.at <= step.at
                            and not exists (
                                select
                                from complaint_link as later
                                where later.complaint_id = link.complaint_id
                                    and later.case_id = link.case_id
                                    and later.seq > link.seq
                                    and later.at <= step.at
                            )
                    )
                )
                and version.recorded_at <= step.at
                and not exists (
                    select
                    from inspection_version as newer
                    where newer.inspection_id = version.inspection_id
                        and newer.version > version.version
                        and newer.recorded_at <= step.at
                )
                and exists (
                    select
                    from finding
                    where finding.inspection_id = version.inspection_id
                        and finding.version = version.version
                        and finding.kind <> 'compliant'
                )
        )
) as counted
where step.to_state in ('forwarded', 'refused', 'resolved', 'withdrawn')
    and step.from_state <> step.to_state;

-- What report_fact must hold, from the facts alone.
create view report_contribution
    with (security_invoker = true)
    as
select
    source, subject_id, version, part, sign, counts_on, recorded_at, unit_id, area_id, kind, violates, product_id,
    sales_point_id, value
from inspection_contribution
union all
select
    source, subject_id, version, part, sign, counts_on, recorded_at, unit_id, area_id, kind, violates, product_id,
    sales_point_id, value
from opening_contribution
union all
select * from case_step_contribution
union all
select * from money_contribution
union all
select * from goods_contribution
union all
select * from seizure_contribution
union all
select * from custody_contribution
union all
select
    source, subject_id, version, part, sign, counts_on, recorded_at, unit_id, area_id, kind, violates, product_id,
    sales_point_id, value
from handover_contribution
union all
select * from complaint_receipt_contribution
union all
select * from complaint_step_contribution;

-- First versions are counted by the statement that logs them, from what it has in hand: looking it all up again was a third of
-- what logging costs. Corrections, and cases that they open, are counted here: the statement that corrects has recorded its findings
-- when this runs.
create function count_correction() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    -- A session keeps the plan that it made while the tables were small: few rows are looked up, whatever they have grown to.
    set enable_seqscan = off
    set enable_hashjoin = off
    set enable_mergejoin = off
    as $$
begin
    insert into report_fact (
        source, subject_id, version, part, sign, counts_on, recorded_at, unit_id, area_id, kind, violates, product_id,
        sales_point_id, value
    )
    select
        source, subject_id, version, part, sign, counts_on, recorded_at, unit_id, area_id, kind, violates, product_id,
        sales_point_id, value
    from inspection_contribution
    where subject_id = new.inspection_id
        and cause = new.version;
    insert into report_fact (
        source, subject_id, version, part, sign, counts_on, recorded_at, unit_id, area_id, kind, violates, product_id,
        sales_point_id, value
    )
    select
        source, subject_id, version, part, sign, counts_on, recorded_at, unit_id, area_id, kind, violates, product_id,
        sales_point_id, value
    from opening_contribution
    where inspection_id = new.inspection_id
        and cause = new.version
        and is_moved;
    return null;
end
$$;

create trigger inspection_version_counted
    after insert on inspection_version
    for each row
    when (new.version > 1)
    execute function count_correction();

create function count_opened_case() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    -- A session keeps the plan that it made while the tables were small: few rows are looked up, whatever they have grown to.
    set enable_seqscan = off
    set enable_hashjoin = off
    set enable_mergejoin = off
    as $$
begin
    if exists (select from inspection_version where inspection_id = new.inspection_id and version = 2) then
        insert into report_fact (
            source, subject_id, version, part, sign, counts_on, recorded_at, unit_id, area_id, kind, violates, product_id,
            sales_point_id, value
        )
        select
            source, subject_id, version, part, sign, counts_on, recorded_at, unit_id, area_id, kind, violates, product_id,
            sales_point_id, value
        from opening_contribution
        where subject_id = new.id
            and not is_moved;
    end if;
    return null;
end
$$;

create trigger enforcement_case_opened_counted
    after insert on enforcement_case
    for each row
    when (new.inspection_id is not null)
    execute function count_opened_case();

create function count_joined_case() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    set enable_seqscan = off
    as $$
begin
    insert into report_fact (
        source, subject_id, version, part, sign, counts_on, recorded_at, unit_id, area_id, kind, violates, product_id,
        sales_point_id, value
    )
    select
        source, subject_id, version, part, sign, counts_on, recorded_at, unit_id, area_id, kind, violates, product_id,
        sales_point_id, value
    from opening_contribution
    where subject_id = new.id
        and not is_moved;
    return null;
end
$$;

create trigger enforcement_case_joined_counted
    after update of inspection_id on enforcement_case
    for each row
    when (old.inspection_id is null and new.inspection_id is not null)
    execute function count_joined_case();

create function count_case_step() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    set enable_seqscan = off
    as $$
begin
    insert into report_fact
    select *
    from case_step_contribution
    where subject_id = new.case_id
        and part = new.seq;
    return null;
end
$$;

-- The first event opens a case; it never decides or ends one.
create trigger case_event_counted
    after insert on case_event
    for each row
    when (new.seq > 1)
    execute function count_case_step();

create function count_money() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    set enable_seqscan = off
    as $$
begin
    insert into report_fact
    select *
    from money_contribution
    where subject_id = new.case_id
        and part = new.position;
    return null;
end
$$;

create trigger case_money_counted
    after insert on case_money
    for each row
    execute function count_money();

create function count_goods() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    set enable_seqscan = off
    as $$
begin
    insert into report_fact
    select *
    from goods_contribution
    where subject_id = new.item_id
        and part = new.seq
    union all
    select *
    from custody_contribution
    where subject_id = new.item_id
        and part = new.seq;
    return null;
end
$$;

create trigger goods_movement_counted
    after insert on goods_movement
    for each row
    execute function count_goods();

create function count_seized() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    set enable_seqscan = off
    as $$
begin
    insert into report_fact
    select *
    from seizure_contribution
    where subject_id = new.id;
    return null;
end
$$;

create trigger goods_item_counted
    after insert on goods_item
    for each row
    execute function count_seized();

create function count_handed() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    set enable_seqscan = off
    as $$
begin
    insert into report_fact (
        source, subject_id, version, part, sign, counts_on, recorded_at, unit_id, area_id, kind, violates, product_id,
        sales_point_id, value
    )
    select
        source, subject_id, version, part, sign, counts_on, recorded_at, unit_id, area_id, kind, violates, product_id,
        sales_point_id, value
    from handover_contribution
    where handover_id = new.handover_id;
    return null;
end
$$;

create trigger case_handover_answer_counted
    after insert on case_handover_answer
    for each row
    when (new.accepted)
    execute function count_handed();

create function count_complaints() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
begin
    insert into report_fact
    select
        'complaint', id, 0, 0, 1, received_on, recorded_at, unit_id, area_id, 'received', false, product_id, sales_point_id, 0
    from added;
    return null;
end
$$;

create trigger complaint_counted
    after insert on complaint
    referencing new table as added
    for each statement execute function count_complaints();

create function count_complaint_step() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    set enable_seqscan = off
    as $$
begin
    insert into report_fact
    select *
    from complaint_step_contribution
    where subject_id = new.complaint_id
        and part = new.seq;
    return null;
end
$$;

create trigger complaint_step_counted
    after insert on complaint_step
    for each row
    when (new.from_state <> new.to_state)
    execute function count_complaint_step();

-- Each unit with itself and all above it: whose sums a fact belongs to.
create view unit_above
    with (security_invoker = true)
    as
with recursive above as (
    select id as unit_id, id as above_id, parent_id
    from unit
    union
    select above.unit_id, unit.id, unit.parent_id
    from above
    join unit
        on unit.id = above.parent_id
)
select unit_id, above_id
from above;

-- Adds what was recorded by transactions from one to another, without the latter, to the sums.
create function add_to_report_sums(since xid8, until xid8) returns void
    language sql
    set search_path = public, pg_temp
    begin atomic
        insert into report_sum as kept (unit_id, counts_on, source, kind, violates, facts, value)
        select
            unit_above.above_id,
            fact.counts_on,
            fact.source,
            fact.kind,
            fact.violates,
            sum(fact.facts),
            sum(fact.value)
        from (
            select
                unit_id,
                counts_on,
                source,
                kind,
                violates,
                sum(sign) as facts,
                sum(sign::numeric * value) as value
            from report_fact
            where recorded_in >= since
                and recorded_in < until
            group by unit_id, counts_on, source, kind, violates
        ) as fact
        join unit_above
            on unit_above.unit_id = fact.unit_id
        group by unit_above.above_id, fact.counts_on, fact.source, fact.kind, fact.violates
        order by 1, 2, 3, 4, 5
        on conflict (unit_id, counts_on, source, kind, violates) do update
            set facts = kept.facts + excluded.facts, value = kept.value + excluded.value;
    end;

-- Begins the sums anew from the rows.
create function rebuild_report_sums() returns void
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
declare
    until xid8;
begin
    perform from report_horizon for update;
    -- Rows that another cluster's transactions recorded and that a restored dump brought: they count from the beginning.
    update report_fact set recorded_in = '0' where recorded_in > pg_current_xact_id();
    until := pg_snapshot_xmin(pg_current_snapshot());
    delete from report_sum;
    perform add_to_report_sums('0', until);
    update report_horizon set recorded_in = until;
end
$$;

-- Brings the sums up to what has been recorded; what transactions under way record is found beside them until they have ended.
create function fold_report_facts() returns void
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
declare
    since xid8;
    until xid8;
begin
    -- One at a time, and none waits for another.
    select recorded_in into since from report_horizon for update skip locked;
    if not found then
        return;
    end if;
    if since > pg_snapshot_xmax(pg_current_snapshot()) then
        perform rebuild_report_sums();
        return;
    end if;
    until := pg_snapshot_xmin(pg_current_snapshot());
    if exists (select from report_fact where recorded_in >= since and recorded_in < until) then
        perform add_to_report_sums(since, until);
        update report_horizon set recorded_in = until;
    end if;
end
$$;

-- A unit that comes to stand elsewhere brings its facts along.
create function sum_for_moved_unit() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
begin
    perform rebuild_report_sums();
    return null;
end
$$;

create trigger unit_moved
    after update of parent_id on unit
    for each row
    when (old.parent_id is distinct from new.parent_id)
    execute function sum_for_moved_unit();

-- For whoever loads facts past the triggers, and for a comparison that found something.
create function rebuild_report_facts() returns void
    language plpgsql
    set search_path = public, pg_temp
    as $$
begin
    lock table report_fact in share row exclusive mode;
    delete from report_fact;
    insert into report_fact select report_contribution.*, '0'::xid8 from report_contribution;
    perform rebuild_report_sums();
end
$$;

revoke all on function count_correction() from public;
revoke all on function count_opened_case() from public;
revoke all on function count_joined_case() from public;
revoke all on function count_case_step() from public;
revoke all on function count_money() from public;
revoke all on function count_goods() from public;
revoke all on function count_seized() from public;
revoke all on function count_handed() from public;
revoke all on function count_complaints() from public;
revoke all on function count_complaint_step() from public;
revoke all on function sum_for_moved_unit() from public;
revoke all on function add_to_report_sums(xid8, xid8) from public;
revoke all on function rebuild_report_sums() from public;
revoke all on function fold_report_facts() from public;
grant execute on function fold_report_facts() to kiem_service;
revoke all on function rebuild_report_facts() from public;

-- What is missing among the kept rows and what is too much, beside the facts; none where they agree.
create view report_fact_difference
    with (security_invoker = true)
    as
with kept as (
    select
        source, subject_id, version, part, sign, counts_on, recorded_at, unit_id, area_id, kind, violates, product_id,
        sales_point_id, value
    from report_fact
)
(
    select 'missing' as flaw, missing.*
    from (select * from report_contribution except all select * from kept) as missing
)
union all
(
    select 'unfounded', unfounded.*
    from (select * from kept except all select * from report_contribution) as unfounded
);

-- Where the sums are not what the rows come to.
create view report_sum_difference
    with (security_invoker = true)
    as
with due as (
    select
        unit_above.above_id as unit_id, fact.counts_on, fact.source, fact.kind, fact.violates, sum(fact.sign) as facts,
        sum(fact.sign::numeric * fact.value) as value
    from report_fact as fact
    join unit_above
        on unit_above.unit_id = fact.unit_id
    where fact.recorded_in < (select report_horizon.recorded_in from report_horizon)
    group by unit_above.above_id, fact.counts_on, fact.source, fact.kind, fact.violates
)
select
    unit_id,
    counts_on,
    source,
    kind,
    violates,
    coalesce(report_sum.facts, 0) - coalesce(due.facts, 0) as facts,
    coalesce(report_sum.value, 0) - coalesce(due.value, 0) as value
from due
full join report_sum
    using (unit_id, counts_on, source, kind, violates)
where coalesce(report_sum.facts, 0) <> coalesce(due.facts, 0)
    or coalesce(report_sum.value, 0) <> coalesce(due.value, 0);

select rebuild_report_facts();
