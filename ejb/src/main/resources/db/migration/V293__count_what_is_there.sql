-- What was said about organisations and their agreements holds from now on, not from the next time that the database counts.
analyze agreement_party;
analyze agreement;
analyze agreement_version;
analyze agreement_search;
