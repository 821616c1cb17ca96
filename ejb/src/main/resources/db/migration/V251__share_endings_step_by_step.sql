-- What has been done with an ending and the decisions about it: with whom it has been shared, which decisions made
-- elsewhere belong to it, and who has confirmed one that deviates. Only ever added.
create table post_ending_step (
  id           uuid not null,
  workspace    text not null references county,
  ending       uuid not null,
  kind         text not null check (kind in ('SHARED_WITH_PAYERS', 'SHARED_WITH_HOST', 'SENT_TO', 'DECISION_SHARED', 'DECISION_MATCHED',
                                             'DEVIATION_CONFIRMED', 'DEVIATION_ACCEPTED', 'LAPSE_TOLD')),
  decision     uuid,                                    -- the decision it is about, or null for the ending itself
  organisation uuid references organisation,            -- who did it or whom it was sent to; null: the application
  at           timestamptz not null,
  version      bigint not null,
  primary key (workspace, id),
  unique nulls not distinct (workspace, ending, kind, decision, organisation),
  foreign key (workspace, ending) references post_ending deferrable initially deferred,
  foreign key (workspace, decision) references decision deferrable initially deferred,
  check ((kind in ('DECISION_SHARED', 'DECISION_MATCHED', 'DEVIATION_CONFIRMED', 'DEVIATION_ACCEPTED')) = (decision is not null))
);
alter table post_ending_step enable row level security;
alter table post_ending_step force row level security;
create policy one_workspace on post_ending_step using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_ending_step to overens_app;

-- What was proposed before was shown to all who pay and to the host at once.
insert into post_ending_step (id, workspace, ending, kind, organisation, at, version)
  select gen_random_uuid(), workspace, id, kind, proposed_by, proposed_at, 1
  from post_ending, (values ('SHARED_WITH_PAYERS'), ('SHARED_WITH_HOST')) as shared (kind);
do $$ begin
  assert (select count(*) from post_ending_step) = 2 * (select count(*) from post_ending), 'every ending stays with those who have seen it';
end $$;
