-- What runs later, written in the transaction of the deed and polled by workers (the table of db-scheduler 16).
-- No row level security: a worker looks for work before it knows in which workspace. It holds workspace and ids only.
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,                 -- the workspace
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to overens_app;
