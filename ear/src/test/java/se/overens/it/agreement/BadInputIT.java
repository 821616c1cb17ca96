package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.it.Api;
import se.overens.it.Api.Answer;

/// Södermanland: what nobody means to send to a draft. Each is told at its field, and nothing of it fails.
class BadInputIT {

    private static final Api COUNTY = Api.as("samordnare-04", "04");
    private static String draft;
    private static JsonNode text;

    @BeforeAll
    static void a_draft_is_begun() {
        draft = begin("figures-reception", List.of("0480"), "2026-01-01").expect(201).json().path("id").asText();
        text = COUNTY.get("agreements/drafts/" + draft).expect(200).json().path("text");
    }

    @Test
    void parties_that_the_form_cannot_be_between_are_told_when_the_draft_begins() {
        assertThat(told(begin("local", List.of("0480"), "2026-01-01").expect(400))).containsExactly("parties");
        assertThat(told(begin("regional", List.of("0480"), "2026-01-01").expect(400))).containsExactly("parties");
        assertThat(told(begin("figures-reception", Arrays.asList("0480", null), "2026-01-01").expect(400))).containsExactly("parties[1]");
        assertThat(told(begin("figures-reception", List.of("0580"), "2026-01-01").expect(400))).containsExactly("parties[0]");
        assertThat(told(begin("figures-reception", List.of("0480"), "2024-02-30").expect(400))).containsExactly("startsOn");
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void what_a_draft_cannot_hold_is_told_at_its_field(int status, String field, Consumer<ObjectNode> spoil) {
        Answer answer = save(spoil).expect(status);
        if (field != null) assertThat(told(answer)).as(answer.text()).containsExactly(field);
    }

    static Stream<Arguments> drafts() {
        return Stream.of(
                spoilt(400, "title", sent -> sent.put("title", "A\u0000B")),
                spoilt(400, "title", sent -> sent.put("title", "x".repeat(201))),
                spoilt(400, "clauses[0].text", sent -> clause(sent, 0).put("text", "\u0007")),
                spoilt(400, "clauses[0].section", sent -> clause(sent, 0).put("section", "NOPE")),
                spoilt(400, "clauses[10]", sent -> ((ArrayNode) sent.path("clauses")).addNull()),
                spoilt(400, "clauses[2].terms[0].value", sent -> ((ObjectNode) clause(sent, 2).path("terms").get(0)).put("value", 4.5)),
                spoilt(400, "clauses[2].terms[0].year", sent -> ((ObjectNode) clause(sent, 2).path("terms").get(0)).put("year", 99_999_999_999L)),
                spoilt(400, "more", sent -> sent.put("more", true)),
                spoilt(413, null, sent -> clause(sent, 0).put("text", "ord ".repeat(300_000))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_a_text_cannot_be_sent_with_is_kept_in_the_draft_and_told(String field, Consumer<ObjectNode> spoil) {
        save(spoil).expect(200);
        JsonNode missing = COUNTY.get("agreements/drafts/" + draft + "/missing").expect(200).json();
        assertThat(missing.findValuesAsText("field")).as(missing.toString()).contains(field);
        Answer refused = COUNTY.ifMatch(COUNTY.get("agreements/drafts/" + draft).etag()).post("agreements/drafts/" + draft + "/offer", Map.of()).expect(400);
        assertThat(told(refused)).contains(field);
        assertThat(refused.json().path("violations").findValuesAsText("message")).allSatisfy(message -> assertThat(message).isNotBlank());
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                lacking("endsOn", sent -> sent.put("endsOn", "2025-12-31")),
                lacking("startsOn", sent -> sent.put("startsOn", "0202-01-01")),
                lacking("title", sent -> sent.put("title", "Avtal med {{kommun}}")),
                lacking("clauses", sent -> sent.putArray("clauses")),
                lacking("clauses[0].number", sent -> clause(sent, 0).putNull("number")),
                lacking("clauses[1].number", sent -> clause(sent, 1).put("number", "§ 1")),
                lacking("clauses[0].heading", sent -> clause(sent, 0).put("heading", "Parter {{x}}")),
                lacking("clauses[2].terms[0].value", sent -> figure(sent).put("value", "-4")),
                lacking("clauses[2].terms[0].value", sent -> figure(sent).put("value", "9".repeat(60))),
                lacking("clauses[2].terms[0].value", sent -> figure(sent).put("value", "1e9")),
                lacking("clauses[2].terms[0].least", sent -> figure(sent).put("value", "4").put("least", "a")),
                lacking("clauses[2].terms[0].value", sent -> figure(sent).put("kind", "DATE").put("about", "REVIEW").put("value", "2024-02-30")),
                lacking("noticeTerms.noticeMonths", sent -> ((ObjectNode) sent.path("noticeTerms")).put("noticeMonths", -1)));
    }

    private static Arguments spoilt(int status, String field, Consumer<ObjectNode> spoil) {
        return arguments(status, field, spoil);
    }

    private static Arguments lacking(String field, Consumer<ObjectNode> spoil) {
        return arguments(field, spoil);
    }

    private static ObjectNode clause(ObjectNode sent, int at) {
        return (ObjectNode) sent.path("clauses").get(at);
    }

    private static ObjectNode figure(ObjectNode sent) {
        return (ObjectNode) clause(sent, 2).path("terms").get(0);
    }

    private static Answer begin(String template, List<String> parties, String startsOn) {
        return COUNTY.post("agreements/drafts", Map.of("template", template, "parties", parties, "startsOn", startsOn));
    }

    private static Answer save(Consumer<ObjectNode> spoil) {
        ObjectNode sent = text.deepCopy();
        sent.remove(List.of("form", "parties"));
        sent.put("reason", "");
        spoil.accept(sent);
        return COUNTY.ifMatch(COUNTY.get("agreements/drafts/" + draft).expect(200).etag()).put("agreements/drafts/" + draft, sent);
    }

    private static List<String> told(Answer answer) {
        return answer.json().path("violations").findValuesAsText("field");
    }
}
