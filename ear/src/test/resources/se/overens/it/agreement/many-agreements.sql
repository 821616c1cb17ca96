-- Agreements with one to five municipalities and the county administrative board, nearly all signed, a third until
-- further notice and a third renewed year by year; eleven clauses each, of some four hundred and fifty. The register is
-- written as the application writes it; everything in one transaction.
set local work_mem = '256MB';

create temporary table sentence (clause integer, variant integer, heading text, body text, parts text) on commit drop;
insert into sentence values
  (1, 0, 'Parter', 'Parter i överenskommelsen om $t är länsstyrelsen och de kommuner som undertecknar. Var och en företräds av den som har behörighet enligt delegationsordningen.', 'delegation ordning'),
  (1, 1, 'Parter', 'Överenskommelsen om $t ingås mellan länsstyrelsen och kommunerna i länet. Andra aktörer i samverkan är inte parter men får ta del av den.', ''),
  (1, 2, 'Parter', 'Kommunstyrelsen är ansvarig nämnd hos varje kommun för det som gäller $t. Länsstyrelsen företräds av sin integrationsenhet.', 'kommun styrelse enhet'),
  (2, 0, 'Syfte', 'Syftet är att personer som har fått uppehållstillstånd snabbt ska kunna bosätta sig, och att $t ordnas lika i hela länet.', 'uppehåll tillstånd'),
  (2, 1, 'Syfte', 'Parterna vill med denna text klargöra ansvaret för $t och förebygga att någon enskild faller mellan två huvudmän.', ''),
  (2, 2, 'Syfte', 'Målet är ett mottagande med god planering, där $t kan börja inom en månad från ankomsten till kommunen.', ''),
  (3, 0, 'Mottagande', 'Kommunen ansvarar för mottagandet av nyanlända och för att tolk finns vid varje möte som rör $t. Anvisade platser anmäls senast två veckor före bosättningen.', ''),
  (3, 1, 'Mottagande', 'Anvisning sker enligt lagen om mottagande av vissa nyanlända invandrare för bosättning. Kommunen ordnar bostad och bjuder in till $t.', ''),
  (3, 2, 'Mottagande', 'Ensamkommande barn tas emot i familjehem eller stödboende. Socialnämnden samordnar $t med skolan och hälso- och sjukvården.', 'familj hem stöd boende'),
  (4, 0, 'Antal', 'Antalet platser följer av länets fördelning för året. Vad som inte nyttjas för $t ett år förs inte över till nästa.', ''),
  (4, 1, 'Antal', 'Varje kommun tar emot det antal som framgår av bilagan. Ändras länstalet räknas andelarna för $t om efter samma modell.', 'län tal'),
  (4, 2, 'Antal', 'Platserna för $t fördelas efter folkmängd, arbetsmarknad och tidigare mottagande. Avrundning sker med största rest.', 'folk mängd arbete marknad'),
  (5, 0, 'Kostnadsfördelning', 'Kostnadsfördelningen mellan parterna följer antalet invånare den första november året före. Länsstyrelsen sammanställer underlaget för $t.', 'kostnad fördelning'),
  (5, 1, 'Ersättning', 'Schablonersättningen från staten tillfaller den kommun som tar emot. Särskilda kostnader för $t delas lika mellan parterna.', 'schablon ersättning'),
  (5, 2, 'Kostnadsfördelning', 'Varje part bär sina egna kostnader för $t. Lönekostnaden för samordnaren delas enligt fördelningsnyckeln i bilagan.', 'lön kostnad fördelning nyckel'),
  (6, 0, 'Uppföljning', 'Uppföljning sker två gånger om året vid samråd mellan länsstyrelsen och kommunen, där utfall och erfarenheter av $t tas upp.', ''),
  (6, 1, 'Uppföljning', 'Kommunen redovisar senast den sista januari hur många som har deltagit i $t och vilka hinder som funnits.', ''),
  (6, 2, 'Uppföljning', 'En gemensam rapport om $t lämnas till den regionala överläggningen. Rapporten är offentlig och diarieförs hos länsstyrelsen.', ''),
  (7, 0, 'Giltighetstid', 'Avtalet gäller från den dag då alla har skrivit under. Bestämmelserna om $t gäller också under uppsägningstiden.', 'giltig tid uppsägning tid'),
  (7, 1, 'Giltighetstid', 'Avtalet gäller under den tid som anges på första sidan. Pågående insatser för $t slutförs även därefter.', 'giltig tid'),
  (7, 2, 'Giltighetstid', 'Om ingen part säger upp avtalet förlängs det med ett år i sänder. Inför varje förlängning ses behovet av $t över.', 'giltig tid'),
  (8, 0, 'Uppsägning', 'Uppsägningen ska vara skriftlig och ske senast tre månader innan avtalet upphör. Den som säger upp svarar för $t till sista dagen.', ''),
  (8, 1, 'Uppsägning', 'En part får säga upp avtalet när förutsättningarna för $t väsentligt har ändrats. Mottagaren bekräftar att uppsägningen har kommit fram.', ''),
  (8, 2, 'Uppsägning', 'Uppsägning görs av den som har mandat att ingå avtal om $t. Uppsägningstiden räknas från månadsskiftet efter mottagandet.', 'uppsägning tid månad skifte'),
  (9, 0, 'Ändringar', 'Ändringar och tillägg som rör $t ska vara skriftliga och undertecknas av alla parter för att gälla.', ''),
  (9, 1, 'Ändringar', 'Ändras lag eller förordning på ett sätt som påverkar $t tar parterna upp nya förhandlingar utan dröjsmål.', ''),
  (9, 2, 'Ändringar', 'Vill en kommun lämna eller träda in justeras fördelningen av $t från nästa årsskifte.', 'år skifte'),
  (10, 0, 'Tvist', 'Tvist om $t löses i första hand genom överläggning mellan parterna. Därefter avgörs den av allmän domstol.', ''),
  (10, 1, 'Tvist', 'Meningsskiljaktigheter om $t hänskjuts till parternas förvaltningschefer, som möts inom en månad.', 'förvaltning chef'),
  (10, 2, 'Tvist', 'Parterna ska verka för samförstånd i frågor om $t och får gemensamt utse en medlare.', ''),
  (11, 0, 'Övrigt', 'Personuppgifter behandlas enligt dataskyddsförordningen. Uppgifter om deltagare i $t lämnas bara ut efter menprövning.', 'person uppgift data skydd förordning'),
  (11, 1, 'Övrigt', 'Avtalet har upprättats så att varje part har en egen handling. Kontaktpersoner för $t anmäls skriftligt.', 'kontakt person'),
  (11, 2, 'Övrigt', 'Bilagor om $t är en del av avtalet. Vid skillnad mellan text och bilaga gäller avtalstexten.', 'avtal text');

