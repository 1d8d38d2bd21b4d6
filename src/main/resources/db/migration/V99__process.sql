create table demo_clock (
    only_row boolean primary key default true check (only_row),
    ahead_seconds bigint not null
);
