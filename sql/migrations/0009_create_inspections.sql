-- Inspections, what they found and the cases they open. A correction is a new version beside the old one, so that any
-- report can be made again as of any moment.
--
-- recorded_at is the clock's time, not the transaction's: a correction reads the version before it after that one's
-- commit, so its clock is later even where its transaction began earlier, and "as of" sees versions in their order.

create table inspection (
    id uuid not null,
    number text not null,
    number_rank bigint not null generated always as (number_rank(number)) stored,
    unit_id uuid not null,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid not null,
    constraint inspection_pkey primary key (id),
    constraint inspection_number_key unique (number),
    constraint inspection_unit_fkey foreign key (unit_id) references unit (id),
    constraint inspection_recorded_by_fkey foreign key (recorded_by) references officer (id),
    constraint inspection_number_check check (number ~ '^KT-[0-9]{4}-([0-9]{6}|[1-9][0-9]{6,11})$')
);

create unique index inspection_rank_idx on inspection (number_rank);
create index inspection_unit_idx on inspection (unit_id, number_rank);

create table inspection_version (
    inspection_id uuid not null,
    version integer not null,
    -- The inspection's unit, here and below once more, so that row-level security needs no join (see 0011).
    unit_id uuid not null,
    form text not null,
    -- The day is always there; the moment only where the hour is known.
    started_at timestamptz,
    started_on date not null,
    ended_at timestamptz,
    ended_on date not null,
    decision_no text,
    decided_on date,
    leader text,
    members text[] not null,
    sales_point_id uuid,
    premises_name text,
    premises_address text,
    -- Null: the place counts in no area.
    area_id uuid,
    party_kind text,
    party_name text,
    party_tax_code text,
    complaint text,
    -- Why the version before was wrong; the first version has none.
    reason text,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid not null,
    constraint inspection_version_pkey primary key (inspection_id, version),
    constraint inspection_version_inspection_fkey foreign key (inspection_id) references inspection (id),
    constraint inspection_version_sales_point_fkey foreign key (sales_point_id) references sales_point (id),
    constraint inspection_version_area_fkey foreign key (area_id) references area (id),
    constraint inspection_version_recorded_by_fkey foreign key (recorded_by) references officer (id),
    constraint inspection_version_version_check check (version >= 1),
    constraint inspection_version_form_check check (form in ('periodic', 'thematic', 'ad_hoc')),
    constraint inspection_version_days_check
        check (started_on = vietnam_day(started_at) and ended_on = vietnam_day(ended_at)),
    constraint inspection_version_order_check check (ended_on >= started_on and ended_at >= started_at),
    constraint inspection_version_place_check check (sales_point_id is not null or premises_address is not null),
    constraint inspection_version_party_check
        check (
            case
                when party_kind is null then party_name is null and party_tax_code is null
                when party_kind <> 'unidentified' then party_name is not null
                else true
            end
        ),
    constraint inspection_version_party_kind_check
        check (
            party_kind in (
                'individual', 'household', 'household_business', 'enterprise', 'cooperative', 'branch', 'other_org',
                'unidentified'
            )
        ),
    constraint inspection_version_party_tax_code_check
        check (party_tax_code ~ '^([0-9]{10}(-?[0-9]{3})?|[0-9]{12})$'),
    constraint inspection_version_complaint_check check (complaint ~ '^TB-[0-9]{4}-([0-9]{6}|[1-9][0-9]{6,11})$'),
    constraint inspection_version_reason_check check ((version = 1) = (reason is null)),
    constraint inspection_version_members_check check (array_position(members, null) is null),
    constraint inspection_version_text_check
        check (
            is_plain_text(decision_no)
            and is_plain_text(leader)
            and array_to_string(members, ' ') is nfc normalized
            and is_plain_text(premises_name)
            and is_plain_text(premises_address)
            and is_plain_text(party_name)
            and is_plain_text(reason)
        )
);

create index inspection_version_ended_on_idx on inspection_version (ended_on);
create index inspection_version_area_idx on inspection_version (area_id, ended_on);
create index inspection_version_sales_point_idx on inspection_version (sales_point_id) where sales_point_id is not null;

