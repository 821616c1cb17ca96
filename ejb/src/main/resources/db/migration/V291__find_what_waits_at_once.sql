-- What waits is asked for on every page: it is found from what is open, however much there is that is not.
create index agreement_party_open on agreement_party (workspace, agreement) where state not in ('CLOSED', 'LEAVING', 'REJECTED', 'SIGNED', 'WITHDRAWN');
create index agreement_form on agreement (workspace, form);
