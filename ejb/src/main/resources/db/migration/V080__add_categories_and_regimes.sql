-- The laws and agreements that places have been divided under: national reference data, read-only, the same for all.
create table regime (
  code        text primary key,
  name        text collate "sv-x-icu" not null,
  name_en     text not null,
  starts_on   date,                                     -- null: since before anybody counts
  ends_before date,                                     -- null: still in force
  label       text not null check (label in ('DECIDED', 'AGREED')),
  parameters  jsonb not null,                           -- per category: method, unit, floor, templates
  check (ends_before > starts_on)
);
grant select on regime to overens_app;

insert into regime (code, name, name_en, starts_on, ends_before, label, parameters) values
('avtal', 'Överenskommelser om mottagande (före 2016)', 'Agreements on reception (before 2016)', null, '2016-03-01', 'AGREED', '{"categories": [
  {"category": "ASSIGNMENT", "method": "LARGEST_REMAINDER", "unit": "PERSONS", "floor": null, "templates": [
    {"code": "2014", "name": "Vikterna för länstalen 2014", "nameEn": "The weights of the county numbers of 2014",
     "source": "Arbetsförmedlingen, Länstal 2014", "note": "Justerades sedan för inskrivna hos Migrationsverket och för hand.",
     "noteEn": "Adjusted afterwards for those registered with the Migration Agency, and by hand.", "factors": [
      {"name": "Arbetslöshet", "kind": "RATE", "polarity": "LESS_IS_MORE", "criterion": "LABOUR_MARKET", "weight": "45"},
      {"name": "Befolkning", "kind": "COUNT", "polarity": "MORE_IS_MORE", "criterion": "POPULATION", "weight": "30"},
      {"name": "Bostäder", "kind": "COUNT", "polarity": "MORE_IS_MORE", "criterion": "HOUSING", "weight": "15"},
      {"name": "Demografi", "kind": "RATE", "polarity": "MORE_IS_MORE", "criterion": "OTHER", "weight": "10"}]},
    {"code": "2015", "name": "Vikterna för länstalen 2015", "nameEn": "The weights of the county numbers of 2015",
     "source": "Arbetsförmedlingen, Länstal 2015", "note": "Befolkningens vikt är det som återstår till 100.",
     "noteEn": "The weight of the population is what remains to 100.", "factors": [
      {"name": "Arbetsmarknad", "kind": "RATE", "polarity": "MORE_IS_MORE", "criterion": "LABOUR_MARKET", "weight": "40", "parts": [
        {"name": "Sysselsatta", "kind": "COUNT", "polarity": "MORE_IS_MORE", "weight": "25"},
        {"name": "Arbetsmarknadsprognos", "kind": "RATE", "polarity": "MORE_IS_MORE", "weight": "8.33"},
        {"name": "Arbetslöshet", "kind": "RATE", "polarity": "LESS_IS_MORE", "weight": "8.33"},
        {"name": "Omsättning på arbetsmarknaden", "kind": "RATE", "polarity": "MORE_IS_MORE", "weight": "8.34"},
        {"name": "Yrkesbredd", "kind": "RATE", "polarity": "MORE_IS_MORE", "weight": "50"}]},
      {"name": "Befolkning", "kind": "COUNT", "polarity": "MORE_IS_MORE", "criterion": "POPULATION", "weight": "25"},
      {"name": "Inskrivna hos Migrationsverket per 1 000 invånare", "kind": "RATE", "polarity": "LESS_IS_MORE", "criterion": "ASYLUM_SEEKERS", "weight": "20"},
      {"name": "Demografi", "kind": "RATE", "polarity": "MORE_IS_MORE", "criterion": "OTHER", "weight": "10"},
      {"name": "Bostäder", "kind": "COUNT", "polarity": "MORE_IS_MORE", "criterion": "HOUSING", "weight": "5"}]}]}]}'),
('bosattning', 'Bosättningslagen (2016:38)', 'The Settlement Act (2016:38)', '2016-03-01', null, 'DECIDED', '{"categories": [
  {"category": "ASSIGNMENT", "method": "LARGEST_REMAINDER", "unit": "PERSONS", "floor": null, "templates": [
    {"code": "2019", "name": "Vikterna för länstalen 2019", "nameEn": "The weights of the county numbers of 2019",
     "source": "Arbetsförmedlingen, Länstal 2019", "note": null, "noteEn": null, "factors": [
      {"name": "Arbetslöshet", "kind": "RATE", "polarity": "LESS_IS_MORE", "criterion": "LABOUR_MARKET", "weight": "43"},
      {"name": "Befolkning", "kind": "COUNT", "polarity": "MORE_IS_MORE", "criterion": "POPULATION", "weight": "37"},
      {"name": "Mottagna asylsökande per 1 000 invånare", "kind": "RATE", "polarity": "LESS_IS_MORE", "criterion": "RECEPTION", "weight": "20"}]}]}]}'),
('andelar', 'Andelar för ensamkommande barn (1994:137)', 'Shares of unaccompanied minors (1994:137)', '2016-01-01', null, 'DECIDED', '{"categories": [
  {"category": "UNACCOMPANIED_MINORS", "method": "LARGEST_REMAINDER", "unit": "PER_MILLE_HUNDREDTHS", "floor": 100, "templates": []}]}'),
('massflykt', 'Massflyktsanvisningar (2016:38, från 2022)', 'Assignments of persons with temporary protection (2016:38, from 2022)', '2022-07-01', null, 'DECIDED', '{"categories": [
  {"category": "MASS_INFLUX", "method": "LARGEST_REMAINDER", "unit": "PERSONS", "floor": null, "templates": []}]}');

-- Each category has its own line of published models for a year.
alter table model_draft add category text not null default 'ASSIGNMENT'
  check (category in ('ASSIGNMENT', 'UNACCOMPANIED_MINORS', 'MASS_INFLUX'));
alter table model_draft add regime text references regime;
alter table published_model add category text not null default 'ASSIGNMENT'
  check (category in ('ASSIGNMENT', 'UNACCOMPANIED_MINORS', 'MASS_INFLUX'));
alter table published_model add regime text references regime;
alter table published_figure add category text not null default 'ASSIGNMENT'
  check (category in ('ASSIGNMENT', 'UNACCOMPANIED_MINORS', 'MASS_INFLUX'));
drop index published_model_first_of_year;
create unique index published_model_first_of_year on published_model (workspace, category, year) where supersedes is null;
drop index published_figure_of_organisation;
create index published_figure_of_organisation on published_figure (workspace, organisation, category, year);
