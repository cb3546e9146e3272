-- name: law.brackets :many
select
    code,
    act,
    article,
    row_no,
    conduct,
    basis,
    lower_end,
    upper_end,
    bounds,
    gain_lower_end,
    gain_upper_end,
    minimum,
    maximum,
    allows_warning,
    special_tenths,
    remedies,
    valid_from,
    valid_to
from fine_bracket
order by code, row_no, valid_from;

-- name: law.caps :many
select
    title,
    field,
    individual,
    valid_from,
    valid_to
from authority_cap
order by field, individual, title, valid_from;

-- name: law.calendarDays :many
select
    day,
    kind,
    name_vi,
    name_en,
    confirmed
from calendar_day
order by day;
