-- Answers to tasks that a process owner added and no code knows.
create table task_answers (
    task text primary key,
    retrospective uuid not null references retrospective on delete cascade,
    name text not null,
    person uuid not null references person,
    at timestamptz not null,
    answers jsonb not null
);
