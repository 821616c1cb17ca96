-- The nine forms that agreements of the field have. A clause's part of the text is called section; its kind is that of
-- the values it fixes. Frozen texts are what they were: they are read with either name.
alter table agreement drop constraint agreement_form_check;
alter table agreement add constraint agreement_form_check check (form in
  ('FIGURES', 'FIGURELESS', 'MULTI_YEAR', 'ASSIGNABLE_PLACES', 'REGIONAL', 'LOCAL', 'FUNDED', 'COLLABORATION', 'DELEGATED'));
