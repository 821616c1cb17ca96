-- A party asks to have its notice undone, and the others answer. The answer that completes it undoes the notice.
create table notice_withdrawal (
  id            uuid not null,
  workspace     text not null references county,
  notice        uuid not null,
  reason        text not null,
  registered_by uuid not null references organisation,
  document      uuid,                                    -- what came in, when registered for another
  at            timestamptz not null,
  version       bigint not null default 1,
  primary key (workspace, id),
  foreign key (workspace, notice) references termination_notice deferrable initially deferred,
  foreign key (workspace, document) references attachment deferrable initially deferred
);
create index notice_withdrawal_notice on notice_withdrawal (workspace, notice);
alter table notice_withdrawal enable row level security;
alter table notice_withdrawal force row level security;
create policy one_workspace on notice_withdrawal using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on notice_withdrawal to overens_app;

create table notice_withdrawal_answer (
  id            uuid not null,
  workspace     text not null references county,
  withdrawal    uuid not null,
  party         uuid not null references organisation,
  consents      boolean not null,
  completes     boolean not null,                        -- the last consent that was needed
  registered_by uuid not null references organisation,
  document      uuid,
  at            timestamptz not null,
  version       bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, withdrawal, party),
  foreign key (workspace, withdrawal) references notice_withdrawal deferrable initially deferred,
  foreign key (workspace, document) references attachment deferrable initially deferred,
  check (consents or not completes)
);
alter table notice_withdrawal_answer enable row level security;
alter table notice_withdrawal_answer force row level security;
create policy one_workspace on notice_withdrawal_answer using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on notice_withdrawal_answer to overens_app;

-- A termination of a post that came to nothing, because the notice was undone. Only ever added.
create table post_termination_undone (
  id          uuid not null,
  workspace   text not null references county,
  termination uuid not null,
  at          timestamptz not null,
  version     bigint not null default 1,
  primary key (workspace, id),
  unique (workspace, termination),
  foreign key (workspace, termination) references post_termination deferrable initially deferred
);
alter table post_termination_undone enable row level security;
alter table post_termination_undone force row level security;
create policy one_workspace on post_termination_undone using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_termination_undone to overens_app;
alter table post_termination drop constraint post_termination_workspace_post_organisation_key;
create index post_termination_post on post_termination (workspace, post, organisation);
