package se.overens.it.cofinancing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;

/// A post that three municipalities of Värmland pay for alike: 600 000 kr in salary and 60 000 in travel. Today is 20 August.
class StaffedPostIT {

    private static final String COUNTY = "17";
    private static final List<String> PAYERS = List.of("1780", "1781", "1782");

    private final Api host = Api.as("samordnare-17", COUNTY);
    private final Api finance = Api.as("ekonom-17", COUNTY);
    private final Api karlstad = Api.as("handlaggare-1780", COUNTY);

    @Test
    void vacant_for_three_months_the_next_basis_is_lower_by_rule_and_everyone_sees_it() {
        String post = post("Språkvän");
        int number = Integer.parseInt(post.substring("posts/".length()));
        assertThat(total(finance.post("invoice-bases", Map.of("post", number, "period", "2024-H1")).expect(201).json())).isEqualTo("330000.00");

        host.post(post + "/watches", Map.of("kind", "VACANT", "months", 3, "consequence", "NEXT_BASIS_REDUCED", "countedFrom", "FIRST_DAY",
                "clause", "§ 9", "wording", "Är tjänsten vakant i tre månader minskas nästa underlag med lönen.")).expect(201);
        host.post(post + "/staffing/vacancies", Map.of("from", "2024-05-21", "reason", "LEFT")).expect(201);
        JsonNode coming = proposal(post);
        assertThat(coming.path("state").asText()).isEqualTo("COMING");
        refused(decide(post, coming, "APPLIED"), 409, "post-watch-not-due");
        String vacancy = host.get(post + "/staffing").expect(200).json().path("vacancies").path(0).path("id").asText();
        host.post(post + "/staffing/vacancies/" + vacancy + "/end", Map.of("mistaken", true)).expect(201);
        assertThat(karlstad.get(post + "/watches").expect(200).json().path("proposals")).isEmpty();

        JsonNode vacant = host.post(post + "/staffing/vacancies", Map.of("from", "2024-05-19", "reason", "LEFT", "note", "Rekrytering pågår.")).expect(201).json();
        assertThat(vacant.path("state").asText()).isEqualTo("RECRUITING");
        JsonNode due = proposal(post);
        assertThat(due.path("state").asText()).isEqualTo("DUE");
        assertThat(due.path("dueOn").asText()).isEqualTo("2024-08-19");
        assertThat(waits(karlstad, "waitsForOthers")).anyMatch(path -> path.startsWith("samfinansiering/" + number + "/villkor"));
        assertThat(waits(host, "waitsForUs")).anyMatch(path -> path.startsWith("samfinansiering/" + number + "/villkor"));

        assertThat(decide(karlstad, post, due, "APPLIED").status()).isEqualTo(403);
        assertThat(host.post(post + "/watches/outcomes", Map.of("proposal", due.path("id").asText(), "verdict", "APPLIED")).status()).isEqualTo(400);
        JsonNode applied = decide(post, due, "APPLIED").expect(201).json();
        assertThat(applied.path("receipt").asText()).startsWith("17-2024-");
        refused(decide(post, due, "DISMISSED"), 409, "post-watch-decided");
        assertThat(waits(karlstad, "waitsForOthers")).noneMatch(path -> path.startsWith("samfinansiering/" + number + "/villkor"));

        String again = StreamSupport.stream(host.get(post + "/staffing").expect(200).json().path("vacancies").spliterator(), false)
                .filter(row -> !row.path("mistaken").asBoolean()).findFirst().orElseThrow().path("id").asText();
        JsonNode filled = host.post(post + "/staffing/vacancies/" + again + "/end", Map.of("lastDay", "2024-08-19")).expect(201).json();
        assertThat(filled.path("state").asText()).isEqualTo("ACTIVE");

        // 13 days of May, June, July and 19 days of August: 3 1/31 months of 50 000 kr off what the second half-year costs
        JsonNode basis = finance.post("invoice-bases", Map.of("post", number, "period", "2024-H2")).expect(201).json();
        assertThat(total(basis)).isEqualTo("178387.10");
        assertThat(basis.path("rows")).extracting(row -> row.path("amount").asText()).containsExactlyInAnyOrder("59462.37", "59462.37", "59462.36");
        JsonNode year = karlstad.get(post + "/years/2024").expect(200).json();
        assertThat(year.toString()).contains("\"-151612.90\"");
        assertThat(karlstad.get(post + "/timeline").expect(200).json()).extracting(point -> point.path("lane").asText() + " " + point.path("text").asText())
                .contains("STAFFING vacant", "STAFFING filled", "STAFFING watch-VACANT", "STAFFING watch-applied-NEXT_BASIS_REDUCED", "MONEY basis", "AGREEMENT contract");
        assertThat(karlstad.get(post + "/timeline?lane=MONEY").expect(200).json()).extracting(point -> point.path("lane").asText()).containsOnly("MONEY");
        assertThat(karlstad.get(post + "/timeline?lane=NOTHING").status()).isEqualTo(400);
    }

