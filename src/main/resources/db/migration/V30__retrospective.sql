create sequence retrospective_number;

create table retrospective (
    id uuid primary key,
    number bigint not null unique default nextval('retrospective_number'),
    incident uuid not null unique references incident,
    title text not null,
    team uuid not null references team,
    severity text not null,
    visibility text not null,
    stage text not null,
    facilitator uuid references person,
    goals text not null default '',
    policy jsonb,
    opened_by_hand boolean not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    end_reason text
);

create table participant (
    retrospective uuid not null references retrospective on delete cascade,
    person uuid not null references person,
    part text not null,
    required boolean not null,
    primary key (retrospective, person)
);

create table history (
    id bigint generated always as identity primary key,
    retrospective uuid not null references retrospective on delete cascade,
    at timestamptz not null,
    person uuid references person,
    text text not null
);
create index history_by_retrospective on history (retrospective, id);
