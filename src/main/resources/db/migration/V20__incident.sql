create sequence incident_number;

create table service (
    name text primary key,
    team uuid not null references team
);

create table incident (
    id uuid primary key,
    number bigint not null unique default nextval('incident_number'),
    title text not null,
    summary text not null default '',
    severity text not null,
    team uuid not null references team,
    impact_minutes integer,
    error_budget_burned integer,
    started timestamptz,
    detected timestamptz,
    acknowledged timestamptz,
    mitigated timestamptz,
    resolved timestamptz,
    state text not null,
    source text not null,
    source_key text,
    url text,
    recorded_at timestamptz not null,
    unique (source, source_key)
);

create table incident_service (
    incident uuid not null references incident on delete cascade,
    service text not null,
    primary key (incident, service)
);
create index incident_service_by_service on incident_service (service);

create table incident_responder (
    incident uuid not null references incident on delete cascade,
    person uuid not null references person,
    primary key (incident, person)
);
