-- Seals the log of writes: whoever keeps a signed head of it can tell later whether an event was changed, taken out or put in.

-- One row a sealing, never changed: the head that was signed, and what became known with it. It does not hold off somebody who owns the
-- database; it is the key outside of it that such a person lacks.
create table event_seal (
    -- How many events are sealed with this one, and how many were before.
    size bigint not null,
    start bigint not null,
    -- The log's name, which is signed too.
    origin text not null,
    root bytea not null,
    sealed_at timestamptz not null,
    -- The number of the last event within.
    last_seq bigint not null,
    -- The hash of the signed head before; 32 zero bytes before the first.
    previous bytea not null,
    key_id bigint not null,
    signature bytea not null,
    -- The numbers of its events, each as its distance from the one before (LEB128), since numbers that were rolled back leave holes.
    numbers bytea not null,
    -- The hashes of the leaves and of the nodes that became complete with them, 32 bytes each.
    hashes bytea not null,
    constraint event_seal_pkey primary key (size),
    -- Two services may seal at once: only one of them can go on behind the same head.
    constraint event_seal_start_key unique (start),
    constraint event_seal_previous_key unique (previous),
    constraint event_seal_last_seq_key unique (last_seq),
    constraint event_seal_start_check check (start >= 0 and start < size),
    constraint event_seal_root_check check (octet_length(root) = 32),
    constraint event_seal_previous_check check (octet_length(previous) = 32),
    constraint event_seal_signature_check check (octet_length(signature) = 64)
);

-- Hashes do not compress, and a proof wants a few of them out of many: out of line and as they are, a piece is read without the rest.
alter table event_seal
    alter column numbers set storage external,
    alter column hashes set storage external;
