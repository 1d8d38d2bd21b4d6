create sequence action_number;

create table action_item (
    id uuid primary key,
    number bigint not null unique default nextval('action_number'),
    retrospective uuid not null references retrospective,
    title text not null,
    description text not null,
    owner uuid not null references person,
    verifier uuid not null references person,
    deadline date not null,
    priority text not null,
    kind text not null,
    expectation text not null,
    status text not null,
    round integer not null default 1,
    ticket text unique,
    ticket_url text,
    done_how text,
    evidence text,
    agreed_at timestamptz not null,
    done_at timestamptz,
    check (owner <> verifier)
);
create index action_item_by_retrospective on action_item (retrospective);
create index action_item_by_owner on action_item (owner, status);
