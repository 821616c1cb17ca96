package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Api.Answer;

/// Kalmar län: from an offer to a signed agreement, and from an old contract to its end.
class AgreementIT {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    private final Api county = Api.as("samordnare-08", "08");
    private final Api countySignatory = Api.as("undertecknare-08", "08");

    @Test
    void an_offer_is_countered_accepted_decided_on_and_signed() {
        Api officer = Api.as("handlaggare-0880", "08");
        int number = offer("0880");
        assertThat(agreement(officer, number).path("state").asText()).isEqualTo("OFFERED");

        counter(officer, number, "§ 7", "Parterna följer upp överenskommelsen två gånger om året, i mars och i oktober. Länsstyrelsen kallar till mötet.");
        JsonNode countered = agreement(county, number);
        assertThat(countered.path("state").asText()).isEqualTo("COUNTERED");
        JsonNode difference = county.get("agreements/" + number + "/differences?from=1&to=2").expect(200).json();
        assertThat(difference.path("clauses").findValuesAsText("kind")).contains("CHANGED");
        assertThat(changed(difference)).containsExactly("§ 7");

        accept(county, number, 1).expect(412);
        accept(county, number, 2).expect(201);
        assertThat(agreement(officer, number).path("state").asText()).isEqualTo("ALIGNED");
        assertThat(tasks(officer)).contains("agreement-decide");

        sign(Api.as("undertecknare-0880", "08"), number, "Kommunstyrelsens ordförande").expect(409);
        decide(officer, number, "EXECUTIVE_BOARD", "Kommunstyrelsens ordförande").expect(201);
        decide(county, number, "COUNTY_BOARD", "Länsrådet").expect(201);
        assertThat(agreement(officer, number).path("state").asText()).isEqualTo("DECIDED");

        Api signatory = Api.as("undertecknare-0880", "08");
        Answer wrongRole = sign(signatory, number, "Kommundirektören").expect(409);
        assertThat(wrongRole.json().path("detail").asText()).contains("Kommunstyrelsens ordförande");
        sign(officer, number, "Kommunstyrelsens ordförande").expect(403);
        sign(signatory, number, "Kommunstyrelsens ordförande").expect(201);
        assertThat(agreement(officer, number).path("state").asText()).isEqualTo("SIGNING");
        sign(countySignatory, number, "Länsrådet").expect(201);
        assertThat(agreement(officer, number).path("state").asText()).isEqualTo("ACTIVE");

        JsonNode acts = officer.get("agreements/" + number + "/acts").expect(200).json();
        assertThat(acts.path("signatures")).hasSize(2);
        assertThat(acts.path("versions").findValuesAsText("intact")).containsOnly("true");
    }

    @Test
    void each_year_brings_the_figure_that_the_county_publishes_and_the_old_one_stays() {
        Api officer = Api.as("handlaggare-0840", "08");
        int number = offer("0840");
        accept(officer, number, 1).expect(201);
        decide(officer, number, "MUNICIPAL_COUNCIL", "Ordföranden").expect(201);
        decide(county, number, "COUNTY_BOARD", "Länsrådet").expect(201);
        publish(2024, 9);
        sign(Api.as("undertecknare-0840", "08"), number, "Ordföranden").expect(201);
        sign(countySignatory, number, "Länsrådet").expect(201);
        JsonNode atFirst = officer.get("agreements/" + number + "/figures").expect(200).json();
        assertThat(atFirst).hasSize(3);
        assertThat(atFirst.get(0).path("current").path("places").asInt()).isEqualTo(9);
        assertThat(atFirst.get(1).path("state").asText()).isEqualTo("UNRESOLVED");
        assertThat(atFirst.get(1).path("current").isNull()).isTrue();

        publish(2024, 12);
        publish(2026, 0);
        JsonNode later = officer.get("agreements/" + number + "/figures").expect(200).json();
        assertThat(later.get(0).path("current").path("places").asInt()).isEqualTo(12);
        assertThat(later.get(0).path("earlier").get(0).path("places").asInt()).isEqualTo(9);
        assertThat(later.get(1).path("state").asText()).isEqualTo("UNRESOLVED");
        assertThat(later.get(2).path("state").asText()).as("zero is a figure").isEqualTo("RESOLVED");
        assertThat(later.get(2).path("current").path("places").asInt()).isZero();
    }

