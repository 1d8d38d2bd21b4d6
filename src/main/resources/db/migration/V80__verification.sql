create table verification (
    id uuid primary key,
    action uuid not null references action_item,
    retrospective uuid not null references retrospective,
    verifier uuid not null references person,
    round integer not null,
    started_at timestamptz not null,
    observe_until timestamptz not null,
    proof jsonb not null default '[]',
    verdict text,
    reason text,
    extend_days integer,
    decided_at timestamptz,
    unique (action, round)
);
create index verification_by_retrospective on verification (retrospective);
