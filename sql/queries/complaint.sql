-- name: complaint.file :one
-- Records a complaint under the next number.
with clock as materialized (
    select clock_timestamp() as reading
)
insert into complaint (
    id, number, unit_id, kind, filed_as, channel, received_at, received_on, body, is_anonymous, wants_notice, area_id, product_name, gtin,
    product_id, sales_point_id, alleged_kind, purchased_on, evidence, recorded_at, recorded_by
)
select
    $1, next_number('TB', vietnam_year(clock.reading)), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
    $14, $15, $16, $17, $18, clock.reading, $19
from clock
returning number;

-- name: complaint.byNumber :one
select
    line.id,
    line.number,
    line.unit_id,
    line.unit_code,
    line.kind,
    line.filed_as,
    line.channel,
    line.received_at,
    line.received_on,
    line.body,
    line.is_anonymous,
    line.wants_notice,
    line.area_id,
    area.code as area_code,
    area.kind as area_kind,
    area.name as area_name,
    line.product_name,
    line.gtin,
    line.product_code,
    line.sales_point_code,
    line.alleged_kind,
    line.purchased_on,
    line.evidence,
    line.recorded_at,
    line.recorded_by,
    line.state,
    line.steps,
    exists (
        select
        from complaint_step
        where complaint_step.complaint_id = line.id
            and complaint_step.event = 'verify'
    ) as was_verified
from complaint_line as line
left join area
    on area.id = line.area_id
where line.number = $1;

-- name: complaint.list :many
-- Complaints, the newest number first, those behind number $9; filters that are null let everything pass. Days are those on which they were
-- received; $7 and $8: that are linked to a thing, or name it; $11: of which a time that runs is over by a moment.
select
    line.number,
    line.state,
    line.kind,
    line.channel,
    line.received_at,
    line.received_on,
    line.unit_code,
    area.code as area_code,
    area.kind as area_kind,
    area.name as area_name,
    line.body,
    array(
        select product.code
        from complaint_linked
        join product
            on product.id = complaint_linked.product_id
        where complaint_linked.complaint_id = line.id
        order by complaint_linked.seq
    ) as products,
    (
        select min(complaint_clock.due_at)
        from complaint_clock
        where complaint_clock.complaint_id = line.id
            and not exists (select from complaint_clock_end where complaint_clock_end.clock_id = complaint_clock.id)
    ) as due_at
from complaint_line as line
left join area
    on area.id = line.area_id
where ($1::text is null or line.state = $1)
    and ($2::text is null or line.kind = $2)
    and ($3::date is null or line.received_on >= $3)
    and ($4::date is null or line.received_on <= $4)
    and ($5::uuid is null or line.unit_id = any (array(select unit_id from unit_below($5))))
    and (
        $6::uuid is null
        or line.area_id = any (array(select area_id from area_ancestor where ancestor_id = $6))
    )
    and (
        $7::uuid is null
        or line.product_id = $7
        or exists (
            select
            from complaint_linked
            where complaint_linked.complaint_id = line.id
                and complaint_linked.product_id = $7
        )
    )
    and (
        $8::uuid is null
        or line.sales_point_id = $8
        or exists (
            select
            from complaint_linked
            where complaint_linked.complaint_id = line.id
                and complaint_linked.sales_point_id = $8
        )
    )
    and ($9::text is null or line.number_rank < number_rank($9))
    and (
        $11::timestamptz is null
        or exists (
            select
            from complaint_clock
            where complaint_clock.complaint_id = line.id
                and complaint_clock.due_at <= $11
                and not exists (select from complaint_clock_end where complaint_clock_end.clock_id = complaint_clock.id)
        )
    )
order by line.number_rank desc
limit $10;

