-- Programs without a person: each has a login of group fm_agent (ARCHITECTURE 1.3) and says that it is alive.
create table auth.agent (
    agent_id uuid primary key,
    name text not null unique check (name ~ '^[a-z][a-z0-9]{0,15}$'),
    state text not null default 'enrolled' check (state in ('enrolled', 'closed')),
    enrolled_at timestamptz not null default now(),
    alive_at timestamptz,
    version text not null default '',
    detail jsonb not null default '{}'
);
alter table auth.login add agent_id uuid references auth.agent;

create schema hr;

-- HR-1: who works here, identity only: contract, schedule and pay come with payroll. Switched off, never deleted.
create table hr.employee (
    employee_id uuid primary key,
    number text not null unique check (number ~ '^[A-Za-z0-9-]{1,16}$'),
    name text not null check (length(trim(name)) between 2 and 100),
    name_ar text not null default '' check (length(name_ar) <= 100),
    is_active boolean not null default true,
    created_at timestamptz not null default now(),
    created_by uuid
);

-- ZK-4, ZK-5: a terminal is known by its serial number and nothing of it is believed that does not come from `sources`.
-- Its communication key lies in the keyring of whoever reads it (clock-key-<serial>), never here.
create table hr.clock_device (
    serial text primary key check (serial ~ '^[A-Za-z0-9._-]{1,32}$'),
    name text not null check (length(trim(name)) between 1 and 60),
    address text not null default '' check (address ~ '^[A-Za-z0-9.:_-]{0,253}$'),
    port int not null default 4370 check (port between 1 and 65535),
    transport text not null default 'auto' check (transport in ('auto', 'tcp', 'udp')),
    mode text not null default 'both' check (mode in ('pull', 'push', 'both')),
    sources cidr[] not null default '{}',
    zone text not null default 'Africa/Algiers',
    names text not null default 'UTF-8',
    -- ATT-1: parity of punches in time order, or the keys people press. Raw states are kept either way.
    state_rule text not null default 'parity' check (state_rule in ('parity', 'codes')),
    uses_events boolean not null default false,
    read_every_minutes int not null default 15 check (read_every_minutes between 1 and 1440),
    is_active boolean not null default true,
    created_at timestamptz not null default now(),
    check (mode = 'push' or address <> ''),
    check (mode = 'pull' or sources <> '{}')
);

-- How it stands with a terminal: written at each contact, by agents.
create table hr.clock_contact (
    serial text primary key references hr.clock_device,
    contact_at timestamptz,
    push_at timestamptz,
    read_at timestamptz,
    failing_since timestamptz,
    failure text not null default '',
    skew_seconds int, -- the terminal's clock minus ours
    skew_at timestamptz,
    firmware text not null default '',
    model text not null default '',
    users int,
    records int,
    record_capacity int,
    stamps jsonb not null default '{}' -- push: the last one of each table, given back at the next handshake
);

-- ZK-2: a punch as the terminal told it, never changed. PIN is text: leading zeros and letters count. `verify` is outside
-- the key: pull and push may tell it differently.
create table hr.punch (
    punch_id bigint generated always as identity primary key,
    serial text not null references hr.clock_device,
    pin text not null check (length(pin) between 1 and 24),
    local_time timestamp not null,
    state smallint not null check (state between 0 and 255),
    at timestamptz not null,
    verify smallint,
    work_code text not null default '',
    source text not null check (source in ('pull', 'push', 'event')),
    -- Why its time is not to be believed; such a punch is kept out of pay until somebody looked at it.
    doubt text not null default '' check (doubt in ('', 'past', 'future', 'skew')),
    intake_id uuid not null,
    received_at timestamptz not null default now(),
    unique (serial, pin, local_time, state)
);
create index punch_at on hr.punch (at);

-- Every delivery of a terminal: what it said, and what was answered. Bodies are emptied after clock.keep_bodies_days.
create table hr.clock_intake (
    intake_id uuid primary key,
    serial text not null,
    source text not null check (source in ('pull', 'push', 'event')),
    table_name text not null default '',
    stamp text not null default '',
    size int not null default 0,
    sha256 bytea,
    body bytea,
    answer jsonb not null default '{}',
    at timestamptz not null default now()
);
create index clock_intake_bodies on hr.clock_intake (at) where body is not null;

-- Lines and records that cannot be read: kept as bytes, once each, however often the terminal repeats them.
create table hr.quarantine (
    quarantine_id bigint generated always as identity primary key,
    serial text not null,
    source text not null,
    reason text not null,
    digest bytea not null,
    raw bytea not null,
    first_intake_id uuid not null,
    times int not null default 1,
    first_at timestamptz not null default now(),
    last_at timestamptz not null default now(),
    unique (serial, digest)
);

-- ZK-5: serial numbers that knocked and are not ours; at most 200, the oldest gives way.
create table hr.seen_device (
    serial text primary key check (length(serial) <= 32),
    source inet not null,
    what text not null default '',
    times int not null default 1,
    first_at timestamptz not null default now(),
    last_at timestamptz not null default now()
);

-- The numbers a terminal speaks of, with the name it has for them.
create table hr.clock_pin (
    serial text not null references hr.clock_device,
    pin text not null,
    name text not null default '',
    punches int not null default 0,
    first_punch timestamp,
    last_punch timestamp,
    primary key (serial, pin)
);

-- ZK-3, ZK-7: whose number it is, from when on; the latest that is not after a punch holds. No employee: nobody's.
create table hr.pin_link (
    link_id uuid primary key,
    serial text not null references hr.clock_device,
    pin text not null,
    since timestamp not null default '-infinity',
    employee_id uuid references hr.employee,
    linked_at timestamptz not null default now(),
    linked_by uuid,
    unique (serial, pin, since)
);
create index pin_link_employee on hr.pin_link (employee_id);

-- ZK-7 "apprendre": the next punch of a number that is nobody's is this employee's.
create table hr.pin_lesson (
    lesson_id uuid primary key,
    employee_id uuid not null references hr.employee,
    serial text references hr.clock_device,
    asked_at timestamptz not null default now(),
    asked_by uuid,
    until timestamptz not null,
    learnt_serial text,
    learnt_pin text,
    learnt_at timestamptz
);
create index pin_lesson_open on hr.pin_lesson (until) where learnt_at is null;

-- What a person asks of a terminal; the agent does it. A clock is set on request only (hardware 3.6).
create table hr.clock_request (
    request_id uuid primary key,
    serial text not null references hr.clock_device,
    kind text not null check (kind in ('read', 'set_time')),
    asked_at timestamptz not null default now(),
    asked_by uuid,
    done_at timestamptz,
    failure text not null default '',
    answer jsonb not null default '{}'
);
create index clock_request_open on hr.clock_request (serial) where done_at is null;

insert into ops.setting (key, value, shown) values
    ('clock.doubt_seconds', '300', false),
    ('clock.keep_bodies_days', '30', false);
