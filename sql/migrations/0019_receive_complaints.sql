-- Takes in complaints, tips and denunciations: what was said, what became of it, the times that the law sets, and what it is about.
-- Who said it lies apart, see 0020. All are facts; where a complaint stands is what its last step says.

create table complaint (
    id uuid not null,
    number text not null,
    number_rank bigint not null generated always as (number_rank(number)) stored,
    unit_id uuid not null,
    -- What it is handled as, and what its sender called it: nobody's denunciation is handled as a tip.
    kind text not null,
    filed_as text not null,
    channel text not null,
    -- The day is always there; the moment only where the hour is known.
    received_at timestamptz,
    received_on date not null,
    -- Without what tells its sender, where that was written into it.
    body text not null,
    is_anonymous boolean not null,
    wants_notice boolean not null,
    area_id uuid,
    -- What was said of the goods and the place; a person's word, not yet a confirmed link.
    product_name text,
    gtin text,
    product_id uuid,
    sales_point_id uuid,
    alleged_kind text,
    purchased_on date,
    evidence text,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid not null,
    constraint complaint_pkey primary key (id),
    constraint complaint_number_key unique (number),
    constraint complaint_unit_fkey foreign key (unit_id) references unit (id),
    constraint complaint_area_fkey foreign key (area_id) references area (id),
    constraint complaint_product_fkey foreign key (product_id) references product (id),
    constraint complaint_sales_point_fkey foreign key (sales_point_id) references sales_point (id),
    constraint complaint_recorded_by_fkey foreign key (recorded_by) references officer (id),
    constraint complaint_number_check check (number ~ '^TB-[0-9]{4}-([0-9]{6}|[1-9][0-9]{6,11})$'),
    constraint complaint_kind_check check (kind in ('complaint', 'tip', 'denunciation')),
    constraint complaint_filed_as_check check (filed_as in ('complaint', 'tip', 'denunciation')),
    -- Law on Denunciation article 25.
    constraint complaint_anonymous_check check (kind <> 'denunciation' or not is_anonymous),
    constraint complaint_notice_check check (not (is_anonymous and wants_notice)),
    constraint complaint_channel_check
        check (channel in ('hotline', 'in_person', 'letter', 'email', 'app', 'press', 'agency', 'social')),
    constraint complaint_received_check check (received_on = vietnam_day(received_at)),
    constraint complaint_gtin_check check (gtin ~ '^([0-9]{8}|[0-9]{12,14})$'),
    constraint complaint_alleged_kind_check
        check (
            alleged_kind in ('counterfeit', 'knockoff', 'substandard', 'unknown_origin', 'smuggled', 'banned', 'other')
        ),
    constraint complaint_text_check
        check (is_plain_text(body) and is_plain_text(product_name) and is_plain_text(evidence))
);

create unique index complaint_rank_idx on complaint (number_rank);
create index complaint_unit_idx on complaint (unit_id, number_rank);
create index complaint_product_idx on complaint (product_id) where product_id is not null;
create index complaint_sales_point_idx on complaint (sales_point_id) where sales_point_id is not null;

-- Every step there is: the table of the lifecycle in Domain, which a test holds against this one.
create table complaint_move (
    from_state text not null,
    event text not null,
    to_state text not null,
    constraint complaint_move_pkey primary key (from_state, event)
);

revoke insert on complaint_move from kiem_service;

insert into complaint_move (from_state, event, to_state)
values
    ('received', 'verify', 'verifying'),
    ('received', 'accept', 'accepted'),
    ('verifying', 'accept', 'accepted'),
    ('received', 'forward', 'forwarded'),
    ('received', 'refuse', 'refused'),
    ('received', 'resolve', 'resolved'),
    ('received', 'withdraw', 'withdrawn'),
    ('verifying', 'forward', 'forwarded'),
    ('verifying', 'refuse', 'refused'),
    ('verifying', 'resolve', 'resolved'),
    ('verifying', 'withdraw', 'withdrawn'),
    ('accepted', 'forward', 'forwarded'),
    ('accepted', 'refuse', 'refused'),
    ('accepted', 'resolve', 'resolved'),
    ('accepted', 'withdraw', 'withdrawn'),
    ('forwarded', 'notify', 'forwarded'),
    ('refused', 'notify', 'refused'),
    ('resolved', 'notify', 'resolved');

-- What happened to a complaint since it was received, which needs no row: that is the complaint itself.
create table complaint_step (
    complaint_id uuid not null,
    seq integer not null,
    unit_id uuid not null,
    event text not null,
    from_state text not null,
    to_state text not null,
    at timestamptz not null default clock_timestamp(),
    happened_at timestamptz not null,
    actor uuid not null,
    -- To whom it was forwarded; what came of it, or why it was refused; when its sender was told.
    recipient text,
    result text,
    notified_at timestamptz,
    note text,
    constraint complaint_step_pkey primary key (complaint_id, seq),
    constraint complaint_step_complaint_fkey foreign key (complaint_id) references complaint (id),
    constraint complaint_step_move_fkey foreign key (from_state, event) references complaint_move (from_state, event),
    constraint complaint_step_actor_fkey foreign key (actor) references officer (id),
    constraint complaint_step_seq_check check (seq >= 1),
    constraint complaint_step_recipient_check check ((event = 'forward') = (recipient is not null)),
    constraint complaint_step_result_check check (event not in ('refuse', 'resolve') or result is not null),
    constraint complaint_step_notice_check check (event <> 'notify' or notified_at is not null),
    constraint complaint_step_text_check
        check (is_plain_text(recipient) and is_plain_text(result) and is_plain_text(note))
);

