create table session_slot (
    retrospective uuid primary key references retrospective on delete cascade,
    starts_at timestamptz not null,
    minutes integer not null,
    place text not null default '',
    sequence integer not null,
    cancelled boolean not null default false,
    goes_ahead_because text
);

create table invitation (
    retrospective uuid not null references retrospective on delete cascade,
    person uuid not null references person,
    part text not null,
    required boolean not null,
    reply text not null,
    replied_at timestamptz,
    token text not null unique,
    primary key (retrospective, person)
);