create temporary table topic (nr integer, word text, parts text) on commit drop;
insert into topic values
  (0, 'samhällsorientering', 'samhälle orientering'), (1, 'familjehem', 'familj hem'), (2, 'tolkförmedling', 'tolk förmedling'),
  (3, 'bosättning', ''), (4, 'praktikplatser', 'praktik plats'), (5, 'sfi-undervisning', ''), (6, 'bostadsförsörjning', 'bostad försörjning'),
  (7, 'språkstöd', 'språk stöd'), (8, 'hälsosamtal', 'hälsa samtal'), (9, 'föräldrastöd', 'förälder stöd'), (10, 'lokalvård', 'lokal'),
  (11, 'yrkesutbildning', 'yrke utbildning'), (12, 'etableringsinsatser', 'etablering insats'), (13, 'kvotflyktingar', 'kvot flykting');
create temporary table clause_text on commit drop as
  select s.clause, s.variant, t.nr as topic, s.heading, replace(s.body, '$t', t.word) as body, concat_ws(' ', nullif(s.parts, ''), nullif(t.parts, '')) as parts
  from sentence s cross join topic t;
create unique index on clause_text (clause, variant, topic);

create temporary table many on commit drop as
  select uuidv7() as id, uuidv7() as version, c.code as workspace, h.organisation as host, i, 1000000 + i as number,
    first.day as starts_on, case when k % 3 = 0 then null else first.day + 1460 end as ends_on, k % 3 = 2 as renewed,
    case when k % 50 < 48 then 'SIGNED' when k % 50 = 48 then 'ASKED' else 'DECIDED' end as state,
    case when k % 40 = 5 then 'LOCAL' else (array['FIGURES', 'FIGURELESS', 'MULTI_YEAR', 'ASSIGNABLE_PLACES', 'REGIONAL', 'COLLABORATION'])[1 + k % 6] end as form,
    'Överenskommelse om ' || t.word || ' ' || i as title, t.nr as topic, case when k % 500 = 7 then ' Där odlas en solros.' else '' end as rare
  from generate_series(1, $many) i
  join (select code, row_number() over (order by code) - 1 as n, count(*) over () as all_of from county) c on c.n = i % c.all_of
  -- the k-th of its county
  cross join lateral (select i / cast(c.all_of as integer) as k) at
  cross join lateral (select date '2016-01-01' + mod(k * 37, 3600) as day) first
  join membership h on h.workspace = c.code and h.part = 'HOST'
  join topic t on t.nr = mod(k, 14);

create temporary table many_party on commit drop as
  select m.id as agreement, m.workspace, p.organisation, p.code, p.short_name, p.kind, p.part, m.state, m.starts_on
  from many m cross join lateral (
    select s.organisation, s.part, o.code, o.short_name, o.kind from membership s join organisation o on o.id = s.organisation
    where s.workspace = m.workspace and (s.part = 'HOST' or mod(('x' || substr(md5(o.code || m.i), 1, 7))::bit(28)::int, 9) < 2)
    order by s.part <> 'HOST', md5(o.code || m.i) limit 6) p;