create table finding (
    inspection_id uuid not null,
    version integer not null,
    position integer not null,
    unit_id uuid not null,
    label_name text not null,
    label_name_fold text not null,
    kind text not null,
    basis text,
    product_id uuid,
    gtin text,
    claimed_stars integer,
    -- Thousandths; null until counted.
    quantity bigint,
    unit text,
    -- Whole đồng.
    unit_price bigint,
    goods_value bigint,
    -- Millionths of the registered or required level.
    measured_ratio bigint,
    note text,
    constraint finding_pkey primary key (inspection_id, version, position),
    constraint finding_version_fkey
        foreign key (inspection_id, version) references inspection_version (inspection_id, version),
    constraint finding_product_fkey foreign key (product_id) references product (id),
    constraint finding_position_check check (position >= 1),
    constraint finding_kind_check
        check (
            kind in (
                'compliant', 'counterfeit', 'knockoff', 'substandard', 'unknown_origin', 'smuggled', 'banned', 'other'
            )
        ),
    constraint finding_basis_check
        check (
            basis is null
            or (kind = 'knockoff' and basis in ('counterfeit_mark', 'infringement', 'unfair_competition'))
        ),
    constraint finding_gtin_check check (gtin ~ '^([0-9]{8}|[0-9]{12,14})$'),
    constraint finding_claimed_stars_check check (claimed_stars between 1 and 5),
    constraint finding_quantity_check check (quantity between 1 and 1000000000000),
    constraint finding_quantity_unit_check check ((quantity is null) = (unit is null)),
    constraint finding_unit_price_check check (unit_price between 0 and 9007199254740991),
    constraint finding_goods_value_check check (goods_value between 0 and 9007199254740991),
    constraint finding_measured_ratio_check check (measured_ratio between 0 and 100000000),
    constraint finding_text_check
        check (
            is_plain_text(label_name)
            and label_name_fold is nfc normalized
            and is_plain_text(unit)
            and is_plain_text(note)
        )
);

create index finding_product_idx on finding (product_id, inspection_id, version) where product_id is not null;

create table inspection_warning (
    inspection_id uuid not null,
    version integer not null,
    position integer not null,
    unit_id uuid not null,
    code text not null,
    field text not null,
    message_vi text not null,
    message_en text not null,
    constraint inspection_warning_pkey primary key (inspection_id, version, position),
    constraint inspection_warning_version_fkey
        foreign key (inspection_id, version) references inspection_version (inspection_id, version),
    constraint inspection_warning_position_check check (position >= 1),
    constraint inspection_warning_code_check check (code ~ '^[a-z_]+$')
);

-- The one state table: where a case stands now. How it came there is in case_event, written by the same transaction.
create table enforcement_case (
    id uuid not null,
    number text not null,
    number_rank bigint not null generated always as (number_rank(number)) stored,
    inspection_id uuid not null,
    unit_id uuid not null,
    state text not null,
    opened_at timestamptz not null default clock_timestamp(),
    opened_by uuid not null,
    constraint enforcement_case_pkey primary key (id),
    constraint enforcement_case_number_key unique (number),
    constraint enforcement_case_inspection_key unique (inspection_id),
    constraint enforcement_case_inspection_fkey foreign key (inspection_id) references inspection (id),
    constraint enforcement_case_unit_fkey foreign key (unit_id) references unit (id),
    constraint enforcement_case_opened_by_fkey foreign key (opened_by) references officer (id),
    constraint enforcement_case_number_check check (number ~ '^VV-[0-9]{4}-([0-9]{6}|[1-9][0-9]{6,11})$'),
    constraint enforcement_case_state_check check (state in ('open'))
);

create unique index enforcement_case_rank_idx on enforcement_case (number_rank);
create index enforcement_case_unit_idx on enforcement_case (unit_id, number_rank);
create index enforcement_case_state_idx on enforcement_case (state, number_rank);

grant update (state) on enforcement_case to kiem_service;

create table case_event (
    case_id uuid not null,
    seq integer not null,
    unit_id uuid not null,
    event text not null,
    -- Null for the event that opened the case.
    from_state text,
    to_state text not null,
    at timestamptz not null default clock_timestamp(),
    actor uuid not null,
    note text,
    constraint case_event_pkey primary key (case_id, seq),
    constraint case_event_case_fkey foreign key (case_id) references enforcement_case (id),
    constraint case_event_actor_fkey foreign key (actor) references officer (id),
    constraint case_event_seq_check check (seq >= 1),
    constraint case_event_first_check check ((seq = 1) = (from_state is null)),
    constraint case_event_event_check check (event ~ '^[a-z_]+$'),
    constraint case_event_to_state_check check (to_state in ('open')),
    constraint case_event_from_state_check check (from_state in ('open')),
    constraint case_event_text_check check (is_plain_text(note))
);

-- Every inspection as its newest version has it, in one line: where, with whom, what was found, and the case it opened.
-- The rights are those of whoever asks, not of the view's owner. Two names are looked up in the select list to stay with
-- seven joins: beyond eight, with the one a query adds, the planner no longer orders them freely (join_collapse_limit).
create view inspection_line
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
    (select officer.number from officer where officer.id = enforcement_case.opened_by) as case_opened_by
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