    @Test
    void a_post_is_described_without_anybody_being_named() {
        String post = post("Föreningslots");
        var seats = List.of(Map.of("party", "lst", "role", "CHAIR"), Map.of("party", "1780", "role", "MEMBER"));
        JsonNode described = host.post(post + "/staffing/frame", Map.of("plannedEnd", "2026-12-31", "legalBasis", "CIVIL_AGREEMENT", "citation", "Avtal 851-2018", "steering", seats)).expect(201).json();
        assertThat(described.path("frame").path("steering")).hasSize(2);
        refusedAt(host.post(post + "/staffing/frame", Map.of("legalBasis", "CONTRACTUAL_COOPERATION", "citation", "KL 9:37", "steering", List.of())), "legalBasis");
        refusedAt(host.post(post + "/staffing/frame", Map.of("legalBasis", "OTHER", "citation", "x", "steering", List.of(Map.of("party", "0580", "role", "CHAIR")))), "steering[0].party");
        refusedAt(host.post(post + "/staffing/vacancies", Map.of("from", "2024-08-01", "reason", "ON_LEAVE", "note", "Gäller 640823-3234")), "note");
        assertThat(karlstad.post(post + "/staffing/vacancies", Map.of("from", "2024-08-01", "reason", "LEFT")).status()).isEqualTo(403);

        host.post(post + "/staffing/extent", Map.of("from", "2024-07-01", "fte", "1.5", "reason", "Beslut i styrgruppen.")).expect(201);
        host.post(post + "/staffing/vacancies", Map.of("from", "2024-07-01", "fte", "0.5", "reason", "NOT_YET_FILLED")).expect(201);
        JsonNode staffing = karlstad.get(post + "/staffing").expect(200).json();
        assertThat(staffing.path("fte").asText()).isEqualTo("1.5");
        assertThat(staffing.path("vacant").asText()).isEqualTo("0.5");
        assertThat(staffing.path("state").asText()).isEqualTo("ACTIVE");
        refusedAt(host.post(post + "/staffing/vacancies", Map.of("from", "2024-08-01", "fte", "1.25", "reason", "LEFT")), "fte");
        refusedAt(host.post(post + "/staffing/extent", Map.of("from", "2024-08-01", "fte", "0.25", "reason", "Mindre.")), "fte");
    }

    @Test
    void what_is_given_in_kind_stands_beside_the_money_and_is_never_billed() {
        String post = post("Bosättningslots");
        int number = Integer.parseInt(post.substring("posts/".length()));
        karlstad.post(post + "/staffing/in-kind", Map.of("year", 2024, "kind", "PREMISES", "what", "Möteslokal", "value", "36000.00")).expect(201);
        var forAnother = Map.of("party", "1781", "year", 2024, "kind", "STAFF_TIME", "what", "En dag i veckan", "value", "90000.00");
        refusedAt(host.post(post + "/staffing/in-kind", forAnother), "document");
        assertThat(karlstad.post(post + "/staffing/in-kind", forAnother).status()).isEqualTo(403);
        var withPaper = new java.util.HashMap<String, Object>(forAnother);
        withPaper.put("document", HallandPost.file(host));
        JsonNode given = host.post(post + "/staffing/in-kind", withPaper).expect(201).json().path("inKind");
        assertThat(given).extracting(gift -> gift.path("party").asText() + " " + gift.path("value").asText() + " " + gift.path("cash").asText())
                .containsExactlyInAnyOrder("1780 36000.00 220000.00", "1781 90000.00 220000.00");
        assertThat(total(finance.post("invoice-bases", Map.of("post", number, "period", "2024-H1")).expect(201).json())).isEqualTo("330000.00");
        assertThat(karlstad.post(post + "/staffing/in-kind", Map.of("year", 2024, "kind", "PREMISES", "what", "Ingen lokal", "value", "0.00")).expect(201).json().path("inKind")).hasSize(1);
    }

    private String post(String title) {
        int agreement = host.post("agreements/existing", Map.of("title", "Avtal om " + title, "form", "COLLABORATION", "parties", PAYERS, "bilateral", false,
                "signedOn", "2018-11-18", "startsOn", "2019-01-01", "caseReference", "851-2018",
                "clauses", List.of(Map.of("number", "§ 4", "heading", "Kostnad", "section", "COST", "text", "Kostnaden delas lika.", "mandatory", false)),
                "noticeTerms", Map.of("noticeMonths", 1, "endsAt", "MONTH_END"), "scan", HallandPost.file(host))).expect(201).json().path(0).path("number").asInt();
        int number = host.post("posts", Map.of("title", title, "task", "Samordnar.", "fte", "1.0", "startedOn", "2019-01-01", "caseReference", "851-2018",
                "agreements", List.of(agreement))).expect(201).json().path("number").asInt();
        host.post("posts/" + number + "/years", Map.of("year", 2024, "components", List.of(
                Map.of("kind", "SALARY", "amount", "600000.00", "key", Map.of("type", "EQUAL")), Map.of("kind", "TRAVEL", "amount", "60000.00", "key", Map.of("type", "EQUAL"))),
                "source", "Budget 2024", "clause", "§ 4")).expect(201);
        return "posts/" + number;
    }

    private JsonNode proposal(String post) {
        return karlstad.get(post + "/watches").expect(200).json().path("proposals").path(0);
    }

    private Api.Answer decide(String post, JsonNode proposal, String verdict) {
        return decide(host, post, proposal, verdict);
    }

    private static Api.Answer decide(Api who, String post, JsonNode proposal, String verdict) {
        return who.post(post + "/watches/outcomes", Map.of("proposal", proposal.path("id").asText(), "verdict", verdict, "reason", "Enligt § 9."));
    }

    private static List<String> waits(Api who, String list) {
        return who.get("tasks").expect(200).json().path(list).findValuesAsText("path");
    }

    private static String total(JsonNode basis) {
        return basis.path("totalAmount").asText();
    }

    private static void refused(Api.Answer answer, int status, String code) {
        assertThat(answer.expect(status).json().path("type").asText()).endsWith(code);
    }

    private static void refusedAt(Api.Answer answer, String field) {
        assertThat(answer.expect(400).json().path("violations")).extracting(violation -> violation.path("field").asText()).contains(field);
    }
}
