create table mail (
    id uuid primary key,
    key text not null unique,
    recipient uuid not null references person,
    address text not null,
    subject text not null,
    text text not null,
    html text not null,
    calendar text,
    calendar_method text,
    state text not null,
    attempts integer not null default 0,
    error text,
    written_at timestamptz not null,
    next_try_at timestamptz not null,
    sent_at timestamptz
);
create index mail_waiting on mail (next_try_at) where state = 'WAITING';
