-- The host may propose an ending while those who pay prepare one that it does not see. When theirs is handed over, the
-- host's goes up in it.
alter table post_ending_step drop constraint post_ending_step_kind_check;
alter table post_ending_step add constraint post_ending_step_kind_check
  check (kind in ('SHARED_WITH_PAYERS', 'SHARED_WITH_HOST', 'SENT_TO', 'DECISION_SHARED', 'DECISION_MATCHED',
                  'DEVIATION_CONFIRMED', 'DEVIATION_ACCEPTED', 'LAPSE_TOLD', 'MERGED'));
alter table post_ending_step add column into_ending uuid;       -- the one that it has gone up in
alter table post_ending_step add foreign key (workspace, into_ending) references post_ending deferrable initially deferred;
alter table post_ending_step add check ((kind = 'MERGED') = (into_ending is not null));

-- One that does not log in says on paper that another's decision corresponds to its own; the host writes it down.
alter table post_ending_step add column registered_by uuid references organisation;  -- null: the organisation itself
alter table post_ending_step add column document uuid;          -- what came in
alter table post_ending_step add foreign key (workspace, document) references attachment deferrable initially deferred;
alter table post_ending_step add check ((registered_by is null) = (document is null));
alter table post_ending_step add check (document is null or kind = 'DEVIATION_CONFIRMED');
