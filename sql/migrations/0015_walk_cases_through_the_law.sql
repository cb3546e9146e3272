-- Walks cases through the law: which steps there are, what was said at each, and the clocks they start and meet.

alter table enforcement_case
    drop constraint enforcement_case_state_check,
    add constraint enforcement_case_state_check check (
        state in ('tip_received', 'tip_verifying', 'tip_closed', 'forwarded', 'proposed', 'plan_ready', 'decision_issued', 'inspecting', 'inspected',
            'closed_compliant', 'post_verifying', 'closed_no_violation', 'violation_recorded', 'explaining', 'escalated', 'transferred_agency', 'transferred_police', 'returned_by_police',
            'penalty_issued', 'penalty_delivered', 'paying', 'coercion', 'time_barred', 'disposing', 'archived', 'cancelled', 'open')
    );

alter table case_event
    drop constraint case_event_to_state_check,
    drop constraint case_event_from_state_check,
    -- What the law wants said at the step, by field; seen by whoever sees the case, and by nobody else.
    add column data jsonb not null default '{}',
    -- When it happened, where that is not when it was recorded.
    add column happened_at timestamptz not null default clock_timestamp(),
    add constraint case_event_data_check check (jsonb_typeof(data) = 'object');

-- Every step there is, `-` standing for no case yet: the table of the lifecycle in Domain, which a test holds against this one.
create table case_move (
    from_state text not null,
    event text not null,
    to_state text not null,
    constraint case_move_pkey primary key (from_state, event, to_state)
);

revoke insert on case_move from kiem_service;

