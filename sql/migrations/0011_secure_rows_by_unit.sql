-- What belongs to a unit is seen and added only within the scope that the service states for whoever asks: the units in the
-- setting kiem.scope, `{uuid,…}`, or `*` for all. Without the setting nothing is seen, so a check that was forgotten in the
-- program shows nothing. It does not hold off somebody who has the service's login: the setting is theirs to make.

create function scope_is_all() returns boolean
    language sql
    stable
    parallel safe
    return coalesce(current_setting('kiem.scope', true) = '*', false);

create function scope_units() returns uuid[]
    language sql
    stable
    parallel safe
    return case when current_setting('kiem.scope', true) like '{%' then current_setting('kiem.scope', true)::uuid[] end;

-- In `select`, so that each is asked once a query and not once a row.
alter table inspection enable row level security;
create policy inspection_scope on inspection to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

alter table inspection_version enable row level security;
create policy inspection_version_scope on inspection_version to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

alter table finding enable row level security;
create policy finding_scope on finding to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

alter table inspection_warning enable row level security;
create policy inspection_warning_scope on inspection_warning to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

alter table enforcement_case enable row level security;
create policy enforcement_case_scope on enforcement_case to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

alter table case_event enable row level security;
create policy case_event_scope on case_event to kiem_service
    using ((select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));

-- An event without a unit concerns everybody: the register, people.
alter table event enable row level security;
create policy event_scope on event to kiem_service
    using (unit_id is null or (select scope_is_all()) or unit_id = any ((select scope_units())::uuid[]));