    @Test
    void nobody_but_the_parties_sees_an_agreement_and_nobody_but_its_owner_a_draft() {
        int number = offer("0881");
        Api neighbour = Api.as("handlaggare-0882", "08");
        neighbour.get("agreements/" + number).expect(404);
        neighbour.get("agreements/" + number + "/acts").expect(404);
        String draft = draft("0881");
        county.get("agreements/drafts/" + draft).expect(200);
        neighbour.get("agreements/drafts/" + draft).expect(404);
        Api.as("handlaggare-0881", "08").get("agreements/drafts/" + draft).expect(404);
        Api.as("ekonom-08", "08").with("If-Match", "\"1\"").post("agreements/drafts/" + draft + "/offer", "").expect(403);
    }

    @Test
    void a_text_with_faults_is_not_sent() {
        String id = draft("0860");
        Answer read = county.get("agreements/drafts/" + id).expect(200);
        ObjectNode text = text(read.json());
        ((ObjectNode) text.path("clauses").get(3)).put("text", "Kommunen tar emot 18 platser.");
        Answer saved = county.ifMatch(read.etag()).put("agreements/drafts/" + id, text).expect(200);
        Answer refused = county.ifMatch(saved.etag()).post("agreements/drafts/" + id + "/offer", "").expect(400);
        assertThat(refused.json().path("violations").get(0).path("field").asText()).isEqualTo("clauses[3].text");
        county.post("agreements/drafts/" + id + "/offer", "").expect(428);
        county.ifMatch(read.etag()).put("agreements/drafts/" + id, text).expect(412);
    }

    @Test
    void an_old_contract_for_several_is_entered_and_one_of_them_leaves() {
        String scan = attach(county);
        Map<String, Object> contract = contract(scan, List.of("0821", "0834"), true);
        JsonNode made = county.with("Idempotency-Key", "kontrakt-" + scan).post("agreements/existing", contract).expect(201).json();
        JsonNode again = county.with("Idempotency-Key", "kontrakt-" + scan).post("agreements/existing", contract).expect(201).json();
        assertThat(again).isEqualTo(made);
        assertThat(made).hasSize(2);
        int number = made.get(1).path("number").asInt();
        assertThat(made.get(1).path("state").asText()).isEqualTo("ACTIVE");

        Api torsas = Api.as("handlaggare-0834", "08");
        String path = "agreements/" + number;
        Answer refused = torsas.ifMatch(torsas.get(path).etag()).post(path + "/termination-notices", Map.of("givenOn", "2024-06-20"));
        assertThat(refused.expect(409).json().path("type").asText()).endsWith("no-mandate-to-give-notice");
        Map<String, Object> decision = Map.of("action", "TERMINATE", "body", "EXECUTIVE_BOARD", "decidedOn", "2024-06-12", "paragraph", "§ 97",
                "caseReference", "KS 2024/44", "outcome", "APPROVED", "extract", attach(torsas), "lastDay", "2024-09-30",
                "mandate", Map.of("roleTitle", "Kommundirektören", "scope", "GIVE_NOTICE", "startsOn", "2024-06-12"));
        torsas.ifMatch(torsas.get(path).etag()).post(path + "/decisions", decision).expect(201);
        torsas.ifMatch(torsas.get(path).etag()).post(path + "/termination-notices", Map.of("givenOn", "2024-06-20")).expect(201);
        assertThat(agreement(county, number).path("state").asText()).isEqualTo("NOTICED");
        assertThat(tasks(county)).contains("agreement-confirm-notice");
        torsas.ifMatch(torsas.get(path).etag()).post(path + "/termination-notices/0834/receipt", Map.of("receivedOn", "2024-06-25")).expect(409);
        JsonNode ended = county.ifMatch(county.get(path).etag()).post(path + "/termination-notices/0834/receipt", Map.of("receivedOn", "2024-06-25")).expect(201).json();
        assertThat(ended.path("state").asText()).isEqualTo("ENDING");
        assertThat(ended.path("lastDay").asText()).isEqualTo("2024-09-30");
        for (String state : List.of("ACTIVE", "ENDING", "OFFERED", "ENDED")) {
            JsonNode listed = county.get("agreements?size=200&state=" + state).expect(200).json().path("items");
            assertThat(listed.findValuesAsText("state")).allMatch(state::equals);
        }
        assertThat(county.get("agreements?state=ENDING&party=0834").expect(200).json().path("items")).hasSize(1);
    }