insert into case_move (from_state, event, to_state)
values
    ('-', 'opened', 'open'),
    ('-', 'opened', 'inspected'),
    ('-', 'receive', 'tip_received'),
    ('tip_received', 'verify', 'tip_verifying'),
    ('tip_received', 'forward', 'forwarded'),
    ('tip_verifying', 'forward', 'forwarded'),
    ('tip_verifying', 'close_tip', 'tip_closed'),
    ('tip_received', 'propose', 'proposed'),
    ('tip_verifying', 'propose', 'proposed'),
    ('-', 'propose', 'proposed'),
    ('proposed', 'plan', 'plan_ready'),
    ('plan_ready', 'decide_inspection', 'decision_issued'),
    ('proposed', 'decide_inspection', 'decision_issued'),
    ('-', 'decide_inspection', 'decision_issued'),
    ('decision_issued', 'announce', 'inspecting'),
    ('inspecting', 'extend', 'inspecting'),
    ('inspecting', 'amend_decision', 'inspecting'),
    ('inspecting', 'record_inspection', 'inspected'),
    ('inspected', 'close_compliant', 'closed_compliant'),
    ('open', 'close_compliant', 'closed_compliant'),
    ('inspected', 'record_violation', 'violation_recorded'),
    ('open', 'record_violation', 'violation_recorded'),
    ('inspected', 'penalise_on_spot', 'penalty_issued'),
    ('open', 'penalise_on_spot', 'penalty_issued'),
    ('inspected', 'verify_further', 'post_verifying'),
    ('open', 'verify_further', 'post_verifying'),
    ('post_verifying', 'close_no_violation', 'closed_no_violation'),
    ('post_verifying', 'record_violation', 'violation_recorded'),
    ('tip_received', 'transfer_police', 'transferred_police'),
    ('tip_verifying', 'transfer_police', 'transferred_police'),
    ('proposed', 'transfer_police', 'transferred_police'),
    ('plan_ready', 'transfer_police', 'transferred_police'),
    ('decision_issued', 'transfer_police', 'transferred_police'),
    ('inspecting', 'transfer_police', 'transferred_police'),
    ('inspected', 'transfer_police', 'transferred_police'),
    ('post_verifying', 'transfer_police', 'transferred_police'),
    ('violation_recorded', 'transfer_police', 'transferred_police'),
    ('explaining', 'transfer_police', 'transferred_police'),
    ('escalated', 'transfer_police', 'transferred_police'),
    ('returned_by_police', 'transfer_police', 'transferred_police'),
    ('penalty_issued', 'transfer_police', 'transferred_police'),
    ('penalty_delivered', 'transfer_police', 'transferred_police'),
    ('paying', 'transfer_police', 'transferred_police'),
    ('coercion', 'transfer_police', 'transferred_police'),
    ('time_barred', 'transfer_police', 'transferred_police'),
    ('disposing', 'transfer_police', 'transferred_police'),
    ('open', 'transfer_police', 'transferred_police'),
    ('transferred_police', 'return_file', 'returned_by_police'),
    ('returned_by_police', 'record_violation', 'violation_recorded'),
    ('violation_recorded', 'transfer_agency', 'transferred_agency'),
    ('violation_recorded', 'explain', 'explaining'),
    ('violation_recorded', 'escalate', 'escalated'),
    ('explaining', 'escalate', 'escalated'),
    ('violation_recorded', 'penalise', 'penalty_issued'),
    ('explaining', 'penalise', 'penalty_issued'),
    ('escalated', 'penalise', 'penalty_issued'),
    ('violation_recorded', 'bar_by_time', 'time_barred'),
    ('explaining', 'bar_by_time', 'time_barred'),
    ('escalated', 'bar_by_time', 'time_barred'),
    ('inspected', 'bar_by_time', 'time_barred'),
    ('open', 'bar_by_time', 'time_barred'),
    ('post_verifying', 'bar_by_time', 'time_barred'),
    ('returned_by_police', 'bar_by_time', 'time_barred'),
    ('penalty_issued', 'bar_by_time', 'time_barred'),
    ('penalty_delivered', 'bar_by_time', 'time_barred'),
    ('paying', 'bar_by_time', 'time_barred'),
    ('coercion', 'bar_by_time', 'time_barred'),
    ('penalty_issued', 'deliver_penalty', 'penalty_delivered'),
    ('penalty_delivered', 'record_payment', 'paying'),
    ('paying', 'coerce', 'coercion'),
    ('penalty_delivered', 'coerce', 'coercion'),
    ('paying', 'dispose', 'disposing'),
    ('coercion', 'dispose', 'disposing'),
    ('penalty_delivered', 'dispose', 'disposing'),
    ('time_barred', 'dispose', 'disposing'),
    ('cancelled', 'dispose', 'disposing'),
    ('disposing', 'archive', 'archived'),
    ('closed_compliant', 'archive', 'archived'),
    ('closed_no_violation', 'archive', 'archived'),
    ('transferred_agency', 'archive', 'archived'),
    ('transferred_police', 'archive', 'archived'),
    ('tip_closed', 'archive', 'archived'),
    ('forwarded', 'archive', 'archived'),
    ('time_barred', 'archive', 'archived'),
    ('cancelled', 'archive', 'archived'),
    ('penalty_issued', 'amend_penalty', 'penalty_issued'),
    ('penalty_delivered', 'amend_penalty', 'penalty_delivered'),
    ('penalty_issued', 'correct_penalty', 'penalty_issued'),
    ('penalty_delivered', 'correct_penalty', 'penalty_delivered'),
    ('penalty_issued', 'cancel_penalty', 'cancelled'),
    ('penalty_delivered', 'cancel_penalty', 'cancelled'),
    ('proposed', 'withdraw', 'cancelled'),
    ('plan_ready', 'withdraw', 'cancelled'),
    ('decision_issued', 'withdraw', 'cancelled');

-- A step is taken only from where the case stands, and only where it leads somewhere. Whoever comes second waits here and is then refused,
-- since the case stands elsewhere. As the owner, since the service may not lock what it may not change.
create function check_case_step() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    as $$
declare
    standing record;
