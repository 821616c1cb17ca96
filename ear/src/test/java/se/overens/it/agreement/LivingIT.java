package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Api.Answer;
import se.overens.it.Stack;

/// Västerbotten: an agreement lives on: it is amended, somebody joins and somebody leaves, it is looked through before it
/// renews, and what was promised is followed up.
class LivingIT {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String WORK = "Kommunen tar emot och länsstyrelsen samordnar.";
    private final Api county = Api.as("samordnare-24", "24");
    private final Api umea = Api.as("handlaggare-2480", "24");
    private final Api skelleftea = Api.as("handlaggare-2482", "24");

    @AfterEach
    void back_to_the_day() {
        Stack.moveTo(Stack.DAY);
    }

    @Test
    void three_dates_in_one_agreements_life_give_three_texts_with_their_sources() {
        int number = contract("Samverkan om mottagande", "COLLABORATION", List.of("2480"), "2025-12-31", clauses());
        int first = addendum(number, "2024-09-01", change("§ 2", "REPLACES", "Kommunen tar emot, regionen följer upp."), Map.of(), List.of("2480"));
        Map<String, Object> joining = Map.of("joins", List.of("2482"), "term", Map.of("endsOn", "2027-12-31",
                "noticeTerms", Map.of("noticeMonths", 3, "endsAt", "TERM_END")));
        int second = addendum(number, "2025-01-01", change("§ 2 a", "ADDS", "Parterna möts varje kvartal."), joining, List.of("2480", "2482"));

        JsonNode then = consolidated(number, "2024-08-20");
        JsonNode now = consolidated(number, "2024-10-01");
        JsonNode later = consolidated(number, "2026-06-01");
        assertThat(clauses(then)).startsWith("§ 1", "§ 2", "§ 3");
        assertThat(then.at("/clauses/1/clause/text").asText()).isEqualTo(WORK);
        assertThat(now.at("/clauses/1/clause/text").asText()).startsWith("Kommunen tar emot, regionen");
        assertThat(now.at("/clauses/1/by").asInt()).isEqualTo(first);
        assertThat(clauses(later)).startsWith("§ 1", "§ 2", "§ 2 a", "§ 3");
        assertThat(later.at("/clauses/2/since").asText()).isEqualTo("2025-01-01");
        assertThat(now.at("/parties").findValuesAsText("code")).containsExactly("lst", "2480");
        assertThat(later.at("/parties").findValuesAsText("code")).containsExactly("lst", "2480", "2482");
        assertThat(later.path("endsOn").asText()).isEqualTo("2027-12-31");
        assertThat(later.at("/sources").findValuesAsText("number")).containsExactly("" + number, "" + first, "" + second);
        assertThat(later.at("/sources/2/decisions").findValuesAsText("party")).contains("2480", "2482");
        assertThat(now.path("previous").asText()).isEqualTo("2024-09-01");
        assertThat(now.path("next").asText()).isEqualTo("2025-01-01");
        assertThat(consolidated(number, "2018-01-01").path("standing").asText()).isEqualTo("NOT_YET");
        assertThat(consolidated(number, "2028-01-01").path("standing").asText()).isEqualTo("ENDED");

        JsonNode difference = umea.get("agreements/" + number + "/consolidated/differences?from=2024-08-20&to=2026-06-01").expect(200).json();
        assertThat(difference.path("clauses").findValuesAsText("kind")).contains("CHANGED", "ADDED");
        assertThat(umea.get("agreements/" + number + "/consolidated/document.pdf?on=2026-06-01").expect(200).bytes()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        umea.get("agreements/" + number + "/consolidated?on=i-morgon").expect(400);

        assertThat(skelleftea.get("agreements/" + number).expect(200).json().path("state").asText()).as("the newcomer is a party").isEqualTo("ACTIVE");
        assertThat(umea.get("agreements/" + number).json().path("endsOn").asText()).isEqualTo("2027-12-31");
        assertThat(umea.get("agreements/" + number + "/versions/1").json().path("parties")).as("the text is what it was").hasSize(2);
        assertThat(umea.get("agreements/" + number + "/addenda").expect(200).json().path("addenda").findValuesAsText("inForce")).containsExactly("false", "false");
        leaves(number);
        assertThat(consolidated(number, "2024-10-01").at("/parties").findValuesAsText("code")).contains("2480");
        Api.as("handlaggare-2409", "24").get("agreements/" + number + "/consolidated").expect(404);
    }

    @Test
    void an_addendum_that_cannot_be_is_refused_and_says_why() {
        int number = contract("Lokalt samarbete", "COLLABORATION", List.of("2480"), "2025-12-31", clauses());
        assertThat(refused(number, "2018-12-31", change("§ 2", "REPLACES", "Nytt."))).startsWith("startsOn Tillägget kan inte gälla innan");
        assertThat(refused(number, "2024-10-01", change("§ 99", "REPLACES", "Nytt."))).startsWith("amendment.changes[0].clause § 99 finns inte");
        assertThat(refused(number, "2026-02-01", change("§ 2", "REPLACES", "Nytt."))).startsWith("startsOn Tillägget börjar gälla när avtalet har upphört");
        int taken = addendum(number, "2024-10-01", change("§ 2", "REPLACES", "En annan lydelse."), Map.of(), List.of("2480"));
        Answer twice = send(number, "2024-10-01", change("§ 2", "REPLACES", "Ännu en."), Map.of()).expect(400);
        assertThat(twice.json().at("/violations/0/message").asText()).contains("" + taken);
        assertThat(umea.ifMatch(umea.get("agreements/" + taken).etag()).post("agreements/" + taken + "/termination-notices", Map.of("givenOn", "2024-08-20")).status())
                .as("notice is of the agreement, and needs a mandate").isEqualTo(409);
        Stack.moveTo(LocalDate.of(2026, 1, 1));
        begin(number, "2026-01-01", change("§ 2", "REPLACES", "För sent."), Map.of()).expect(409);
    }

    @Test
    void nothing_renews_unseen() {
        String terms = "agreements/";
        int number = renewed("Samordnare i inlandet");
        assertThat(tasks(umea)).contains("agreement-review");
        umea.post(terms + number + "/owners", Map.of("roleTitle", "Integrationschefen")).expect(201);
        assertThat(tasks(umea)).contains("agreement-review-owner");
        umea.post(terms + number + "/reviews", Map.of("closes", "2025-09-30", "outcome", "CONTINUE", "reason", "Fungerar väl.")).expect(409);
        umea.post(terms + number + "/reviews", Map.of("closes", "2024-09-30", "outcome", "CONTINUE", "reason", "Gäller 19121212-1212.")).expect(400);
        JsonNode said = umea.post(terms + number + "/reviews", Map.of("closes", "2024-09-30", "outcome", "CONTINUE", "reason", "Fungerar väl.")).expect(201).json();
        assertThat(said.path("parties").findValuesAsText("owner")).contains("Integrationschefen");
        assertThat(county.get(terms + "renewals?until=2024-12-31&size=200").expect(200).json().path("items").findValuesAsText("number")).contains("" + number);

        Stack.moveTo(LocalDate.of(2024, 10, 1));
        JsonNode passed = umea.get(terms + number + "/renewal").expect(200).json();
        assertThat(passed.path("unseen")).as("the county did not look").hasSize(1);
        assertThat(passed.at("/next/closes").asText()).isEqualTo("2025-09-30");
        assertThat(tasks(county)).contains("agreement-renewed-unseen");
        JsonNode late = county.post(terms + number + "/reviews", Map.of("closes", "2024-09-30", "outcome", "RENEGOTIATE", "reason", "Kostnaden behöver delas om.")).expect(201).json();
        assertThat(late.path("unseen")).isEmpty();
        assertThat(late.path("draft").asText()).isNotEmpty();
        assertThat(county.get(terms + number + "/addenda/drafts").expect(200).json()).hasSize(1);
        assertThat(umea.get(terms + number + "/addenda/drafts").expect(200).json()).as("a draft is one's own").isEmpty();
        Answer setting = county.get(terms + "renewals/setting").expect(200);
        county.ifMatch(setting.etag()).put(terms + "renewals/setting", Map.of("months", 9)).expect(200);
        umea.ifMatch(setting.etag()).put(terms + "renewals/setting", Map.of("months", 9)).expect(403);
        county.ifMatch(setting.etag()).put(terms + "renewals/setting", Map.of("months", 6)).expect(412);
    }

    @Test
    void what_is_promised_is_followed_up_and_a_local_agreement_is_looked_through_every_year() {
        if (county.get("members").json().findValuesAsText("code").stream().noneMatch("af"::equals))
            county.post("members", Map.of("code", "af", "startsOn", "2014-01-01")).expect(201);
        List<Map<String, Object>> text = new ArrayList<>(clauses());
        text.add(Map.of("number", "§ 4", "heading", "Praktik", "section", "WORK", "text", "Kommunen ordnar praktikplatser.", "mandatory", false, "terms", List.of(
                Map.of("kind", "COMMITMENT", "about", "UNDERTAKING", "party", "2480", "value", "Praktikplatser", "least", "12"),
                Map.of("kind", "DATE", "about", "DUE", "party", "2480", "value", "2014-09-10"))));
        int number = contract("Lokal överenskommelse", "LOCAL", List.of("2480", "af"), null, text);
        String path = "agreements/" + number;
        assertThat(tasks(umea)).contains("commitment-report", "agreement-yearly-revision");
        JsonNode board = umea.get(path + "/commitments").expect(200).json();
        assertThat(board.at("/commitments/0/status").asText()).isEqualTo("OPEN");
        String point = board.at("/commitments/0/commitment/point").asText();
        assertThat(point).isEqualTo("§ 4#COMMITMENT/UNDERTAKING/2480//Praktikplatser");
        JsonNode begun = umea.post(path + "/commitments/reports", Map.of("point", point, "year", 2024, "done", 7, "comment", "Sju i vården.")).expect(201).json();
        assertThat(begun.at("/commitments/0/status").asText()).isEqualTo("BEGUN");
        umea.post(path + "/commitments/reports", Map.of("point", point, "year", 2024, "done", 7, "comment", "19121212-1212")).expect(400);
        county.post(path + "/commitments/reports", Map.of("point", point, "year", 2024, "done", 9)).expect(400);
        JsonNode paper = county.post(path + "/commitments/reports", Map.of("point", point, "year", 2024, "done", 12, "document", attach(county))).expect(201).json();
        assertThat(paper.at("/commitments/0/status").asText()).isEqualTo("MET");
        assertThat(paper.at("/commitments/0/reports/0/forAnother").asBoolean()).isTrue();

        umea.post(path + "/revisions", Map.of("year", 2025, "outcome", "UNCHANGED")).expect(409);
        umea.post(path + "/revisions", Map.of("year", 2024, "outcome", "UNCHANGED", "comment", "Inget att ändra.")).expect(201);
        county.post(path + "/revisions", Map.of("year", 2024, "outcome", "UNCHANGED")).expect(409);
        assertThat(tasks(umea)).doesNotContain("agreement-yearly-revision");
        Stack.moveTo(LocalDate.of(2025, 8, 20));
        assertThat(tasks(umea)).contains("agreement-yearly-revision", "commitment-report");
        JsonNode next = umea.post(path + "/revisions", Map.of("year", 2025, "outcome", "ADDENDUM", "comment", "Fler platser behövs.")).expect(201).json();
        assertThat(next.path("draft").asText()).isNotEmpty();
        assertThat(next.at("/revision/done").findValuesAsText("year")).containsExactly("2024", "2025");
    }

    /// Skellefteå gives notice by the rule of the agreement, and is a party until its last day.
    private void leaves(int number) {
        Map<String, Object> decision = new HashMap<>(decision(attach(skelleftea), "EXECUTIVE_BOARD", "Kommundirektören", "GIVE_NOTICE"));
        decision.put("action", "TERMINATE");
        decision.put("lastDay", "2027-12-31");
        skelleftea.ifMatch(etag(skelleftea, number)).post("agreements/" + number + "/decisions", decision).expect(201);
        Answer without = skelleftea.ifMatch(etag(skelleftea, number)).post("agreements/" + number + "/termination-notices", Map.of("givenOn", "2024-08-20")).expect(201);
        assertThat(without.json().path("state").asText()).isEqualTo("NOTICED");
    }

    private String refused(int number, String startsOn, Map<String, Object> change) {
        JsonNode violation = send(number, startsOn, change, Map.of()).expect(400).json().at("/violations/0");
        return violation.path("field").asText() + " " + violation.path("message").asText();
    }

    private Answer begin(int number, String startsOn, Map<String, Object> change, Map<String, Object> more) {
        Map<String, Object> amendment = new HashMap<>(more);
        amendment.put("changes", List.of(Map.of("clause", change.get("number"), "how", change.get("how"))));
        Map<String, Object> clause = Map.of("number", change.get("number"), "heading", "Arbete", "section", "WORK", "text", change.get("text"), "mandatory", false);
        return county.post("agreements/" + number + "/addenda/drafts", Map.of("title", "Tillägg om " + change.get("number"), "startsOn", startsOn,
                "clauses", List.of(clause), "amendment", amendment));
    }

    private Answer send(int number, String startsOn, Map<String, Object> change, Map<String, Object> more) {
        String draft = begin(number, startsOn, change, more).expect(201).json().path("id").asText();
        return county.ifMatch(county.get("agreements/drafts/" + draft).etag()).post("agreements/drafts/" + draft + "/offer", "");
    }

    /// Offered by the county, accepted, decided on and signed by all.
    private int addendum(int amended, String startsOn, Map<String, Object> change, Map<String, Object> more, List<String> municipalities) {
        int number = send(amended, startsOn, change, more).expect(201).json().path("number").asInt();
        for (String code : municipalities) {
            Api officer = Api.as("handlaggare-" + code, "24");
            officer.ifMatch(etag(officer, number)).post("agreements/" + number + "/acceptances", Map.of("version", 1)).expect(201);
        }
        for (String code : municipalities) decide(Api.as("handlaggare-" + code, "24"), number, "EXECUTIVE_BOARD");
        decide(county, number, "COUNTY_BOARD");
        for (String code : municipalities) sign(Api.as("undertecknare-" + code, "24"), number);
        sign(Api.as("undertecknare-24", "24"), number);
        return number;
    }

    private static void decide(Api party, int number, String body) {
        party.ifMatch(etag(party, number)).post("agreements/" + number + "/decisions", decision(attach(party), body, "Ordföranden", "SIGN")).expect(201);
    }

    private static void sign(Api signatory, int number) {
        Answer read = signatory.get("agreements/" + number).expect(200);
        signatory.ifMatch(read.etag()).post("agreements/" + number + "/signatures",
                Map.of("sha256", read.json().path("documentSha256").asText(), "name", "Exempel Exempelsson", "roleTitle", "Ordföranden")).expect(201);
    }

    private static Map<String, Object> decision(String extract, String body, String role, String scope) {
        return Map.of("body", body, "decidedOn", "2024-08-14", "paragraph", "§ 118", "caseReference", "KS 2024/87", "outcome", "APPROVED", "extract", extract,
                "mandate", Map.of("roleTitle", role, "scope", scope, "startsOn", "2024-08-14"));
    }

    private int contract(String title, String form, List<String> parties, String endsOn, List<Map<String, Object>> clauses) {
        Map<String, Object> contract = new HashMap<>(Map.of("title", title, "form", form, "parties", parties, "bilateral", false, "signedOn", "2014-09-03",
                "startsOn", "2019-01-01", "caseReference", "851-24-2018", "scan", attach(county), "clauses", clauses,
                "noticeTerms", Map.of("noticeMonths", 3, "endsAt", endsOn == null ? "YEAR_END" : "TERM_END")));
        if (endsOn == null) contract.put("startsOn", "2014-09-03");
        else contract.put("endsOn", endsOn);
        return county.post("agreements/existing", contract).expect(201).json().path(0).path("number").asInt();
    }

    private int renewed(String title) {
        return county.post("agreements/existing", Map.ofEntries(Map.entry("title", title), Map.entry("form", "COLLABORATION"), Map.entry("parties", List.of("2480")),
                Map.entry("bilateral", false), Map.entry("signedOn", "2020-11-18"), Map.entry("startsOn", "2021-01-01"), Map.entry("endsOn", "2022-12-31"),
                Map.entry("caseReference", "851-25-2020"), Map.entry("scan", attach(county)), Map.entry("clauses", clauses()),
                Map.entry("noticeTerms", Map.of("noticeMonths", 3, "endsAt", "TERM_END", "renewalMonths", 12)))).expect(201).json().path(0).path("number").asInt();
    }

    private static List<Map<String, Object>> clauses() {
        return List.of(Map.of("number", "§ 1", "heading", "Syfte", "section", "PURPOSE", "text", "Parterna samverkar.", "mandatory", false),
                Map.of("number", "§ 2", "heading", "Arbete", "section", "WORK", "text", WORK, "mandatory", false),
                Map.of("number", "§ 3", "heading", "Kostnad", "section", "COST", "text", "Var och en bär sina kostnader.", "mandatory", false));
    }

    private static Map<String, Object> change(String number, String how, String text) {
        return Map.of("number", number, "how", how, "text", text);
    }

    private JsonNode consolidated(int number, String on) {
        return umea.get("agreements/" + number + "/consolidated?on=" + on).expect(200).json();
    }

    private static List<String> clauses(JsonNode consolidated) {
        List<String> numbers = new ArrayList<>();
        consolidated.path("clauses").forEach(each -> numbers.add(each.at("/clause/number").asText()));
        return numbers;
    }

    private static String attach(Api by) {
        return by.upload("attachments", "application/pdf", "handling.pdf", PDF).expect(201).json().path("id").asText();
    }

    private static String etag(Api reader, int number) {
        return reader.get("agreements/" + number).expect(200).etag();
    }

    private static List<String> tasks(Api reader) {
        return reader.get("tasks").expect(200).json().findValuesAsText("text");
    }
}