    @Test
    void the_host_registers_for_a_party_that_answered_by_letter() {
        int number = offer("0861");
        String path = "agreements/" + number;
        Answer without = county.ifMatch(county.get(path).etag()).post(path + "/acceptances", Map.of("version", 1, "party", "0861")).expect(400);
        assertThat(without.json().path("violations").get(0).path("field").asText()).isEqualTo("document");
        county.ifMatch(county.get(path).etag()).post(path + "/acceptances", Map.of("version", 1, "party", "0861", "document", attach(county))).expect(201);
        JsonNode acceptances = Api.as("handlaggare-0861", "08").get(path + "/acts").expect(200).json().path("acceptances");
        assertThat(acceptances.get(1).path("forAnother").asBoolean()).isTrue();
        Api officer = Api.as("handlaggare-0861", "08");
        officer.ifMatch(officer.get(path).etag()).post(path + "/decisions", decision(attach(officer), "COUNTY_BOARD", null)).expect(400);
    }

    @Test
    void two_who_accept_at_the_same_moment_are_one_acceptance() throws Exception {
        Api officer = Api.as("handlaggare-0862", "08");
        for (int round = 0; round < 3; round++) {
            int number = offer("0862");
            String etag = officer.get("agreements/" + number).etag();
            Callable<Integer> act = () -> officer.ifMatch(etag).post("agreements/" + number + "/acceptances", Map.of("version", 1)).status();
            try (var both = Executors.newFixedThreadPool(2)) {
                List<Integer> statuses = both.invokeAll(List.of(act, act)).stream().map(f -> f.resultNow()).sorted().toList();
                assertThat(statuses.getFirst()).isEqualTo(201);
                assertThat(statuses.getLast()).isIn(409, 412);
            }
        }
    }

    @Test
    void the_last_two_signatures_at_the_same_moment_make_it_active() throws Exception {
        Api officer = Api.as("handlaggare-0883", "08");
        int number = offer("0883");
        accept(officer, number, 1).expect(201);
        decide(officer, number, "MUNICIPAL_COUNCIL", "Ordföranden").expect(201);
        decide(county, number, "DELEGATE", "Länsrådet").expect(201);
        try (var both = Executors.newFixedThreadPool(2)) {
            both.invokeAll(List.<Callable<Object>>of(
                    () -> signUntilSeen(Api.as("undertecknare-0883", "08"), number, "Ordföranden"),
                    () -> signUntilSeen(countySignatory, number, "Länsrådet")));
        }
        assertThat(agreement(officer, number).path("state").asText()).isEqualTo("ACTIVE");
    }

    @Test
    void bad_bodies_are_told_and_nothing_is_stored() {
        county.post("agreements/drafts", "{\"template\":\"figureless-reception\",\"parties\":[\"0880\"],\"startsOn\":\"2024-01-01\",\"x\":1}").expect(400);
        county.post("agreements/drafts", "{\"template\":\"no-such\",\"parties\":[\"0880\"],\"startsOn\":\"2024-01-01\"}").expect(404);
        county.post("agreements/drafts", "{\"template\":\"figureless-reception\",\"parties\":[\"0580\"],\"startsOn\":\"2024-01-01\"}").expect(400);
        county.post("agreements/drafts", "null").expect(400);
        county.post("agreements/existing", "{}").expect(400);
        county.get("agreements?size=201").expect(400);
        county.get("agreements?state=NO_SUCH").expect(400);
        county.get("agreements/drafts/" + UUID.randomUUID()).expect(404);
        county.get("agreements/999999").expect(404);
    }

    private static Object signUntilSeen(Api signatory, int number, String role) {
        Answer answer = sign(signatory, number, role);
        return answer.status() == 412 ? sign(signatory, number, role).expect(201) : answer.expect(201);
    }

    /// Mörbylånga gets so many, each of the others ten.
    private void publish(int year, int places) {
        Map<String, Integer> figures = new java.util.TreeMap<>();
        List.of("0821", "0834", "0860", "0861", "0862", "0880", "0881", "0882", "0883", "0884", "0885").forEach(code -> figures.put(code, 10));
        figures.put("0840", places);
        Map<String, Object> command = new java.util.TreeMap<>(Map.of("title", "Kommuntal " + year, "year", year, "total", 110 + places, "figures", figures,
                "source", "Länsstyrelsens beslut", "decidedBy", "Länsstyrelsen Kalmar", "decidedOn", "2023-11-16", "caseReference", "851-1-2023"));
        JsonNode inForce = county.get("figures?year=" + year).expect(200).json().path(0).path("modelNumber");
        if (inForce.isInt()) command.put("supersedes", inForce.asInt());
        county.post("models/decided-figures", command).expect(201);
    }

