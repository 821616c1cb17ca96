-- What a county has published is read by everybody: public pages, the library and comparisons read this table and no
-- other. It is written by the county alone, and only ever added to.
drop policy one_workspace on published_model;
create policy read_by_all on published_model for select using (true);
create policy published_by_the_county on published_model for insert with check (workspace = current_setting('app.workspace', true));
