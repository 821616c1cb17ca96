package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Api.Answer;
import se.overens.it.Stack;

/// Södermanland negotiates: a counter-offer changes everything in a text, a joining that was begun keeps its words when
/// more comes, and an offer that nobody answers in time binds no longer.
class CounterOfferIT {

    private static final String COUNTY = "04";
    private static final List<String> MUNICIPALITIES = List.of("0428", "0461", "0480", "0481", "0482", "0483", "0484", "0486", "0488");
    private final Api county = Api.as("samordnare-04", COUNTY);

    @AfterEach
    void back_to_the_day() {
        Stack.moveTo(Stack.DAY);
    }

    @Test
    void a_joining_that_was_begun_keeps_its_words_when_another_proposal_comes() {
        int number = regional("0480", "0481", "0482");
        cross(number, Map.of("0480", words("§ 6", "Varje kvartal.")), Map.of("0481", words("§ 6", "Varje månad.")));
        JsonNode begun = county.post(at(number, "joining-drafts"), Map.of("choices", Map.of("§ 6", 3))).expect(201).json();
        String joined = begun.path("id").asText();
        save(county, joined, words("§ 4", "Så här säger länsstyrelsen själv."));

        String third = write(officer("0482"), number, words("§ 7", "En gång om året."));
        send(officer("0482"), number, third).expect(201);
        assertThat(send(county, number, joined).expect(409).json().path("type").asText()).endsWith("proposals-not-joined");
        JsonNode anew = county.get(at(number, "proposals")).expect(200).json();
        assertThat(anew.path("proposals").findValuesAsText("version")).containsExactly("2", "3", "4");
        JsonNode text = county.post(at(number, "joining-drafts"), Map.of("choices", Map.of())).expect(201).json();
        assertThat(text.path("id").asText()).isEqualTo(joined);
        assertThat(clause(text, "§ 4")).isEqualTo("Så här säger länsstyrelsen själv.");
        assertThat(clause(text, "§ 6")).isEqualTo("Varje månad.");
        assertThat(clause(text, "§ 7")).isEqualTo("En gång om året.");

        JsonNode again = county.post(at(number, "joining-drafts"), Map.of("choices", Map.of("§ 6", 0))).expect(201).json();
        assertThat(clause(again, "§ 4")).as("joined once more").isEqualTo("Så här säger länsstyrelsen själv.");
        save(county, joined, _ -> { });
        assertThat(send(county, number, joined).expect(201).json().path("documentVersion").asInt()).isEqualTo(5);
    }

    @Test
    void a_joining_that_was_begun_keeps_its_words_when_a_proposal_is_taken_back() {
        int number = regional("0483", "0484");
        cross(number, Map.of("0483", words("§ 6", "Varje kvartal.")), Map.of("0484", words("§ 7", "En gång om året.")));
        String joined = county.post(at(number, "joining-drafts"), Map.of()).expect(201).json().path("id").asText();
        save(county, joined, words("§ 4", "Så här säger länsstyrelsen själv."));
        act(officer("0484"), number, "withdrawals", Map.of("version", 3, "reason", "Vi ångrar oss.")).expect(201);
        JsonNode text = county.post(at(number, "joining-drafts"), Map.of()).expect(201).json();
        assertThat(text.path("joins")).isEmpty();
        assertThat(clause(text, "§ 4")).isEqualTo("Så här säger länsstyrelsen själv.");
        assertThat(clause(text, "§ 6")).isEqualTo("Varje kvartal.");
        save(county, joined, _ -> { });
        send(county, number, joined).expect(201);
    }

    @Test
    void a_counter_offer_changes_the_title_the_days_the_notice_and_the_clauses_but_not_what_must_be_there() {
        int number = offer("figureless-reception", List.of("0486"), null);
        Api officer = officer("0486");
        String draft = write(officer, number, text -> text.put("endsOn", "2020-01-01"));
        assertThat(send(officer, number, draft).expect(400).json().path("violations").findValuesAsText("field")).contains("endsOn");
        save(officer, draft, text -> text.put("endsOn", "2035-12-31").put("title", ""));
        assertThat(send(officer, number, draft).expect(400).json().path("violations").findValuesAsText("field")).contains("title");
        save(officer, draft, text -> ((ArrayNode) text.put("title", "Mottagande i Strängnäs").path("clauses")).remove(0));
        assertThat(send(officer, number, draft).expect(400).json().path("violations").findValuesAsText("field")).contains("clauses");

        save(officer, draft, text -> ((ObjectNode) text.path("clauses").get(0)).putNull("number"));
        assertThat(send(officer, number, draft).expect(400).json().path("violations").findValuesAsText("field")).contains("clauses[0].number");

        ArrayNode first = county.get(at(number, "versions/1")).expect(200).json().path("clauses").deepCopy();
        save(officer, draft, text -> {
            text.set("clauses", first);
            first.addObject().put("number", "§ 11").put("heading", "<script>alert(1)</script>").put("section", "OTHER")
                    .put("text", "Text.").put("mandatory", false);
            ((ObjectNode) text.path("noticeTerms")).put("noticeMonths", 3);
        });
        send(officer, number, draft).expect(201);
        JsonNode points = county.get(at(number, "negotiation")).expect(200).json().path("points");
        assertThat(points.findValuesAsText("point")).contains("title", "endsOn", "noticeTerms", "§ 11");
        county.post(at(number, "comments"), Map.of("version", 2, "point", "endsOn", "text", "Varför så länge?")).expect(201);
        county.post(at(number, "comments"), Map.of("version", 2, "point", "amendment", "text", "Det finns inget.")).expect(400);
        assertThat(officer.get(at(number, "comments")).expect(200).json().at("/items/0/point/point").asText()).isEqualTo("endsOn");
    }

