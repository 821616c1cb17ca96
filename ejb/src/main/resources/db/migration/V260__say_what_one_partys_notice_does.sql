-- Whether a text says that the agreement ends for all when one leaves.
alter table agreement_version add ends_for_all boolean not null default false;

-- What a notice wants and why, and until when a party that leaves is billed.
alter table termination_notice add wanted_last_day date, add reason text;
alter table termination_receipt add last_billed_day date;
update termination_receipt set last_billed_day = last_day;
alter table termination_receipt alter last_billed_day set not null;

-- A notice that is taken back leaves room for another.
alter table termination_notice drop constraint termination_notice_workspace_agreement_party_key;
create index termination_notice_party on termination_notice (workspace, agreement, party);
