create table webhook_delivery (
    id uuid primary key,
    system text not null,
    delivery_key text not null,
    body bytea not null,
    received_at timestamptz not null,
    handled_at timestamptz,
    outcome text,
    attempts integer not null default 0,
    unique (system, delivery_key)
);
create index webhook_delivery_waiting on webhook_delivery (received_at) where handled_at is null;
