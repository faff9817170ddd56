-- What somebody decided about a punch whose time is doubtful; the punch itself stays as it came, the latest review holds.
create table hr.punch_review (
    review_id uuid primary key,
    punch_id bigint not null references hr.punch,
    counts boolean not null,
    reason text not null check (length(trim(reason)) between 3 and 200),
    reviewed_at timestamptz not null default now(),
    reviewed_by uuid
);
create index punch_review_punch on hr.punch_review (punch_id, reviewed_at);
