create table incident_check (
    id uuid primary key,
    team uuid not null references team,
    day date not null,
    sent_at timestamptz,
    unique (team, day)
);

create table incident_check_line (
    id uuid primary key,
    incident_check uuid not null references incident_check on delete cascade,
    position integer not null,
    kind text not null,
    text text not null,
    link text not null,
    token text not null unique,
    answer text,
    answered_at timestamptz
);
