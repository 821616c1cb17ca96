package se.overens.it.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import se.overens.it.Api;
import se.overens.it.agreement.WordContract;

/// Västernorrland with something of each kind, so that every page has something to show.
final class SomethingOfEach {

    static final String COUNTY = "22";
    static final String MUNICIPALITY = "2281";
    private static final List<String> PARTIES = List.of("2260", "2262", "2280", "2281", "2282", "2283", "2284");
    private static final byte[] PAPER = "%PDF-1.4\n% a paper\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String SHEET = """
            kod;kommun;Befolkning;Bostäder
            2260;Ånge;8 900;12
            2262;Timrå;17 600;30
            2280;Härnösand;24 700;44
            2281;Sundsvall;99 400;210
            2282;Kramfors;17 500;25
            2283;Sollefteå;18 300;22
            2284;Örnsköldsvik;55 300;96
            """;

    private final Api coordinator = Api.as("samordnare-22", COUNTY);
    private final Api officer = Api.as("handlaggare-2281", COUNTY);
    final int draft = draft();
    final int model = decided();
    final int calculated = calculated();
    final int transfer = transfer();
    final String template = coordinator.post("agreement-templates", Map.of("from", "figures-reception", "title", "Länets mall")).expect(201).json().path("id").asText();
    final int referral;
    final String link;
    final int contract = contract();
    final int figureless = figureless();
    final int funded = funded();
    final String reading = reading();
    final int offered;
    final String thread;
    final String ownDraft;
    final String receipt;
    final int post = post();
    private final String[] watched = watched();
    final int service = service();
    final String proposal = watched[0];
    final String condition = watched[1];
    final int settledPost = settledPost();
    final int basis;
    final String endingDecision;

    SomethingOfEach() {
        balance();
        referral = referral();
        link = coordinator.post("referrals/" + referral + "/links", Map.of("municipality", "2262")).expect(201).json().path("token").asText();
        var offer = offer();
        offered = offer.path("number").asInt();
        receipt = offer.path("receipt").asText();
        counter(offered);
        thread = thread();
        ownDraft = ownDraft();
        coordinator.post("agreement-searches", Map.of("name", "Gäller i år", "shared", true, "asked", Map.of("year", "2024"))).expect(201);
        basis = Api.as("ekonom-22", COUNTY).post("invoice-bases", Map.of("post", post, "period", "2024-H1")).expect(201).json().path("number").asInt();
        coordinator.post("posts/" + post + "/ending", Map.of("text", "från 30/9 2024", "lastDay", "2024-09-30")).expect(201);
        endingDecision = endingDecision();
    }

    /// A quota with a revision, a planning figure beside it, a forecast, and what some have received.
    private void balance() {
        coordinator.post("quotas", Map.of("category", "ASSIGNMENT", "year", 2024, "persons", 120, "source", "SFS 2023:1")).expect(201);
        coordinator.post("quotas", Map.of("category", "ASSIGNMENT", "year", 2024, "persons", 110, "validFrom", "2024-03-01", "source", "SFS 2024:1")).expect(201);
        coordinator.post("quotas/planning-figures", Map.of("category", "ASSIGNMENT", "year", 2024, "persons", 300, "source", "Migrationsverkets prognos")).expect(201);
        coordinator.post("forecasts", Map.of("publishedOn", "2024-02-05", "scenario", "MAIN", "category", "ASSIGNMENT", "source", "Verksamhets- och utgiftsprognos",
                "years", List.of(Map.of("year", 2024, "persons", 5000), Map.of("year", 2025, "persons", 4500)))).expect(201);
        coordinator.post("receptions", Map.of("category", "ASSIGNMENT", "source", "Migrationsverket", "knownOn", "2024-05-02", "rows", List.of(
                Map.of("code", "2281", "year", 2024, "persons", 12), Map.of("code", "2260", "year", 2024, "persons", 6)))).expect(201);
    }

    private int draft() {
        int number = coordinator.post("models/drafts", Map.of("title", "Kommuntal 2025", "year", 2025, "total", 120)).expect(201).json().path("number").asInt();
        var path = "models/drafts/" + number;
        coordinator.ifMatch(coordinator.get(path).etag()).post(path + "/import", Map.of("text", SHEET, "columns", List.of(
                Map.of("heading", "Befolkning", "kind", "COUNT", "weight", "60", "source", "Folkmängd"),
                Map.of("heading", "Bostäder", "kind", "COUNT", "weight", "40", "source", "Kommunernas svar"))));
        coordinator.post(path + "/scenarios", Map.of("name", "Mest bostäder", "whyNot", "Bostäder får bara vägas in.",
                "change", Map.of("weights", List.of("40", "60")))).expect(201);
        return number;
    }

    private int calculated() {
        int number = coordinator.post("models/drafts", Map.of("title", "Kommuntal 2023", "year", 2023, "total", 90)).expect(201).json().path("number").asInt();
        var path = "models/drafts/" + number;
        coordinator.ifMatch(coordinator.get(path).etag()).post(path + "/import", Map.of("text", SHEET, "columns", List.of(
                Map.of("heading", "Befolkning", "kind", "COUNT", "weight", "60", "source", "Folkmängd", "asOf", "2021-11-01"),
                Map.of("heading", "Bostäder", "kind", "COUNT", "weight", "40", "source", "Kommunernas svar", "asOf", "2022-09-01")))).expect(200);
        bounded(path);
        return coordinator.ifMatch(coordinator.get(path).etag()).post(path + "/publication", Map.of("decidedBy", "Landshövdingen", "decidedOn", "2022-11-16",
                "caseReference", "851-1-2022", "rapporteur", "Samordnare")).expect(201).json().path("number").asInt();
    }

    /// A floor, a fixed figure and an adjustment by hand, so that the explanation has every step.
    private void bounded(String path) {
        var read = coordinator.get(path).expect(200);
        ObjectNode command = ((ObjectNode) read.json()).deepCopy();
        command.retain("title", "year", "total", "factors", "method");
        command.set("limits", Api.JSON.valueToTree(Map.of("floor", 5, "municipalities", Map.of("2260", Map.of("fixed", 2)))));
        command.set("adjustments", Api.JSON.valueToTree(List.of(Map.of("author", "Samordnare", "reason", "Ett boende stängs",
                "changes", Map.of("2281", -1, "2284", 1)))));
        coordinator.ifMatch(read.etag()).put(path, command).expect(200);
    }

    /// A second round, after one that was withdrawn, with one answer.
    private int referral() {
        int asked = draft();
        int first = round(asked, "Är vikterna rimliga?");
        coordinator.ifMatch(coordinator.get("referrals/" + first).etag()).post("referrals/" + first + "/withdrawal", Map.of("reason", "Länets tal har ändrats.")).expect(200);
        int second = round(asked, "Är vikterna och faktorerna rimliga?");
        officer.post("referrals/" + second + "/answers", Map.of("points", List.of(Map.of("point", 1, "standpoint", "OBJECTS", "comment", "Bostäderna väger för lätt.")),
                "general", "Tack för att ni frågar.")).expect(201);
        return second;
    }

    private int round(int asked, String question) {
        return coordinator.post("referrals", Map.of("draft", asked, "version", coordinator.get("models/drafts/" + asked).json().path("version").asInt(),
                "lastDay", "2024-10-04", "caseReference", "851-7-2024", "note", question, "questions", List.of(question))).expect(201).json().path("number").asInt();
    }

    private int decided() {
        return coordinator.post("models/decided-figures", Map.of("title", "Kommuntal 2024", "year", 2024, "total", 100,
                "figures", Map.of("2260", 4, "2262", 8, "2280", 10, "2281", 40, "2282", 8, "2283", 8, "2284", 22),
                "source", "Länsstyrelsens beslut", "decidedBy", "Länsstyrelsen Västernorrland", "decidedOn", "2023-11-16",
                "caseReference", "851-1-2023")).expect(201).json().path("number").asInt();
    }

    /// From another municipality, so that it waits for this one.
    private int transfer() {
        return Api.as("handlaggare-2280", COUNTY).post("transfers", Map.of("year", 2024, "direction", "GIVE", "counterpart", MUNICIPALITY, "places", 2,
                "compensation", "142600.00", "source", "Förordning 2010:1122", "lastYear", 2026, "reason", "Bostäderna är inte färdiga."))
                .expect(201).json().path("number").asInt();
    }

    /// It takes the figure of 2024, and 2025 has none yet.
    private int figureless() {
        return coordinator.post("agreements/existing", Map.of("title", "Sifferlös överenskommelse", "form", "FIGURELESS", "parties", List.of(MUNICIPALITY),
                "signedOn", "2023-12-01", "startsOn", "2024-06-01", "endsOn", "2025-12-31", "caseReference", "851-2023", "scan", paper())).expect(201).json().path(0).path("number").asInt();
    }

    /// The municipality pays: this year by the text, next year by nothing yet.
    private int funded() {
        var ceiling = Map.of("kind", "MONEY", "about", "FUNDING_CEILING", "party", MUNICIPALITY, "year", 2024, "value", "700000", "note", "nämndens budget");
        var full = Map.of("kind", "MONEY", "about", "FULL_YEAR_COST", "value", "1400000");
        return coordinator.post("agreements/existing", Map.of("title", "Mötesplats", "form", "FUNDED", "parties", List.of(MUNICIPALITY), "signedOn", "2024-04-01",
                "caseReference", "851-2024", "scan", paper(), "clauses", List.of(Map.of("number", "§ 5", "heading", "Kostnad", "section", "COST",
                        "text", "Kommunen betalar högst det som anges.", "mandatory", false, "terms", List.of(ceiling, full))))).expect(201).json().path(0).path("number").asInt();
    }

    private int contract() {
        return coordinator.post("agreements/existing", Map.of("title", "Finansiering av en samordnare", "form", "COLLABORATION", "parties", PARTIES,
                "bilateral", false, "signedOn", "2018-11-18", "startsOn", "2019-01-01", "caseReference", "851-2018",
                "clauses", List.of(Map.of("number", "§ 4", "heading", "Kostnader", "section", "COST", "text", "Kostnaden fördelas efter antal invånare.", "mandatory", false)),
                "noticeTerms", Map.of("noticeMonths", 1, "endsAt", "MONTH_END"), "scan", paper())).expect(201).json().path(0).path("number").asInt();
    }

    private String reading() {
        return coordinator.upload("agreements/readings?form=COLLABORATION&party=" + MUNICIPALITY + "&startsOn=2025-01-01", WordContract.MEDIA_TYPE, "avtal.docx", WordContract.bytes())
                .expect(201).json().path("draft").path("id").asText();
    }

    private JsonNode offer() {
        var id = coordinator.post("agreements/drafts", Map.of("template", "figureless-reception", "parties", List.of(MUNICIPALITY), "startsOn", "2024-01-01"))
                .expect(201).json().path("id").asText();
        return coordinator.ifMatch(coordinator.get("agreements/drafts/" + id).etag()).post("agreements/drafts/" + id + "/offer", "").expect(201).json();
    }

    /// About a clause that has changed since, with an answer; and a note that only the municipality sees.
    private String thread() {
        var path = "agreements/" + offered + "/comments";
        var id = officer.post(path, Map.of("version", 1, "point", "§ 7", "text", "Hur ofta följer vi upp?")).expect(201).json().path("id").asText();
        coordinator.ifMatch(coordinator.get(path + "/" + id).etag()).post(path + "/" + id + "/answers", Map.of("text", "En gång om året.")).expect(201);
        officer.post("agreement-notes", Map.of("agreement", offered, "version", 2, "point", "§ 7", "text", "Nämnden vill ha två möten.")).expect(201);
        return id;
    }

    /// A draft with a note and a finished clause.
    private String ownDraft() {
        var id = coordinator.post("agreements/drafts", Map.of("template", "figureless-reception", "parties", List.of("2260"), "startsOn", "2024-01-01"))
                .expect(201).json().path("id").asText();
        coordinator.post("agreement-notes", Map.of("draft", id, "point", "§ 7", "text", "Stäm av med juristen.")).expect(201);
        coordinator.post("finished-clauses", Map.of("draft", id, "clause", "§ 7")).expect(201);
        return id;
    }

    private void counter(int number) {
        var id = officer.post("agreements/" + number + "/counter-drafts", "").expect(201).json().path("id").asText();
        var read = officer.get("agreements/drafts/" + id).expect(200);
        ObjectNode text = ((ObjectNode) read.json().path("text")).deepCopy();
        text.remove(List.of("form", "parties"));
        text.put("reason", "Vi vill följas åt tätare.");
        text.path("clauses").forEach(clause -> {
            if (clause.path("number").asText().equals("§ 7")) ((ObjectNode) clause).put("text", "Parterna följer upp överenskommelsen två gånger om året.");
        });
        officer.ifMatch(read.etag()).put("agreements/drafts/" + id, text).expect(200);
        officer.ifMatch(officer.get("agreements/" + number).etag()).post("agreements/" + number + "/counter-offers", Map.of("draft", id)).expect(201);
    }

    /// A year that cost less than was invoiced, settled and waiting to be approved.
    private int settledPost() {
        Api finance = Api.as("ekonom-22", COUNTY);
        int number = coordinator.post("posts", Map.of("title", "Språkstöd i Västernorrland", "task", "Samordnar språkstödet", "fte", "0.5",
                "startedOn", "2022-01-01", "caseReference", "851-2021", "agreements", List.of(contract))).expect(201).json().path("number").asInt();
        String at = "posts/" + number;
        coordinator.post(at + "/years", Map.of("year", 2023, "amount", "400000.00", "key", Map.of("type", "EQUAL"), "parts", List.of(),
                "source", "Budget 2023", "clause", "§ 4")).expect(201);
        finance.post("invoice-bases", Map.of("post", number, "period", "2023-H1")).expect(201);
        var quarters = List.of("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4").stream().map(period -> Map.of("period", period, "kind", "WHOLE", "amount", "95000.00")).toList();
        finance.post(at + "/outcomes/2023", Map.of("lines", quarters, "source", "Huvudboken")).expect(201);
        String draft = finance.post(at + "/settlements/drafts", Map.of("year", 2023, "surplusClause", "§ 8")).expect(201).json().path("id").asText();
        finance.post(at + "/settlements", Map.of("draft", draft)).expect(201);
        finance.post(at + "/settlements/drafts", Map.of("year", 2023, "surplusClause", "§ 8")).expect(201);
        return number;
    }

    private int post() {
        int number = coordinator.post("posts", Map.of("title", "Samordnare i Västernorrland", "task", "Samordnar mottagandet", "fte", "1.0",
                "startedOn", "2019-01-01", "caseReference", "851-2018", "agreements", List.of(contract))).expect(201).json().path("number").asInt();
        coordinator.post("posts/" + number + "/years", Map.of("year", 2024, "amount", "900000.00", "key", Map.of("type", "PER_CAPITA"), "parts", List.of(),
                "source", "Budget 2024", "populationSource", "Folkmängd", "clause", "§ 4")).expect(201);
        staff("posts/" + number + "/staffing/");
        money("posts/" + number + "/");
        return number;
    }

    /// A ceiling that is lower than the cost, an index that is not published for the year, and money that ends in the autumn.
    private void money(String path) {
        coordinator.post(path + "ceilings", Map.of("year", 2024, "amount", "800000.00", "overflow", "RENEGOTIATE", "clause", "§ 4")).expect(201);
        coordinator.post("index-series", Map.of("code", "PKV", "name", "Prisindex för kommunal verksamhet")).expect(201);
        coordinator.post("index-series", Map.of("code", "KPI", "name", "Konsumentprisindex")).expect(201);
        coordinator.post("index-series", Map.of("code", "KORG", "name", "Lön och priser", "parts", List.of(
                Map.of("series", "PKV", "weight", "0.9"), Map.of("series", "KPI", "weight", "0.1")))).expect(201);
        coordinator.post("index-series/PKV/points", Map.of("text", "2023;100;2023-04-26\n2024;102,7;2023-04-26")).expect(201);
        coordinator.post(path + "index", Map.of("base", "880000.00", "baseYear", 2023, "series", "PKV", "edition", 10, "neverLower", true, "clause", "§ 4")).expect(201);
        officer.post("agreements/" + contract + "/funding/decisions", Map.ofEntries(Map.entry("year", 2024), Map.entry("ceiling", "100000.00"),
                Map.entry("source", "Socialnämndens budget"), Map.entry("endsOn", "2024-10-31"), Map.entry("body", "EXECUTIVE_BOARD"),
                Map.entry("decidedOn", "2024-01-15"), Map.entry("paragraph", "§ 7"), Map.entry("caseReference", "KS 2024/12"),
                Map.entry("extract", officer.upload("attachments", "application/pdf", "protokoll.pdf", PAPER).expect(201).json().path("id").asText()))).expect(201);
    }

    /// Carried by the post, open for more.
    private int service() {
        return coordinator.post("shared-services", Map.of("post", post, "kind", "REMOTE_ORIENTATION", "unit", "PARTICIPANT", "key", "PER_CAPITA",
                "what", "Samhällsorientering på distans.", "terms", "Grupper om högst tjugo.", "openFrom", "2024-09-01")).expect(201).json().path("service").path("number").asInt();
    }

    /// That the post is vacant for three months, which it has been.
    private String[] watched() {
        JsonNode had = coordinator.post("posts/" + post + "/watches", Map.of("kind", "VACANT", "months", 3, "consequence", "NEXT_BASIS_REDUCED", "countedFrom", "FIRST_DAY",
                "clause", "§ 9", "wording", "Är tjänsten vakant i tre månader minskas nästa underlag.")).expect(201).json();
        return new String[]{had.path("proposals").path(0).path("id").asText(), had.path("conditions").path(0).path("id").asText()};
    }

    /// Empty since the spring, with a group that steers it and a room that one party lends.
    private void staff(String path) {
        coordinator.post(path + "frame", Map.of("plannedEnd", "2026-12-31", "legalBasis", "CIVIL_AGREEMENT", "citation", "Avtal 851-2018",
                "steering", List.of(Map.of("party", "lst", "role", "CHAIR"), Map.of("party", MUNICIPALITY, "role", "MEMBER")))).expect(201);
        coordinator.post(path + "extent", Map.of("from", "2024-01-01", "fte", "1.5", "reason", "Fler mottagna.")).expect(201);
        coordinator.post(path + "vacancies", Map.of("from", "2024-05-01", "fte", "0.5", "reason", "LEFT", "note", "Rekrytering pågår.")).expect(201);
        officer.post(path + "in-kind", Map.of("year", 2024, "kind", "PREMISES", "what", "Möteslokal", "value", "36000.00")).expect(201);
    }

    private String endingDecision() {
        JsonNode board = coordinator.post("posts/" + post + "/ending/decisions", Map.of("party", MUNICIPALITY, "body", "EXECUTIVE_BOARD", "decidedOn", "2024-06-12",
                "paragraph", "§ 118", "caseReference", "KS 2024/87", "outcome", "APPROVED", "lastDay", "2024-09-30", "extract", paper())).expect(201).json();
        return StreamSupport.stream(board.path("rows").spliterator(), false).filter(row -> row.path("party").asText().equals(MUNICIPALITY))
                .findFirst().orElseThrow().path("decision").path("id").asText();
    }

    private String paper() {
        return coordinator.upload("attachments", "application/pdf", "avtal.pdf", PAPER).expect(201).json().path("id").asText();
    }
}
