create table timeline_event (
    id uuid primary key,
    retrospective uuid not null references retrospective on delete cascade,
    at timestamptz not null,
    kind text not null,
    text text not null,
    source text not null,
    link text,
    added_by uuid references person,
    hidden boolean not null default false,
    unique (retrospective, source, at, text)
);

create table account (
    retrospective uuid not null references retrospective on delete cascade,
    person uuid not null references person,
    text text not null,
    given_at timestamptz not null,
    primary key (retrospective, person)
);

create table evidence_gap (
    retrospective uuid not null references retrospective on delete cascade,
    source text not null,
    text text not null,
    noted_at timestamptz not null,
    primary key (retrospective, source)
);

create table timeline_confirmation (
    retrospective uuid primary key references retrospective on delete cascade,
    person uuid not null references person,
    at timestamptz not null
);
