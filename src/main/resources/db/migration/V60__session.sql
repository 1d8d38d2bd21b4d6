create table session_notes (
    retrospective uuid primary key references retrospective on delete cascade,
    held boolean not null,
    missed_reason text,
    notes jsonb,
    recorded_by uuid not null references person,
    recorded_at timestamptz not null
);