-- name: complaint.step :exec
-- Takes a step; a complaint stands where its last one led.
insert into complaint_step (
    complaint_id, seq, unit_id, event, from_state, to_state, happened_at, actor, recipient, result, notified_at, note
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- name: complaint.steps :many
-- How a complaint came to where it is, oldest first.
select
    complaint_step.seq,
    complaint_step.event,
    complaint_step.from_state,
    complaint_step.to_state,
    complaint_step.happened_at,
    officer.number as actor,
    complaint_step.recipient,
    complaint_step.result,
    complaint_step.notified_at,
    complaint_step.note
from complaint_step
join officer
    on officer.id = complaint_step.actor
where complaint_step.complaint_id = $1
order by complaint_step.seq;

-- name: complaint.startClock :exec
insert into complaint_clock (id, complaint_id, unit_id, kind, variant, started_by, started_at, due_at, missing_year, unconfirmed)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- name: complaint.endClocks :exec
-- Ends what runs of these kinds in a complaint, at a step.
insert into complaint_clock_end (clock_id, unit_id, outcome, ended_at, complaint_id, ended_by)
select complaint_clock.id, complaint_clock.unit_id, $4, $5, complaint_clock.complaint_id, $3
from complaint_clock
where complaint_clock.complaint_id = $1
    and complaint_clock.kind = any ($2)
    and not exists (select from complaint_clock_end where complaint_clock_end.clock_id = complaint_clock.id);

-- name: complaint.clocks :many
-- The times of a complaint, in the order in which they began.
select
    complaint_clock.kind,
    complaint_clock.variant,
    complaint_clock.started_at,
    complaint_clock.due_at,
    complaint_clock.missing_year,
    complaint_clock.unconfirmed,
    complaint_clock_end.outcome,
    complaint_clock_end.ended_at
from complaint_clock
left join complaint_clock_end
    on complaint_clock_end.clock_id = complaint_clock.id
where complaint_clock.complaint_id = $1
order by complaint_clock.started_by, complaint_clock.id;

-- name: complaint.link :one
-- Says that a complaint is about a thing, or no longer; gives nothing where that is what was said last.
insert into complaint_link (complaint_id, unit_id, product_id, sales_point_id, case_id, is_linked, note, actor)
select $1, $2, $3, $4, $5, $6, $7, $8
where $6 <> exists (
    select
    from complaint_linked
    where complaint_linked.complaint_id = $1
        and complaint_linked.product_id is not distinct from $3
        and complaint_linked.sales_point_id is not distinct from $4
        and complaint_linked.case_id is not distinct from $5
)
returning seq;

-- name: complaint.lock :one
-- Lets one person at a time say what a complaint is about, until the transaction ends.
select pg_advisory_xact_lock(hashtextextended($1::uuid::text, 17))::text as locked;

-- name: complaint.links :many
-- What was said of what a complaint is about, oldest first.
select
    product.code as product_code,
    sales_point.code as sales_point_code,
    enforcement_case.number as case_number,
    link.is_linked,
    link.note,
    link.at,
    officer.number as actor
from complaint_link as link
join officer
    on officer.id = link.actor
left join product
    on product.id = link.product_id
left join sales_point
    on sales_point.id = link.sales_point_id
left join enforcement_case
    on enforcement_case.id = link.case_id
where link.complaint_id = $1
order by link.seq;

-- name: complaint.suggest :one
-- Keeps what the machine proposes; a candidate that is no longer there is left out.
with suggestion as (
    insert into complaint_suggestion (complaint_id, unit_id, about, none_probability)
    values ($1, $2, $3, $4)
    returning seq, unit_id
), candidate as (
    insert into complaint_candidate (
        suggestion_seq, position, unit_id, product_id, sales_point_id, probability, is_suggested, reasons
    )
    select
        suggestion.seq, item.position, suggestion.unit_id, product.id, sales_point.id, item.probability, item.is_suggested, item.reasons
    from suggestion
    cross join unnest($5::text[], $6::double precision[], $7::boolean[], $8::jsonb[])
        with ordinality as item (code, probability, is_suggested, reasons, position)
    left join product
        on $3 = 'product'
        and product.code = item.code
    left join sales_point
        on $3 = 'sales_point'
        and sales_point.code = item.code
    where num_nonnulls(product.id, sales_point.id) = 1
)
select seq
from suggestion;

-- name: complaint.candidates :many
-- What the machine proposed last, of products and of sales points.
select
    product.code as product_code,
    sales_point.code as sales_point_code,
    coalesce(product.name, sales_point.name) as name,
    candidate.probability,
    candidate.is_suggested,
    candidate.reasons
from complaint_suggestion as suggestion
join complaint_candidate as candidate
    on candidate.suggestion_seq = suggestion.seq
left join product
    on product.id = candidate.product_id
left join sales_point
    on sales_point.id = candidate.sales_point_id
where suggestion.complaint_id = $1
    and not exists (
        select
        from complaint_suggestion as later
        where later.complaint_id = suggestion.complaint_id
            and later.about = suggestion.about
            and later.seq > suggestion.seq
    )
order by suggestion.about, candidate.position;

-- name: complaint.open :many
-- Complaints that are not closed and not linked to a product, those behind a rank, with what is proposed for each: the codes of products and of
-- sales points, with ! behind those that are good enough to be shown.
select
    line.number_rank,
    line.id,
    line.unit_id,
    line.body,
    line.product_name,
    line.gtin,
    line.area_id,
    line.received_on,
    array(
        select product.code || case when candidate.is_suggested then '!' else '' end
        from complaint_candidate as candidate
        join product
            on product.id = candidate.product_id
        where candidate.suggestion_seq = (
            select max(suggestion.seq)
            from complaint_suggestion as suggestion
            where suggestion.complaint_id = line.id
                and suggestion.about = 'product'
        )
        order by candidate.position
    ) as products,
    array(
        select sales_point.code || case when candidate.is_suggested then '!' else '' end
        from complaint_candidate as candidate
        join sales_point
            on sales_point.id = candidate.sales_point_id
        where candidate.suggestion_seq = (
            select max(suggestion.seq)
            from complaint_suggestion as suggestion
            where suggestion.complaint_id = line.id
                and suggestion.about = 'sales_point'
        )
        order by candidate.position
    ) as points
from complaint_line as line
where line.state in ('received', 'verifying', 'accepted')
    and line.number_rank > $1
    and not exists (
        select
        from complaint_linked
        where complaint_linked.complaint_id = line.id
            and complaint_linked.product_id is not null
    )
order by line.number_rank
limit $2;

-- name: complaint.ofProduct :many
-- Complaints that a person says are about a product, that name it, or that the machine proposes it for, the newest day first.
select
    line.number,
    line.state,
    line.received_on,
    line.body,
    related.standing,
    related.probability
from (
    select
        said.complaint_id,
        (array['confirmed', 'named', 'suggested'])[min(said.rank)] as standing,
        max(said.probability) as probability
    from (
        select complaint_linked.complaint_id, 1 as rank, null::double precision as probability
        from complaint_linked
        where complaint_linked.product_id = $1
        union all
        select complaint.id, 2, null
        from complaint
        where complaint.product_id = $1
        union all
        select suggestion.complaint_id, 3, candidate.probability
        from complaint_candidate as candidate
        join complaint_suggestion as suggestion
            on suggestion.seq = candidate.suggestion_seq
        where candidate.product_id = $1
            and candidate.is_suggested
            and not exists (
                select
                from complaint_suggestion as later
                where later.complaint_id = suggestion.complaint_id
                    and later.about = suggestion.about
                    and later.seq > suggestion.seq
            )
            -- Where a person has said what it is about, the machine has nothing to add.
            and not exists (
                select
                from complaint_linked
                where complaint_linked.complaint_id = suggestion.complaint_id
                    and complaint_linked.product_id is not null
            )
    ) as said
    group by said.complaint_id
) as related
join complaint_line as line
    on line.id = related.complaint_id
order by line.received_on desc, line.number_rank desc
limit $2;
