package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.it.Api;
import se.overens.it.Api.Answer;

/// Södermanland: an agreement of each form from its template until it holds between all parties, and what only that
/// form refuses.
class NineFormsIT {

    private static final String COUNTY = "04";
    private static final String ASSOCIATION = "802999-0002";
    private static final String FEDERATION = "222999-0003";
    private static final String ROLE = "Ordföranden";
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final List<String> MUNICIPALITIES = List.of("0428", "0461", "0480", "0481", "0482", "0483", "0484", "0486", "0488");
    private static final Api COORDINATOR = Api.as("samordnare-04", COUNTY);

    @BeforeAll
    static void others_are_members_and_the_county_has_a_model() {
        member(Map.of("code", "af", "startsOn", "2020-01-01"));
        member(Map.of("newcomer", Map.of("number", ASSOCIATION, "name", "Övningsföreningen", "kind", "ASSOCIATION"), "startsOn", "2020-01-01"));
        member(Map.of("newcomer", Map.of("number", FEDERATION, "name", "Övningsförbundet", "kind", "MUNICIPAL_FEDERATION"), "startsOn", "2020-01-01"));
        Api delegating = officer("0428");
        delegating.post("delegations", Map.of("body", FEDERATION, "scopes", List.of("ENTER", "SIGN"), "startsOn", "2024-02-01", "decidedBy", "MUNICIPAL_COUNCIL",
                "decidedOn", "2024-01-15", "paragraph", "§ 4", "caseReference", "KS 2024/1", "extract", extract(delegating))).expect(201);
        Map<String, Integer> figures = new TreeMap<>();
        MUNICIPALITIES.forEach(code -> figures.put(code, 10));
        if (COORDINATOR.get("figures?year=2025").expect(200).json().isEmpty())
            COORDINATOR.post("models/decided-figures", Map.of("title", "Kommuntal 2025", "year", 2025, "total", 90, "figures", figures, "source", "Länsstyrelsens beslut",
                    "decidedBy", "Länsstyrelsen Södermanland", "decidedOn", "2024-05-16", "caseReference", "851-1-2024")).expect(201);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_form_goes_from_its_template_until_it_holds(String template, List<String> parties, String refusedAt, Consumer<ObjectNode> spoil) {
        Api first = officer(parties.getFirst());
        String id = first.post("agreements/drafts", Map.of("template", template, "parties", parties.subList(1, parties.size()), "startsOn", "2025-01-01"))
                .expect(201).json().path("id").asText();
        ObjectNode right = written(first.get("agreements/drafts/" + id).expect(200).json());
        ObjectNode wrong = right.deepCopy();
        spoil.accept(wrong);

        Answer spoilt = save(first, id, wrong);
        JsonNode missing = first.get("agreements/drafts/" + id + "/missing").expect(200).json();
        assertThat(fields(missing)).as(missing.toString()).contains(refusedAt);
        Answer refused = first.ifMatch(spoilt.etag()).post("agreements/drafts/" + id + "/offer", Map.of()).expect(400);
        assertThat(fields(refused.json().path("violations"))).as(refused.json().toString()).contains(refusedAt);

        Answer saved = save(first, id, right);
        int number = first.ifMatch(saved.etag()).post("agreements/drafts/" + id + "/offer", Map.of()).expect(201).json().path("number").asInt();
        parties.subList(1, parties.size()).forEach(party -> changed(officer(party), number, "acceptances", Map.of("version", 1)));
        parties.forEach(party -> decide(party, number));
        parties.forEach(party -> sign(party, number));
        assertThat(first.get("agreements/" + number).expect(200).json().path("state").asText()).isEqualTo("ACTIVE");
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                form("figures-reception", List.of("lst", "0480"), "clauses", text -> termsOf(text, "FIGURE").removeAll()),
                form("figureless-reception", List.of("lst", "0481"), "clauses[3].text",
                        text -> clause(text, "WORK").put("text", "Kommunen tar emot 18 platser.")),
                form("multi-year-reception", List.of("lst", "0482"), "clauses[4].terms[0].value",
                        text -> ((ObjectNode) termsOf(text, "FOLLOW_UP").get(0)).put("value", "2031-01-01")),
                form("assignable-places", List.of("lst", "0483"), "clauses[4].terms[2].value",
                        text -> termsOf(text, "FIGURE").add(term("FIGURE", "SELF_SETTLED", "40").put("party", "0483").put("year", 2025))),
                form("regional", List.of("lst", "0480", "0484", "0486"), "clauses[2].terms[0].value",
                        text -> ((ObjectNode) termsOf(text, "ANNEX").get(0)).put("value", "modell/999")),
                form("local", List.of("0488", "af"), "clauses[3].terms[0].party", text -> ((ObjectNode) clause(text, 3).path("terms").get(0)).remove("party")),
                form("funded", List.of("0461", ASSOCIATION, "af"), "clauses[4].terms[0].note", text -> ((ObjectNode) clause(text, 4).path("terms").get(0)).remove("note")),
                form("collaboration", List.of("lst", "0480", "0482"), "clauses[2].text",
                        text -> clause(text, "LEGAL_BASIS").put("text", "Avtalssamverkan enligt 9 kap. 37 § kommunallagen.")),
                form("delegated", List.of("lst", FEDERATION, "0428"), "clauses", text -> ((ArrayNode) text.path("clauses")).remove(2)));
    }