-- A step is taken only from where the complaint stands. Of two who take one at once the second meets the primary key.
create function check_complaint_step() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
declare
    owner uuid;
    standing record;
begin
    select unit_id
    into owner
    from complaint
    where id = new.complaint_id;
    if owner is distinct from new.unit_id then
        raise exception using
            errcode = 'check_violation',
            constraint = 'complaint_step_unit',
            message = 'the complaint belongs to another unit';
    end if;
    select seq, to_state
    into standing
    from complaint_step
    where complaint_id = new.complaint_id
    order by seq desc
    limit 1;
    if coalesce(standing.to_state, 'received') <> new.from_state or coalesce(standing.seq, 0) + 1 <> new.seq then
        raise exception using
            errcode = 'check_violation',
            constraint = 'complaint_step_from_state',
            message = format('the complaint stands in %s, not in %s', standing.to_state, new.from_state);
    end if;
    if not exists (
        select
        from complaint_move
        where complaint_move.from_state = new.from_state
            and complaint_move.event = new.event
            and complaint_move.to_state = new.to_state
    ) then
        raise exception using
            errcode = 'check_violation',
            constraint = 'complaint_step_move',
            message = format('%s does not lead from %s to %s', new.event, new.from_state, new.to_state);
    end if;
    return new;
end
$$;

revoke all on function check_complaint_step() from public;

create trigger complaint_step_checked
    before insert on complaint_step
    for each row
    execute function check_complaint_step();

-- A time that the law sets, kept as it was counted on the day it began.
create table complaint_clock (
    id uuid not null,
    complaint_id uuid not null,
    unit_id uuid not null,
    kind text not null,
    variant text not null,
    -- The step that started it; 0 for its receipt.
    started_by integer not null,
    started_at timestamptz not null,
    -- The last instant in time; null where the holiday table of missing_year is wanted first.
    due_at timestamptz,
    missing_year integer,
    -- Days on the way that may yet turn out to be off.
    unconfirmed date[] not null default '{}',
    recorded_at timestamptz not null default clock_timestamp(),
    constraint complaint_clock_pkey primary key (id),
    constraint complaint_clock_complaint_fkey foreign key (complaint_id) references complaint (id),
    constraint complaint_clock_kind_check check (kind ~ '^[a-z_]+$'),
    constraint complaint_clock_variant_check check (variant ~ '^[a-z_]+$'),
    constraint complaint_clock_due_check check (due_at is not null or missing_year is not null)
);

create index complaint_clock_complaint_idx on complaint_clock (complaint_id);
create index complaint_clock_due_idx on complaint_clock (due_at);

create table complaint_clock_end (
    clock_id uuid not null,
    unit_id uuid not null,
    outcome text not null,
    ended_at timestamptz not null,
    complaint_id uuid not null,
    ended_by integer not null,
    constraint complaint_clock_end_pkey primary key (clock_id),
    constraint complaint_clock_end_clock_fkey foreign key (clock_id) references complaint_clock (id),
    constraint complaint_clock_end_step_fkey
        foreign key (complaint_id, ended_by) references complaint_step (complaint_id, seq),
    constraint complaint_clock_end_outcome_check check (outcome in ('met', 'dropped'))
);

-- What a person says a complaint is about, or takes back; of what was said of one thing the last counts.
create table complaint_link (
    seq bigint not null generated always as identity,
    complaint_id uuid not null,
    unit_id uuid not null,
    product_id uuid,
    sales_point_id uuid,
    case_id uuid,
    is_linked boolean not null,
    note text,
    at timestamptz not null default clock_timestamp(),
    actor uuid not null,
    constraint complaint_link_pkey primary key (seq),
    constraint complaint_link_complaint_fkey foreign key (complaint_id) references complaint (id),
    constraint complaint_link_product_fkey foreign key (product_id) references product (id),
    constraint complaint_link_sales_point_fkey foreign key (sales_point_id) references sales_point (id),
    constraint complaint_link_case_fkey foreign key (case_id) references enforcement_case (id),
    constraint complaint_link_actor_fkey foreign key (actor) references officer (id),
    constraint complaint_link_target_check check (num_nonnulls(product_id, sales_point_id, case_id) = 1),
    constraint complaint_link_text_check check (is_plain_text(note))
);

