-- What came in when a party's stand on whether an agreement goes on is registered by the one who keeps the agreement.
alter table agreement_review add column document uuid;
alter table agreement_review add foreign key (workspace, document) references attachment deferrable initially deferred;
