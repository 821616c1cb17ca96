-- An organisation is hardly ever in more than one county: without this, its agreements are thought to be few and are looked
-- up one by one.
create statistics agreement_party_of_organisation (dependencies) on workspace, organisation from agreement_party;

-- What has been sent to whom, from the indexes alone.
create index agreement_version_sent on agreement_version (workspace, agreement, number) include (at);
create index agreement_seen on agreement (workspace, id) include (origin, latest_version);

-- Agreements in which something happens some day, and those that are followed up.
create index agreement_search_lasts on agreement_search (workspace, ends_on)
  where amends is null and in_force_from is not null and (ends_on is not null or review_days <> '{}' or addenda > 0);
create index agreement_search_followed on agreement_search (workspace, agreement)
  where amends is null and in_force_from is not null and (form = 'LOCAL' or promises);