create index complaint_link_complaint_idx on complaint_link (complaint_id, seq);
create index complaint_link_product_idx on complaint_link (product_id, seq) where product_id is not null;
create index complaint_link_sales_point_idx on complaint_link (sales_point_id, seq) where sales_point_id is not null;
create index complaint_link_case_idx on complaint_link (case_id, seq) where case_id is not null;

-- What the machine proposes, each time it comes out otherwise; of a complaint's the last counts. It links nothing.
create table complaint_suggestion (
    seq bigint not null generated always as identity,
    complaint_id uuid not null,
    unit_id uuid not null,
    about text not null,
    none_probability double precision not null,
    computed_at timestamptz not null default clock_timestamp(),
    constraint complaint_suggestion_pkey primary key (seq),
    constraint complaint_suggestion_complaint_fkey foreign key (complaint_id) references complaint (id),
    constraint complaint_suggestion_about_check check (about in ('product', 'sales_point')),
    constraint complaint_suggestion_none_check check (none_probability between 0 and 1)
);

create index complaint_suggestion_complaint_idx on complaint_suggestion (complaint_id, about, seq);

create table complaint_candidate (
    suggestion_seq bigint not null,
    position integer not null,
    unit_id uuid not null,
    product_id uuid,
    sales_point_id uuid,
    probability double precision not null,
    is_suggested boolean not null,
    -- Words that a person can check, in both languages: an array of {"vi", "en"}.
    reasons jsonb not null,
    constraint complaint_candidate_pkey primary key (suggestion_seq, position),
    constraint complaint_candidate_suggestion_fkey
        foreign key (suggestion_seq) references complaint_suggestion (seq),
    constraint complaint_candidate_product_fkey foreign key (product_id) references product (id),
    constraint complaint_candidate_sales_point_fkey foreign key (sales_point_id) references sales_point (id),
    constraint complaint_candidate_target_check check (num_nonnulls(product_id, sales_point_id) = 1),
    constraint complaint_candidate_position_check check (position >= 1),
    constraint complaint_candidate_probability_check check (probability between 0 and 1),
    constraint complaint_candidate_reasons_check check (jsonb_typeof(reasons) = 'array')
);

create index complaint_candidate_product_idx on complaint_candidate (product_id) where product_id is not null;
create index complaint_candidate_sales_point_idx
    on complaint_candidate (sales_point_id)
    where sales_point_id is not null;

alter table complaint enable row level security;
create policy complaint_scope on complaint to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

alter table complaint_step enable row level security;
create policy complaint_step_scope on complaint_step to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

alter table complaint_clock enable row level security;
create policy complaint_clock_scope on complaint_clock to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

alter table complaint_clock_end enable row level security;
create policy complaint_clock_end_scope on complaint_clock_end to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

alter table complaint_link enable row level security;
create policy complaint_link_scope on complaint_link to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

alter table complaint_suggestion enable row level security;
create policy complaint_suggestion_scope on complaint_suggestion to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

alter table complaint_candidate enable row level security;
create policy complaint_candidate_scope on complaint_candidate to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

-- A complaint with where it stands and what it counts as being about. The rights are those of whoever asks.
create view complaint_line
    with (security_invoker = true)
    as
select
    complaint.id,
    complaint.number,
    complaint.number_rank,
    complaint.unit_id,
    (select unit.code from unit where unit.id = complaint.unit_id) as unit_code,
    complaint.kind,
    complaint.filed_as,
    complaint.channel,
    complaint.received_at,
    complaint.received_on,
    complaint.body,
    complaint.is_anonymous,
    complaint.wants_notice,
    complaint.area_id,
    complaint.product_name,
    complaint.gtin,
    complaint.product_id,
    (select product.code from product where product.id = complaint.product_id) as product_code,
    complaint.sales_point_id,
    (select sales_point.code from sales_point where sales_point.id = complaint.sales_point_id) as sales_point_code,
    complaint.alleged_kind,
    complaint.purchased_on,
    complaint.evidence,
    complaint.recorded_at,
    (select officer.number from officer where officer.id = complaint.recorded_by) as recorded_by,
    coalesce(step.to_state, 'received') as state,
    coalesce(step.seq, 0) as steps
from complaint
left join lateral (
    select
        complaint_step.seq,
        complaint_step.to_state
    from complaint_step
    where complaint_step.complaint_id = complaint.id
    order by complaint_step.seq desc
    limit 1
) as step
    on true;

-- What complaints are linked to now, by their last words on each thing.
create view complaint_linked
    with (security_invoker = true)
    as
select
    link.seq,
    link.complaint_id,
    link.product_id,
    link.sales_point_id,
    link.case_id,
    link.note,
    link.at,
    link.actor
from complaint_link as link
where link.is_linked
    and not exists (
        select
        from complaint_link as later
        where later.complaint_id = link.complaint_id
            and later.seq > link.seq
            and later.product_id is not distinct from link.product_id
            and later.sales_point_id is not distinct from link.sales_point_id
            and later.case_id is not distinct from link.case_id
    );