    @Test
    void an_offer_that_nobody_answers_in_time_binds_no_longer() {
        int number = offer("figureless-reception", List.of("0488"), "2024-09-30");
        Stack.moveTo(LocalDate.of(2024, 9, 30));
        assertThat(state(number)).isEqualTo("OFFERED");
        Stack.moveTo(LocalDate.of(2024, 10, 1));
        assertThat(state(number)).isEqualTo("LAPSED");
        assertThat(county.get("agreements?state=LAPSED&size=200").expect(200).json().path("items").findValuesAsText("number")).contains("" + number);
        assertThat(county.get("tasks").expect(200).json().findValuesAsText("text")).contains("agreement-lapsed");
        act(officer("0488"), number, "acceptances", Map.of("version", 1)).expect(409);
        send(officer("0488"), number, write(officer("0488"), number, words("§ 7", "Varje år."))).expect(201);
        assertThat(state(number)).isEqualTo("COUNTERED");
    }

    private String state(int number) {
        return county.get(at(number, "")).expect(200).json().path("state").asText();
    }

    private int regional(String... municipalities) {
        Map<String, Integer> figures = new TreeMap<>();
        MUNICIPALITIES.forEach(code -> figures.put(code, 10));
        if (!county.get("figures?year=2031").expect(200).json().path(0).path("modelNumber").isInt())
            county.post("models/decided-figures", Map.of("title", "Kommuntal 2031", "year", 2031, "total", 90, "figures", figures, "source", "Länsstyrelsens beslut",
                    "decidedBy", "Länsstyrelsen Södermanland", "decidedOn", "2024-05-16", "caseReference", "851-31-2024")).expect(201);
        return offer("regional", List.of(municipalities), null);
    }

    private int offer(String template, List<String> parties, String validUntil) {
        String id = county.post("agreements/drafts", Map.of("template", template, "parties", parties, "startsOn", "2031-01-01")).expect(201).json().path("id").asText();
        String path = "agreements/drafts/" + id;
        if (validUntil != null) county.ifMatch(county.get(path).etag()).put(path + "/deadlines", Map.of("validUntil", validUntil)).expect(200);
        return county.ifMatch(county.get(path).etag()).post(path + "/offer", "").expect(201).json().path("number").asInt();
    }

    /// Both are written from the same text before either is sent.
    private static void cross(int number, Map<String, Consumer<ObjectNode>> one, Map<String, Consumer<ObjectNode>> other) {
        String first = one.keySet().iterator().next();
        String second = other.keySet().iterator().next();
        String firsts = write(officer(first), number, one.get(first));
        String seconds = write(officer(second), number, other.get(second));
        send(officer(first), number, firsts).expect(201);
        send(officer(second), number, seconds).expect(201);
    }

    private static String write(Api party, int number, Consumer<ObjectNode> change) {
        String id = party.post(at(number, "counter-drafts"), "").expect(201).json().path("id").asText();
        save(party, id, change);
        return id;
    }

    private static void save(Api party, String draft, Consumer<ObjectNode> change) {
        Answer read = party.get("agreements/drafts/" + draft).expect(200);
        ObjectNode text = ((ObjectNode) read.json().path("text")).deepCopy();
        text.remove(List.of("form", "parties", "amendment"));
        text.put("reason", "Vi behöver det så.");
        change.accept(text);
        party.ifMatch(read.etag()).put("agreements/drafts/" + draft, text).expect(200);
    }

    private static Consumer<ObjectNode> words(String clause, String words) {
        return text -> text.path("clauses").forEach(each -> {
            if (each.path("number").asText().equals(clause)) ((ObjectNode) each).put("text", words);
        });
    }

    private static Answer send(Api party, int number, String draft) {
        return act(party, number, "counter-offers", Map.of("draft", draft));
    }

    private static Answer act(Api party, int number, String what, Map<String, ?> body) {
        return party.ifMatch(party.get(at(number, "")).expect(200).etag()).post(at(number, what), body);
    }

    private static String clause(JsonNode draft, String number) {
        for (JsonNode clause : draft.at("/text/clauses")) if (clause.path("number").asText().equals(number)) return clause.path("text").asText();
        return null;
    }

    private static String at(int number, String what) {
        return "agreements/" + number + (what.isEmpty() ? "" : "/" + what);
    }

    private static Api officer(String code) {
        return Api.as("handlaggare-" + code, COUNTY);
    }
}