begin
    select state, unit_id
    into standing
    from enforcement_case
    where id = new.case_id
    for update;
    if standing.state is distinct from new.from_state then
        raise exception using
            errcode = 'check_violation',
            constraint = 'case_event_from_state',
            message = format('the case stands in %s, not in %s', standing.state, new.from_state);
    end if;
    if standing.unit_id <> new.unit_id then
        raise exception using
            errcode = 'check_violation',
            constraint = 'case_event_unit',
            message = 'the case belongs to another unit';
    end if;
    if not exists (
        select
        from case_move
        where case_move.from_state = new.from_state
            and case_move.event = new.event
            and case_move.to_state = new.to_state
    ) then
        raise exception using
            errcode = 'check_violation',
            constraint = 'case_event_move',
            message = format('%s does not lead from %s to %s', new.event, new.from_state, new.to_state);
    end if;
    update enforcement_case set state = new.to_state where id = new.case_id;
    return new;
end
$$;

revoke all on function check_case_step() from public;

create trigger case_event_step
    before insert on case_event
    for each row
    when (new.seq > 1)
    execute function check_case_step();

-- How a case may begin. In the trigger's condition, which costs a logged inspection next to nothing.
create function refuse_case_beginning() returns trigger
    language plpgsql
    set search_path = public, pg_temp
    as $$
begin
    raise exception using
        errcode = 'check_violation',
        constraint = 'case_event_move',
        message = 'a case does not begin like this';
end
$$;

create trigger case_event_beginning
    before insert on case_event
    for each row
    when (
        new.seq = 1
        and (new.event, new.to_state) not in (
            ('opened', 'open'), ('opened', 'inspected'), ('receive', 'tip_received'), ('propose', 'proposed'),
            ('decide_inspection', 'decision_issued')
        )
    )
    execute function refuse_case_beginning();

create trigger enforcement_case_beginning
    before insert on enforcement_case
    for each row
    when (new.state not in ('open', 'inspected', 'tip_received', 'proposed', 'decision_issued'))
    execute function refuse_case_beginning();

-- From now on only a step moves a case.
revoke update (state) on enforcement_case from kiem_service;

-- A time that the law sets, kept as it was counted on the day it began.
create table case_clock (
    id uuid not null,
    case_id uuid not null,
    unit_id uuid not null,
    kind text not null,
    variant text not null,
    -- The case's step that started it.
    started_by integer not null,
    started_at timestamptz not null,
    -- The last instant in time; null where the holiday table of missing_year is wanted first.
    due_at timestamptz,
    missing_year integer,
    -- Days on the way that may yet turn out to be off.
    unconfirmed date[] not null default '{}',
    recorded_at timestamptz not null default clock_timestamp(),
    constraint case_clock_pkey primary key (id),
    constraint case_clock_case_fkey foreign key (case_id) references enforcement_case (id),
    constraint case_clock_step_fkey foreign key (case_id, started_by) references case_event (case_id, seq),
    constraint case_clock_kind_check check (kind ~ '^[a-z_]+$'),
    constraint case_clock_variant_check check (variant ~ '^[a-z_]+$'),
    constraint case_clock_due_check check (due_at is not null or missing_year is not null)
);

create index case_clock_case_idx on case_clock (case_id);
create index case_clock_due_idx on case_clock (due_at);

-- How a clock ended: a fact of its own, as everything here.
create table case_clock_end (
    clock_id uuid not null,
    unit_id uuid not null,
    outcome text not null,
    ended_at timestamptz not null,
    case_id uuid not null,
    ended_by integer not null,
    constraint case_clock_end_pkey primary key (clock_id),
    constraint case_clock_end_clock_fkey foreign key (clock_id) references case_clock (id),
    constraint case_clock_end_step_fkey foreign key (case_id, ended_by) references case_event (case_id, seq),
    -- Met, made pointless, or begun anew.
    constraint case_clock_end_outcome_check check (outcome in ('met', 'dropped', 'replaced'))
);

alter table case_clock enable row level security;
create policy case_clock_scope on case_clock to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

alter table case_clock_end enable row level security;
create policy case_clock_end_scope on case_clock_end to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));
