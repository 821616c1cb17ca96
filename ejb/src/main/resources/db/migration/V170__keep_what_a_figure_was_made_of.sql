-- A figure from a publication is kept with the whole year's number, the part of the year that the agreement holds for, and
-- what the county knew when it decided. A party that leaves during a year gets another part of the same publication.
alter table agreement_figure
  add whole_year   integer,                              -- as published; places is what the part of the year makes
  add year_part    text not null default '1',            -- a fraction: 7/12
  add tied         boolean not null default false,       -- an equal remainder decided the rounding
  add outside_band boolean not null default false,       -- outside the band of the text when it came: not taken
  add grounds      jsonb;                                -- county quota and forecast on the day of the decision

do $$
declare
  total bigint;
  moved bigint;
begin
  select count(*) into total from agreement_figure;
  update agreement_figure set whole_year = places;
  get diagnostics moved = row_count;
  if moved <> total then raise exception 'figures: % of % rows', moved, total; end if;
end $$;

alter table agreement_figure alter whole_year set not null, alter year_part drop default, alter tied drop default,
  alter outside_band drop default;
alter table agreement_figure drop constraint agreement_figure_workspace_agreement_organisation_year_mode_key;
alter table agreement_figure add constraint agreement_figure_once unique (workspace, agreement, organisation, year, model, year_part);
