create schema devices;

-- A printer that an agent drives for others. One worker at a time holds it, or papers would interleave (hardware 2.2).
create table devices.printer (
    printer_id uuid primary key,
    name text not null unique check (length(name) between 1 and 60),
    url text not null check (length(url) between 1 and 500),
    -- The login of the agent beside it; empty: whichever agent comes.
    agent name not null default '',
    -- What is printed here without being asked: '' nothing, 'workshop' the slips of the workshop.
    duty text not null default '' check (duty in ('', 'workshop')),
    -- What becomes of a slip nobody can vouch for: a person decides, or it comes again marked as a copy (hardware 2.4).
    on_uncertain text not null default 'ask' check (on_uncertain in ('ask', 'copy')),
    is_active boolean not null default true,
    lease_worker uuid,
    lease_until timestamptz,
    fault text not null default '',
    seen_at timestamptz
);
create unique index printer_duty on devices.printer (duty) where duty <> '' and is_active;

create table devices.print_job (
    job_id uuid primary key,
    seq bigint generated always as identity,
    printer_id uuid not null references devices.printer,
    kind text not null check (kind in ('document', 'drawer')),
    -- One row per key for ever: asking again for the same paper is not a second paper.
    dedup_key text not null check (length(dedup_key) between 1 and 200),
    title text not null check (length(title) <= 200),
    document jsonb,
    copy_no int not null default 0 check (copy_no >= 0),
    state text not null default 'queued'
        check (state in ('queued', 'leased', 'sending', 'printed', 'sent', 'uncertain', 'failed', 'expired', 'cancelled')),
    priority int not null default 5,
    attempts int not null default 0,
    not_before timestamptz not null default now(),
    expires_at timestamptz,
    worker uuid,
    fault text not null default '',
    created_by uuid references auth.app_user,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    unique (printer_id, dedup_key),
    check ((kind = 'document') = (document is not null)),
    check (kind <> 'drawer' or expires_at is not null)
);
create index print_job_waiting on devices.print_job (printer_id, priority, seq) where state = 'queued';
create index print_job_open on devices.print_job (printer_id) where state in ('leased', 'sending');
create index print_job_newest on devices.print_job (seq desc);

-- Where a job has been: rows are only added.
create table devices.print_step (
    step_id bigint generated always as identity primary key,
    job_id uuid not null references devices.print_job,
    at timestamptz not null default clock_timestamp(),
    state text not null,
    fault text not null default '',
    worker uuid,
    user_id uuid
);
create index print_step_job on devices.print_step (job_id);