    private static Arguments form(String template, List<String> parties, String refusedAt, Consumer<ObjectNode> spoil) {
        return arguments(template, parties, refusedAt, spoil);
    }

    /// With everything filled in that the template leaves to write.
    private static ObjectNode written(JsonNode draft) {
        ObjectNode text = ((ObjectNode) draft.path("text")).deepCopy();
        text.remove(List.of("form", "parties"));
        text.put("reason", "");
        text.path("clauses").forEach(clause -> clause.path("terms").forEach(term -> {
            if (term.path("value").asText().isEmpty()) ((ObjectNode) term).put("value", value(term.path("kind").asText()));
            if ("FUNDING_CEILING".equals(term.path("about").asText())) ((ObjectNode) term).put("note", "förvaltningens resultatbalansering");
        }));
        return text;
    }

    private static String value(String kind) {
        return switch (kind) {
            case "FIGURE" -> "12";
            case "MONEY" -> "700000.00";
            case "DATE" -> "2025-10-01";
            default -> throw new IllegalArgumentException(kind + " is written by the template");
        };
    }

    private static ObjectNode clause(JsonNode text, int at) {
        return (ObjectNode) text.path("clauses").get(at);
    }

    private static ObjectNode clause(JsonNode text, String section) {
        for (JsonNode clause : text.path("clauses")) if (clause.path("section").asText().equals(section)) return (ObjectNode) clause;
        throw new AssertionError("no clause about " + section);
    }

    private static ArrayNode termsOf(JsonNode text, String section) {
        return (ArrayNode) clause(text, section).path("terms");
    }

    private static ObjectNode term(String kind, String about, String value) {
        return Api.JSON.createObjectNode().put("kind", kind).put("about", about).put("value", value);
    }

    private static List<String> fields(JsonNode violations) {
        return violations.findValuesAsText("field");
    }

    private static Answer save(Api first, String id, ObjectNode text) {
        return first.ifMatch(first.get("agreements/drafts/" + id).etag()).put("agreements/drafts/" + id, text).expect(200);
    }

    private static void decide(String party, int number) {
        Api officer = officer(party);
        String extract = extract(officer);
        String body = "lst".equals(party) ? "COUNTY_BOARD" : party.matches("\\d{4}") ? "EXECUTIVE_BOARD" : "GOVERNING_BODY";
        changed(officer, number, "decisions", Map.of("body", body, "decidedOn", "2024-08-14", "paragraph", "§ 118", "caseReference", "KS 2024/87",
                "outcome", "APPROVED", "extract", extract, "mandate", Map.of("roleTitle", ROLE, "scope", "SIGN", "startsOn", "2024-08-14")));
    }

    private static void sign(String party, int number) {
        Api signatory = Api.as("undertecknare-" + account(party), COUNTY);
        String sha256 = signatory.get("agreements/" + number).expect(200).json().path("documentSha256").asText();
        changed(signatory, number, "signatures", Map.of("sha256", sha256, "name", "Exempel Exempelsson", "roleTitle", ROLE));
    }

    private static void changed(Api by, int number, String what, Map<String, Object> command) {
        String path = "agreements/" + number;
        by.ifMatch(by.get(path).expect(200).etag()).post(path + "/" + what, command).expect(201);
    }

    private static String extract(Api by) {
        return by.upload("attachments", "application/pdf", "protokoll.pdf", PDF).expect(201).json().path("id").asText();
    }

    private static Api officer(String party) {
        return "lst".equals(party) ? COORDINATOR : Api.as("handlaggare-" + account(party), COUNTY);
    }

    private static String account(String party) {
        return "lst".equals(party) ? COUNTY : party.matches("\\d{4}") ? party : party + "-" + COUNTY;
    }

    /// Also when it is one already.
    private static void member(Map<String, Object> command) {
        assertThat(COORDINATOR.post("members", command).status()).isIn(201, 400, 409);
    }
}
