-- The schema after all migrations, written by scripts/schema. To change it, add a migration.

CREATE SCHEMA numbering;

CREATE SCHEMA sender;

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

CREATE FUNCTION public.is_plain_text(value text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((value IS NFC NORMALIZED) AND (value = btrim(value)) AND (value <> ''::text));

CREATE FUNCTION public.number_rank(number text) RETURNS bigint
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (((split_part(number, '-'::text, 2))::bigint * '1000000000000'::bigint) + (split_part(number, '-'::text, 3))::bigint);

CREATE FUNCTION public.vietnam_day(moment timestamp with time zone) RETURNS date
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ((moment AT TIME ZONE '07:00:00'::interval))::date;

CREATE TABLE public.enforcement_case (
    id uuid NOT NULL,
    number text NOT NULL,
    number_rank bigint GENERATED ALWAYS AS (public.number_rank(number)) STORED NOT NULL,
    inspection_id uuid,
    unit_id uuid NOT NULL,
    state text NOT NULL,
    opened_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    opened_by uuid NOT NULL,
    CONSTRAINT enforcement_case_number_check CHECK ((number ~ '^VV-[0-9]{4}-([0-9]{6}|[1-9][0-9]{6,11})$'::text)),
    CONSTRAINT enforcement_case_state_check CHECK ((state = ANY (ARRAY['tip_received'::text, 'tip_verifying'::text, 'tip_closed'::text, 'forwarded'::text, 'proposed'::text, 'plan_ready'::text, 'decision_issued'::text, 'inspecting'::text, 'inspected'::text, 'closed_compliant'::text, 'post_verifying'::text, 'closed_no_violation'::text, 'violation_recorded'::text, 'explaining'::text, 'escalated'::text, 'transferred_agency'::text, 'transferred_police'::text, 'returned_by_police'::text, 'penalty_issued'::text, 'penalty_delivered'::text, 'paying'::text, 'coercion'::text, 'time_barred'::text, 'disposing'::text, 'archived'::text, 'cancelled'::text, 'open'::text])))
);

CREATE TABLE public.inspection_version (
    inspection_id uuid NOT NULL,
    version integer NOT NULL,
    unit_id uuid NOT NULL,
    form text NOT NULL,
    started_at timestamp with time zone,
    started_on date NOT NULL,
    ended_at timestamp with time zone,
    ended_on date NOT NULL,
    decision_no text,
    decided_on date,
    leader text,
    members text[] NOT NULL,
    sales_point_id uuid,
    premises_name text,
    premises_address text,
    area_id uuid,
    party_kind text,
    party_name text,
    party_tax_code text,
    complaint text,
    reason text,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT inspection_version_complaint_check CHECK ((complaint ~ '^TB-[0-9]{4}-([0-9]{6}|[1-9][0-9]{6,11})$'::text)),
    CONSTRAINT inspection_version_days_check CHECK (((started_on = public.vietnam_day(started_at)) AND (ended_on = public.vietnam_day(ended_at)))),
    CONSTRAINT inspection_version_form_check CHECK ((form = ANY (ARRAY['periodic'::text, 'thematic'::text, 'ad_hoc'::text]))),
    CONSTRAINT inspection_version_members_check CHECK ((array_position(members, NULL::text) IS NULL)),
    CONSTRAINT inspection_version_order_check CHECK (((ended_on >= started_on) AND (ended_at >= started_at))),
    CONSTRAINT inspection_version_party_check CHECK (
CASE
    WHEN (party_kind IS NULL) THEN ((party_name IS NULL) AND (party_tax_code IS NULL))
    WHEN (party_kind <> 'unidentified'::text) THEN (party_name IS NOT NULL)
    ELSE true
END),
    CONSTRAINT inspection_version_party_kind_check CHECK ((party_kind = ANY (ARRAY['individual'::text, 'household'::text, 'household_business'::text, 'enterprise'::text, 'cooperative'::text, 'branch'::text, 'other_org'::text, 'unidentified'::text]))),
    CONSTRAINT inspection_version_party_tax_code_check CHECK ((party_tax_code ~ '^([0-9]{10}(-?[0-9]{3})?|[0-9]{12})$'::text)),
    CONSTRAINT inspection_version_place_check CHECK (((sales_point_id IS NOT NULL) OR (premises_address IS NOT NULL))),
    CONSTRAINT inspection_version_reason_check CHECK (((version = 1) = (reason IS NULL))),
    CONSTRAINT inspection_version_text_check CHECK ((public.is_plain_text(decision_no) AND public.is_plain_text(leader) AND (array_to_string(members, ' '::text) IS NFC NORMALIZED) AND public.is_plain_text(premises_name) AND public.is_plain_text(premises_address) AND public.is_plain_text(party_name) AND public.is_plain_text(reason))),
    CONSTRAINT inspection_version_version_check CHECK ((version >= 1))
);

CREATE FUNCTION public.case_place(wanted uuid, at timestamp with time zone, OUT area_id uuid, OUT sales_point_id uuid) RETURNS record
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT version.area_id,
     version.sales_point_id
    FROM (public.enforcement_case
      JOIN public.inspection_version version ON (((version.inspection_id = enforcement_case.inspection_id) AND (version.version = 1) AND (version.recorded_at <= case_place.at))))
   WHERE (enforcement_case.id = case_place.wanted);
END;

CREATE FUNCTION public.check_archive() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.check_case_step() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.check_complaint_step() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.check_money() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.claim_requests(officers uuid[], keys uuid[]) RETURNS TABLE(place integer, operation text, body_sha256 bytea, answer text)
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    claim bigint;
begin
    for claim in
        select distinct hashtextextended(asked.officer::text || asked.key::text, 7)
        from unnest(officers, keys) as asked (officer, key)
        order by 1
    loop
        perform pg_advisory_xact_lock(claim);
    end loop;
    return query
        select asked.place::integer, request.operation, request.body_sha256, request.answer
        from unnest(officers, keys) with ordinality as asked (officer, key, place)
        join request
            on request.officer_id = asked.officer
            and request.key = asked.key;
end
$$;

CREATE FUNCTION public.count_case_step() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
begin
    insert into report_fact
    select *
    from case_step_contribution
    where subject_id = new.case_id
        and part = new.seq;
    return null;
end
$$;

CREATE FUNCTION public.count_complaint_step() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
begin
    insert into report_fact
    select *
    from complaint_step_contribution
    where subject_id = new.complaint_id
        and part = new.seq;
    return null;
end
$$;

CREATE FUNCTION public.count_complaints() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    insert into report_fact
    select
        'complaint', id, 0, 0, 1, received_on, recorded_at, unit_id, area_id, 'received', false, product_id, sales_point_id, 0
    from added;
    return null;
end
$$;

CREATE FUNCTION public.count_correction() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
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

CREATE FUNCTION public.count_goods() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
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

CREATE FUNCTION public.count_handed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
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

CREATE FUNCTION public.count_joined_case() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
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

CREATE FUNCTION public.count_money() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
begin
    insert into report_fact
    select *
    from money_contribution
    where subject_id = new.case_id
        and part = new.position;
    return null;
end
$$;

CREATE FUNCTION public.count_opened_case() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
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

CREATE FUNCTION public.count_register_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    if current_setting('kiem.register_counted', true) is distinct from pg_current_xact_id()::text then
        update register_version set version = version + 1;
        perform set_config('kiem.register_counted', pg_current_xact_id()::text, true);
    end if;
    return null;
end
$$;

CREATE FUNCTION public.count_seized() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
begin
    insert into report_fact
    select *
    from seizure_contribution
    where subject_id = new.id;
    return null;
end
$$;

CREATE FUNCTION public.fold_report_facts() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.hand_case_over() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.scope_units() RETURNS uuid[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN (current_setting('kiem.scope'::text, true) ~~ '{%'::text) THEN (current_setting('kiem.scope'::text, true))::uuid[] ELSE NULL::uuid[] END;

CREATE TABLE public.case_handover (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    case_number text NOT NULL,
    unit_id uuid NOT NULL,
    to_unit_id uuid NOT NULL,
    reason text NOT NULL,
    offered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    offered_by uuid NOT NULL,
    CONSTRAINT case_handover_text_check CHECK (public.is_plain_text(reason)),
    CONSTRAINT case_handover_units_check CHECK ((unit_id <> to_unit_id))
);

CREATE TABLE public.case_handover_answer (
    handover_id uuid NOT NULL,
    case_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    accepted boolean NOT NULL,
    reason text,
    answered_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    answered_by uuid NOT NULL,
    CONSTRAINT case_handover_answer_reason_check CHECK ((accepted OR (reason IS NOT NULL))),
    CONSTRAINT case_handover_answer_text_check CHECK (public.is_plain_text(reason))
);

CREATE FUNCTION public.handed_cases() RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT COALESCE(array_agg(DISTINCT offer.case_id), '{}'::uuid[]) AS "coalesce"
    FROM (public.case_handover offer
      JOIN public.case_handover_answer answer ON (((answer.handover_id = offer.id) AND answer.accepted)))
   WHERE ((offer.unit_id = ANY (public.scope_units())) OR (offer.to_unit_id = ANY (public.scope_units())));
END;

CREATE FUNCTION public.handed_inspections() RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT COALESCE(array_agg(enforcement_case.inspection_id) FILTER (WHERE (enforcement_case.inspection_id IS NOT NULL)), '{}'::uuid[]) AS "coalesce"
    FROM public.enforcement_case
   WHERE (enforcement_case.id = ANY (public.handed_cases()));
END;

CREATE FUNCTION public.hold_goods() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    perform refuse_archived(new.case_id);
    insert into goods_balance (item_id, place, unit_id, quantity)
    values (new.id, 'held', new.unit_id, new.quantity);
    return null;
end
$$;

CREATE FUNCTION public.join_inspection() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.move_goods() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.next_number(kind text, year integer) RETURNS text
    LANGUAGE plpgsql STRICT SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    sequence_name text := format('numbering.number_%s_%s', lower(kind), year);
    value bigint;
begin
    if kind not in ('KT', 'VV', 'TB') or year not between 2000 and 9999 then
        raise exception 'no numbers of kind % in year %', kind, year
            using errcode = 'invalid_parameter_value';
    end if;
    if to_regclass(sequence_name) is null then
        -- The first of a year. One lock for all kinds, so that two who make two of them cannot wait for each other.
        perform pg_advisory_xact_lock(hashtextextended('next_number', 8));
        -- Whoever had the lock before may have made it; to_regclass would not tell, since waiting for an advisory lock does
        -- not bring this session's memory of the catalogues up to date, as `create` itself does.
        execute format('create sequence if not exists %s as bigint no cycle', sequence_name);
    end if;
    value := nextval(sequence_name::regclass);
    return format('%s-%s-%s', kind, year, lpad(value::text, greatest(6, length(value::text)), '0'));
end
$$;

CREATE FUNCTION public.next_numbers(kind text, year integer, count bigint) RETURNS SETOF text
    LANGUAGE plpgsql STRICT SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
begin
    if count < 1 then
        return;
    end if;
    -- The first one makes the year's sequence where there is none.
    return next public.next_number(kind, year);
    return query execute format(
        $query$
            select format('%%s-%%s-%%s', %L, %L, lpad(value::text, greatest(6, length(value::text)), '0'))
            from (
                select nextval(%L::regclass) as value
                from generate_series(2, $1)
            ) as taken
        $query$,
        kind, year, format('numbering.number_%s_%s', lower(kind), year)
    )
    using count;
end
$_$;

CREATE FUNCTION public.note_case_clock_end() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
begin
    update case_clock
    set ended_at = new.ended_at, end_recorded_at = new.recorded_at
    where id = new.clock_id;
    return null;
end
$$;

CREATE FUNCTION public.note_complaint_clock_end() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
begin
    update complaint_clock
    set ended_at = new.ended_at, end_recorded_at = new.recorded_at
    where id = new.clock_id;
    return null;
end
$$;

CREATE FUNCTION public.note_product_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.note_sales_point_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    if tg_table_name = 'sales_point' then
        insert into register_change (sales_point_id) select id from changed;
    else
        insert into register_change (sales_point_id) select distinct point_id from changed;
    end if;
    return null;
end
$$;

CREATE FUNCTION public.number_document() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    insert into document_series as series (unit_id, type, year, last)
    values (new.unit_id, new.type, vietnam_year(new.issued_at), 1)
    on conflict (unit_id, type, year) do update set last = series.last + 1
    returning last into new.sequence;
    return new;
end
$$;

CREATE FUNCTION public.overdue_at(moment timestamp with time zone, as_of timestamp with time zone) RETURNS TABLE(case_id uuid, complaint_id uuid)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
declare
    known timestamptz := coalesce(as_of, 'infinity');
    -- Where an end was not known yet, the time ran on at the moment of the knowledge.
    earlier timestamptz := least(moment, as_of);
begin
    return query
        -- What runs.
        select clock.case_id, null::uuid
        from case_clock as clock
        where clock.ended_at is null
            and clock.due_at < moment
            and clock.recorded_at <= known
        union
        select null, clock.complaint_id
        from complaint_clock as clock
        where clock.ended_at is null
            and clock.due_at < moment
            and clock.recorded_at <= known
        union
        -- What ended too late.
        select clock.case_id, null
        from case_clock as clock
        where (
                tstzrange(clock.due_at, greatest(clock.due_at, clock.ended_at, clock.end_recorded_at), '()') @> moment
                or tstzrange(clock.due_at, greatest(clock.due_at, clock.ended_at, clock.end_recorded_at), '()') @> earlier
            )
            and greatest(clock.ended_at, clock.end_recorded_at) > clock.due_at
            and clock.due_at < moment
            and clock.recorded_at <= known
            and (clock.ended_at > moment or clock.end_recorded_at > known)
        union
        select null, clock.complaint_id
        from complaint_clock as clock
        where (
                tstzrange(clock.due_at, greatest(clock.due_at, clock.ended_at, clock.end_recorded_at), '()') @> moment
                or tstzrange(clock.due_at, greatest(clock.due_at, clock.ended_at, clock.end_recorded_at), '()') @> earlier
            )
            and greatest(clock.ended_at, clock.end_recorded_at) > clock.due_at
            and clock.due_at < moment
            and clock.recorded_at <= known
            and (clock.ended_at > moment or clock.end_recorded_at > known)
        union
        -- What was to run out after the moment of the knowledge and had not ended then.
        select clock.case_id, null
        from case_clock as clock
        where clock.ended_at is not null
            and clock.due_at >= as_of
            and clock.due_at < moment
            and clock.end_recorded_at > as_of
            and clock.recorded_at <= as_of
        union
        select null, clock.complaint_id
        from complaint_clock as clock
        where clock.ended_at is not null
            and clock.due_at >= as_of
            and clock.due_at < moment
            and clock.end_recorded_at > as_of
            and clock.recorded_at <= as_of;
end
$$;

CREATE FUNCTION public.rebuild_clock_spans() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    update case_clock
    set ended_at = stated.ended_at, end_recorded_at = stated.recorded_at
    from case_clock as clock
    left join case_clock_end as stated
        on stated.clock_id = clock.id
    where clock.id = case_clock.id
        and (clock.ended_at, clock.end_recorded_at) is distinct from (stated.ended_at, stated.recorded_at);
    update complaint_clock
    set ended_at = stated.ended_at, end_recorded_at = stated.recorded_at
    from complaint_clock as clock
    left join complaint_clock_end as stated
        on stated.clock_id = clock.id
    where clock.id = complaint_clock.id
        and (clock.ended_at, clock.end_recorded_at) is distinct from (stated.ended_at, stated.recorded_at);
end
$$;

CREATE FUNCTION public.rebuild_report_facts() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    lock table report_fact in share row exclusive mode;
    delete from report_fact;
    insert into report_fact select report_contribution.*, '0'::xid8 from report_contribution;
    perform rebuild_report_sums();
end
$$;

CREATE FUNCTION public.rebuild_report_sums() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
    until xid8;
begin
    perform from report_horizon for update;
    -- Rows that another cluster's transactions recorded and that a restored dump brought: they count from the beginning.
    update report_fact set recorded_in = '0' where recorded_in > pg_current_xact_id();
    until := pg_snapshot_xmin(pg_current_snapshot());
    delete from report_sum;
    delete from report_area_sum;
    perform add_to_report_sums('0', until);
    update report_horizon set recorded_in = until;
end
$$;

CREATE FUNCTION public.refuse_archived(asked uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    if (select state from enforcement_case where id = asked for update) = 'archived' then
        raise exception using
            errcode = 'check_violation',
            constraint = 'enforcement_case_archived',
            message = 'the case is in the archive';
    end if;
end
$$;

CREATE FUNCTION public.refuse_case_beginning() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    raise exception using
        errcode = 'check_violation',
        constraint = 'case_event_move',
        message = 'a case does not begin like this';
end
$$;

CREATE FUNCTION public.refuse_change_of_report() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    raise exception 'a published report stays as it is' using errcode = 'restrict_violation';
end
$$;

CREATE FUNCTION public.report_week(of_day date) RETURNS date
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (of_day - (((EXTRACT(isodow FROM of_day))::integer + 3) % 7));

CREATE FUNCTION public.report_spans(first_day date, last_day date) RETURNS TABLE(days integer, first_on date, last_on date)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC
 WITH week AS (
          SELECT public.report_week((report_spans.first_day + 6)) AS first_on,
             (public.report_week((report_spans.last_day + 1)) - 7) AS last_on
         )
  SELECT 7,
     week.first_on,
     week.last_on
    FROM week
   WHERE (week.first_on <= week.last_on)
 UNION ALL
  SELECT 1,
     report_spans.first_day AS first_day,
         CASE
             WHEN (week.first_on <= week.last_on) THEN (week.first_on - 1)
             ELSE report_spans.last_day
         END AS last_day
    FROM week
   WHERE ((report_spans.first_day < week.first_on) OR (week.first_on > week.last_on))
 UNION ALL
  SELECT 1,
     (week.last_on + 7),
     report_spans.last_day AS last_day
    FROM week
   WHERE ((week.first_on <= week.last_on) AND ((week.last_on + 7) <= report_spans.last_day));
END;

CREATE FUNCTION public.scope_is_all() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN COALESCE((current_setting('kiem.scope'::text, true) = '*'::text), false);

CREATE TABLE public.unit (
    id uuid NOT NULL,
    code text NOT NULL,
    kind text NOT NULL,
    name_vi text NOT NULL COLLATE pg_catalog."vi-x-icu",
    name_en text NOT NULL,
    parent_id uuid,
    doc_prefix text,
    valid_from date,
    valid_to date,
    source text,
    CONSTRAINT unit_code_check CHECK ((code ~ '^[A-Z0-9][A-Z0-9.-]{0,31}$'::text)),
    CONSTRAINT unit_doc_prefix_check CHECK ((doc_prefix ~ '^[0-9]{4}$'::text)),
    CONSTRAINT unit_kind_check CHECK ((kind = ANY (ARRAY['national'::text, 'department'::text, 'sub_department'::text, 'office'::text, 'team'::text, 'mobile_team'::text]))),
    CONSTRAINT unit_parent_check CHECK ((parent_id <> id)),
    CONSTRAINT unit_text_check CHECK ((public.is_plain_text(name_vi) AND public.is_plain_text(name_en) AND public.is_plain_text(source))),
    CONSTRAINT unit_valid_check CHECK ((valid_to >= valid_from))
);

CREATE FUNCTION public.reporting_units(wanted uuid) RETURNS SETOF uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT unit.id
    FROM public.unit
   WHERE
         CASE
             WHEN (reporting_units.wanted IS NOT NULL) THEN (unit.id = reporting_units.wanted)
             WHEN ( SELECT public.scope_is_all() AS scope_is_all) THEN (unit.parent_id IS NULL)
             ELSE ((unit.id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[])) AND ((unit.parent_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[])) IS NOT TRUE))
         END;
END;

CREATE FUNCTION public.spreadsheet_text(value text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN (value ~ '^[=+@\t\r-]'::text) THEN (''''::text || value) ELSE value END;

CREATE FUNCTION public.sum_for_moved_areas() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    if exists (
        select
        from moved
        join formerly
            on formerly.id = moved.id
        where (moved.level, moved.parent_id, moved.locality_id)
            is distinct from (formerly.level, formerly.parent_id, formerly.locality_id)
    ) then
        perform rebuild_report_sums();
    end if;
    return null;
end
$$;

CREATE FUNCTION public.sum_for_moved_unit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    perform rebuild_report_sums();
    return null;
end
$$;

CREATE FUNCTION public.tell_of_revocation() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
    perform pg_notify('kiem_token_revoked', new.token_id::text);
    return null;
end
$$;

CREATE FUNCTION public.unit_below(top uuid) RETURNS TABLE(unit_id uuid)
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
 WITH RECURSIVE below AS (
          SELECT unit.id
            FROM public.unit
           WHERE (unit.id = unit_below.top)
         UNION
          SELECT unit.id
            FROM (public.unit
              JOIN below below_1 ON ((unit.parent_id = below_1.id)))
         )
  SELECT below.id
    FROM below;
END;

CREATE FUNCTION public.vietnam_year(moment timestamp with time zone) RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (EXTRACT(year FROM (moment AT TIME ZONE '07:00:00'::interval)))::integer;

CREATE FUNCTION sender.look_up(wanted uuid, looker uuid) RETURNS TABLE(name text, phone text, email text, address text, note text, body text)
    LANGUAGE plpgsql STRICT SECURITY DEFINER
    SET search_path TO 'sender', 'public', 'pg_temp'
    AS $$
begin
    insert into look (complaint_id, unit_id, officer_id)
    select identity.complaint_id, identity.unit_id, looker
    from identity
    where identity.complaint_id = wanted
        and (scope_is_all() or identity.unit_id = any (scope_units()));
    return query
        select identity.name, identity.phone, identity.email, identity.address, identity.note, identity.body
        from identity
        where identity.complaint_id = wanted
            and (scope_is_all() or identity.unit_id = any (scope_units()));
end
$$;

CREATE TABLE public.officer (
    id uuid NOT NULL,
    number text NOT NULL,
    name text NOT NULL COLLATE pg_catalog."vi-x-icu",
    title text NOT NULL,
    unit_id uuid NOT NULL,
    roles text[] NOT NULL,
    added_at timestamp with time zone DEFAULT now() NOT NULL,
    added_by uuid,
    CONSTRAINT officer_roles_check CHECK (((cardinality(roles) > 0) AND (array_position(roles, NULL::text) IS NULL) AND (roles <@ ARRAY['inspector'::text, 'leader'::text, 'analyst'::text, 'clerk'::text, 'admin'::text]))),
    CONSTRAINT officer_text_check CHECK ((public.is_plain_text(number) AND public.is_plain_text(name))),
    CONSTRAINT officer_title_check CHECK ((title = ANY (ARRAY['inspector'::text, 'team_leader'::text, 'deputy_team_leader'::text, 'branch_head'::text, 'deputy_branch_head'::text, 'national_head'::text])))
);

CREATE TABLE sender.look (
    seq bigint NOT NULL,
    complaint_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    officer_id uuid NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

CREATE FUNCTION sender.looks(wanted uuid) RETURNS TABLE(at timestamp with time zone, officer text)
    LANGUAGE sql STABLE STRICT SECURITY DEFINER
    SET search_path TO 'sender', 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT look.at,
     officer.number
    FROM (sender.look
      JOIN public.officer ON ((officer.id = look.officer_id)))
   WHERE ((look.complaint_id = looks.wanted) AND (public.scope_is_all() OR (look.unit_id = ANY (public.scope_units()))))
   ORDER BY look.seq;
END;

CREATE TABLE sender.secret (
    id boolean DEFAULT true NOT NULL,
    value bytea NOT NULL,
    CONSTRAINT secret_id_check CHECK (id),
    CONSTRAINT secret_value_check CHECK ((octet_length(value) = 32))
);

CREATE FUNCTION sender.seal(digest bytea) RETURNS bytea
    LANGUAGE sql STABLE STRICT SECURITY DEFINER
    SET search_path TO 'sender', 'public', 'pg_temp'
    BEGIN ATOMIC
 SELECT sha256((secret.value || seal.digest)) AS sha256
    FROM sender.secret;
END;

CREATE TABLE public.area (
    id uuid NOT NULL,
    code text NOT NULL,
    level text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL COLLATE pg_catalog."vi-x-icu",
    name_fold text NOT NULL COLLATE pg_catalog."C",
    parent_id uuid,
    valid_from date,
    valid_to date,
    valid daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to, '[]'::text)) STORED NOT NULL,
    locality_id uuid,
    source text NOT NULL,
    CONSTRAINT area_code_check CHECK ((code ~
CASE level
    WHEN 'province'::text THEN '^[0-9]{2}$'::text
    WHEN 'district'::text THEN '^[0-9]{3}$'::text
    ELSE '^[0-9]{5}$'::text
END)),
    CONSTRAINT area_level_check CHECK ((level = ANY (ARRAY['province'::text, 'district'::text, 'commune'::text]))),
    CONSTRAINT area_parent_check CHECK (((level = 'province'::text) = (parent_id IS NULL))),
    CONSTRAINT area_text_check CHECK ((public.is_plain_text(kind) AND public.is_plain_text(name) AND public.is_plain_text(name_fold) AND public.is_plain_text(source))),
    CONSTRAINT area_valid_check CHECK ((NOT isempty(valid)))
);

CREATE TABLE public.area_ancestor (
    area_id uuid NOT NULL,
    ancestor_id uuid NOT NULL,
    relation text NOT NULL,
    CONSTRAINT area_ancestor_relation_check CHECK ((relation = ANY (ARRAY['same'::text, 'parent'::text, 'locality'::text, 'succession'::text])))
);

CREATE TABLE public.area_succession (
    old_id uuid NOT NULL,
    new_id uuid NOT NULL,
    effective_on date NOT NULL,
    change text NOT NULL,
    legal_basis text NOT NULL,
    CONSTRAINT area_succession_change_check CHECK ((change = ANY (ARRAY['merge'::text, 'absorb'::text, 'reparent'::text, 'rename'::text, 'keep'::text, 'abolish'::text]))),
    CONSTRAINT area_succession_other_check CHECK ((old_id <> new_id)),
    CONSTRAINT area_succession_text_check CHECK (public.is_plain_text(legal_basis))
);

CREATE TABLE public.authority_cap (
    title text NOT NULL,
    field text NOT NULL,
    individual bigint NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    source text NOT NULL,
    confidence text NOT NULL,
    valid daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to, '[]'::text)) STORED NOT NULL,
    CONSTRAINT authority_cap_confidence_check CHECK ((confidence = ANY (ARRAY['HIGH'::text, 'MED'::text]))),
    CONSTRAINT authority_cap_field_check CHECK ((field = ANY (ARRAY['commerce'::text, 'counterfeit'::text, 'ip'::text]))),
    CONSTRAINT authority_cap_individual_check CHECK ((individual > 0)),
    CONSTRAINT authority_cap_text_check CHECK (public.is_plain_text(source)),
    CONSTRAINT authority_cap_title_check CHECK ((title = ANY (ARRAY['inspector'::text, 'team_leader'::text, 'deputy_team_leader'::text, 'branch_head'::text, 'deputy_branch_head'::text, 'national_head'::text])))
);

CREATE TABLE public.calendar_day (
    day date NOT NULL,
    kind text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    confirmed boolean NOT NULL,
    source text NOT NULL,
    CONSTRAINT calendar_day_kind_check CHECK ((kind = ANY (ARRAY['holiday'::text, 'compensation'::text, 'swapped_off'::text, 'swapped_work'::text]))),
    CONSTRAINT calendar_day_text_check CHECK ((public.is_plain_text(name_vi) AND public.is_plain_text(name_en) AND public.is_plain_text(source)))
);

CREATE TABLE public.case_clock (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    kind text NOT NULL,
    variant text NOT NULL,
    started_by integer NOT NULL,
    started_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    missing_year integer,
    unconfirmed date[] DEFAULT '{}'::date[] NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    seizure_id uuid,
    ended_at timestamp with time zone,
    end_recorded_at timestamp with time zone,
    CONSTRAINT case_clock_due_check CHECK (((due_at IS NOT NULL) OR (missing_year IS NOT NULL))),
    CONSTRAINT case_clock_ended_check CHECK ((num_nulls(ended_at, end_recorded_at) <> 1)),
    CONSTRAINT case_clock_kind_check CHECK ((kind ~ '^[a-z_]+$'::text)),
    CONSTRAINT case_clock_variant_check CHECK ((variant ~ '^[a-z_]+$'::text))
);

CREATE TABLE public.case_clock_end (
    clock_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    outcome text NOT NULL,
    ended_at timestamp with time zone NOT NULL,
    case_id uuid NOT NULL,
    ended_by integer NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT case_clock_end_outcome_check CHECK ((outcome = ANY (ARRAY['met'::text, 'dropped'::text, 'replaced'::text])))
);

CREATE TABLE public.case_event (
    case_id uuid NOT NULL,
    seq integer NOT NULL,
    unit_id uuid NOT NULL,
    event text NOT NULL,
    from_state text,
    to_state text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    actor uuid NOT NULL,
    note text,
    data jsonb DEFAULT '{}'::jsonb NOT NULL,
    happened_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT case_event_data_check CHECK ((jsonb_typeof(data) = 'object'::text)),
    CONSTRAINT case_event_event_check CHECK ((event ~ '^[a-z_]+$'::text)),
    CONSTRAINT case_event_first_check CHECK (((seq = 1) = (from_state IS NULL))),
    CONSTRAINT case_event_seq_check CHECK ((seq >= 1)),
    CONSTRAINT case_event_text_check CHECK (public.is_plain_text(note))
);

CREATE TABLE public.case_inspection (
    case_id uuid NOT NULL,
    inspection_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

CREATE TABLE public.case_money (
    case_id uuid NOT NULL,
    "position" integer NOT NULL,
    unit_id uuid NOT NULL,
    kind text NOT NULL,
    amount bigint NOT NULL,
    on_day date NOT NULL,
    reference text NOT NULL,
    reverses integer,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT case_money_amount_check CHECK ((((abs(amount) >= 1) AND (abs(amount) <= '9007199254740991'::bigint)) AND ((amount < 0) = (reverses IS NOT NULL)))),
    CONSTRAINT case_money_kind_check CHECK ((kind = ANY (ARRAY['fine_imposed'::text, 'fine_paid'::text, 'late_fee_paid'::text, 'sale_of_goods'::text, 'gain_ordered'::text, 'gain_paid_back'::text]))),
    CONSTRAINT case_money_text_check CHECK (public.is_plain_text(reference))
);

CREATE TABLE public.case_move (
    from_state text NOT NULL,
    event text NOT NULL,
    to_state text NOT NULL
);

CREATE VIEW public.case_step_contribution WITH (security_invoker='true') AS
 SELECT 'case'::text AS source,
    case_event.case_id AS subject_id,
    0 AS version,
    case_event.seq AS part,
    1 AS sign,
    ((case_event.happened_at AT TIME ZONE '07:00:00'::interval))::date AS counts_on,
    case_event.at AS recorded_at,
    case_event.unit_id,
    place.area_id,
    counted.kind,
    false AS violates,
    NULL::uuid AS product_id,
    place.sales_point_id,
    (0)::bigint AS value
   FROM ((public.case_event
     CROSS JOIN LATERAL ( SELECT 'decided'::text AS kind
          WHERE ((case_event.to_state = 'penalty_issued'::text) AND (case_event.from_state IS DISTINCT FROM 'penalty_issued'::text))
        UNION ALL
         SELECT 'to_police'::text
          WHERE ((case_event.to_state = 'transferred_police'::text) AND (case_event.from_state IS DISTINCT FROM 'transferred_police'::text))
        UNION ALL
         SELECT 'closed'::text
          WHERE ((NOT (EXISTS ( SELECT
                   FROM public.case_move
                  WHERE (case_move.from_state = case_event.to_state)))) AND (EXISTS ( SELECT
                   FROM public.case_move
                  WHERE (case_move.to_state = case_event.to_state))))) counted)
     LEFT JOIN LATERAL public.case_place(case_event.case_id, case_event.at) place(area_id, sales_point_id) ON (true));

CREATE TABLE public.complaint_clock (
    id uuid NOT NULL,
    complaint_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    kind text NOT NULL,
    variant text NOT NULL,
    started_by integer NOT NULL,
    started_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    missing_year integer,
    unconfirmed date[] DEFAULT '{}'::date[] NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    ended_at timestamp with time zone,
    end_recorded_at timestamp with time zone,
    CONSTRAINT complaint_clock_due_check CHECK (((due_at IS NOT NULL) OR (missing_year IS NOT NULL))),
    CONSTRAINT complaint_clock_ended_check CHECK ((num_nulls(ended_at, end_recorded_at) <> 1)),
    CONSTRAINT complaint_clock_kind_check CHECK ((kind ~ '^[a-z_]+$'::text)),
    CONSTRAINT complaint_clock_variant_check CHECK ((variant ~ '^[a-z_]+$'::text))
);

CREATE TABLE public.complaint_clock_end (
    clock_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    outcome text NOT NULL,
    ended_at timestamp with time zone NOT NULL,
    complaint_id uuid NOT NULL,
    ended_by integer NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT complaint_clock_end_outcome_check CHECK ((outcome = ANY (ARRAY['met'::text, 'dropped'::text])))
);

CREATE VIEW public.clock_span_difference WITH (security_invoker='true') AS
 WITH kept AS (
         SELECT case_clock_1.id AS clock_id,
            case_clock_1.ended_at,
            case_clock_1.end_recorded_at
           FROM public.case_clock case_clock_1
          WHERE (num_nulls(case_clock_1.ended_at, case_clock_1.end_recorded_at) < 2)
        UNION ALL
         SELECT complaint_clock_1.id,
            complaint_clock_1.ended_at,
            complaint_clock_1.end_recorded_at
           FROM public.complaint_clock complaint_clock_1
          WHERE (num_nulls(complaint_clock_1.ended_at, complaint_clock_1.end_recorded_at) < 2)
        ), stated AS (
         SELECT case_clock_end.clock_id,
            case_clock_end.ended_at,
            case_clock_end.recorded_at AS end_recorded_at
           FROM public.case_clock_end
        UNION ALL
         SELECT complaint_clock_end.clock_id,
            complaint_clock_end.ended_at,
            complaint_clock_end.recorded_at
           FROM public.complaint_clock_end
        ), difference AS (
         SELECT 'missing'::text AS flaw,
            missing.clock_id,
            missing.ended_at,
            missing.end_recorded_at
           FROM ( SELECT stated.clock_id,
                    stated.ended_at,
                    stated.end_recorded_at
                   FROM stated
                EXCEPT ALL
                 SELECT kept.clock_id,
                    kept.ended_at,
                    kept.end_recorded_at
                   FROM kept) missing
        UNION ALL
         SELECT 'unfounded'::text,
            unfounded.clock_id,
            unfounded.ended_at,
            unfounded.end_recorded_at
           FROM ( SELECT kept.clock_id,
                    kept.ended_at,
                    kept.end_recorded_at
                   FROM kept
                EXCEPT ALL
                 SELECT stated.clock_id,
                    stated.ended_at,
                    stated.end_recorded_at
                   FROM stated) unfounded
        )
 SELECT difference.flaw,
    difference.clock_id,
    case_clock.case_id,
    complaint_clock.complaint_id,
    COALESCE(case_clock.kind, complaint_clock.kind) AS kind,
    COALESCE(case_clock.due_at, complaint_clock.due_at) AS due_at,
    difference.ended_at,
    difference.end_recorded_at
   FROM ((difference
     LEFT JOIN public.case_clock ON ((case_clock.id = difference.clock_id)))
     LEFT JOIN public.complaint_clock ON ((complaint_clock.id = difference.clock_id)));

CREATE TABLE public.complaint (
    id uuid NOT NULL,
    number text NOT NULL,
    number_rank bigint GENERATED ALWAYS AS (public.number_rank(number)) STORED NOT NULL,
    unit_id uuid NOT NULL,
    kind text NOT NULL,
    filed_as text NOT NULL,
    channel text NOT NULL,
    received_at timestamp with time zone,
    received_on date NOT NULL,
    body text NOT NULL,
    is_anonymous boolean NOT NULL,
    wants_notice boolean NOT NULL,
    area_id uuid,
    product_name text,
    gtin text,
    product_id uuid,
    sales_point_id uuid,
    alleged_kind text,
    purchased_on date,
    evidence text,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    recorded_by uuid NOT NULL,
    source_id text,
    CONSTRAINT complaint_alleged_kind_check CHECK ((alleged_kind = ANY (ARRAY['counterfeit'::text, 'knockoff'::text, 'substandard'::text, 'unknown_origin'::text, 'smuggled'::text, 'banned'::text, 'other'::text]))),
    CONSTRAINT complaint_anonymous_check CHECK (((kind <> 'denunciation'::text) OR (NOT is_anonymous))),
    CONSTRAINT complaint_channel_check CHECK ((channel = ANY (ARRAY['hotline'::text, 'in_person'::text, 'letter'::text, 'email'::text, 'app'::text, 'press'::text, 'agency'::text, 'social'::text]))),
    CONSTRAINT complaint_filed_as_check CHECK ((filed_as = ANY (ARRAY['complaint'::text, 'tip'::text, 'denunciation'::text]))),
    CONSTRAINT complaint_gtin_check CHECK ((gtin ~ '^([0-9]{8}|[0-9]{12,14})$'::text)),
    CONSTRAINT complaint_kind_check CHECK ((kind = ANY (ARRAY['complaint'::text, 'tip'::text, 'denunciation'::text]))),
    CONSTRAINT complaint_notice_check CHECK ((NOT (is_anonymous AND wants_notice))),
    CONSTRAINT complaint_number_check CHECK ((number ~ '^TB-[0-9]{4}-([0-9]{6}|[1-9][0-9]{6,11})$'::text)),
    CONSTRAINT complaint_received_check CHECK ((received_on = public.vietnam_day(received_at))),
    CONSTRAINT complaint_source_check CHECK (public.is_plain_text(source_id)),
    CONSTRAINT complaint_text_check CHECK ((public.is_plain_text(body) AND public.is_plain_text(product_name) AND public.is_plain_text(evidence)))
);

CREATE TABLE public.complaint_candidate (
    suggestion_seq bigint NOT NULL,
    "position" integer NOT NULL,
    unit_id uuid NOT NULL,
    product_id uuid,
    sales_point_id uuid,
    probability double precision NOT NULL,
    is_suggested boolean NOT NULL,
    reasons jsonb NOT NULL,
    CONSTRAINT complaint_candidate_position_check CHECK (("position" >= 1)),
    CONSTRAINT complaint_candidate_probability_check CHECK (((probability >= (0)::double precision) AND (probability <= (1)::double precision))),
    CONSTRAINT complaint_candidate_reasons_check CHECK ((jsonb_typeof(reasons) = 'array'::text)),
    CONSTRAINT complaint_candidate_target_check CHECK ((num_nonnulls(product_id, sales_point_id) = 1))
);

CREATE TABLE public.complaint_step (
    complaint_id uuid NOT NULL,
    seq integer NOT NULL,
    unit_id uuid NOT NULL,
    event text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    actor uuid NOT NULL,
    recipient text,
    result text,
    notified_at timestamp with time zone,
    note text,
    CONSTRAINT complaint_step_notice_check CHECK (((event <> 'notify'::text) OR (notified_at IS NOT NULL))),
    CONSTRAINT complaint_step_recipient_check CHECK (((event = 'forward'::text) = (recipient IS NOT NULL))),
    CONSTRAINT complaint_step_result_check CHECK (((event <> ALL (ARRAY['refuse'::text, 'resolve'::text])) OR (result IS NOT NULL))),
    CONSTRAINT complaint_step_seq_check CHECK ((seq >= 1)),
    CONSTRAINT complaint_step_text_check CHECK ((public.is_plain_text(recipient) AND public.is_plain_text(result) AND public.is_plain_text(note)))
);

CREATE TABLE public.product (
    id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL COLLATE pg_catalog."vi-x-icu",
    name_fold text NOT NULL COLLATE pg_catalog."C",
    accented_key text NOT NULL COLLATE pg_catalog."C",
    product_group text NOT NULL,
    producer_id uuid,
    producer_kind text,
    area_id uuid NOT NULL,
    gtin text,
    listed_stars integer,
    evaluation_year integer,
    evidence text NOT NULL,
    potential_five_star boolean DEFAULT false NOT NULL,
    source_published text,
    source_url text,
    note text,
    origin text DEFAULT 'officer'::text NOT NULL,
    added_at timestamp with time zone DEFAULT now() NOT NULL,
    added_by uuid,
    CONSTRAINT product_code_check CHECK ((code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'::text)),
    CONSTRAINT product_evaluation_year_check CHECK (((evaluation_year >= 2018) AND (evaluation_year <= 9999))),
    CONSTRAINT product_evidence_check CHECK ((evidence = ANY (ARRAY['recognised'::text, 'mentioned'::text, 'district_ranked'::text, 'registered'::text]))),
    CONSTRAINT product_group_check CHECK ((product_group = ANY (ARRAY['food'::text, 'beverage'::text, 'medicinal'::text, 'craft'::text, 'ornamental'::text, 'tourism'::text]))),
    CONSTRAINT product_gtin_check CHECK ((gtin ~ '^([0-9]{8}|[0-9]{12,14})$'::text)),
    CONSTRAINT product_listed_stars_check CHECK (((listed_stars >= 3) AND (listed_stars <= 5))),
    CONSTRAINT product_origin_check CHECK ((origin = ANY (ARRAY['reference'::text, 'officer'::text]))),
    CONSTRAINT product_producer_kind_check CHECK ((producer_kind = ANY (ARRAY['enterprise'::text, 'cooperative'::text, 'cooperative_group'::text, 'household'::text]))),
    CONSTRAINT product_source_published_check CHECK ((source_published ~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$'::text)),
    CONSTRAINT product_text_check CHECK ((public.is_plain_text(name) AND public.is_plain_text(name_fold) AND public.is_plain_text(accented_key) AND public.is_plain_text(source_url) AND public.is_plain_text(note)))
);

CREATE TABLE public.sales_point (
    id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL COLLATE pg_catalog."vi-x-icu",
    name_fold text NOT NULL COLLATE pg_catalog."C",
    accented_key text NOT NULL COLLATE pg_catalog."C",
    address text,
    area_id uuid,
    operator text,
    kind text NOT NULL,
    opened_on date,
    closes_on date,
    status text,
    designated boolean DEFAULT false NOT NULL,
    source_url text,
    note text,
    origin text DEFAULT 'officer'::text NOT NULL,
    added_at timestamp with time zone DEFAULT now() NOT NULL,
    added_by uuid,
    CONSTRAINT sales_point_closes_on_check CHECK (((closes_on IS NULL) OR (kind = ANY (ARRAY['fair'::text, 'market'::text])))),
    CONSTRAINT sales_point_code_check CHECK ((code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'::text)),
    CONSTRAINT sales_point_days_check CHECK ((closes_on >= opened_on)),
    CONSTRAINT sales_point_fair_check CHECK (((kind <> 'fair'::text) OR (origin = 'reference'::text) OR ((opened_on IS NOT NULL) AND (closes_on IS NOT NULL)))),
    CONSTRAINT sales_point_kind_check CHECK ((kind = ANY (ARRAY['shop'::text, 'centre'::text, 'kiosk'::text, 'market'::text, 'supermarket'::text, 'fair'::text]))),
    CONSTRAINT sales_point_origin_check CHECK ((origin = ANY (ARRAY['reference'::text, 'officer'::text]))),
    CONSTRAINT sales_point_status_check CHECK ((status = ANY (ARRAY['operating'::text, 'planned'::text, 'funded'::text, 'temporary'::text]))),
    CONSTRAINT sales_point_text_check CHECK ((public.is_plain_text(name) AND public.is_plain_text(name_fold) AND public.is_plain_text(accented_key) AND public.is_plain_text(address) AND public.is_plain_text(operator) AND public.is_plain_text(source_url) AND public.is_plain_text(note)))
);

CREATE VIEW public.complaint_line WITH (security_invoker='true') AS
 SELECT complaint.id,
    complaint.number,
    complaint.number_rank,
    complaint.unit_id,
    ( SELECT unit.code
           FROM public.unit
          WHERE (unit.id = complaint.unit_id)) AS unit_code,
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
    ( SELECT product.code
           FROM public.product
          WHERE (product.id = complaint.product_id)) AS product_code,
    complaint.sales_point_id,
    ( SELECT sales_point.code
           FROM public.sales_point
          WHERE (sales_point.id = complaint.sales_point_id)) AS sales_point_code,
    complaint.alleged_kind,
    complaint.purchased_on,
    complaint.evidence,
    complaint.recorded_at,
    ( SELECT officer.number
           FROM public.officer
          WHERE (officer.id = complaint.recorded_by)) AS recorded_by,
    COALESCE(step.to_state, 'received'::text) AS state,
    COALESCE(step.seq, 0) AS steps
   FROM (public.complaint
     LEFT JOIN LATERAL ( SELECT complaint_step.seq,
            complaint_step.to_state
           FROM public.complaint_step
          WHERE (complaint_step.complaint_id = complaint.id)
          ORDER BY complaint_step.seq DESC
         LIMIT 1) step ON (true));

CREATE TABLE public.complaint_link (
    seq bigint NOT NULL,
    complaint_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    product_id uuid,
    sales_point_id uuid,
    case_id uuid,
    is_linked boolean NOT NULL,
    note text,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    actor uuid NOT NULL,
    CONSTRAINT complaint_link_target_check CHECK ((num_nonnulls(product_id, sales_point_id, case_id) = 1)),
    CONSTRAINT complaint_link_text_check CHECK (public.is_plain_text(note))
);

ALTER TABLE public.complaint_link ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.complaint_link_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW public.complaint_linked WITH (security_invoker='true') AS
 SELECT link.seq,
    link.complaint_id,
    link.product_id,
    link.sales_point_id,
    link.case_id,
    link.note,
    link.at,
    link.actor
   FROM public.complaint_link link
  WHERE (link.is_linked AND (NOT (EXISTS ( SELECT
           FROM public.complaint_link later
          WHERE ((later.complaint_id = link.complaint_id) AND (later.seq > link.seq) AND (NOT (later.product_id IS DISTINCT FROM link.product_id)) AND (NOT (later.sales_point_id IS DISTINCT FROM link.sales_point_id)) AND (NOT (later.case_id IS DISTINCT FROM link.case_id)))))));

CREATE TABLE public.complaint_move (
    from_state text NOT NULL,
    event text NOT NULL,
    to_state text NOT NULL
);

CREATE VIEW public.complaint_receipt_contribution WITH (security_invoker='true') AS
 SELECT 'complaint'::text AS source,
    complaint.id AS subject_id,
    0 AS version,
    0 AS part,
    1 AS sign,
    complaint.received_on AS counts_on,
    complaint.recorded_at,
    complaint.unit_id,
    complaint.area_id,
    'received'::text AS kind,
    false AS violates,
    complaint.product_id,
    complaint.sales_point_id,
    (0)::bigint AS value
   FROM public.complaint;

CREATE TABLE public.finding (
    inspection_id uuid NOT NULL,
    version integer NOT NULL,
    "position" integer NOT NULL,
    unit_id uuid NOT NULL,
    label_name text NOT NULL,
    label_name_fold text NOT NULL,
    kind text NOT NULL,
    basis text,
    product_id uuid,
    gtin text,
    claimed_stars integer,
    quantity bigint,
    unit text,
    unit_price bigint,
    goods_value bigint,
    measured_ratio bigint,
    note text,
    CONSTRAINT finding_basis_check CHECK (((basis IS NULL) OR ((kind = 'knockoff'::text) AND (basis = ANY (ARRAY['counterfeit_mark'::text, 'infringement'::text, 'unfair_competition'::text]))))),
    CONSTRAINT finding_claimed_stars_check CHECK (((claimed_stars >= 1) AND (claimed_stars <= 5))),
    CONSTRAINT finding_goods_value_check CHECK (((goods_value >= 0) AND (goods_value <= '9007199254740991'::bigint))),
    CONSTRAINT finding_gtin_check CHECK ((gtin ~ '^([0-9]{8}|[0-9]{12,14})$'::text)),
    CONSTRAINT finding_kind_check CHECK ((kind = ANY (ARRAY['compliant'::text, 'counterfeit'::text, 'knockoff'::text, 'substandard'::text, 'unknown_origin'::text, 'smuggled'::text, 'banned'::text, 'other'::text]))),
    CONSTRAINT finding_measured_ratio_check CHECK (((measured_ratio >= 0) AND (measured_ratio <= 100000000))),
    CONSTRAINT finding_position_check CHECK (("position" >= 1)),
    CONSTRAINT finding_quantity_check CHECK (((quantity >= 1) AND (quantity <= '1000000000000'::bigint))),
    CONSTRAINT finding_quantity_unit_check CHECK (((quantity IS NULL) = (unit IS NULL))),
    CONSTRAINT finding_text_check CHECK ((public.is_plain_text(label_name) AND (label_name_fold IS NFC NORMALIZED) AND public.is_plain_text(unit) AND public.is_plain_text(note))),
    CONSTRAINT finding_unit_price_check CHECK (((unit_price >= 0) AND (unit_price <= '9007199254740991'::bigint)))
);

CREATE VIEW public.complaint_step_contribution WITH (security_invoker='true') AS
 SELECT 'complaint'::text AS source,
    step.complaint_id AS subject_id,
    0 AS version,
    step.seq AS part,
    1 AS sign,
    ((step.happened_at AT TIME ZONE '07:00:00'::interval))::date AS counts_on,
    step.at AS recorded_at,
    step.unit_id,
    complaint.area_id,
    counted.kind,
    false AS violates,
    complaint.product_id,
    complaint.sales_point_id,
    (0)::bigint AS value
   FROM ((public.complaint_step step
     JOIN public.complaint ON ((complaint.id = step.complaint_id)))
     CROSS JOIN LATERAL ( SELECT 'handled'::text AS kind
        UNION ALL
         SELECT 'confirmed'::text
          WHERE ((step.to_state = 'resolved'::text) AND (EXISTS ( SELECT
                   FROM public.inspection_version version
                  WHERE (((version.complaint = complaint.number) OR (version.inspection_id IN ( SELECT enforcement_case.inspection_id
                           FROM (public.complaint_link link
                             JOIN public.enforcement_case ON ((enforcement_case.id = link.case_id)))
                          WHERE ((link.complaint_id = complaint.id) AND link.is_linked AND (link.at <= step.at) AND (NOT (EXISTS ( SELECT
                                   FROM public.complaint_link later
                                  WHERE ((later.complaint_id = link.complaint_id) AND (later.case_id = link.case_id) AND (later.seq > link.seq) AND (later.at <= step.at))))))))) AND (version.recorded_at <= step.at) AND (NOT (EXISTS ( SELECT
                           FROM public.inspection_version newer
                          WHERE ((newer.inspection_id = version.inspection_id) AND (newer.version > version.version) AND (newer.recorded_at <= step.at))))) AND (EXISTS ( SELECT
                           FROM public.finding
                          WHERE ((finding.inspection_id = version.inspection_id) AND (finding.version = version.version) AND (finding.kind <> 'compliant'::text))))))))) counted)
  WHERE ((step.to_state = ANY (ARRAY['forwarded'::text, 'refused'::text, 'resolved'::text, 'withdrawn'::text])) AND (step.from_state <> step.to_state));

CREATE TABLE public.complaint_suggestion (
    seq bigint NOT NULL,
    complaint_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    about text NOT NULL,
    none_probability double precision NOT NULL,
    computed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT complaint_suggestion_about_check CHECK ((about = ANY (ARRAY['product'::text, 'sales_point'::text]))),
    CONSTRAINT complaint_suggestion_none_check CHECK (((none_probability >= (0)::double precision) AND (none_probability <= (1)::double precision)))
);

ALTER TABLE public.complaint_suggestion ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.complaint_suggestion_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.goods_item (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    "position" integer NOT NULL,
    unit_id uuid NOT NULL,
    seizure_id uuid NOT NULL,
    description text NOT NULL,
    quantity bigint NOT NULL,
    measure text NOT NULL,
    value bigint,
    finding integer,
    CONSTRAINT goods_item_position_check CHECK (("position" >= 1)),
    CONSTRAINT goods_item_quantity_check CHECK (((quantity >= 1) AND (quantity <= '1000000000000'::bigint))),
    CONSTRAINT goods_item_text_check CHECK ((public.is_plain_text(description) AND public.is_plain_text(measure))),
    CONSTRAINT goods_item_value_check CHECK (((value >= 0) AND (value <= '9007199254740991'::bigint)))
);

CREATE TABLE public.goods_movement (
    item_id uuid NOT NULL,
    seq integer NOT NULL,
    unit_id uuid NOT NULL,
    source text NOT NULL,
    destination text NOT NULL,
    quantity bigint NOT NULL,
    documents uuid[] NOT NULL,
    witnesses text[] NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    reverses integer,
    note text,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT goods_movement_documents_check CHECK (((cardinality(documents) > 0) OR (reverses IS NOT NULL))),
    CONSTRAINT goods_movement_quantity_check CHECK ((quantity >= 1)),
    CONSTRAINT goods_movement_text_check CHECK ((public.is_plain_text(note) AND (array_to_string(witnesses, ' '::text) IS NFC NORMALIZED)))
);

CREATE VIEW public.custody_after WITH (security_invoker='true') AS
 SELECT goods_movement.item_id,
    goods_movement.seq,
    goods_movement.recorded_at,
    (div(((goods_item.value)::numeric * ((goods_item.quantity)::numeric + moved.before)), (goods_item.quantity)::numeric))::bigint AS value_before,
    (div(((goods_item.value)::numeric * ((goods_item.quantity)::numeric + moved.after)), (goods_item.quantity)::numeric))::bigint AS value_after
   FROM ((( SELECT goods_movement_1.item_id,
            goods_movement_1.seq,
            goods_movement_1.recorded_at,
            COALESCE(sum(change.quantity) OVER (PARTITION BY goods_movement_1.item_id ORDER BY goods_movement_1.seq ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), (0)::numeric) AS before,
            sum(change.quantity) OVER (PARTITION BY goods_movement_1.item_id ORDER BY goods_movement_1.seq) AS after
           FROM (public.goods_movement goods_movement_1
             CROSS JOIN LATERAL ( SELECT ((goods_movement_1.quantity)::numeric * ((((goods_movement_1.destination = ANY (ARRAY['held'::text, 'confiscated'::text])))::integer - ((goods_movement_1.source = ANY (ARRAY['held'::text, 'confiscated'::text])))::integer))::numeric) AS quantity) change)) moved
     JOIN public.goods_movement ON (((goods_movement.item_id = moved.item_id) AND (goods_movement.seq = moved.seq))))
     JOIN public.goods_item ON ((goods_item.id = moved.item_id)))
  WHERE (goods_item.value > 0);

CREATE VIEW public.custody_contribution WITH (security_invoker='true') AS
 SELECT 'goods'::text AS source,
    goods_movement.item_id AS subject_id,
    0 AS version,
    goods_movement.seq AS part,
    (sign(((custody_after.value_after - custody_after.value_before))::double precision))::integer AS sign,
    ((COALESCE(reversed.happened_at, goods_movement.happened_at) AT TIME ZONE '07:00:00'::interval))::date AS counts_on,
    goods_movement.recorded_at,
    goods_movement.unit_id,
    place.area_id,
    'held'::text AS kind,
    false AS violates,
    NULL::uuid AS product_id,
    place.sales_point_id,
    abs((custody_after.value_after - custody_after.value_before)) AS value
   FROM ((((public.goods_movement
     JOIN public.custody_after ON (((custody_after.item_id = goods_movement.item_id) AND (custody_after.seq = goods_movement.seq))))
     JOIN public.goods_item ON ((goods_item.id = goods_movement.item_id)))
     LEFT JOIN public.goods_movement reversed ON (((reversed.item_id = goods_movement.item_id) AND (reversed.seq = goods_movement.reverses))))
     LEFT JOIN LATERAL public.case_place(goods_item.case_id, goods_movement.recorded_at) place(area_id, sales_point_id) ON (true))
  WHERE (custody_after.value_after <> custody_after.value_before);

CREATE TABLE public.delegation (
    id uuid NOT NULL,
    from_officer uuid NOT NULL,
    to_officer uuid NOT NULL,
    scope text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    decision_no text NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT delegation_parties_check CHECK ((from_officer <> to_officer)),
    CONSTRAINT delegation_scope_check CHECK ((scope = ANY (ARRAY['inspect'::text, 'penalize'::text, 'seize'::text]))),
    CONSTRAINT delegation_text_check CHECK (public.is_plain_text(decision_no)),
    CONSTRAINT delegation_valid_check CHECK ((valid_to >= valid_from))
);

CREATE TABLE public.document (
    id uuid NOT NULL,
    case_id uuid,
    unit_id uuid NOT NULL,
    type text NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    year integer GENERATED ALWAYS AS (public.vietnam_year(issued_at)) STORED NOT NULL,
    prefix text,
    width integer,
    suffix text,
    sequence integer,
    foreign_number text,
    number text GENERATED ALWAYS AS (COALESCE(foreign_number, ((prefix || lpad((sequence)::text, GREATEST(width, length((sequence)::text)), '0'::text)) || suffix))) STORED NOT NULL,
    signer_id uuid,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT document_number_check CHECK (
CASE
    WHEN (foreign_number IS NULL) THEN ((prefix IS NOT NULL) AND (width IS NOT NULL) AND (suffix IS NOT NULL) AND (sequence IS NOT NULL))
    ELSE ((prefix IS NULL) AND (width IS NULL) AND (suffix IS NULL) AND (sequence IS NULL))
END),
    CONSTRAINT document_sequence_check CHECK (((sequence >= 1) AND ((width = 0) OR (length((sequence)::text) <= width)))),
    CONSTRAINT document_text_check CHECK ((public.is_plain_text(foreign_number) AND public.is_plain_text(suffix))),
    CONSTRAINT document_type_check CHECK ((type ~ '^[a-z_]+$'::text)),
    CONSTRAINT document_width_check CHECK (((width >= 0) AND (width <= 9)))
);

CREATE TABLE public.document_series (
    unit_id uuid NOT NULL,
    type text NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL
);

CREATE TABLE public.document_void (
    document_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    reason text NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT document_void_text_check CHECK (public.is_plain_text(reason))
);

CREATE TABLE public.event (
    seq bigint NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    actor uuid,
    operation text NOT NULL,
    subject text NOT NULL,
    unit_id uuid,
    body jsonb NOT NULL,
    recorded_in xid8 DEFAULT pg_current_xact_id() NOT NULL,
    CONSTRAINT event_body_check CHECK ((jsonb_typeof(body) = 'object'::text)),
    CONSTRAINT event_operation_check CHECK ((operation ~ '^[a-z]+\.[a-z]+$'::text))
);

CREATE TABLE public.event_seal (
    size bigint NOT NULL,
    start bigint NOT NULL,
    origin text NOT NULL,
    root bytea NOT NULL,
    sealed_at timestamp with time zone NOT NULL,
    last_seq bigint NOT NULL,
    previous bytea NOT NULL,
    key_id bigint NOT NULL,
    signature bytea NOT NULL,
    numbers bytea NOT NULL,
    hashes bytea NOT NULL,
    CONSTRAINT event_seal_previous_check CHECK ((octet_length(previous) = 32)),
    CONSTRAINT event_seal_root_check CHECK ((octet_length(root) = 32)),
    CONSTRAINT event_seal_signature_check CHECK ((octet_length(signature) = 64)),
    CONSTRAINT event_seal_start_check CHECK (((start >= 0) AND (start < size)))
);
ALTER TABLE ONLY public.event_seal ALTER COLUMN numbers SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.event_seal ALTER COLUMN hashes SET STORAGE EXTERNAL;

ALTER TABLE public.event ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.event_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.fine_bracket (
    code text NOT NULL,
    act text NOT NULL,
    article integer NOT NULL,
    row_no integer NOT NULL,
    conduct text NOT NULL,
    basis text NOT NULL,
    lower_end bigint NOT NULL,
    upper_end bigint,
    bounds text NOT NULL,
    gain_lower_end bigint,
    gain_upper_end bigint,
    field text NOT NULL,
    minimum bigint NOT NULL,
    maximum bigint NOT NULL,
    allows_warning boolean NOT NULL,
    special_tenths integer NOT NULL,
    remedies text[] NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    confidence text NOT NULL,
    band int8range GENERATED ALWAYS AS (int8range(lower_end, upper_end, bounds)) STORED NOT NULL,
    gain_band int8range GENERATED ALWAYS AS (
CASE
    WHEN (gain_lower_end IS NOT NULL) THEN int8range(gain_lower_end, gain_upper_end, bounds)
    ELSE NULL::int8range
END) STORED,
    valid daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to, '[]'::text)) STORED NOT NULL,
    CONSTRAINT fine_bracket_amounts_check CHECK (((minimum >= 0) AND (minimum <= maximum))),
    CONSTRAINT fine_bracket_article_check CHECK ((article > 0)),
    CONSTRAINT fine_bracket_band_check CHECK (((lower_end >= 0) AND (upper_end > lower_end))),
    CONSTRAINT fine_bracket_basis_check CHECK ((basis = ANY (ARRAY['goods_value'::text, 'genuine_value_or_gain'::text, 'unit_count'::text, 'undeterminable'::text, 'fixed'::text]))),
    CONSTRAINT fine_bracket_bounds_check CHECK ((bounds = ANY (ARRAY['[)'::text, '(]'::text]))),
    CONSTRAINT fine_bracket_code_check CHECK ((code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'::text)),
    CONSTRAINT fine_bracket_confidence_check CHECK ((confidence = ANY (ARRAY['HIGH'::text, 'MED'::text]))),
    CONSTRAINT fine_bracket_field_check CHECK (
CASE field
    WHEN 'commerce'::text THEN (maximum <= 100000000)
    WHEN 'counterfeit'::text THEN (maximum <= 200000000)
    WHEN 'ip'::text THEN (maximum <= 250000000)
    ELSE false
END),
    CONSTRAINT fine_bracket_gain_check CHECK (((gain_lower_end >= 0) AND (gain_upper_end > gain_lower_end))),
    CONSTRAINT fine_bracket_gain_lower_end_check CHECK (((gain_lower_end IS NOT NULL) OR (gain_upper_end IS NULL))),
    CONSTRAINT fine_bracket_row_no_check CHECK ((row_no > 0)),
    CONSTRAINT fine_bracket_special_tenths_check CHECK (((special_tenths >= 10) AND (special_tenths <= 100))),
    CONSTRAINT fine_bracket_text_check CHECK ((public.is_plain_text(act) AND public.is_plain_text(conduct)))
);

CREATE TABLE public.goods_balance (
    item_id uuid NOT NULL,
    place text NOT NULL,
    unit_id uuid NOT NULL,
    quantity bigint NOT NULL,
    CONSTRAINT goods_balance_quantity_check CHECK ((quantity >= 0))
);

CREATE VIEW public.goods_contribution WITH (security_invoker='true') AS
 SELECT 'goods'::text AS source,
    goods_movement.item_id AS subject_id,
    0 AS version,
    goods_movement.seq AS part,
        CASE
            WHEN (goods_movement.reverses IS NULL) THEN 1
            ELSE '-1'::integer
        END AS sign,
    ((COALESCE(reversed.happened_at, goods_movement.happened_at) AT TIME ZONE '07:00:00'::interval))::date AS counts_on,
    goods_movement.recorded_at,
    goods_movement.unit_id,
    place.area_id,
    'destroyed'::text AS kind,
    false AS violates,
    NULL::uuid AS product_id,
    place.sales_point_id,
    (div(((COALESCE(goods_item.value, (0)::bigint))::numeric * (goods_movement.quantity)::numeric), (goods_item.quantity)::numeric))::bigint AS value
   FROM (((public.goods_movement
     JOIN public.goods_item ON ((goods_item.id = goods_movement.item_id)))
     LEFT JOIN public.goods_movement reversed ON (((reversed.item_id = goods_movement.item_id) AND (reversed.seq = goods_movement.reverses))))
     LEFT JOIN LATERAL public.case_place(goods_item.case_id, goods_movement.recorded_at) place(area_id, sales_point_id) ON (true))
  WHERE (COALESCE(reversed.destination, goods_movement.destination) = 'destroyed'::text);

CREATE TABLE public.goods_sample (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    "position" integer NOT NULL,
    unit_id uuid NOT NULL,
    item_id uuid NOT NULL,
    quantity bigint NOT NULL,
    CONSTRAINT goods_sample_quantity_check CHECK ((quantity >= 1))
);

CREATE TABLE public.goods_sample_step (
    sample_id uuid NOT NULL,
    seq integer NOT NULL,
    unit_id uuid NOT NULL,
    event text NOT NULL,
    from_state text,
    to_state text NOT NULL,
    measured_ratio bigint,
    document_id uuid,
    happened_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT goods_sample_step_first_check CHECK (((seq = 1) = (from_state IS NULL))),
    CONSTRAINT goods_sample_step_way_check CHECK ((((((((((((((COALESCE(from_state, '-'::text) = '-'::text) AND (event = 'take'::text) AND (to_state = 'taken'::text)) OR ((COALESCE(from_state, '-'::text) = 'taken'::text) AND (event = 'seal'::text) AND (to_state = 'sealed'::text))) OR ((COALESCE(from_state, '-'::text) = 'sealed'::text) AND (event = 'send'::text) AND (to_state = 'sent'::text))) OR ((COALESCE(from_state, '-'::text) = 'sent'::text) AND (event = 'pass'::text) AND (to_state = 'passed'::text))) OR ((COALESCE(from_state, '-'::text) = 'sent'::text) AND (event = 'fail_as_counterfeit'::text) AND (to_state = 'counterfeit'::text))) OR ((COALESCE(from_state, '-'::text) = 'sent'::text) AND (event = 'fail_as_substandard'::text) AND (to_state = 'substandard'::text))) OR ((COALESCE(from_state, '-'::text) = 'passed'::text) AND (event = 'use_up'::text) AND (to_state = 'consumed'::text))) OR ((COALESCE(from_state, '-'::text) = 'passed'::text) AND (event = 'give_back'::text) AND (to_state = 'returned'::text))) OR ((COALESCE(from_state, '-'::text) = 'counterfeit'::text) AND (event = 'use_up'::text) AND (to_state = 'consumed'::text))) OR ((COALESCE(from_state, '-'::text) = 'counterfeit'::text) AND (event = 'give_back'::text) AND (to_state = 'returned'::text))) OR ((COALESCE(from_state, '-'::text) = 'substandard'::text) AND (event = 'use_up'::text) AND (to_state = 'consumed'::text))) OR ((COALESCE(from_state, '-'::text) = 'substandard'::text) AND (event = 'give_back'::text) AND (to_state = 'returned'::text))))
);

CREATE TABLE public.goods_seizure (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    "position" integer NOT NULL,
    unit_id uuid NOT NULL,
    seized_at timestamp with time zone NOT NULL,
    place text NOT NULL,
    witnesses text[] NOT NULL,
    document_id uuid NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT goods_seizure_position_check CHECK (("position" >= 1)),
    CONSTRAINT goods_seizure_text_check CHECK ((public.is_plain_text(place) AND (array_to_string(witnesses, ' '::text) IS NFC NORMALIZED)))
);

CREATE TABLE public.goods_seizure_step (
    seizure_id uuid NOT NULL,
    seq integer NOT NULL,
    unit_id uuid NOT NULL,
    event text NOT NULL,
    document_id uuid NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT goods_seizure_step_order_check CHECK ((((seq = 1) AND (event = 'decide'::text)) OR ((seq = 2) AND (event = 'extend'::text))))
);

CREATE TABLE public.goods_way (
    source text NOT NULL,
    destination text NOT NULL
);

CREATE VIEW public.handover_contribution WITH (security_invoker='true') AS
 SELECT 'goods'::text AS source,
    goods_item.id AS subject_id,
    0 AS version,
    (- share.sign) AS part,
    share.sign,
    ((answer.answered_at AT TIME ZONE '07:00:00'::interval))::date AS counts_on,
    answer.answered_at AS recorded_at,
    share.unit_id,
    place.area_id,
    'held'::text AS kind,
    false AS violates,
    NULL::uuid AS product_id,
    place.sales_point_id,
    held.value,
    answer.handover_id
   FROM ((((((public.case_handover_answer answer
     JOIN public.case_handover offer ON ((offer.id = answer.handover_id)))
     JOIN public.goods_item ON (((goods_item.case_id = offer.case_id) AND (goods_item.value > 0))))
     JOIN public.goods_seizure ON (((goods_seizure.id = goods_item.seizure_id) AND (goods_seizure.recorded_at <= answer.answered_at))))
     CROSS JOIN LATERAL ( SELECT COALESCE(( SELECT custody_after.value_after
                   FROM public.custody_after
                  WHERE ((custody_after.item_id = goods_item.id) AND (custody_after.recorded_at <= answer.answered_at))
                  ORDER BY custody_after.seq DESC
                 LIMIT 1), goods_item.value) AS value) held)
     CROSS JOIN LATERAL ( VALUES ('-1'::integer,offer.unit_id), (1,offer.to_unit_id)) share(sign, unit_id))
     LEFT JOIN LATERAL public.case_place(goods_item.case_id, answer.answered_at) place(area_id, sales_point_id) ON (true))
  WHERE (answer.accepted AND (held.value > 0));

CREATE TABLE public.inspection (
    id uuid NOT NULL,
    number text NOT NULL,
    number_rank bigint GENERATED ALWAYS AS (public.number_rank(number)) STORED NOT NULL,
    unit_id uuid NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT inspection_number_check CHECK ((number ~ '^KT-[0-9]{4}-([0-9]{6}|[1-9][0-9]{6,11})$'::text))
);

CREATE TABLE public.inspection_warning (
    inspection_id uuid NOT NULL,
    version integer NOT NULL,
    "position" integer NOT NULL,
    unit_id uuid NOT NULL,
    code text NOT NULL,
    field text NOT NULL,
    message_vi text NOT NULL,
    message_en text NOT NULL,
    CONSTRAINT inspection_warning_code_check CHECK ((code ~ '^[a-z_]+$'::text)),
    CONSTRAINT inspection_warning_position_check CHECK (("position" >= 1))
);

CREATE VIEW public.inspection_contribution WITH (security_invoker='true') AS
 SELECT share.source,
    stated.inspection_id AS subject_id,
    stated.version,
    share.part,
        CASE
            WHEN (recorded.version = stated.version) THEN 1
            ELSE '-1'::integer
        END AS sign,
    stated.ended_on AS counts_on,
    recorded.recorded_at,
    stated.unit_id,
    stated.area_id,
    share.kind,
    share.violates,
    share.product_id,
    stated.sales_point_id,
    share.value,
    recorded.version AS cause
   FROM ((public.inspection_version recorded
     JOIN public.inspection_version stated ON (((stated.inspection_id = recorded.inspection_id) AND ((stated.version = recorded.version) OR (stated.version = (recorded.version - 1))))))
     CROSS JOIN LATERAL ( SELECT 'inspection'::text AS source,
            0 AS part,
            stated.form AS kind,
            (EXISTS ( SELECT
                   FROM public.finding
                  WHERE ((finding.inspection_id = stated.inspection_id) AND (finding.version = stated.version) AND (finding.kind <> 'compliant'::text)))) AS violates,
            NULL::uuid AS product_id,
            (0)::bigint AS value
        UNION ALL
         SELECT 'finding'::text,
            finding."position",
            finding.kind,
            (finding.kind <> 'compliant'::text),
            finding.product_id,
            COALESCE(finding.goods_value, (0)::bigint) AS "coalesce"
           FROM public.finding
          WHERE ((finding.inspection_id = stated.inspection_id) AND (finding.version = stated.version))
        UNION ALL
         SELECT 'certificate'::text,
            warning."position",
                CASE warning.code
                    WHEN 'certificate_expired'::text THEN 'expired'::text
                    ELSE 'false'::text
                END AS "case",
            false,
            NULL::uuid,
            0
           FROM public.inspection_warning warning
          WHERE ((warning.inspection_id = stated.inspection_id) AND (warning.version = stated.version) AND (warning.code = ANY (ARRAY['certificate_expired'::text, 'certificate_revoked'::text, 'stars_differ'::text])))) share);

CREATE VIEW public.inspection_line WITH (security_invoker='true') AS
 SELECT inspection.id,
    inspection.number,
    inspection.number_rank,
    version.version,
    version.form,
    version.ended_at,
    version.ended_on,
    inspection.unit_id,
    ( SELECT unit.code
           FROM public.unit
          WHERE (unit.id = inspection.unit_id)) AS unit_code,
    version.sales_point_id,
    sales_point.code AS sales_point_code,
    COALESCE(version.premises_name, sales_point.name) AS place_name,
    COALESCE(version.premises_address, sales_point.address) AS place_address,
    version.area_id,
    area.code AS area_code,
    area.kind AS area_kind,
    area.name AS area_name,
    version.party_name,
    goods.kinds,
    goods.findings,
    goods.goods_value,
    enforcement_case.id AS case_id,
    enforcement_case.number AS case_number,
    enforcement_case.number_rank AS case_rank,
    enforcement_case.state AS case_state,
    enforcement_case.opened_at AS case_opened_at,
    ( SELECT officer.number
           FROM public.officer
          WHERE (officer.id = enforcement_case.opened_by)) AS case_opened_by,
    enforcement_case.unit_id AS case_unit_id
   FROM (((((public.inspection
     JOIN public.inspection_version version ON (((version.inspection_id = inspection.id) AND (NOT (EXISTS ( SELECT
           FROM public.inspection_version newer
          WHERE ((newer.inspection_id = version.inspection_id) AND (newer.version > version.version))))))))
     LEFT JOIN public.sales_point ON ((sales_point.id = version.sales_point_id)))
     LEFT JOIN public.area ON ((area.id = version.area_id)))
     LEFT JOIN public.enforcement_case ON ((enforcement_case.inspection_id = inspection.id)))
     CROSS JOIN LATERAL ( SELECT COALESCE(array_agg(DISTINCT finding.kind ORDER BY finding.kind), '{}'::text[]) AS kinds,
            (count(*))::integer AS findings,
                CASE
                    WHEN (count(finding.goods_value) > 0) THEN (LEAST(sum(finding.goods_value), ('9223372036854775807'::bigint)::numeric))::bigint
                    ELSE NULL::bigint
                END AS goods_value
           FROM public.finding
          WHERE ((finding.inspection_id = version.inspection_id) AND (finding.version = version.version))) goods);

CREATE VIEW public.money_contribution WITH (security_invoker='true') AS
 SELECT 'money'::text AS source,
    case_money.case_id AS subject_id,
    0 AS version,
    case_money."position" AS part,
    (sign((case_money.amount)::double precision))::integer AS sign,
    case_money.on_day AS counts_on,
    case_money.recorded_at,
    case_money.unit_id,
    place.area_id,
    case_money.kind,
    false AS violates,
    NULL::uuid AS product_id,
    place.sales_point_id,
    abs(case_money.amount) AS value
   FROM (public.case_money
     LEFT JOIN LATERAL public.case_place(case_money.case_id, case_money.recorded_at) place(area_id, sales_point_id) ON (true));

CREATE TABLE public.officer_card (
    id uuid NOT NULL,
    officer_id uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT officer_card_valid_check CHECK ((valid_to >= valid_from))
);

CREATE TABLE public.officer_suspension (
    id uuid NOT NULL,
    officer_id uuid NOT NULL,
    kind text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    reason text NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT officer_suspension_kind_check CHECK ((kind = ANY (ARRAY['card'::text, 'discipline'::text]))),
    CONSTRAINT officer_suspension_text_check CHECK (public.is_plain_text(reason)),
    CONSTRAINT officer_suspension_valid_check CHECK ((valid_to >= valid_from))
);

CREATE VIEW public.opening_contribution WITH (security_invoker='true') AS
 SELECT 'case'::text AS source,
    enforcement_case.id AS subject_id,
    stated.version,
    0 AS part,
        CASE
            WHEN (recorded.version = stated.version) THEN 1
            ELSE '-1'::integer
        END AS sign,
    stated.ended_on AS counts_on,
    GREATEST(recorded.recorded_at, enforcement_case.opened_at) AS recorded_at,
    stated.unit_id,
    stated.area_id,
    'opened'::text AS kind,
    false AS violates,
    NULL::uuid AS product_id,
    stated.sales_point_id,
    (0)::bigint AS value,
    stated.inspection_id,
    recorded.version AS cause,
    ((recorded.version > 1) AND (recorded.recorded_at > enforcement_case.opened_at)) AS is_moved
   FROM ((public.enforcement_case
     JOIN public.inspection_version recorded ON ((recorded.inspection_id = enforcement_case.inspection_id)))
     JOIN public.inspection_version stated ON (((stated.inspection_id = recorded.inspection_id) AND ((stated.version = recorded.version) OR (stated.version = (recorded.version - 1))))))
  WHERE
        CASE
            WHEN (recorded.version = stated.version) THEN (NOT (EXISTS ( SELECT
               FROM public.inspection_version newer
              WHERE ((newer.inspection_id = stated.inspection_id) AND (newer.version = (stated.version + 1)) AND (newer.recorded_at <= enforcement_case.opened_at)))))
            ELSE (recorded.recorded_at > enforcement_case.opened_at)
        END;

CREATE TABLE public.producer (
    id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."vi-x-icu",
    name_fold text NOT NULL COLLATE pg_catalog."C",
    kind text,
    locality_id uuid,
    added_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT producer_kind_check CHECK ((kind = ANY (ARRAY['enterprise'::text, 'cooperative'::text, 'cooperative_group'::text, 'household'::text]))),
    CONSTRAINT producer_text_check CHECK ((public.is_plain_text(name) AND public.is_plain_text(name_fold)))
);

CREATE TABLE public.product_alias (
    product_id uuid NOT NULL,
    alias text NOT NULL COLLATE pg_catalog."vi-x-icu",
    alias_fold text NOT NULL COLLATE pg_catalog."C",
    accented_key text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL,
    CONSTRAINT product_alias_text_check CHECK ((public.is_plain_text(alias) AND public.is_plain_text(alias_fold) AND public.is_plain_text(accented_key) AND public.is_plain_text(source)))
);

CREATE TABLE public.product_merge (
    seq bigint NOT NULL,
    product_id uuid NOT NULL,
    into_id uuid NOT NULL,
    is_merged boolean NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    actor uuid NOT NULL,
    CONSTRAINT product_merge_other_check CHECK ((product_id <> into_id)),
    CONSTRAINT product_merge_text_check CHECK (public.is_plain_text(reason))
);

CREATE VIEW public.product_double AS
 SELECT merge.product_id,
    merge.into_id,
    merge.reason,
    merge.at,
    merge.actor
   FROM public.product_merge merge
  WHERE (merge.is_merged AND (NOT (EXISTS ( SELECT
           FROM public.product_merge later
          WHERE ((later.product_id = merge.product_id) AND (later.seq > merge.seq))))));

ALTER TABLE public.product_merge ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.product_merge_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.recognition (
    id uuid NOT NULL,
    product_id uuid NOT NULL,
    stars integer,
    level text,
    recognised_on date,
    evaluation_year integer,
    decision_no text,
    proposed_five_star boolean DEFAULT false NOT NULL,
    source_published text,
    source_url text,
    note text,
    origin text DEFAULT 'officer'::text NOT NULL,
    added_at timestamp with time zone DEFAULT now() NOT NULL,
    added_by uuid,
    CONSTRAINT recognition_content_check CHECK (((stars IS NOT NULL) OR proposed_five_star)),
    CONSTRAINT recognition_evaluation_year_check CHECK (((evaluation_year >= 2018) AND (evaluation_year <= 9999))),
    CONSTRAINT recognition_level_check CHECK ((level = ANY (ARRAY['district'::text, 'province'::text, 'national'::text]))),
    CONSTRAINT recognition_origin_check CHECK ((origin = ANY (ARRAY['reference'::text, 'officer'::text]))),
    CONSTRAINT recognition_source_published_check CHECK ((source_published ~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$'::text)),
    CONSTRAINT recognition_stars_check CHECK (((stars >= 3) AND (stars <= 5))),
    CONSTRAINT recognition_text_check CHECK ((public.is_plain_text(decision_no) AND public.is_plain_text(source_url) AND public.is_plain_text(note)))
);

CREATE TABLE public.recognition_revocation (
    recognition_id uuid NOT NULL,
    revoked_on date NOT NULL,
    reason text NOT NULL,
    decision_no text,
    added_at timestamp with time zone DEFAULT now() NOT NULL,
    added_by uuid,
    CONSTRAINT recognition_revocation_text_check CHECK ((public.is_plain_text(reason) AND public.is_plain_text(decision_no)))
);

CREATE VIEW public.product_register AS
 SELECT product.id,
    product.code,
    product.name,
    product.product_group,
    producer.name AS producer_name,
    COALESCE(producer.kind, product.producer_kind) AS producer_kind,
    area.id AS area_id,
    area.code AS area_code,
    area.level AS area_level,
    area.kind AS area_kind,
    area.name AS area_name,
    locality.code AS locality_code,
    locality.kind AS locality_kind,
    locality.name AS locality_name,
    product.gtin,
    product.listed_stars,
    product.evaluation_year,
    product.evidence,
    product.potential_five_star,
    product.source_published,
    product.source_url,
    product.note,
    product.origin,
    ARRAY( SELECT product_alias.alias
           FROM public.product_alias
          WHERE (product_alias.product_id = product.id)
          ORDER BY product_alias.alias) AS aliases,
    statement.ids AS recognition_ids,
    statement.stars AS recognition_stars,
    statement.levels AS recognition_levels,
    statement.days AS recognition_days,
    statement.years AS recognition_years,
    statement.decisions AS recognition_decisions,
    statement.proposals AS recognition_proposals,
    statement.published AS recognition_published,
    statement.urls AS recognition_urls,
    statement.notes AS recognition_notes,
    statement.revoked_on AS recognition_revoked_on,
    statement.revoke_reasons AS recognition_revoke_reasons,
    statement.revoke_decisions AS recognition_revoke_decisions
   FROM ((((public.product
     JOIN public.area ON ((area.id = product.area_id)))
     LEFT JOIN public.area locality ON ((locality.id = area.locality_id)))
     LEFT JOIN public.producer ON ((producer.id = product.producer_id)))
     CROSS JOIN LATERAL ( SELECT COALESCE(array_agg(stated.id), '{}'::uuid[]) AS ids,
            COALESCE(array_agg(stated.stars), '{}'::integer[]) AS stars,
            COALESCE(array_agg(stated.level), '{}'::text[]) AS levels,
            COALESCE(array_agg(stated.recognised_on), '{}'::date[]) AS days,
            COALESCE(array_agg(stated.evaluation_year), '{}'::integer[]) AS years,
            COALESCE(array_agg(stated.decision_no), '{}'::text[]) AS decisions,
            COALESCE(array_agg(stated.proposed_five_star), '{}'::boolean[]) AS proposals,
            COALESCE(array_agg(stated.source_published), '{}'::text[]) AS published,
            COALESCE(array_agg(stated.source_url), '{}'::text[]) AS urls,
            COALESCE(array_agg(stated.note), '{}'::text[]) AS notes,
            COALESCE(array_agg(stated.revoked_on), '{}'::date[]) AS revoked_on,
            COALESCE(array_agg(stated.revoke_reason), '{}'::text[]) AS revoke_reasons,
            COALESCE(array_agg(stated.revoke_decision_no), '{}'::text[]) AS revoke_decisions
           FROM ( SELECT recognition.id,
                    recognition.product_id,
                    recognition.stars,
                    recognition.level,
                    recognition.recognised_on,
                    recognition.evaluation_year,
                    recognition.decision_no,
                    recognition.proposed_five_star,
                    recognition.source_published,
                    recognition.source_url,
                    recognition.note,
                    recognition.origin,
                    recognition.added_at,
                    recognition.added_by,
                    recognition_revocation.revoked_on,
                    recognition_revocation.reason AS revoke_reason,
                    recognition_revocation.decision_no AS revoke_decision_no
                   FROM (public.recognition
                     LEFT JOIN public.recognition_revocation ON ((recognition_revocation.recognition_id = recognition.id)))
                  WHERE (recognition.product_id = product.id)
                  ORDER BY recognition.evaluation_year, recognition.recognised_on, recognition.source_published, recognition.id) stated) statement);

CREATE TABLE public.programme_target (
    code text NOT NULL,
    area_id uuid NOT NULL,
    description text NOT NULL,
    metric text NOT NULL,
    comparison text NOT NULL,
    target double precision NOT NULL,
    deadline date,
    record_kind text NOT NULL,
    unit text NOT NULL,
    source_url text,
    note text,
    "position" integer NOT NULL,
    CONSTRAINT programme_target_comparison_check CHECK ((comparison = ANY (ARRAY['>='::text, '>'::text, '<='::text, '='::text]))),
    CONSTRAINT programme_target_metric_check CHECK ((metric ~ '^[a-z0-9_]+$'::text)),
    CONSTRAINT programme_target_record_kind_check CHECK ((record_kind = ANY (ARRAY['target'::text, 'baseline'::text]))),
    CONSTRAINT programme_target_text_check CHECK ((public.is_plain_text(description) AND public.is_plain_text(unit) AND public.is_plain_text(source_url) AND public.is_plain_text(note)))
);

CREATE TABLE public.reference_load (
    file text NOT NULL,
    sha256 bytea NOT NULL,
    row_count integer NOT NULL,
    loaded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT reference_load_row_count_check CHECK ((row_count >= 0)),
    CONSTRAINT reference_load_sha256_check CHECK ((octet_length(sha256) = 32))
);

CREATE TABLE public.register_change (
    seq bigint NOT NULL,
    product_id uuid,
    sales_point_id uuid,
    recorded_in xid8 DEFAULT pg_current_xact_id() NOT NULL,
    CONSTRAINT register_change_target_check CHECK ((num_nonnulls(product_id, sales_point_id) = 1))
);

ALTER TABLE public.register_change ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.register_change_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.register_version (
    id boolean DEFAULT true NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT register_version_id_check CHECK (id)
);

CREATE TABLE public.report (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    period text NOT NULL,
    kind text NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    as_of timestamp with time zone NOT NULL,
    figures jsonb NOT NULL,
    sha256 bytea NOT NULL,
    log_size bigint,
    log_root bytea,
    published_at timestamp with time zone NOT NULL,
    published_by uuid NOT NULL,
    CONSTRAINT report_days_check CHECK ((last_day >= first_day)),
    CONSTRAINT report_figures_check CHECK ((jsonb_typeof(figures) = 'object'::text)),
    CONSTRAINT report_kind_check CHECK ((kind = ANY (ARRAY['week'::text, 'month'::text, 'quarter'::text, 'half_year'::text, 'nine_months'::text, 'year'::text, 'days'::text]))),
    CONSTRAINT report_log_check CHECK ((num_nonnulls(log_size, log_root) <> 1)),
    CONSTRAINT report_sha256_check CHECK ((octet_length(sha256) = 32))
);

CREATE TABLE public.report_area_sum (
    unit_id uuid NOT NULL,
    week_on date NOT NULL,
    province_id uuid,
    locality_id uuid,
    source text NOT NULL,
    kind text NOT NULL,
    violates boolean NOT NULL,
    facts bigint NOT NULL,
    value numeric NOT NULL
)
WITH (fillfactor='70');

CREATE TABLE public.report_fact (
    source text NOT NULL,
    subject_id uuid NOT NULL,
    version integer NOT NULL,
    part integer NOT NULL,
    sign integer NOT NULL,
    counts_on date NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    unit_id uuid NOT NULL,
    area_id uuid,
    kind text NOT NULL,
    violates boolean NOT NULL,
    product_id uuid,
    sales_point_id uuid,
    value bigint NOT NULL,
    recorded_in xid8 DEFAULT pg_current_xact_id() NOT NULL,
    CONSTRAINT report_fact_sign_check CHECK ((sign = ANY (ARRAY['-1'::integer, 1]))),
    CONSTRAINT report_fact_source_check CHECK ((source = ANY (ARRAY['inspection'::text, 'finding'::text, 'certificate'::text, 'case'::text, 'money'::text, 'goods'::text, 'complaint'::text]))),
    CONSTRAINT report_fact_value_check CHECK ((value >= 0))
);

CREATE TABLE public.report_horizon (
    id boolean DEFAULT true NOT NULL,
    recorded_in xid8 NOT NULL,
    CONSTRAINT report_horizon_id_check CHECK (id)
);

CREATE VIEW public.reporting_area WITH (security_invoker='true') AS
 SELECT area.id AS area_id,
    COALESCE(
        CASE area.level
            WHEN 'province'::text THEN area.id
            ELSE NULL::uuid
        END,
        CASE parent.level
            WHEN 'province'::text THEN parent.id
            ELSE NULL::uuid
        END, parent.parent_id) AS province_id,
    area.locality_id
   FROM (public.area
     LEFT JOIN public.area parent ON ((parent.id = area.parent_id)));

CREATE VIEW public.unit_above WITH (security_invoker='true') AS
 WITH RECURSIVE above AS (
         SELECT unit.id AS unit_id,
            unit.id AS above_id,
            unit.parent_id
           FROM public.unit
        UNION
         SELECT above_1.unit_id,
            unit.id,
            unit.parent_id
           FROM (above above_1
             JOIN public.unit ON ((unit.id = above_1.parent_id)))
        )
 SELECT above.unit_id,
    above.above_id
   FROM above;

CREATE VIEW public.report_sum_due WITH (security_invoker='true') AS
 SELECT unit_above.above_id AS unit_id,
    span.days,
        CASE span.days
            WHEN 1 THEN fact.counts_on
            ELSE public.report_week(fact.counts_on)
        END AS counts_on,
    place.province_id,
    place.locality_id,
    fact.source,
    fact.kind,
    fact.violates,
    sum(fact.sign) AS facts,
    sum(((fact.sign)::numeric * (fact.value)::numeric)) AS value
   FROM (((public.report_fact fact
     JOIN public.unit_above ON ((unit_above.unit_id = fact.unit_id)))
     LEFT JOIN public.reporting_area place ON ((place.area_id = fact.area_id)))
     CROSS JOIN ( VALUES (1), (7)) span(days))
  WHERE (fact.recorded_in < ( SELECT report_horizon.recorded_in
           FROM public.report_horizon))
  GROUP BY unit_above.above_id, span.days,
        CASE span.days
            WHEN 1 THEN fact.counts_on
            ELSE public.report_week(fact.counts_on)
        END, place.province_id, place.locality_id, fact.source, fact.kind, fact.violates;

CREATE VIEW public.report_area_sum_difference WITH (security_invoker='true') AS
 WITH difference AS (
         SELECT report_sum_due.unit_id,
            report_sum_due.counts_on AS week_on,
            report_sum_due.province_id,
            report_sum_due.locality_id,
            report_sum_due.source,
            report_sum_due.kind,
            report_sum_due.violates,
            (- report_sum_due.facts) AS facts,
            (- report_sum_due.value) AS value
           FROM public.report_sum_due
          WHERE (report_sum_due.days = 7)
        UNION ALL
         SELECT report_area_sum.unit_id,
            report_area_sum.week_on,
            report_area_sum.province_id,
            report_area_sum.locality_id,
            report_area_sum.source,
            report_area_sum.kind,
            report_area_sum.violates,
            report_area_sum.facts,
            report_area_sum.value
           FROM public.report_area_sum
        )
 SELECT difference.unit_id,
    difference.week_on,
    difference.province_id,
    difference.locality_id,
    difference.source,
    difference.kind,
    difference.violates,
    sum(difference.facts) AS facts,
    sum(difference.value) AS value
   FROM difference
  GROUP BY difference.unit_id, difference.week_on, difference.province_id, difference.locality_id, difference.source, difference.kind, difference.violates
 HAVING ((sum(difference.facts) <> (0)::numeric) OR (sum(difference.value) <> (0)::numeric));

CREATE VIEW public.seizure_contribution WITH (security_invoker='true') AS
 SELECT 'goods'::text AS source,
    goods_item.id AS subject_id,
    0 AS version,
    0 AS part,
    1 AS sign,
    ((goods_seizure.seized_at AT TIME ZONE '07:00:00'::interval))::date AS counts_on,
    goods_seizure.recorded_at,
    goods_item.unit_id,
    place.area_id,
    'held'::text AS kind,
    false AS violates,
    NULL::uuid AS product_id,
    place.sales_point_id,
    goods_item.value
   FROM ((public.goods_item
     JOIN public.goods_seizure ON ((goods_seizure.id = goods_item.seizure_id)))
     LEFT JOIN LATERAL public.case_place(goods_item.case_id, goods_seizure.recorded_at) place(area_id, sales_point_id) ON (true))
  WHERE (goods_item.value > 0);

CREATE VIEW public.report_contribution WITH (security_invoker='true') AS
 SELECT inspection_contribution.source,
    inspection_contribution.subject_id,
    inspection_contribution.version,
    inspection_contribution.part,
    inspection_contribution.sign,
    inspection_contribution.counts_on,
    inspection_contribution.recorded_at,
    inspection_contribution.unit_id,
    inspection_contribution.area_id,
    inspection_contribution.kind,
    inspection_contribution.violates,
    inspection_contribution.product_id,
    inspection_contribution.sales_point_id,
    inspection_contribution.value
   FROM public.inspection_contribution
UNION ALL
 SELECT opening_contribution.source,
    opening_contribution.subject_id,
    opening_contribution.version,
    opening_contribution.part,
    opening_contribution.sign,
    opening_contribution.counts_on,
    opening_contribution.recorded_at,
    opening_contribution.unit_id,
    opening_contribution.area_id,
    opening_contribution.kind,
    opening_contribution.violates,
    opening_contribution.product_id,
    opening_contribution.sales_point_id,
    opening_contribution.value
   FROM public.opening_contribution
UNION ALL
 SELECT case_step_contribution.source,
    case_step_contribution.subject_id,
    case_step_contribution.version,
    case_step_contribution.part,
    case_step_contribution.sign,
    case_step_contribution.counts_on,
    case_step_contribution.recorded_at,
    case_step_contribution.unit_id,
    case_step_contribution.area_id,
    case_step_contribution.kind,
    case_step_contribution.violates,
    case_step_contribution.product_id,
    case_step_contribution.sales_point_id,
    case_step_contribution.value
   FROM public.case_step_contribution
UNION ALL
 SELECT money_contribution.source,
    money_contribution.subject_id,
    money_contribution.version,
    money_contribution.part,
    money_contribution.sign,
    money_contribution.counts_on,
    money_contribution.recorded_at,
    money_contribution.unit_id,
    money_contribution.area_id,
    money_contribution.kind,
    money_contribution.violates,
    money_contribution.product_id,
    money_contribution.sales_point_id,
    money_contribution.value
   FROM public.money_contribution
UNION ALL
 SELECT goods_contribution.source,
    goods_contribution.subject_id,
    goods_contribution.version,
    goods_contribution.part,
    goods_contribution.sign,
    goods_contribution.counts_on,
    goods_contribution.recorded_at,
    goods_contribution.unit_id,
    goods_contribution.area_id,
    goods_contribution.kind,
    goods_contribution.violates,
    goods_contribution.product_id,
    goods_contribution.sales_point_id,
    goods_contribution.value
   FROM public.goods_contribution
UNION ALL
 SELECT seizure_contribution.source,
    seizure_contribution.subject_id,
    seizure_contribution.version,
    seizure_contribution.part,
    seizure_contribution.sign,
    seizure_contribution.counts_on,
    seizure_contribution.recorded_at,
    seizure_contribution.unit_id,
    seizure_contribution.area_id,
    seizure_contribution.kind,
    seizure_contribution.violates,
    seizure_contribution.product_id,
    seizure_contribution.sales_point_id,
    seizure_contribution.value
   FROM public.seizure_contribution
UNION ALL
 SELECT custody_contribution.source,
    custody_contribution.subject_id,
    custody_contribution.version,
    custody_contribution.part,
    custody_contribution.sign,
    custody_contribution.counts_on,
    custody_contribution.recorded_at,
    custody_contribution.unit_id,
    custody_contribution.area_id,
    custody_contribution.kind,
    custody_contribution.violates,
    custody_contribution.product_id,
    custody_contribution.sales_point_id,
    custody_contribution.value
   FROM public.custody_contribution
UNION ALL
 SELECT handover_contribution.source,
    handover_contribution.subject_id,
    handover_contribution.version,
    handover_contribution.part,
    handover_contribution.sign,
    handover_contribution.counts_on,
    handover_contribution.recorded_at,
    handover_contribution.unit_id,
    handover_contribution.area_id,
    handover_contribution.kind,
    handover_contribution.violates,
    handover_contribution.product_id,
    handover_contribution.sales_point_id,
    handover_contribution.value
   FROM public.handover_contribution
UNION ALL
 SELECT complaint_receipt_contribution.source,
    complaint_receipt_contribution.subject_id,
    complaint_receipt_contribution.version,
    complaint_receipt_contribution.part,
    complaint_receipt_contribution.sign,
    complaint_receipt_contribution.counts_on,
    complaint_receipt_contribution.recorded_at,
    complaint_receipt_contribution.unit_id,
    complaint_receipt_contribution.area_id,
    complaint_receipt_contribution.kind,
    complaint_receipt_contribution.violates,
    complaint_receipt_contribution.product_id,
    complaint_receipt_contribution.sales_point_id,
    complaint_receipt_contribution.value
   FROM public.complaint_receipt_contribution
UNION ALL
 SELECT complaint_step_contribution.source,
    complaint_step_contribution.subject_id,
    complaint_step_contribution.version,
    complaint_step_contribution.part,
    complaint_step_contribution.sign,
    complaint_step_contribution.counts_on,
    complaint_step_contribution.recorded_at,
    complaint_step_contribution.unit_id,
    complaint_step_contribution.area_id,
    complaint_step_contribution.kind,
    complaint_step_contribution.violates,
    complaint_step_contribution.product_id,
    complaint_step_contribution.sales_point_id,
    complaint_step_contribution.value
   FROM public.complaint_step_contribution;

CREATE TABLE public.report_face (
    report_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    format text NOT NULL,
    language text NOT NULL,
    content text NOT NULL,
    CONSTRAINT report_face_format_check CHECK ((format = ANY (ARRAY['json'::text, 'text'::text, 'markdown'::text, 'csv'::text, 'html'::text]))),
    CONSTRAINT report_face_language_check CHECK ((language = ANY (ARRAY['vi'::text, 'en'::text])))
);

CREATE VIEW public.report_fact_difference WITH (security_invoker='true') AS
 WITH kept AS (
         SELECT report_fact.source,
            report_fact.subject_id,
            report_fact.version,
            report_fact.part,
            report_fact.sign,
            report_fact.counts_on,
            report_fact.recorded_at,
            report_fact.unit_id,
            report_fact.area_id,
            report_fact.kind,
            report_fact.violates,
            report_fact.product_id,
            report_fact.sales_point_id,
            report_fact.value
           FROM public.report_fact
        )
 SELECT 'missing'::text AS flaw,
    missing.source,
    missing.subject_id,
    missing.version,
    missing.part,
    missing.sign,
    missing.counts_on,
    missing.recorded_at,
    missing.unit_id,
    missing.area_id,
    missing.kind,
    missing.violates,
    missing.product_id,
    missing.sales_point_id,
    missing.value
   FROM ( SELECT report_contribution.source,
            report_contribution.subject_id,
            report_contribution.version,
            report_contribution.part,
            report_contribution.sign,
            report_contribution.counts_on,
            report_contribution.recorded_at,
            report_contribution.unit_id,
            report_contribution.area_id,
            report_contribution.kind,
            report_contribution.violates,
            report_contribution.product_id,
            report_contribution.sales_point_id,
            report_contribution.value
           FROM public.report_contribution
        EXCEPT ALL
         SELECT kept.source,
            kept.subject_id,
            kept.version,
            kept.part,
            kept.sign,
            kept.counts_on,
            kept.recorded_at,
            kept.unit_id,
            kept.area_id,
            kept.kind,
            kept.violates,
            kept.product_id,
            kept.sales_point_id,
            kept.value
           FROM kept) missing
UNION ALL
 SELECT 'unfounded'::text AS flaw,
    unfounded.source,
    unfounded.subject_id,
    unfounded.version,
    unfounded.part,
    unfounded.sign,
    unfounded.counts_on,
    unfounded.recorded_at,
    unfounded.unit_id,
    unfounded.area_id,
    unfounded.kind,
    unfounded.violates,
    unfounded.product_id,
    unfounded.sales_point_id,
    unfounded.value
   FROM ( SELECT kept.source,
            kept.subject_id,
            kept.version,
            kept.part,
            kept.sign,
            kept.counts_on,
            kept.recorded_at,
            kept.unit_id,
            kept.area_id,
            kept.kind,
            kept.violates,
            kept.product_id,
            kept.sales_point_id,
            kept.value
           FROM kept
        EXCEPT ALL
         SELECT report_contribution.source,
            report_contribution.subject_id,
            report_contribution.version,
            report_contribution.part,
            report_contribution.sign,
            report_contribution.counts_on,
            report_contribution.recorded_at,
            report_contribution.unit_id,
            report_contribution.area_id,
            report_contribution.kind,
            report_contribution.violates,
            report_contribution.product_id,
            report_contribution.sales_point_id,
            report_contribution.value
           FROM public.report_contribution) unfounded;

CREATE TABLE public.report_sum (
    unit_id uuid NOT NULL,
    counts_on date NOT NULL,
    source text NOT NULL,
    kind text NOT NULL,
    violates boolean NOT NULL,
    facts bigint NOT NULL,
    value numeric NOT NULL,
    days integer NOT NULL,
    CONSTRAINT report_sum_days_check CHECK ((days = ANY (ARRAY[1, 7])))
)
WITH (fillfactor='70');

CREATE VIEW public.report_sum_difference WITH (security_invoker='true') AS
 WITH due AS (
         SELECT report_sum_due.unit_id,
            report_sum_due.days,
            report_sum_due.counts_on,
            report_sum_due.source,
            report_sum_due.kind,
            report_sum_due.violates,
            sum(report_sum_due.facts) AS facts,
            sum(report_sum_due.value) AS value
           FROM public.report_sum_due
          GROUP BY report_sum_due.unit_id, report_sum_due.days, report_sum_due.counts_on, report_sum_due.source, report_sum_due.kind, report_sum_due.violates
        )
 SELECT unit_id,
    days,
    counts_on,
    source,
    kind,
    violates,
    ((COALESCE(report_sum.facts, (0)::bigint))::numeric - COALESCE(due.facts, (0)::numeric)) AS facts,
    (COALESCE(report_sum.value, (0)::numeric) - COALESCE(due.value, (0)::numeric)) AS value
   FROM (due
     FULL JOIN public.report_sum USING (unit_id, days, counts_on, source, kind, violates))
  WHERE (((COALESCE(report_sum.facts, (0)::bigint))::numeric <> COALESCE(due.facts, (0)::numeric)) OR (COALESCE(report_sum.value, (0)::numeric) <> COALESCE(due.value, (0)::numeric)));

CREATE TABLE public.request (
    officer_id uuid NOT NULL,
    key uuid NOT NULL,
    operation text NOT NULL,
    body_sha256 bytea NOT NULL,
    answer text NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT request_body_sha256_check CHECK ((octet_length(body_sha256) = 32)),
    CONSTRAINT request_operation_check CHECK ((operation ~ '^[a-z]+\.[a-z]+$'::text))
);

CREATE TABLE public.sales_point_closing (
    point_id uuid NOT NULL,
    closed_on date NOT NULL,
    reason text,
    added_at timestamp with time zone DEFAULT now() NOT NULL,
    added_by uuid,
    CONSTRAINT sales_point_closing_text_check CHECK (public.is_plain_text(reason))
);

CREATE VIEW public.sales_point_register AS
 SELECT sales_point.id,
    sales_point.code,
    sales_point.name,
    sales_point.address,
    area.id AS area_id,
    area.code AS area_code,
    area.level AS area_level,
    area.kind AS area_kind,
    area.name AS area_name,
    locality.code AS locality_code,
    locality.kind AS locality_kind,
    locality.name AS locality_name,
    sales_point.operator,
    sales_point.kind,
    sales_point.opened_on,
    sales_point.closes_on,
    sales_point_closing.closed_on,
    sales_point_closing.reason AS close_reason,
    sales_point.status,
    sales_point.designated,
    sales_point.source_url,
    sales_point.note,
    sales_point.origin
   FROM (((public.sales_point
     LEFT JOIN public.area ON ((area.id = sales_point.area_id)))
     LEFT JOIN public.area locality ON ((locality.id = area.locality_id)))
     LEFT JOIN public.sales_point_closing ON ((sales_point_closing.point_id = sales_point.id)));

CREATE TABLE public.sales_point_stock (
    id uuid NOT NULL,
    point_id uuid NOT NULL,
    product_id uuid NOT NULL,
    carried boolean NOT NULL,
    since date NOT NULL,
    until date,
    seq bigint NOT NULL,
    added_at timestamp with time zone DEFAULT now() NOT NULL,
    added_by uuid,
    CONSTRAINT sales_point_stock_days_check CHECK ((until >= since)),
    CONSTRAINT sales_point_stock_until_check CHECK ((carried OR (until IS NULL)))
);

ALTER TABLE public.sales_point_stock ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.sales_point_stock_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.schema_migration (
    version integer NOT NULL,
    name text NOT NULL,
    checksum bytea NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT schema_migration_checksum_check CHECK ((octet_length(checksum) = 32)),
    CONSTRAINT schema_migration_version_check CHECK ((version > 0))
);

CREATE TABLE public.token (
    id uuid NOT NULL,
    officer_id uuid NOT NULL,
    label text NOT NULL,
    sha256 bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone,
    created_by uuid,
    kind text DEFAULT 'secret'::text NOT NULL,
    CONSTRAINT token_expires_check CHECK ((expires_at > created_at)),
    CONSTRAINT token_kind_check CHECK ((kind = ANY (ARRAY['secret'::text, 'certificate'::text]))),
    CONSTRAINT token_sha256_check CHECK ((octet_length(sha256) = 32)),
    CONSTRAINT token_text_check CHECK (public.is_plain_text(label))
);

CREATE TABLE public.token_revocation (
    token_id uuid NOT NULL,
    revoked_at timestamp with time zone DEFAULT now() NOT NULL,
    revoked_by uuid
);

CREATE TABLE public.unit_prefix (
    unit_id uuid NOT NULL,
    valid_from date NOT NULL,
    prefix text NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT unit_prefix_check CHECK ((prefix ~ '^[0-9]{4}$'::text))
);

CREATE TABLE sender.identity (
    complaint_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    name text,
    phone text,
    email text,
    address text,
    note text,
    body text,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

ALTER TABLE sender.look ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sender.look_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE ONLY public.report_area_sum
    ADD CONSTRAINT report_area_sum_key UNIQUE NULLS NOT DISTINCT (unit_id, week_on, province_id, locality_id, source, kind, violates);

CREATE FUNCTION public.add_to_report_sums(since xid8, until xid8) RETURNS void
    LANGUAGE sql
    SET search_path TO 'public', 'pg_temp'
    BEGIN ATOMIC
 WITH fact AS MATERIALIZED (
          SELECT report_fact.unit_id,
             report_fact.counts_on,
             public.report_week(report_fact.counts_on) AS week_on,
             place.province_id,
             place.locality_id,
             report_fact.source,
             report_fact.kind,
             report_fact.violates,
             sum(report_fact.sign) AS facts,
             sum(((report_fact.sign)::numeric * (report_fact.value)::numeric)) AS value
            FROM (public.report_fact
              LEFT JOIN public.reporting_area place ON ((place.area_id = report_fact.area_id)))
           WHERE ((report_fact.recorded_in >= add_to_report_sums.since) AND (report_fact.recorded_in < add_to_report_sums.until))
           GROUP BY report_fact.unit_id, report_fact.counts_on, place.province_id, place.locality_id, report_fact.source, report_fact.kind, report_fact.violates
         ), by_area AS (
          INSERT INTO public.report_area_sum AS kept_1 (unit_id, week_on, province_id, locality_id, source, kind, violates, facts, value)  SELECT unit_above.above_id,
                     fact.week_on,
                     fact.province_id,
                     fact.locality_id,
                     fact.source,
                     fact.kind,
                     fact.violates,
                     sum(fact.facts) AS sum,
                     sum(fact.value) AS sum
                    FROM (fact
                      JOIN public.unit_above ON ((unit_above.unit_id = fact.unit_id)))
                   GROUP BY unit_above.above_id, fact.week_on, fact.province_id, fact.locality_id, fact.source, fact.kind, fact.violates ON CONFLICT ON CONSTRAINT report_area_sum_key DO UPDATE SET facts = (kept_1.facts + excluded_1.facts), value = (kept_1.value + excluded_1.value)
         )
  INSERT INTO public.report_sum AS kept (unit_id, days, counts_on, source, kind, violates, facts, value)  SELECT unit_above.above_id,
             span.days,
                 CASE span.days
                     WHEN 1 THEN fact.counts_on
                     ELSE fact.week_on
                 END AS week_on,
             fact.source,
             fact.kind,
             fact.violates,
             sum(fact.facts) AS sum,
             sum(fact.value) AS sum
            FROM ((fact
              JOIN public.unit_above ON ((unit_above.unit_id = fact.unit_id)))
              CROSS JOIN ( VALUES (1), (7)) span(days))
           GROUP BY unit_above.above_id, span.days,
                 CASE span.days
                     WHEN 1 THEN fact.counts_on
                     ELSE fact.week_on
                 END, fact.source, fact.kind, fact.violates
           ORDER BY unit_above.above_id, span.days,
                 CASE span.days
                     WHEN 1 THEN fact.counts_on
                     ELSE fact.week_on
                 END, fact.source, fact.kind, fact.violates ON CONFLICT(unit_id, days, counts_on, source, kind, violates) DO UPDATE SET facts = (kept.facts + excluded.facts), value = (kept.value + excluded.value);
END;

ALTER TABLE ONLY public.area_ancestor
    ADD CONSTRAINT area_ancestor_pkey PRIMARY KEY (area_id, ancestor_id);

ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.area_succession
    ADD CONSTRAINT area_succession_pkey PRIMARY KEY (old_id, new_id);

ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_valid_excl EXCLUDE USING gist (level WITH =, code WITH =, valid WITH &&);

ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_version_key UNIQUE NULLS NOT DISTINCT (level, code, valid_from);

ALTER TABLE ONLY public.authority_cap
    ADD CONSTRAINT authority_cap_pkey PRIMARY KEY (title, field, valid_from);

ALTER TABLE ONLY public.authority_cap
    ADD CONSTRAINT authority_cap_valid_excl EXCLUDE USING gist (title WITH =, field WITH =, valid WITH &&);

ALTER TABLE ONLY public.calendar_day
    ADD CONSTRAINT calendar_day_pkey PRIMARY KEY (day);

ALTER TABLE ONLY public.case_clock_end
    ADD CONSTRAINT case_clock_end_pkey PRIMARY KEY (clock_id);

ALTER TABLE ONLY public.case_clock
    ADD CONSTRAINT case_clock_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.case_event
    ADD CONSTRAINT case_event_pkey PRIMARY KEY (case_id, seq);

ALTER TABLE ONLY public.case_handover_answer
    ADD CONSTRAINT case_handover_answer_pkey PRIMARY KEY (handover_id);

ALTER TABLE ONLY public.case_handover
    ADD CONSTRAINT case_handover_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.case_inspection
    ADD CONSTRAINT case_inspection_inspection_key UNIQUE (inspection_id);

ALTER TABLE ONLY public.case_inspection
    ADD CONSTRAINT case_inspection_pkey PRIMARY KEY (case_id);

ALTER TABLE ONLY public.case_money
    ADD CONSTRAINT case_money_pkey PRIMARY KEY (case_id, "position");

ALTER TABLE ONLY public.case_money
    ADD CONSTRAINT case_money_reverses_key UNIQUE (case_id, reverses);

ALTER TABLE ONLY public.case_move
    ADD CONSTRAINT case_move_pkey PRIMARY KEY (from_state, event, to_state);

ALTER TABLE ONLY public.complaint_candidate
    ADD CONSTRAINT complaint_candidate_pkey PRIMARY KEY (suggestion_seq, "position");

ALTER TABLE ONLY public.complaint_clock_end
    ADD CONSTRAINT complaint_clock_end_pkey PRIMARY KEY (clock_id);

ALTER TABLE ONLY public.complaint_clock
    ADD CONSTRAINT complaint_clock_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.complaint_link
    ADD CONSTRAINT complaint_link_pkey PRIMARY KEY (seq);

ALTER TABLE ONLY public.complaint_move
    ADD CONSTRAINT complaint_move_pkey PRIMARY KEY (from_state, event);

ALTER TABLE ONLY public.complaint
    ADD CONSTRAINT complaint_number_key UNIQUE (number);

ALTER TABLE ONLY public.complaint
    ADD CONSTRAINT complaint_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.complaint_step
    ADD CONSTRAINT complaint_step_pkey PRIMARY KEY (complaint_id, seq);

ALTER TABLE ONLY public.complaint_suggestion
    ADD CONSTRAINT complaint_suggestion_pkey PRIMARY KEY (seq);

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_sequence_key UNIQUE (unit_id, type, year, sequence);

ALTER TABLE ONLY public.document_series
    ADD CONSTRAINT document_series_pkey PRIMARY KEY (unit_id, type, year);

ALTER TABLE ONLY public.document_void
    ADD CONSTRAINT document_void_pkey PRIMARY KEY (document_id);

ALTER TABLE ONLY public.enforcement_case
    ADD CONSTRAINT enforcement_case_inspection_key UNIQUE (inspection_id);

ALTER TABLE ONLY public.enforcement_case
    ADD CONSTRAINT enforcement_case_number_key UNIQUE (number);

ALTER TABLE ONLY public.enforcement_case
    ADD CONSTRAINT enforcement_case_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (seq);

ALTER TABLE ONLY public.event_seal
    ADD CONSTRAINT event_seal_last_seq_key UNIQUE (last_seq);

ALTER TABLE ONLY public.event_seal
    ADD CONSTRAINT event_seal_pkey PRIMARY KEY (size);

ALTER TABLE ONLY public.event_seal
    ADD CONSTRAINT event_seal_previous_key UNIQUE (previous);

ALTER TABLE ONLY public.event_seal
    ADD CONSTRAINT event_seal_start_key UNIQUE (start);

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_pkey PRIMARY KEY (inspection_id, version, "position");

ALTER TABLE ONLY public.fine_bracket
    ADD CONSTRAINT fine_bracket_band_excl EXCLUDE USING gist (code WITH =, band WITH &&, valid WITH &&);

ALTER TABLE ONLY public.fine_bracket
    ADD CONSTRAINT fine_bracket_pkey PRIMARY KEY (code, row_no, valid_from);

ALTER TABLE ONLY public.goods_balance
    ADD CONSTRAINT goods_balance_pkey PRIMARY KEY (item_id, place);

ALTER TABLE ONLY public.goods_item
    ADD CONSTRAINT goods_item_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.goods_item
    ADD CONSTRAINT goods_item_position_key UNIQUE (case_id, "position");

ALTER TABLE ONLY public.goods_movement
    ADD CONSTRAINT goods_movement_pkey PRIMARY KEY (item_id, seq);

ALTER TABLE ONLY public.goods_movement
    ADD CONSTRAINT goods_movement_reverses_key UNIQUE (item_id, reverses);

ALTER TABLE ONLY public.goods_sample
    ADD CONSTRAINT goods_sample_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.goods_sample
    ADD CONSTRAINT goods_sample_position_key UNIQUE (case_id, "position");

ALTER TABLE ONLY public.goods_sample_step
    ADD CONSTRAINT goods_sample_step_pkey PRIMARY KEY (sample_id, seq);

ALTER TABLE ONLY public.goods_seizure
    ADD CONSTRAINT goods_seizure_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.goods_seizure
    ADD CONSTRAINT goods_seizure_position_key UNIQUE (case_id, "position");

ALTER TABLE ONLY public.goods_seizure_step
    ADD CONSTRAINT goods_seizure_step_pkey PRIMARY KEY (seizure_id, seq);

ALTER TABLE ONLY public.goods_way
    ADD CONSTRAINT goods_way_pkey PRIMARY KEY (source, destination);

ALTER TABLE ONLY public.inspection
    ADD CONSTRAINT inspection_number_key UNIQUE (number);

ALTER TABLE ONLY public.inspection
    ADD CONSTRAINT inspection_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.inspection_version
    ADD CONSTRAINT inspection_version_pkey PRIMARY KEY (inspection_id, version);

ALTER TABLE ONLY public.inspection_warning
    ADD CONSTRAINT inspection_warning_pkey PRIMARY KEY (inspection_id, version, "position");

ALTER TABLE ONLY public.officer_card
    ADD CONSTRAINT officer_card_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.officer
    ADD CONSTRAINT officer_number_key UNIQUE (number);

ALTER TABLE ONLY public.officer
    ADD CONSTRAINT officer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.officer_suspension
    ADD CONSTRAINT officer_suspension_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.producer
    ADD CONSTRAINT producer_name_key UNIQUE NULLS NOT DISTINCT (name, locality_id);

ALTER TABLE ONLY public.producer
    ADD CONSTRAINT producer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.product_alias
    ADD CONSTRAINT product_alias_pkey PRIMARY KEY (product_id, alias);

ALTER TABLE ONLY public.product
    ADD CONSTRAINT product_code_key UNIQUE (code);

ALTER TABLE ONLY public.product_merge
    ADD CONSTRAINT product_merge_pkey PRIMARY KEY (seq);

ALTER TABLE ONLY public.product
    ADD CONSTRAINT product_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.programme_target
    ADD CONSTRAINT programme_target_pkey PRIMARY KEY (code);

ALTER TABLE ONLY public.recognition
    ADD CONSTRAINT recognition_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.recognition_revocation
    ADD CONSTRAINT recognition_revocation_pkey PRIMARY KEY (recognition_id);

ALTER TABLE ONLY public.recognition
    ADD CONSTRAINT recognition_statement_key UNIQUE NULLS NOT DISTINCT (product_id, stars, level, recognised_on, evaluation_year, decision_no, proposed_five_star, source_published, source_url);

ALTER TABLE ONLY public.reference_load
    ADD CONSTRAINT reference_load_pkey PRIMARY KEY (file);

ALTER TABLE ONLY public.register_change
    ADD CONSTRAINT register_change_pkey PRIMARY KEY (seq);

ALTER TABLE ONLY public.register_version
    ADD CONSTRAINT register_version_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.report_face
    ADD CONSTRAINT report_face_pkey PRIMARY KEY (report_id, format, language);

ALTER TABLE ONLY public.report_horizon
    ADD CONSTRAINT report_horizon_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_period_key UNIQUE (unit_id, period);

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.report_sum
    ADD CONSTRAINT report_sum_pkey PRIMARY KEY (unit_id, days, counts_on, source, kind, violates);

ALTER TABLE ONLY public.request
    ADD CONSTRAINT request_pkey PRIMARY KEY (officer_id, key);

ALTER TABLE ONLY public.sales_point_closing
    ADD CONSTRAINT sales_point_closing_pkey PRIMARY KEY (point_id);

ALTER TABLE ONLY public.sales_point
    ADD CONSTRAINT sales_point_code_key UNIQUE (code);

ALTER TABLE ONLY public.sales_point
    ADD CONSTRAINT sales_point_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.sales_point_stock
    ADD CONSTRAINT sales_point_stock_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (version);

ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.token_revocation
    ADD CONSTRAINT token_revocation_pkey PRIMARY KEY (token_id);

ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_sha256_key UNIQUE (sha256);

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_code_key UNIQUE (code);

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.unit_prefix
    ADD CONSTRAINT unit_prefix_pkey PRIMARY KEY (unit_id, valid_from);

ALTER TABLE ONLY sender.identity
    ADD CONSTRAINT identity_pkey PRIMARY KEY (complaint_id);

ALTER TABLE ONLY sender.look
    ADD CONSTRAINT look_pkey PRIMARY KEY (seq);

ALTER TABLE ONLY sender.secret
    ADD CONSTRAINT secret_pkey PRIMARY KEY (id);

CREATE INDEX area_ancestor_ancestor_idx ON public.area_ancestor USING btree (ancestor_id, area_id);

CREATE INDEX area_code_idx ON public.area USING btree (code);

CREATE INDEX area_locality_idx ON public.area USING btree (locality_id) WHERE (locality_id IS NOT NULL);

CREATE INDEX area_parent_idx ON public.area USING btree (parent_id);

CREATE INDEX area_succession_new_idx ON public.area_succession USING btree (new_id);

CREATE INDEX case_clock_case_idx ON public.case_clock USING btree (case_id);

CREATE INDEX case_clock_ended_idx ON public.case_clock USING btree (due_at, end_recorded_at) WHERE (ended_at IS NOT NULL);

CREATE INDEX case_clock_late_idx ON public.case_clock USING gist (tstzrange(due_at, GREATEST(due_at, ended_at, end_recorded_at), '()'::text)) WHERE (GREATEST(ended_at, end_recorded_at) > due_at);

CREATE INDEX case_clock_running_idx ON public.case_clock USING btree (due_at) WHERE (ended_at IS NULL);

CREATE INDEX case_clock_seizure_idx ON public.case_clock USING btree (seizure_id) WHERE (seizure_id IS NOT NULL);

CREATE INDEX case_event_decision_idx ON public.case_event USING btree (lower((data ->> 'subject'::text))) WHERE (event = 'decide_inspection'::text);

CREATE INDEX case_event_told_idx ON public.case_event USING btree (happened_at) WHERE (to_state = ANY (ARRAY['transferred_police'::text, 'penalty_issued'::text]));

CREATE INDEX case_handover_case_idx ON public.case_handover USING btree (case_id, offered_at);

CREATE INDEX case_handover_to_unit_idx ON public.case_handover USING btree (to_unit_id);

CREATE INDEX case_handover_unit_idx ON public.case_handover USING btree (unit_id);

CREATE INDEX complaint_candidate_product_idx ON public.complaint_candidate USING btree (product_id) WHERE (product_id IS NOT NULL);

CREATE INDEX complaint_candidate_sales_point_idx ON public.complaint_candidate USING btree (sales_point_id) WHERE (sales_point_id IS NOT NULL);

CREATE INDEX complaint_clock_complaint_idx ON public.complaint_clock USING btree (complaint_id);

CREATE INDEX complaint_clock_ended_idx ON public.complaint_clock USING btree (due_at, end_recorded_at) WHERE (ended_at IS NOT NULL);

CREATE INDEX complaint_clock_late_idx ON public.complaint_clock USING gist (tstzrange(due_at, GREATEST(due_at, ended_at, end_recorded_at), '()'::text)) WHERE (GREATEST(ended_at, end_recorded_at) > due_at);

CREATE INDEX complaint_clock_running_idx ON public.complaint_clock USING btree (due_at) WHERE (ended_at IS NULL);

CREATE INDEX complaint_link_case_idx ON public.complaint_link USING btree (case_id, seq) WHERE (case_id IS NOT NULL);

CREATE INDEX complaint_link_complaint_idx ON public.complaint_link USING btree (complaint_id, seq);

CREATE INDEX complaint_link_product_idx ON public.complaint_link USING btree (product_id, seq) WHERE (product_id IS NOT NULL);

CREATE INDEX complaint_link_sales_point_idx ON public.complaint_link USING btree (sales_point_id, seq) WHERE (sales_point_id IS NOT NULL);

CREATE INDEX complaint_product_idx ON public.complaint USING btree (product_id) WHERE (product_id IS NOT NULL);

CREATE UNIQUE INDEX complaint_rank_idx ON public.complaint USING btree (number_rank);

CREATE INDEX complaint_sales_point_idx ON public.complaint USING btree (sales_point_id) WHERE (sales_point_id IS NOT NULL);

CREATE UNIQUE INDEX complaint_source_idx ON public.complaint USING btree (source_id) WHERE (source_id IS NOT NULL);

CREATE INDEX complaint_suggestion_complaint_idx ON public.complaint_suggestion USING btree (complaint_id, about, seq);

CREATE INDEX complaint_unit_idx ON public.complaint USING btree (unit_id, number_rank);

CREATE INDEX delegation_to_idx ON public.delegation USING btree (to_officer, scope, valid_from);

CREATE INDEX document_case_idx ON public.document USING btree (case_id, recorded_at) WHERE (case_id IS NOT NULL);

CREATE UNIQUE INDEX document_foreign_idx ON public.document USING btree (case_id, type, foreign_number) WHERE (foreign_number IS NOT NULL);

CREATE UNIQUE INDEX enforcement_case_rank_idx ON public.enforcement_case USING btree (number_rank);

CREATE INDEX enforcement_case_state_idx ON public.enforcement_case USING btree (state, number_rank);

CREATE INDEX enforcement_case_unit_idx ON public.enforcement_case USING btree (unit_id, number_rank);

CREATE INDEX event_recorded_in_idx ON public.event USING btree (recorded_in, seq);

CREATE INDEX event_subject_idx ON public.event USING btree (subject, seq);

CREATE INDEX finding_product_idx ON public.finding USING btree (product_id, inspection_id, version) WHERE (product_id IS NOT NULL);

CREATE UNIQUE INDEX inspection_rank_idx ON public.inspection USING btree (number_rank);

CREATE INDEX inspection_unit_idx ON public.inspection USING btree (unit_id, number_rank);

CREATE INDEX inspection_version_area_idx ON public.inspection_version USING btree (area_id, ended_on);

CREATE INDEX inspection_version_complaint_idx ON public.inspection_version USING btree (complaint) WHERE (complaint IS NOT NULL);

CREATE INDEX inspection_version_ended_on_idx ON public.inspection_version USING btree (ended_on);

CREATE INDEX inspection_version_sales_point_idx ON public.inspection_version USING btree (sales_point_id) WHERE (sales_point_id IS NOT NULL);

CREATE INDEX officer_card_officer_idx ON public.officer_card USING btree (officer_id, valid_from);

CREATE INDEX officer_suspension_officer_idx ON public.officer_suspension USING btree (officer_id, valid_from);

CREATE INDEX officer_unit_idx ON public.officer USING btree (unit_id);

CREATE INDEX producer_name_words_idx ON public.producer USING gin (to_tsvector('simple'::regconfig, name_fold));

CREATE INDEX product_alias_fold_idx ON public.product_alias USING btree (alias_fold);

CREATE INDEX product_alias_trigrams_idx ON public.product_alias USING gin (alias_fold public.gin_trgm_ops);

CREATE INDEX product_alias_words_idx ON public.product_alias USING gin (to_tsvector('simple'::regconfig, alias_fold));

CREATE INDEX product_area_idx ON public.product USING btree (area_id);

CREATE INDEX product_gtin_idx ON public.product USING btree (lpad(gtin, 14, '0'::text)) WHERE (gtin IS NOT NULL);

CREATE INDEX product_merge_into_idx ON public.product_merge USING btree (into_id, seq);

CREATE INDEX product_merge_product_idx ON public.product_merge USING btree (product_id, seq);

CREATE INDEX product_name_fold_idx ON public.product USING btree (name_fold);

CREATE INDEX product_name_trigrams_idx ON public.product USING gin (name_fold public.gin_trgm_ops);

CREATE INDEX product_name_words_idx ON public.product USING gin (to_tsvector('simple'::regconfig, name_fold));

CREATE INDEX product_producer_idx ON public.product USING btree (producer_id);

CREATE INDEX register_change_recorded_in_idx ON public.register_change USING btree (recorded_in);

CREATE INDEX report_fact_day_idx ON public.report_fact USING btree (counts_on);

CREATE INDEX report_fact_held_idx ON public.report_fact USING btree (recorded_at) WHERE ((source = 'goods'::text) AND (kind = 'held'::text));

CREATE INDEX report_fact_point_idx ON public.report_fact USING btree (counts_on) INCLUDE (sales_point_id, source, sign, violates, recorded_at, unit_id) WHERE (sales_point_id IS NOT NULL);

CREATE INDEX report_fact_product_idx ON public.report_fact USING btree (counts_on) INCLUDE (product_id, sign, violates, value, recorded_at, unit_id) WHERE ((source = 'finding'::text) AND (product_id IS NOT NULL));

CREATE INDEX report_fact_recorded_in_idx ON public.report_fact USING btree (recorded_in);

CREATE INDEX report_last_day_idx ON public.report USING btree (last_day DESC, unit_id);

CREATE INDEX report_sum_held_idx ON public.report_sum USING btree (unit_id, counts_on) INCLUDE (value) WHERE ((source = 'goods'::text) AND (kind = 'held'::text) AND (days = 1));

CREATE INDEX sales_point_area_idx ON public.sales_point USING btree (area_id);

CREATE INDEX sales_point_name_fold_idx ON public.sales_point USING btree (name_fold);

CREATE INDEX sales_point_name_trigrams_idx ON public.sales_point USING gin (name_fold public.gin_trgm_ops);

CREATE INDEX sales_point_name_words_idx ON public.sales_point USING gin (to_tsvector('simple'::regconfig, name_fold));

CREATE INDEX sales_point_stock_point_idx ON public.sales_point_stock USING btree (point_id, product_id, since DESC, seq DESC);

CREATE INDEX sales_point_stock_product_idx ON public.sales_point_stock USING btree (product_id, point_id, since DESC, seq DESC);

CREATE INDEX token_officer_idx ON public.token USING btree (officer_id);

CREATE INDEX unit_parent_idx ON public.unit USING btree (parent_id);

CREATE INDEX look_complaint_idx ON sender.look USING btree (complaint_id, seq);

CREATE CONSTRAINT TRIGGER area_counted AFTER INSERT OR DELETE OR UPDATE ON public.area DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.count_register_change();

CREATE TRIGGER area_moved AFTER UPDATE ON public.area REFERENCING OLD TABLE AS formerly NEW TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION public.sum_for_moved_areas();

CREATE CONSTRAINT TRIGGER area_succession_counted AFTER INSERT OR DELETE OR UPDATE ON public.area_succession DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.count_register_change();

CREATE TRIGGER case_clock_end_noted AFTER INSERT ON public.case_clock_end FOR EACH ROW EXECUTE FUNCTION public.note_case_clock_end();

CREATE TRIGGER case_event_beginning BEFORE INSERT ON public.case_event FOR EACH ROW WHEN (((new.seq = 1) AND ((((((new.event <> 'opened'::text) OR (new.to_state <> 'open'::text)) AND ((new.event <> 'opened'::text) OR (new.to_state <> 'inspected'::text))) AND ((new.event <> 'receive'::text) OR (new.to_state <> 'tip_received'::text))) AND ((new.event <> 'propose'::text) OR (new.to_state <> 'proposed'::text))) AND ((new.event <> 'decide_inspection'::text) OR (new.to_state <> 'decision_issued'::text))))) EXECUTE FUNCTION public.refuse_case_beginning();

CREATE TRIGGER case_event_counted AFTER INSERT ON public.case_event FOR EACH ROW WHEN ((new.seq > 1)) EXECUTE FUNCTION public.count_case_step();

CREATE TRIGGER case_event_step BEFORE INSERT ON public.case_event FOR EACH ROW WHEN ((new.seq > 1)) EXECUTE FUNCTION public.check_case_step();

CREATE TRIGGER case_event_step_archive BEFORE INSERT ON public.case_event FOR EACH ROW WHEN ((new.to_state = 'archived'::text)) EXECUTE FUNCTION public.check_archive();

CREATE TRIGGER case_handover_answer_counted AFTER INSERT ON public.case_handover_answer FOR EACH ROW WHEN (new.accepted) EXECUTE FUNCTION public.count_handed();

CREATE TRIGGER case_handover_answer_move BEFORE INSERT ON public.case_handover_answer FOR EACH ROW EXECUTE FUNCTION public.hand_case_over();

CREATE TRIGGER case_inspection_join AFTER INSERT ON public.case_inspection FOR EACH ROW EXECUTE FUNCTION public.join_inspection();

CREATE TRIGGER case_money_check BEFORE INSERT ON public.case_money FOR EACH ROW EXECUTE FUNCTION public.check_money();

CREATE TRIGGER case_money_counted AFTER INSERT ON public.case_money FOR EACH ROW EXECUTE FUNCTION public.count_money();

CREATE TRIGGER complaint_clock_end_noted AFTER INSERT ON public.complaint_clock_end FOR EACH ROW EXECUTE FUNCTION public.note_complaint_clock_end();

CREATE TRIGGER complaint_counted AFTER INSERT ON public.complaint REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.count_complaints();

CREATE TRIGGER complaint_step_checked BEFORE INSERT ON public.complaint_step FOR EACH ROW EXECUTE FUNCTION public.check_complaint_step();

CREATE TRIGGER complaint_step_counted AFTER INSERT ON public.complaint_step FOR EACH ROW WHEN ((new.from_state <> new.to_state)) EXECUTE FUNCTION public.count_complaint_step();

CREATE TRIGGER document_numbering BEFORE INSERT ON public.document FOR EACH ROW WHEN ((new.foreign_number IS NULL)) EXECUTE FUNCTION public.number_document();

CREATE TRIGGER enforcement_case_beginning BEFORE INSERT ON public.enforcement_case FOR EACH ROW WHEN ((new.state <> ALL (ARRAY['open'::text, 'inspected'::text, 'tip_received'::text, 'proposed'::text, 'decision_issued'::text]))) EXECUTE FUNCTION public.refuse_case_beginning();

CREATE TRIGGER enforcement_case_joined_counted AFTER UPDATE OF inspection_id ON public.enforcement_case FOR EACH ROW WHEN (((old.inspection_id IS NULL) AND (new.inspection_id IS NOT NULL))) EXECUTE FUNCTION public.count_joined_case();

CREATE TRIGGER enforcement_case_opened_counted AFTER INSERT ON public.enforcement_case FOR EACH ROW WHEN ((new.inspection_id IS NOT NULL)) EXECUTE FUNCTION public.count_opened_case();

CREATE TRIGGER goods_item_counted AFTER INSERT ON public.goods_item FOR EACH ROW EXECUTE FUNCTION public.count_seized();

CREATE TRIGGER goods_item_hold AFTER INSERT ON public.goods_item FOR EACH ROW EXECUTE FUNCTION public.hold_goods();

CREATE TRIGGER goods_movement_counted AFTER INSERT ON public.goods_movement FOR EACH ROW EXECUTE FUNCTION public.count_goods();

CREATE TRIGGER goods_movement_move BEFORE INSERT ON public.goods_movement FOR EACH ROW EXECUTE FUNCTION public.move_goods();

CREATE TRIGGER inspection_version_counted AFTER INSERT ON public.inspection_version FOR EACH ROW WHEN ((new.version > 1)) EXECUTE FUNCTION public.count_correction();

CREATE CONSTRAINT TRIGGER producer_counted AFTER INSERT OR DELETE OR UPDATE ON public.producer DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.count_register_change();

CREATE TRIGGER product_added_noted AFTER INSERT ON public.product REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.note_product_change();

CREATE TRIGGER product_alias_added_noted AFTER INSERT ON public.product_alias REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.note_product_change();

CREATE TRIGGER product_alias_changed_noted AFTER UPDATE ON public.product_alias REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.note_product_change();

CREATE CONSTRAINT TRIGGER product_alias_counted AFTER INSERT OR DELETE OR UPDATE ON public.product_alias DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.count_register_change();

CREATE TRIGGER product_alias_deleted_noted AFTER DELETE ON public.product_alias REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.note_product_change();

CREATE TRIGGER product_changed_noted AFTER UPDATE ON public.product REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.note_product_change();

CREATE CONSTRAINT TRIGGER product_counted AFTER INSERT OR DELETE OR UPDATE ON public.product DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.count_register_change();

CREATE CONSTRAINT TRIGGER product_merge_counted AFTER INSERT ON public.product_merge DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.count_register_change();

CREATE TRIGGER product_merge_noted AFTER INSERT ON public.product_merge REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.note_product_change();

CREATE TRIGGER recognition_added_noted AFTER INSERT ON public.recognition REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.note_product_change();

CREATE TRIGGER recognition_changed_noted AFTER UPDATE ON public.recognition REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.note_product_change();

CREATE CONSTRAINT TRIGGER recognition_counted AFTER INSERT OR DELETE OR UPDATE ON public.recognition DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.count_register_change();

CREATE TRIGGER recognition_deleted_noted AFTER DELETE ON public.recognition REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.note_product_change();

CREATE TRIGGER recognition_revocation_added_noted AFTER INSERT ON public.recognition_revocation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.note_product_change();

CREATE CONSTRAINT TRIGGER recognition_revocation_counted AFTER INSERT OR DELETE OR UPDATE ON public.recognition_revocation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.count_register_change();

CREATE TRIGGER report_face_stays BEFORE DELETE OR UPDATE ON public.report_face FOR EACH ROW EXECUTE FUNCTION public.refuse_change_of_report();

CREATE TRIGGER report_stays BEFORE DELETE OR UPDATE ON public.report FOR EACH ROW EXECUTE FUNCTION public.refuse_change_of_report();

CREATE TRIGGER sales_point_added_noted AFTER INSERT ON public.sales_point REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.note_sales_point_change();

CREATE TRIGGER sales_point_changed_noted AFTER UPDATE ON public.sales_point REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.note_sales_point_change();

CREATE TRIGGER sales_point_closing_added_noted AFTER INSERT ON public.sales_point_closing REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.note_sales_point_change();

CREATE CONSTRAINT TRIGGER sales_point_closing_counted AFTER INSERT OR DELETE OR UPDATE ON public.sales_point_closing DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.count_register_change();

CREATE CONSTRAINT TRIGGER sales_point_counted AFTER INSERT OR DELETE OR UPDATE ON public.sales_point DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.count_register_change();

CREATE CONSTRAINT TRIGGER sales_point_stock_counted AFTER INSERT OR DELETE OR UPDATE ON public.sales_point_stock DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.count_register_change();

CREATE TRIGGER token_revocation_told AFTER INSERT ON public.token_revocation FOR EACH ROW EXECUTE FUNCTION public.tell_of_revocation();

CREATE TRIGGER unit_moved AFTER UPDATE OF parent_id ON public.unit FOR EACH ROW WHEN ((old.parent_id IS DISTINCT FROM new.parent_id)) EXECUTE FUNCTION public.sum_for_moved_unit();

ALTER TABLE ONLY public.area_ancestor
    ADD CONSTRAINT area_ancestor_ancestor_fkey FOREIGN KEY (ancestor_id) REFERENCES public.area(id);

ALTER TABLE ONLY public.area_ancestor
    ADD CONSTRAINT area_ancestor_area_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);

ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_locality_fkey FOREIGN KEY (locality_id) REFERENCES public.area(id);

ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_parent_fkey FOREIGN KEY (parent_id) REFERENCES public.area(id);

ALTER TABLE ONLY public.area_succession
    ADD CONSTRAINT area_succession_new_fkey FOREIGN KEY (new_id) REFERENCES public.area(id);

ALTER TABLE ONLY public.area_succession
    ADD CONSTRAINT area_succession_old_fkey FOREIGN KEY (old_id) REFERENCES public.area(id);

ALTER TABLE ONLY public.case_clock
    ADD CONSTRAINT case_clock_case_fkey FOREIGN KEY (case_id) REFERENCES public.enforcement_case(id);

ALTER TABLE ONLY public.case_clock_end
    ADD CONSTRAINT case_clock_end_clock_fkey FOREIGN KEY (clock_id) REFERENCES public.case_clock(id);

ALTER TABLE ONLY public.case_clock_end
    ADD CONSTRAINT case_clock_end_step_fkey FOREIGN KEY (case_id, ended_by) REFERENCES public.case_event(case_id, seq);

ALTER TABLE ONLY public.case_clock
    ADD CONSTRAINT case_clock_seizure_fkey FOREIGN KEY (seizure_id) REFERENCES public.goods_seizure(id);

ALTER TABLE ONLY public.case_clock
    ADD CONSTRAINT case_clock_step_fkey FOREIGN KEY (case_id, started_by) REFERENCES public.case_event(case_id, seq);

ALTER TABLE ONLY public.case_event
    ADD CONSTRAINT case_event_actor_fkey FOREIGN KEY (actor) REFERENCES public.officer(id);

ALTER TABLE ONLY public.case_event
    ADD CONSTRAINT case_event_case_fkey FOREIGN KEY (case_id) REFERENCES public.enforcement_case(id);

ALTER TABLE ONLY public.case_handover_answer
    ADD CONSTRAINT case_handover_answer_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.case_handover_answer
    ADD CONSTRAINT case_handover_answer_handover_fkey FOREIGN KEY (handover_id) REFERENCES public.case_handover(id);

ALTER TABLE ONLY public.case_handover
    ADD CONSTRAINT case_handover_case_fkey FOREIGN KEY (case_id) REFERENCES public.enforcement_case(id);

ALTER TABLE ONLY public.case_handover
    ADD CONSTRAINT case_handover_offered_by_fkey FOREIGN KEY (offered_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.case_handover
    ADD CONSTRAINT case_handover_to_unit_fkey FOREIGN KEY (to_unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.case_handover
    ADD CONSTRAINT case_handover_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.case_inspection
    ADD CONSTRAINT case_inspection_case_fkey FOREIGN KEY (case_id) REFERENCES public.enforcement_case(id);

ALTER TABLE ONLY public.case_inspection
    ADD CONSTRAINT case_inspection_inspection_fkey FOREIGN KEY (inspection_id) REFERENCES public.inspection(id);

ALTER TABLE ONLY public.case_money
    ADD CONSTRAINT case_money_case_fkey FOREIGN KEY (case_id) REFERENCES public.enforcement_case(id);

ALTER TABLE ONLY public.case_money
    ADD CONSTRAINT case_money_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.case_money
    ADD CONSTRAINT case_money_reverses_fkey FOREIGN KEY (case_id, reverses) REFERENCES public.case_money(case_id, "position");

ALTER TABLE ONLY public.complaint
    ADD CONSTRAINT complaint_area_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);

ALTER TABLE ONLY public.complaint_candidate
    ADD CONSTRAINT complaint_candidate_product_fkey FOREIGN KEY (product_id) REFERENCES public.product(id);

ALTER TABLE ONLY public.complaint_candidate
    ADD CONSTRAINT complaint_candidate_sales_point_fkey FOREIGN KEY (sales_point_id) REFERENCES public.sales_point(id);

ALTER TABLE ONLY public.complaint_candidate
    ADD CONSTRAINT complaint_candidate_suggestion_fkey FOREIGN KEY (suggestion_seq) REFERENCES public.complaint_suggestion(seq);

ALTER TABLE ONLY public.complaint_clock
    ADD CONSTRAINT complaint_clock_complaint_fkey FOREIGN KEY (complaint_id) REFERENCES public.complaint(id);

ALTER TABLE ONLY public.complaint_clock_end
    ADD CONSTRAINT complaint_clock_end_clock_fkey FOREIGN KEY (clock_id) REFERENCES public.complaint_clock(id);

ALTER TABLE ONLY public.complaint_clock_end
    ADD CONSTRAINT complaint_clock_end_step_fkey FOREIGN KEY (complaint_id, ended_by) REFERENCES public.complaint_step(complaint_id, seq);

ALTER TABLE ONLY public.complaint_link
    ADD CONSTRAINT complaint_link_actor_fkey FOREIGN KEY (actor) REFERENCES public.officer(id);

ALTER TABLE ONLY public.complaint_link
    ADD CONSTRAINT complaint_link_case_fkey FOREIGN KEY (case_id) REFERENCES public.enforcement_case(id);

ALTER TABLE ONLY public.complaint_link
    ADD CONSTRAINT complaint_link_complaint_fkey FOREIGN KEY (complaint_id) REFERENCES public.complaint(id);

ALTER TABLE ONLY public.complaint_link
    ADD CONSTRAINT complaint_link_product_fkey FOREIGN KEY (product_id) REFERENCES public.product(id);

ALTER TABLE ONLY public.complaint_link
    ADD CONSTRAINT complaint_link_sales_point_fkey FOREIGN KEY (sales_point_id) REFERENCES public.sales_point(id);

ALTER TABLE ONLY public.complaint
    ADD CONSTRAINT complaint_product_fkey FOREIGN KEY (product_id) REFERENCES public.product(id);

ALTER TABLE ONLY public.complaint
    ADD CONSTRAINT complaint_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.complaint
    ADD CONSTRAINT complaint_sales_point_fkey FOREIGN KEY (sales_point_id) REFERENCES public.sales_point(id);

ALTER TABLE ONLY public.complaint_step
    ADD CONSTRAINT complaint_step_actor_fkey FOREIGN KEY (actor) REFERENCES public.officer(id);

ALTER TABLE ONLY public.complaint_step
    ADD CONSTRAINT complaint_step_complaint_fkey FOREIGN KEY (complaint_id) REFERENCES public.complaint(id);

ALTER TABLE ONLY public.complaint_step
    ADD CONSTRAINT complaint_step_move_fkey FOREIGN KEY (from_state, event) REFERENCES public.complaint_move(from_state, event);

ALTER TABLE ONLY public.complaint_suggestion
    ADD CONSTRAINT complaint_suggestion_complaint_fkey FOREIGN KEY (complaint_id) REFERENCES public.complaint(id);

ALTER TABLE ONLY public.complaint
    ADD CONSTRAINT complaint_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_from_fkey FOREIGN KEY (from_officer) REFERENCES public.officer(id);

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_to_fkey FOREIGN KEY (to_officer) REFERENCES public.officer(id);

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_case_fkey FOREIGN KEY (case_id) REFERENCES public.enforcement_case(id);

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_signer_fkey FOREIGN KEY (signer_id) REFERENCES public.officer(id);

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.document_void
    ADD CONSTRAINT document_void_document_fkey FOREIGN KEY (document_id) REFERENCES public.document(id);

ALTER TABLE ONLY public.document_void
    ADD CONSTRAINT document_void_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.enforcement_case
    ADD CONSTRAINT enforcement_case_inspection_fkey FOREIGN KEY (inspection_id) REFERENCES public.inspection(id);

ALTER TABLE ONLY public.enforcement_case
    ADD CONSTRAINT enforcement_case_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.enforcement_case
    ADD CONSTRAINT enforcement_case_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_actor_fkey FOREIGN KEY (actor) REFERENCES public.officer(id);

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_product_fkey FOREIGN KEY (product_id) REFERENCES public.product(id);

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_version_fkey FOREIGN KEY (inspection_id, version) REFERENCES public.inspection_version(inspection_id, version);

ALTER TABLE ONLY public.goods_balance
    ADD CONSTRAINT goods_balance_item_fkey FOREIGN KEY (item_id) REFERENCES public.goods_item(id);

ALTER TABLE ONLY public.goods_item
    ADD CONSTRAINT goods_item_case_fkey FOREIGN KEY (case_id) REFERENCES public.enforcement_case(id);

ALTER TABLE ONLY public.goods_item
    ADD CONSTRAINT goods_item_seizure_fkey FOREIGN KEY (seizure_id) REFERENCES public.goods_seizure(id);

ALTER TABLE ONLY public.goods_movement
    ADD CONSTRAINT goods_movement_item_fkey FOREIGN KEY (item_id) REFERENCES public.goods_item(id);

ALTER TABLE ONLY public.goods_movement
    ADD CONSTRAINT goods_movement_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.goods_movement
    ADD CONSTRAINT goods_movement_reverses_fkey FOREIGN KEY (item_id, reverses) REFERENCES public.goods_movement(item_id, seq);

ALTER TABLE ONLY public.goods_sample
    ADD CONSTRAINT goods_sample_item_fkey FOREIGN KEY (item_id) REFERENCES public.goods_item(id);

ALTER TABLE ONLY public.goods_sample_step
    ADD CONSTRAINT goods_sample_step_document_fkey FOREIGN KEY (document_id) REFERENCES public.document(id);

ALTER TABLE ONLY public.goods_sample_step
    ADD CONSTRAINT goods_sample_step_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.goods_sample_step
    ADD CONSTRAINT goods_sample_step_sample_fkey FOREIGN KEY (sample_id) REFERENCES public.goods_sample(id);

ALTER TABLE ONLY public.goods_seizure
    ADD CONSTRAINT goods_seizure_case_fkey FOREIGN KEY (case_id) REFERENCES public.enforcement_case(id);

ALTER TABLE ONLY public.goods_seizure
    ADD CONSTRAINT goods_seizure_document_fkey FOREIGN KEY (document_id) REFERENCES public.document(id);

ALTER TABLE ONLY public.goods_seizure
    ADD CONSTRAINT goods_seizure_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.goods_seizure_step
    ADD CONSTRAINT goods_seizure_step_document_fkey FOREIGN KEY (document_id) REFERENCES public.document(id);

ALTER TABLE ONLY public.goods_seizure_step
    ADD CONSTRAINT goods_seizure_step_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.goods_seizure_step
    ADD CONSTRAINT goods_seizure_step_seizure_fkey FOREIGN KEY (seizure_id) REFERENCES public.goods_seizure(id);

ALTER TABLE ONLY public.inspection
    ADD CONSTRAINT inspection_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.inspection
    ADD CONSTRAINT inspection_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.inspection_version
    ADD CONSTRAINT inspection_version_area_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);

ALTER TABLE ONLY public.inspection_version
    ADD CONSTRAINT inspection_version_inspection_fkey FOREIGN KEY (inspection_id) REFERENCES public.inspection(id);

ALTER TABLE ONLY public.inspection_version
    ADD CONSTRAINT inspection_version_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.inspection_version
    ADD CONSTRAINT inspection_version_sales_point_fkey FOREIGN KEY (sales_point_id) REFERENCES public.sales_point(id);

ALTER TABLE ONLY public.inspection_warning
    ADD CONSTRAINT inspection_warning_version_fkey FOREIGN KEY (inspection_id, version) REFERENCES public.inspection_version(inspection_id, version);

ALTER TABLE ONLY public.officer
    ADD CONSTRAINT officer_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.officer_card
    ADD CONSTRAINT officer_card_officer_fkey FOREIGN KEY (officer_id) REFERENCES public.officer(id);

ALTER TABLE ONLY public.officer_card
    ADD CONSTRAINT officer_card_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.officer_suspension
    ADD CONSTRAINT officer_suspension_officer_fkey FOREIGN KEY (officer_id) REFERENCES public.officer(id);

ALTER TABLE ONLY public.officer_suspension
    ADD CONSTRAINT officer_suspension_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.officer
    ADD CONSTRAINT officer_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.producer
    ADD CONSTRAINT producer_locality_fkey FOREIGN KEY (locality_id) REFERENCES public.area(id);

ALTER TABLE ONLY public.product
    ADD CONSTRAINT product_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.product_alias
    ADD CONSTRAINT product_alias_product_fkey FOREIGN KEY (product_id) REFERENCES public.product(id);

ALTER TABLE ONLY public.product
    ADD CONSTRAINT product_area_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);

ALTER TABLE ONLY public.product_merge
    ADD CONSTRAINT product_merge_actor_fkey FOREIGN KEY (actor) REFERENCES public.officer(id);

ALTER TABLE ONLY public.product_merge
    ADD CONSTRAINT product_merge_into_fkey FOREIGN KEY (into_id) REFERENCES public.product(id);

ALTER TABLE ONLY public.product_merge
    ADD CONSTRAINT product_merge_product_fkey FOREIGN KEY (product_id) REFERENCES public.product(id);

ALTER TABLE ONLY public.product
    ADD CONSTRAINT product_producer_fkey FOREIGN KEY (producer_id) REFERENCES public.producer(id);

ALTER TABLE ONLY public.programme_target
    ADD CONSTRAINT programme_target_area_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);

ALTER TABLE ONLY public.recognition
    ADD CONSTRAINT recognition_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.recognition
    ADD CONSTRAINT recognition_product_fkey FOREIGN KEY (product_id) REFERENCES public.product(id);

ALTER TABLE ONLY public.recognition_revocation
    ADD CONSTRAINT recognition_revocation_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.recognition_revocation
    ADD CONSTRAINT recognition_revocation_recognition_fkey FOREIGN KEY (recognition_id) REFERENCES public.recognition(id);

ALTER TABLE ONLY public.report_face
    ADD CONSTRAINT report_face_report_fkey FOREIGN KEY (report_id) REFERENCES public.report(id);

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_published_by_fkey FOREIGN KEY (published_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.request
    ADD CONSTRAINT request_officer_fkey FOREIGN KEY (officer_id) REFERENCES public.officer(id);

ALTER TABLE ONLY public.sales_point
    ADD CONSTRAINT sales_point_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.sales_point
    ADD CONSTRAINT sales_point_area_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);

ALTER TABLE ONLY public.sales_point_closing
    ADD CONSTRAINT sales_point_closing_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.sales_point_closing
    ADD CONSTRAINT sales_point_closing_point_fkey FOREIGN KEY (point_id) REFERENCES public.sales_point(id);

ALTER TABLE ONLY public.sales_point_stock
    ADD CONSTRAINT sales_point_stock_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.sales_point_stock
    ADD CONSTRAINT sales_point_stock_point_fkey FOREIGN KEY (point_id) REFERENCES public.sales_point(id);

ALTER TABLE ONLY public.sales_point_stock
    ADD CONSTRAINT sales_point_stock_product_fkey FOREIGN KEY (product_id) REFERENCES public.product(id);

ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_officer_fkey FOREIGN KEY (officer_id) REFERENCES public.officer(id);

ALTER TABLE ONLY public.token_revocation
    ADD CONSTRAINT token_revocation_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.token_revocation
    ADD CONSTRAINT token_revocation_token_fkey FOREIGN KEY (token_id) REFERENCES public.token(id);

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_parent_fkey FOREIGN KEY (parent_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.unit_prefix
    ADD CONSTRAINT unit_prefix_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.officer(id);

ALTER TABLE ONLY public.unit_prefix
    ADD CONSTRAINT unit_prefix_unit_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY sender.identity
    ADD CONSTRAINT identity_complaint_fkey FOREIGN KEY (complaint_id) REFERENCES public.complaint(id);

ALTER TABLE ONLY sender.look
    ADD CONSTRAINT look_identity_fkey FOREIGN KEY (complaint_id) REFERENCES sender.identity(complaint_id);

ALTER TABLE ONLY sender.look
    ADD CONSTRAINT look_officer_fkey FOREIGN KEY (officer_id) REFERENCES public.officer(id);

ALTER TABLE public.case_clock ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.case_clock_end ENABLE ROW LEVEL SECURITY;

CREATE POLICY case_clock_end_handed ON public.case_clock_end FOR SELECT TO kiem_service USING ((case_id = ANY (( SELECT public.handed_cases() AS handed_cases)::uuid[])));

CREATE POLICY case_clock_end_scope ON public.case_clock_end TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

CREATE POLICY case_clock_handed ON public.case_clock FOR SELECT TO kiem_service USING ((case_id = ANY (( SELECT public.handed_cases() AS handed_cases)::uuid[])));

CREATE POLICY case_clock_scope ON public.case_clock TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.case_event ENABLE ROW LEVEL SECURITY;

CREATE POLICY case_event_handed ON public.case_event FOR SELECT TO kiem_service USING ((case_id = ANY (( SELECT public.handed_cases() AS handed_cases)::uuid[])));

CREATE POLICY case_event_scope ON public.case_event TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.case_handover ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.case_handover_answer ENABLE ROW LEVEL SECURITY;

CREATE POLICY case_handover_answer_handed ON public.case_handover_answer FOR SELECT TO kiem_service USING ((handover_id IN ( SELECT case_handover.id
   FROM public.case_handover)));

CREATE POLICY case_handover_answer_scope ON public.case_handover_answer TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

CREATE POLICY case_handover_scope ON public.case_handover TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[])) OR (to_unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[])))) WITH CHECK ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.case_inspection ENABLE ROW LEVEL SECURITY;

CREATE POLICY case_inspection_scope ON public.case_inspection TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.case_money ENABLE ROW LEVEL SECURITY;

CREATE POLICY case_money_handed ON public.case_money FOR SELECT TO kiem_service USING ((case_id = ANY (( SELECT public.handed_cases() AS handed_cases)::uuid[])));

CREATE POLICY case_money_scope ON public.case_money TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.complaint ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.complaint_candidate ENABLE ROW LEVEL SECURITY;

CREATE POLICY complaint_candidate_scope ON public.complaint_candidate TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.complaint_clock ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.complaint_clock_end ENABLE ROW LEVEL SECURITY;

CREATE POLICY complaint_clock_end_scope ON public.complaint_clock_end TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

CREATE POLICY complaint_clock_scope ON public.complaint_clock TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.complaint_link ENABLE ROW LEVEL SECURITY;

CREATE POLICY complaint_link_scope ON public.complaint_link TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

CREATE POLICY complaint_scope ON public.complaint TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.complaint_step ENABLE ROW LEVEL SECURITY;

CREATE POLICY complaint_step_scope ON public.complaint_step TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.complaint_suggestion ENABLE ROW LEVEL SECURITY;

CREATE POLICY complaint_suggestion_scope ON public.complaint_suggestion TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.document ENABLE ROW LEVEL SECURITY;

CREATE POLICY document_handed ON public.document FOR SELECT TO kiem_service USING ((case_id = ANY (( SELECT public.handed_cases() AS handed_cases)::uuid[])));

CREATE POLICY document_scope ON public.document TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.document_void ENABLE ROW LEVEL SECURITY;

CREATE POLICY document_void_scope ON public.document_void TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.enforcement_case ENABLE ROW LEVEL SECURITY;

CREATE POLICY enforcement_case_handed ON public.enforcement_case FOR SELECT TO kiem_service USING ((id = ANY (( SELECT public.handed_cases() AS handed_cases)::uuid[])));

CREATE POLICY enforcement_case_scope ON public.enforcement_case TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.event ENABLE ROW LEVEL SECURITY;

CREATE POLICY event_scope ON public.event TO kiem_service USING (((unit_id IS NULL) OR ( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.finding ENABLE ROW LEVEL SECURITY;

CREATE POLICY finding_handed ON public.finding FOR SELECT TO kiem_service USING ((inspection_id = ANY (( SELECT public.handed_inspections() AS handed_inspections)::uuid[])));

CREATE POLICY finding_scope ON public.finding TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.goods_balance ENABLE ROW LEVEL SECURITY;

CREATE POLICY goods_balance_handed ON public.goods_balance FOR SELECT TO kiem_service USING ((item_id IN ( SELECT goods_item.id
   FROM public.goods_item
  WHERE (goods_item.case_id = ANY (( SELECT public.handed_cases() AS handed_cases)::uuid[])))));

CREATE POLICY goods_balance_scope ON public.goods_balance TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.goods_item ENABLE ROW LEVEL SECURITY;

CREATE POLICY goods_item_handed ON public.goods_item FOR SELECT TO kiem_service USING ((case_id = ANY (( SELECT public.handed_cases() AS handed_cases)::uuid[])));

CREATE POLICY goods_item_scope ON public.goods_item TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.goods_movement ENABLE ROW LEVEL SECURITY;

CREATE POLICY goods_movement_handed ON public.goods_movement FOR SELECT TO kiem_service USING ((item_id IN ( SELECT goods_item.id
   FROM public.goods_item
  WHERE (goods_item.case_id = ANY (( SELECT public.handed_cases() AS handed_cases)::uuid[])))));

CREATE POLICY goods_movement_scope ON public.goods_movement TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.goods_sample ENABLE ROW LEVEL SECURITY;

CREATE POLICY goods_sample_handed ON public.goods_sample FOR SELECT TO kiem_service USING ((case_id = ANY (( SELECT public.handed_cases() AS handed_cases)::uuid[])));

CREATE POLICY goods_sample_scope ON public.goods_sample TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.goods_sample_step ENABLE ROW LEVEL SECURITY;

CREATE POLICY goods_sample_step_handed ON public.goods_sample_step FOR SELECT TO kiem_service USING ((sample_id IN ( SELECT goods_sample.id
   FROM public.goods_sample
  WHERE (goods_sample.case_id = ANY (( SELECT public.handed_cases() AS handed_cases)::uuid[])))));

CREATE POLICY goods_sample_step_scope ON public.goods_sample_step TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.goods_seizure ENABLE ROW LEVEL SECURITY;

CREATE POLICY goods_seizure_handed ON public.goods_seizure FOR SELECT TO kiem_service USING ((case_id = ANY (( SELECT public.handed_cases() AS handed_cases)::uuid[])));

CREATE POLICY goods_seizure_scope ON public.goods_seizure TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.goods_seizure_step ENABLE ROW LEVEL SECURITY;

CREATE POLICY goods_seizure_step_handed ON public.goods_seizure_step FOR SELECT TO kiem_service USING ((seizure_id IN ( SELECT goods_seizure.id
   FROM public.goods_seizure
  WHERE (goods_seizure.case_id = ANY (( SELECT public.handed_cases() AS handed_cases)::uuid[])))));

CREATE POLICY goods_seizure_step_scope ON public.goods_seizure_step TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.inspection ENABLE ROW LEVEL SECURITY;

CREATE POLICY inspection_handed ON public.inspection FOR SELECT TO kiem_service USING ((id = ANY (( SELECT public.handed_inspections() AS handed_inspections)::uuid[])));

CREATE POLICY inspection_scope ON public.inspection TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.inspection_version ENABLE ROW LEVEL SECURITY;

CREATE POLICY inspection_version_handed ON public.inspection_version FOR SELECT TO kiem_service USING ((inspection_id = ANY (( SELECT public.handed_inspections() AS handed_inspections)::uuid[])));

CREATE POLICY inspection_version_scope ON public.inspection_version TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.inspection_warning ENABLE ROW LEVEL SECURITY;

CREATE POLICY inspection_warning_handed ON public.inspection_warning FOR SELECT TO kiem_service USING ((inspection_id = ANY (( SELECT public.handed_inspections() AS handed_inspections)::uuid[])));

CREATE POLICY inspection_warning_scope ON public.inspection_warning TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.report ENABLE ROW LEVEL SECURITY;

ALTER TABLE public.report_area_sum ENABLE ROW LEVEL SECURITY;

CREATE POLICY report_area_sum_scope ON public.report_area_sum TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.report_face ENABLE ROW LEVEL SECURITY;

CREATE POLICY report_face_scope ON public.report_face TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.report_fact ENABLE ROW LEVEL SECURITY;

CREATE POLICY report_fact_scope ON public.report_fact TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

CREATE POLICY report_scope ON public.report TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE public.report_sum ENABLE ROW LEVEL SECURITY;

CREATE POLICY report_sum_scope ON public.report_sum TO kiem_service USING ((( SELECT public.scope_is_all() AS scope_is_all) OR (unit_id = ANY (( SELECT public.scope_units() AS scope_units)::uuid[]))));

ALTER TABLE sender.identity ENABLE ROW LEVEL SECURITY;

CREATE POLICY identity_scope ON sender.identity TO kiem_sender USING ((public.scope_is_all() OR (unit_id = ANY (public.scope_units()))));

GRANT ALL ON SCHEMA public TO kiem_owner;
GRANT USAGE ON SCHEMA public TO kiem_service;

GRANT USAGE ON SCHEMA sender TO kiem_sender;

GRANT SELECT,INSERT ON TABLE public.enforcement_case TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.inspection_version TO kiem_service;

REVOKE ALL ON FUNCTION public.check_archive() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.check_case_step() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.check_complaint_step() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.check_money() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.count_case_step() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.count_complaint_step() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.count_complaints() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.count_correction() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.count_goods() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.count_handed() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.count_joined_case() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.count_money() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.count_opened_case() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.count_register_change() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.count_seized() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.fold_report_facts() FROM PUBLIC;
GRANT ALL ON FUNCTION public.fold_report_facts() TO kiem_service;

REVOKE ALL ON FUNCTION public.hand_case_over() FROM PUBLIC;

GRANT SELECT,INSERT ON TABLE public.case_handover TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.case_handover_answer TO kiem_service;

REVOKE ALL ON FUNCTION public.hold_goods() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.join_inspection() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.move_goods() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.next_number(kind text, year integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.next_number(kind text, year integer) TO kiem_service;

REVOKE ALL ON FUNCTION public.next_numbers(kind text, year integer, count bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.next_numbers(kind text, year integer, count bigint) TO kiem_service;

REVOKE ALL ON FUNCTION public.note_product_change() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.note_sales_point_change() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.number_document() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.overdue_at(moment timestamp with time zone, as_of timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.overdue_at(moment timestamp with time zone, as_of timestamp with time zone) TO kiem_service;

REVOKE ALL ON FUNCTION public.rebuild_clock_spans() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.rebuild_report_facts() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.rebuild_report_sums() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.refuse_archived(asked uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION public.refuse_change_of_report() FROM PUBLIC;

GRANT SELECT,INSERT ON TABLE public.unit TO kiem_service;

REVOKE ALL ON FUNCTION public.sum_for_moved_areas() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.sum_for_moved_unit() FROM PUBLIC;

REVOKE ALL ON FUNCTION sender.look_up(wanted uuid, looker uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION sender.look_up(wanted uuid, looker uuid) TO kiem_sender;

GRANT SELECT,INSERT ON TABLE public.officer TO kiem_service;

REVOKE ALL ON FUNCTION sender.looks(wanted uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION sender.looks(wanted uuid) TO kiem_sender;

REVOKE ALL ON FUNCTION sender.seal(digest bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION sender.seal(digest bytea) TO kiem_sender;

GRANT SELECT ON TABLE public.area TO kiem_service;

GRANT SELECT ON TABLE public.area_ancestor TO kiem_service;

GRANT SELECT ON TABLE public.area_succession TO kiem_service;

GRANT SELECT ON TABLE public.authority_cap TO kiem_service;

GRANT SELECT ON TABLE public.calendar_day TO kiem_service;

GRANT SELECT ON TABLE public.case_clock TO kiem_service;

GRANT INSERT(id) ON TABLE public.case_clock TO kiem_service;

GRANT INSERT(case_id) ON TABLE public.case_clock TO kiem_service;

GRANT INSERT(unit_id) ON TABLE public.case_clock TO kiem_service;

GRANT INSERT(kind) ON TABLE public.case_clock TO kiem_service;

GRANT INSERT(variant) ON TABLE public.case_clock TO kiem_service;

GRANT INSERT(started_by) ON TABLE public.case_clock TO kiem_service;

GRANT INSERT(started_at) ON TABLE public.case_clock TO kiem_service;

GRANT INSERT(due_at) ON TABLE public.case_clock TO kiem_service;

GRANT INSERT(missing_year) ON TABLE public.case_clock TO kiem_service;

GRANT INSERT(unconfirmed) ON TABLE public.case_clock TO kiem_service;

GRANT INSERT(recorded_at) ON TABLE public.case_clock TO kiem_service;

GRANT INSERT(seizure_id) ON TABLE public.case_clock TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.case_clock_end TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.case_event TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.case_inspection TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.case_money TO kiem_service;

GRANT SELECT ON TABLE public.case_move TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.case_step_contribution TO kiem_service;

GRANT SELECT ON TABLE public.complaint_clock TO kiem_service;

GRANT INSERT(id) ON TABLE public.complaint_clock TO kiem_service;

GRANT INSERT(complaint_id) ON TABLE public.complaint_clock TO kiem_service;

GRANT INSERT(unit_id) ON TABLE public.complaint_clock TO kiem_service;

GRANT INSERT(kind) ON TABLE public.complaint_clock TO kiem_service;

GRANT INSERT(variant) ON TABLE public.complaint_clock TO kiem_service;

GRANT INSERT(started_by) ON TABLE public.complaint_clock TO kiem_service;

GRANT INSERT(started_at) ON TABLE public.complaint_clock TO kiem_service;

GRANT INSERT(due_at) ON TABLE public.complaint_clock TO kiem_service;

GRANT INSERT(missing_year) ON TABLE public.complaint_clock TO kiem_service;

GRANT INSERT(unconfirmed) ON TABLE public.complaint_clock TO kiem_service;

GRANT INSERT(recorded_at) ON TABLE public.complaint_clock TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.complaint_clock_end TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.clock_span_difference TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.complaint TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.complaint_candidate TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.complaint_step TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.product TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.sales_point TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.complaint_line TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.complaint_link TO kiem_service;

GRANT USAGE ON SEQUENCE public.complaint_link_seq_seq TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.complaint_linked TO kiem_service;

GRANT SELECT ON TABLE public.complaint_move TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.complaint_receipt_contribution TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.finding TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.complaint_step_contribution TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.complaint_suggestion TO kiem_service;

GRANT USAGE ON SEQUENCE public.complaint_suggestion_seq_seq TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.goods_item TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.goods_movement TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.custody_after TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.custody_contribution TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.delegation TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.document TO kiem_service;

GRANT SELECT ON TABLE public.document_series TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.document_void TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.event TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.event_seal TO kiem_service;

GRANT USAGE ON SEQUENCE public.event_seq_seq TO kiem_service;

GRANT SELECT ON TABLE public.fine_bracket TO kiem_service;

GRANT SELECT ON TABLE public.goods_balance TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.goods_contribution TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.goods_sample TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.goods_sample_step TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.goods_seizure TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.goods_seizure_step TO kiem_service;

GRANT SELECT ON TABLE public.goods_way TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.handover_contribution TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.inspection TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.inspection_warning TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.inspection_contribution TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.inspection_line TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.money_contribution TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.officer_card TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.officer_suspension TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.opening_contribution TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.producer TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.product_alias TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.product_merge TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.product_double TO kiem_service;

GRANT USAGE ON SEQUENCE public.product_merge_seq_seq TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.recognition TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.recognition_revocation TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.product_register TO kiem_service;

GRANT SELECT ON TABLE public.programme_target TO kiem_service;

GRANT SELECT ON TABLE public.reference_load TO kiem_service;

GRANT SELECT ON TABLE public.register_change TO kiem_service;

GRANT USAGE ON SEQUENCE public.register_change_seq_seq TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.register_version TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.report TO kiem_service;

GRANT SELECT ON TABLE public.report_area_sum TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.report_fact TO kiem_service;

GRANT SELECT ON TABLE public.report_horizon TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.reporting_area TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.unit_above TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.report_sum_due TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.report_area_sum_difference TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.seizure_contribution TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.report_contribution TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.report_face TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.report_fact_difference TO kiem_service;

GRANT SELECT ON TABLE public.report_sum TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.report_sum_difference TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.request TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.sales_point_closing TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.sales_point_register TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.sales_point_stock TO kiem_service;

GRANT USAGE ON SEQUENCE public.sales_point_stock_seq_seq TO kiem_service;

GRANT SELECT ON TABLE public.schema_migration TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.token TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.token_revocation TO kiem_service;

GRANT SELECT,INSERT ON TABLE public.unit_prefix TO kiem_service;

GRANT INSERT ON TABLE sender.identity TO kiem_sender;

REVOKE ALL ON FUNCTION public.add_to_report_sums(since xid8, until xid8) FROM PUBLIC;

ALTER DEFAULT PRIVILEGES FOR ROLE kiem_owner IN SCHEMA public GRANT USAGE ON SEQUENCES  TO kiem_service;

ALTER DEFAULT PRIVILEGES FOR ROLE kiem_owner IN SCHEMA public GRANT SELECT,INSERT ON TABLES  TO kiem_service;