-- who is alone has no agreement
delete from many_party where agreement in (select agreement from many_party group by agreement having count(*) = 1);
delete from many where id not in (select agreement from many_party);
analyze many;
analyze many_party;
analyze clause_text;

create temporary table many_clause on commit drop as
  select m.workspace, m.id as agreement, c.clause, '§ ' || c.clause as number, c.heading, c.body || case when c.clause = 6 then m.rare else '' end as body, c.parts
  from many m join clause_text c on c.variant = mod(m.i / 5 + c.clause, 3) and c.topic = mod(m.topic + c.clause / 4, 14);
analyze many_clause;

insert into agreement (id, workspace, number, form, origin, created_by, created_at, latest_version, versions, acts, kept_by)
  select id, workspace, number, form, 'OFFERED', host, starts_on, 1, 1, 1, host from many;

insert into agreement_party (id, workspace, agreement, organisation, state, since, accepted_version)
  select uuidv7(), workspace, agreement, organisation, case when part = 'HOST' and state = 'ASKED' then 'ACCEPTED' else state end, starts_on,
    case when state = 'ASKED' and part <> 'HOST' then null else 1 end
  from many_party;

insert into agreement_version (id, workspace, agreement, number, proposed_by, registered_by, reason, title, starts_on, ends_on, renewal_months, document, sha256, at, round, parties)
  select t.version, t.workspace, t.id, 1, t.host, t.host, '', t.title, t.starts_on, t.ends_on, case when t.renewed then 12 end, t.document,
    encode(sha256(convert_to(t.document, 'UTF8')), 'hex'), t.starts_on, 1, t.of_parties
  from (select m.*, p.of_parties,
          json_build_object('title', m.title, 'form', m.form, 'parties', p.codes, 'startsOn', m.starts_on, 'endsOn', m.ends_on,
            'noticeTerms', json_build_object('noticeMonths', 3, 'endsAt', case when m.ends_on is null then 'MONTH_END' else 'TERM_END' end,
              'renewalMonths', case when m.renewed then 12 end),
            'clauses', c.clauses)::text as document
        from many m
        join (select agreement, count(*) as of_parties, json_agg(case when code like 'lst-%' then 'lst' else code end order by part <> 'HOST', code) as codes
              from many_party group by agreement) p on p.agreement = m.id
        join (select agreement, json_agg(json_build_object('number', number, 'heading', heading, 'section', 'OTHER', 'text', body, 'mandatory', false) order by clause) as clauses
              from many_clause group by agreement) c on c.agreement = m.id) t;

insert into agreement_passage (workspace, agreement, position, kind, reference, heading, body, parts)
  select m.workspace, m.id, 0, 'TITLE', '', m.title, p.names, ''
  from many m join (select agreement, string_agg(short_name, ', ' order by short_name) as names from many_party group by agreement) p on p.agreement = m.id;
insert into agreement_passage (workspace, agreement, position, kind, reference, heading, body, parts)
  select workspace, agreement, clause, 'CLAUSE', number, heading, body, parts from many_clause;

create aggregate pg_temp.all_words(tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '');
insert into agreement_search (workspace, agreement, of_version, of_text, latest_version, number, title, form, stage, turns_on, turned, starts_on, ends_on,
    last_day, in_force_from, in_force_through, notice, parties, kinds, next_step, waiting, next_turned, waiting_turned, changed_at, words)
  select m.workspace, m.id, 1, v.sha256, 1, m.number, m.title, m.form,
    case m.state when 'SIGNED' then 'ACTIVE' when 'ASKED' then 'OFFERED' else 'DECIDED' end,
    case when m.state = 'SIGNED' and not m.renewed then m.ends_on + 1 end, case when m.state = 'SIGNED' and not m.renewed and m.ends_on is not null then 'ENDED' end,
    m.starts_on, m.ends_on, case when not m.renewed then m.ends_on end, case when m.state = 'SIGNED' then m.starts_on end,
    case when m.state = 'SIGNED' and not m.renewed then m.ends_on end, (v.document::json -> 'noticeTerms')::jsonb, p.parties, p.kinds,
    n.step, n.whose, case when m.state = 'SIGNED' then 'NONE' else n.step end, n.whose, m.starts_on, w.words
  from many m
  join agreement_version v on v.workspace = m.workspace and v.id = m.version
  join (select agreement, array_agg(organisation) as parties, array_agg(distinct kind) as kinds,
          coalesce(array_agg(organisation) filter (where part <> 'HOST'), '{}') as asked from many_party group by agreement) p on p.agreement = m.id
  cross join lateral (select case m.state when 'SIGNED' then 'NONE' when 'ASKED' then 'ANSWER' else 'SIGN' end as step,
                        case m.state when 'SIGNED' then '{}' when 'ASKED' then p.asked else p.parties end as whose) n
  join (select workspace, agreement,
          pg_temp.all_words(case kind when 'TITLE' then words else setweight(to_tsvector('pg_catalog.swedish', heading), 'B') || words end order by position) as words
        from agreement_passage group by workspace, agreement) w on w.workspace = m.workspace and w.agreement = m.id
