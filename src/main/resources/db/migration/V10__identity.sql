create table person (
    id uuid primary key,
    name text not null,
    email text not null,
    zone text not null,
    roles text[] not null,
    active boolean not null default true,
    password text
);
create unique index person_by_email on person (lower(email));

create table team (
    id uuid primary key,
    name text not null unique,
    manager uuid references person,
    director uuid references person,
    zone text not null
);

create table team_member (
    team uuid not null references team,
    person uuid not null references person,
    primary key (team, person)
);

create table one_time_link (
    token_hash text primary key,
    person uuid references person,
    expires_at timestamptz not null
);
