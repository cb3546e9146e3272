-- What the law says in tables: how much an offence costs on which days, who may sign up to how much, and which days are worked.

create table fine_bracket (
    code text not null,
    -- The decree, by its number.
    act text not null,
    article integer not null,
    row_no integer not null,
    -- The act that is fined, in the decree's words.
    conduct text not null,
    basis text not null,
    -- Đồng of goods' value, or pieces where the basis is unit_count; no upper end: null.
    lower_end bigint not null,
    upper_end bigint,
    -- Which ends belong to it: '[)' in Decree 98/2020, '(]' in Decree 99/2013.
    bounds text not null,
    -- Đồng of illicit gain, where that may pick the row too.
    gain_lower_end bigint,
    gain_upper_end bigint,
    field text not null,
    -- Whole đồng for an individual, before any multiplier.
    minimum bigint not null,
    maximum bigint not null,
    allows_warning boolean not null,
    -- What the decree's special circumstances multiply by, in tenths.
    special_tenths integer not null,
    remedies text[] not null,
    valid_from date not null,
    -- The last day; null while it is in force.
    valid_to date,
    confidence text not null,
    band int8range not null generated always as (int8range(lower_end, upper_end, bounds)) stored,
    gain_band int8range generated always as (
        case when gain_lower_end is not null then int8range(gain_lower_end, gain_upper_end, bounds) end
    ) stored,
    valid daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint fine_bracket_pkey primary key (code, row_no, valid_from),
    constraint fine_bracket_code_check check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
    constraint fine_bracket_article_check check (article > 0),
    constraint fine_bracket_row_no_check check (row_no > 0),
    constraint fine_bracket_basis_check
        check (basis in ('goods_value', 'genuine_value_or_gain', 'unit_count', 'undeterminable', 'fixed')),
    constraint fine_bracket_bounds_check check (bounds in ('[)', '(]')),
    constraint fine_bracket_band_check check (lower_end >= 0 and upper_end > lower_end),
    constraint fine_bracket_gain_check check (gain_lower_end >= 0 and gain_upper_end > gain_lower_end),
    constraint fine_bracket_gain_lower_end_check check (gain_lower_end is not null or gain_upper_end is null),
    constraint fine_bracket_amounts_check check (minimum >= 0 and minimum <= maximum),
    -- The most that an individual may be fined in the field.
    constraint fine_bracket_field_check
        check (
            case field
                when 'commerce' then maximum <= 100000000
                when 'counterfeit' then maximum <= 200000000
                when 'ip' then maximum <= 250000000
                else false
            end
        ),
    constraint fine_bracket_special_tenths_check check (special_tenths between 10 and 100),
    constraint fine_bracket_confidence_check check (confidence in ('HIGH', 'MED')),
    constraint fine_bracket_text_check check (is_plain_text(act) and is_plain_text(conduct)),
    -- One row a value a day.
    constraint fine_bracket_band_excl exclude using gist (code with =, band with &&, valid with &&)
);

create table authority_cap (
    title text not null,
    field text not null,
    -- Whole đồng for an individual; organisations twice as much.
    individual bigint not null,
    valid_from date not null,
    -- The last day; null while it is in force.
    valid_to date,
    source text not null,
    confidence text not null,
    valid daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
    constraint authority_cap_pkey primary key (title, field, valid_from),
    constraint authority_cap_title_check
        check (
            title in (
                'inspector', 'team_leader', 'deputy_team_leader', 'branch_head', 'deputy_branch_head', 'national_head'
            )
        ),
    constraint authority_cap_field_check check (field in ('commerce', 'counterfeit', 'ip')),
    constraint authority_cap_individual_check check (individual > 0),
    constraint authority_cap_confidence_check check (confidence in ('HIGH', 'MED')),
    constraint authority_cap_text_check check (is_plain_text(source)),
    -- One power a title a day.
    constraint authority_cap_valid_excl exclude using gist (title with =, field with =, valid with &&)
);

-- Days that the weekday alone does not explain: off, or worked in exchange. A year with any row counts as complete.
create table calendar_day (
    day date not null,
    kind text not null,
    name_vi text not null,
    name_en text not null,
    -- Whether an act or announcement was seen; a day that is not confirmed counts as an ordinary one.
    confirmed boolean not null,
    source text not null,
    constraint calendar_day_pkey primary key (day),
    constraint calendar_day_kind_check check (kind in ('holiday', 'compensation', 'swapped_off', 'swapped_work')),
    constraint calendar_day_text_check
        check (is_plain_text(name_vi) and is_plain_text(name_en) and is_plain_text(source))
);

revoke insert on fine_bracket, authority_cap, calendar_day from kiem_service;
