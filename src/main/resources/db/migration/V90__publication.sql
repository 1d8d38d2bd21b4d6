create table report (
    retrospective uuid not null references retrospective on delete cascade,
    version integer not null,
    markdown text not null,
    status text not null,
    author uuid references person,
    approver uuid references person,
    review_comment text,
    published_at timestamptz,
    primary key (retrospective, version)
);

create table report_publication (
    retrospective uuid not null references retrospective on delete cascade,
    channel text not null,
    at timestamptz not null,
    primary key (retrospective, channel)
);