    private String draft(String municipality) {
        return county.post("agreements/drafts", Map.of("template", "figureless-reception", "parties", List.of(municipality), "startsOn", "2024-01-01"))
                .expect(201).json().path("id").asText();
    }

    private int offer(String municipality) {
        String id = draft(municipality);
        String etag = county.get("agreements/drafts/" + id).expect(200).etag();
        JsonNode offered = county.ifMatch(etag).post("agreements/drafts/" + id + "/offer", "").expect(201).json();
        assertThat(offered.path("receipt").asText()).startsWith("08-2024-");
        return offered.path("number").asInt();
    }

    private static void counter(Api officer, int number, String clause, String text) {
        String id = officer.post("agreements/" + number + "/counter-drafts", "").expect(201).json().path("id").asText();
        Answer read = officer.get("agreements/drafts/" + id).expect(200);
        ObjectNode changed = text(read.json());
        changed.put("reason", "Vi vill följas åt tätare.");
        changed.path("clauses").forEach(c -> {
            if (c.path("number").asText().equals(clause)) ((ObjectNode) c).put("text", text);
        });
        officer.ifMatch(read.etag()).put("agreements/drafts/" + id, changed).expect(200);
        officer.ifMatch(officer.get("agreements/" + number).etag()).post("agreements/" + number + "/counter-offers", Map.of("draft", id)).expect(201);
    }

    private static ObjectNode text(JsonNode draft) {
        ObjectNode text = ((ObjectNode) draft.path("text")).deepCopy();
        text.remove(List.of("form", "parties"));
        return text.put("reason", draft.path("reason").asText());
    }

    private static Answer accept(Api party, int number, int version) {
        return party.ifMatch(party.get("agreements/" + number).etag()).post("agreements/" + number + "/acceptances", Map.of("version", version));
    }

    private static Answer decide(Api party, int number, String body, String role) {
        return party.ifMatch(party.get("agreements/" + number).etag()).post("agreements/" + number + "/decisions", decision(attach(party), body, role));
    }

    private static Map<String, Object> decision(String extract, String body, String role) {
        Map<String, Object> decision = new java.util.HashMap<>(Map.of("body", body, "decidedOn", "2024-08-14", "paragraph", "§ 118",
                "caseReference", "KS 2024/87", "outcome", "APPROVED", "extract", extract));
        if (role != null) decision.put("mandate", Map.of("roleTitle", role, "scope", "SIGN", "startsOn", "2024-08-14"));
        return decision;
    }

    private static Answer sign(Api signatory, int number, String role) {
        Answer read = signatory.get("agreements/" + number).expect(200);
        return signatory.ifMatch(read.etag()).post("agreements/" + number + "/signatures",
                Map.of("sha256", read.json().path("documentSha256").asText(), "name", "Exempel Exempelsson", "roleTitle", role));
    }

    private static Map<String, Object> contract(String scan, List<String> parties, boolean bilateral) {
        return Map.of("title", "Avtal om integrationssamordnare", "form", "COLLABORATION", "parties", parties, "bilateral", bilateral,
                "signedOn", "2018-11-18", "startsOn", "2019-01-01", "caseReference", "851-1234-2018", "scan", scan,
                "noticeTerms", Map.of("noticeMonths", 3, "endsAt", "MONTH_END"),
                "clauses", List.of(Map.of("number", "§ 4", "heading", "Kostnad", "section", "COST", "text", "Kostnaden delas per invånare.", "mandatory", false)));
    }

    private static String attach(Api by) {
        return by.upload("attachments", "application/pdf", "protokoll.pdf", PDF).expect(201).json().path("id").asText();
    }

    private static JsonNode agreement(Api reader, int number) {
        return reader.get("agreements/" + number).expect(200).json();
    }

    private static List<String> tasks(Api reader) {
        return reader.get("tasks").expect(200).json().findValuesAsText("text");
    }

    private static List<String> changed(JsonNode difference) {
        List<String> numbers = new java.util.ArrayList<>();
        difference.path("clauses").forEach(c -> {
            if (!c.path("kind").asText().equals("SAME")) numbers.add(c.path("number").asText());
        });
        return numbers;
    }
}
