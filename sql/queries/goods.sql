-- name: goods.nextPlaces :one
-- Where the numbering of a case's seizures, items and samples goes on.
select
    coalesce((select max(position) from goods_seizure where case_id = $1), 0) + 1 as seizure,
    coalesce((select max(position) from goods_item where case_id = $1), 0) + 1 as item,
    coalesce((select max(position) from goods_sample where case_id = $1), 0) + 1 as sample;

-- name: goods.seize :exec
insert into goods_seizure (id, case_id, position, unit_id, seized_at, place, witnesses, document_id, recorded_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- name: goods.addItem :exec
insert into goods_item (id, case_id, position, unit_id, seizure_id, description, quantity, measure, value, finding)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- name: goods.items :many
-- What was seized in a case, and how its seizure stands.
select
    goods_item.id,
    goods_item.position,
    goods_seizure.position as seizure,
    goods_item.description,
    goods_item.quantity,
    goods_item.measure,
    goods_item.value,
    goods_item.finding,
    goods_seizure.seized_at,
    goods_seizure.id as seizure_id,
    exists (
        select
        from goods_seizure_step
        where goods_seizure_step.seizure_id = goods_seizure.id
    ) as is_decided
from goods_item
join goods_seizure
    on goods_seizure.id = goods_item.seizure_id
where goods_item.case_id = $1
order by goods_item.position;

-- name: goods.balances :many
-- How much of each item of a case is where.
select
    goods_item.position,
    goods_balance.place,
    goods_balance.quantity
from goods_item
join goods_balance
    on goods_balance.item_id = goods_item.id
where goods_item.case_id = $1
    and goods_balance.quantity > 0
order by goods_item.position, goods_balance.place;

-- name: goods.movements :many
-- What moved in a case, in the order in which it was written down.
select
    goods_item.position,
    goods_movement.seq,
    goods_movement.source,
    goods_movement.destination,
    goods_movement.quantity,
    array(
        select document.number
        from unnest(goods_movement.documents) with ordinality as paper (id, place)
        join document
            on document.id = paper.id
        order by paper.place
    ) as documents,
    goods_movement.witnesses,
    goods_movement.happened_at,
    goods_movement.reverses,
    goods_movement.note,
    officer.number as recorded_by
from goods_item
join goods_movement
    on goods_movement.item_id = goods_item.id
join officer
    on officer.id = goods_movement.recorded_by
where goods_item.case_id = $1
order by goods_movement.recorded_at, goods_item.position, goods_movement.seq;

-- name: goods.move :exec
insert into goods_movement (
    item_id, seq, unit_id, source, destination, quantity, documents, witnesses, happened_at, reverses, note, recorded_by
)
select
    $1, coalesce(max(goods_movement.seq), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
from goods_movement
where goods_movement.item_id = $1;

-- name: goods.seizures :many
-- The seizures of a case with their steps so far.
select
    goods_seizure.id,
    goods_seizure.position,
    goods_seizure.seized_at,
    goods_seizure.place,
    goods_seizure.witnesses,
    (select max(step.seq) from goods_seizure_step as step where step.seizure_id = goods_seizure.id) as steps,
    (
        select step.due_at
        from goods_seizure_step as step
        where step.seizure_id = goods_seizure.id
        order by step.seq desc
        limit 1
    ) as due_at
from goods_seizure
where goods_seizure.case_id = $1
order by goods_seizure.position;

-- name: goods.stepSeizure :exec
insert into goods_seizure_step (seizure_id, seq, unit_id, event, document_id, happened_at, due_at, recorded_by)
values ($1, $2, $3, $4, $5, $6, $7, $8);

-- name: goods.takeSample :exec
insert into goods_sample (id, case_id, position, unit_id, item_id, quantity)
values ($1, $2, $3, $4, $5, $6);

-- name: goods.stepSample :exec
insert into goods_sample_step (
    sample_id, seq, unit_id, event, from_state, to_state, measured_ratio, document_id, happened_at, recorded_by
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- name: goods.samples :many
-- The samples of a case and where each stands.
select
    goods_sample.id,
    goods_sample.position,
    goods_item.position as item,
    goods_sample.quantity,
    step.seq,
    step.to_state as state,
    step.happened_at,
    (
        select judged.measured_ratio
        from goods_sample_step as judged
        where judged.sample_id = goods_sample.id
            and judged.measured_ratio is not null
        limit 1
    ) as measured_ratio
from goods_sample
join goods_item
    on goods_item.id = goods_sample.item_id
join goods_sample_step as step
    on step.sample_id = goods_sample.id
    and not exists (
        select
        from goods_sample_step as later
        where later.sample_id = step.sample_id
            and later.seq > step.seq
    )
where goods_sample.case_id = $1
order by goods_sample.position;

-- name: goods.samplePapers :many
-- The papers of a sample's steps, in their order.
select goods_sample_step.document_id
from goods_sample_step
where goods_sample_step.sample_id = $1
    and goods_sample_step.document_id is not null
order by goods_sample_step.seq;

-- name: goods.endClocks :exec
-- Ends what runs of a seizure's times, at the case's newest step; as the unit that has the case now.
insert into case_clock_end (clock_id, unit_id, outcome, ended_at, case_id, ended_by)
select
    case_clock.id,
    enforcement_case.unit_id,
    $2,
    $3,
    case_clock.case_id,
    (select max(case_event.seq) from case_event where case_event.case_id = case_clock.case_id)
from case_clock
join enforcement_case
    on enforcement_case.id = case_clock.case_id
where case_clock.seizure_id = $1
    and not exists (select from case_clock_end where case_clock_end.clock_id = case_clock.id);

-- name: goods.resumeClock :exec
-- Lets the last of a seizure's times run on, where none runs: goods are in custody again.
insert into case_clock (
    id, case_id, unit_id, kind, variant, started_by, started_at, due_at, missing_year, unconfirmed, seizure_id
)
select
    $2, case_clock.case_id, enforcement_case.unit_id, case_clock.kind, case_clock.variant, case_clock.started_by,
    case_clock.started_at, case_clock.due_at, case_clock.missing_year, case_clock.unconfirmed, case_clock.seizure_id
from case_clock
join enforcement_case
    on enforcement_case.id = case_clock.case_id
where case_clock.seizure_id = $1
    and not exists (
        select
        from case_clock as running
        where running.seizure_id = $1
            and not exists (select from case_clock_end where case_clock_end.clock_id = running.id)
    )
order by case_clock.recorded_at desc
limit 1;
