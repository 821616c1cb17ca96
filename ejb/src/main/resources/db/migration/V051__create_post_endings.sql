-- An ending that has been proposed for a post: the last day, who must decide alike, and until when. The row is locked
-- while it is judged whether enough have decided.
create table post_ending (
  id              uuid not null,
  workspace       text not null references county,
  post            uuid not null,
  entered_text    text not null,                           -- as somebody wrote it, "från 30/9 2024"
  last_day        date not null,
  quorum_type     text not null check (quorum_type in ('ALL_OTHERS', 'AT_LEAST', 'NAMED')),
  quorum_count    integer check (quorum_count > 0),
  quorum_codes    text,                                    -- 0580,0581
  long_stop       date not null,                           -- the last day on which the condition can be fulfilled
  appealed_counts boolean not null,
  proposed_by     uuid not null references organisation,
  proposed_at     timestamptz not null,
  fulfilled_on    date,                                    -- the day the condition was first seen fulfilled
  version         bigint not null,
  primary key (workspace, id),
  foreign key (workspace, post) references co_financed_post deferrable initially deferred,
  check ((quorum_type = 'AT_LEAST') = (quorum_count is not null)),
  check ((quorum_type = 'NAMED') = (quorum_codes is not null))
);
create index post_ending_post on post_ending (workspace, post);
alter table post_ending enable row level security;
alter table post_ending force row level security;
create policy one_workspace on post_ending using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert, update on post_ending to overens_app;

-- Each party's agreement has been terminated, with the last day that follows from it. Only ever added.
create table post_termination (
  id           uuid not null,
  workspace    text not null references county,
  post         uuid not null,
  agreement    uuid not null,
  organisation uuid not null references organisation,
  last_day     date not null,
  at           timestamptz not null,
  version      bigint not null,
  primary key (workspace, id),
  unique (workspace, post, organisation),
  foreign key (workspace, post) references co_financed_post deferrable initially deferred,
  foreign key (workspace, agreement) references agreement deferrable initially deferred
);
alter table post_termination enable row level security;
alter table post_termination force row level security;
create policy one_workspace on post_termination using (workspace = current_setting('app.workspace', true))
  with check (workspace = current_setting('app.workspace', true));
grant select, insert on post_termination to overens_app;
