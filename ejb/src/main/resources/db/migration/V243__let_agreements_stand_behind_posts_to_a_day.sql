-- An agreement that came to a post to a day: its parties pay to that day, whatever else the agreement is about.
alter table post_agreement add column stays_until date;
