package se.overens.it.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Api.Answer;
import se.overens.it.Stack;

/// Skåne asks its municipalities: answers by account, by a one-time link and by letter, the silent ones, and what
/// becomes of each comment.
class ReferralIT {

    private static final List<String> OFFICERS = List.of("1214", "1230", "1231", "1233", "1256", "1257", "1260", "1261", "1262");
    private static final byte[] LETTER = "%PDF-1.4\n% ett svar\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Api county = Api.as("samordnare-12", "12");
    private final Api malmo = Api.as("handlaggare-1280", "12");

    @Test
    void eleven_answer_in_three_ways_the_silent_are_silent_and_every_comment_is_met() throws SQLException {
        int draft = draft("Kommuntal 2031", 2031, 600, "60");
        int number = send(draft, "2024-10-04").expect(201).json().path("number").asInt();
        assertThat(life(draft)).isEqualTo("IN_REFERRAL");
        assertThat(county.get("referrals/" + number).expect(200).json().path("board")).hasSize(33);

        for (String code : OFFICERS) answer(code, number, 0, "AGREES", "").expect(201);
        answer("1214", number, 0, "OBJECTS", "För många till oss.").expect(409);
        JsonNode second = answer("1214", number, 1, "OBJECTS", "För många till oss.").expect(201).json();
        assertThat(second.path("turn").asInt()).isEqualTo(2);
        assertThat(second.path("receipt").asText()).startsWith("12-2024-");
        assertThat(byLink("1263", number).path("municipality").asText()).isEqualTo("Svedala");
        Answer registered = register("1264", number, "2024-08-20", 0).expect(201);
        assertThat(registered.json().path("late").asBoolean()).isFalse();

        JsonNode board = malmo.get("referrals/" + number).expect(200).json();
        assertThat(board.path("draft").isNull()).isTrue();
        assertThat(answered(board)).isEqualTo(11);
        assertThat(board.path("answersOpen").asBoolean()).isFalse();
        assertThat(board.path("points")).isEmpty();
        assertThat(malmo.get("referrals/" + number + "/answers").expect(200).json()).isEmpty();
        assertThat(Api.as("handlaggare-1214", "12").get("referrals/" + number + "/answers").expect(200).json()).hasSize(2);
        assertThat(county.get("referrals/" + number + "/answers").expect(200).json()).hasSize(12);

        assertThat(county.post("referrals/" + number + "/reminders", Map.of()).expect(201).json().path("remindedOn")).hasSize(1);
        county.post("referrals/" + number + "/reminders", Map.of()).expect(409);
        malmo.post("referrals/" + number + "/reminders", Map.of()).expect(403);

        county.ifMatch("\"0\"").post("referrals/" + number + "/dispositions", Map.of()).expect(409);
        lastDayPasses(number);
        JsonNode closed = malmo.get("referrals/" + number).expect(200).json();
        assertThat(closed.path("state").asText()).isEqualTo("CLOSED");
        assertThat(closed.path("points").path(0).path("objects").asInt()).isEqualTo(1);
        assertThat(closed.path("points").path(0).path("agrees").asInt()).isEqualTo(10);
        assertThat(closed.path("points").path(0).path("silent").asInt()).isEqualTo(22);
        assertThat(malmo.get("referrals/" + number + "/answers").expect(200).json()).hasSize(12);
        answer("1280", number, 0, "AGREES", "").expect(409);
        assertThat(register("1280", number, "2024-08-20", 0).expect(201).json().path("late").asBoolean()).isTrue();

        dispose(draft, number);
    }

    /// The draft is revised and both are published together; the first round and its revised version differ in figures.
    private void dispose(int draft, int number) {
        String path = "referrals/" + number + "/dispositions";
        JsonNode table = county.get(path).expect(200).json();
        assertThat(table.path("comments")).hasSize(1);
        assertThat(malmo.get(path).expect(200).json().path("comments")).isEmpty();
        county.ifMatch("\"0\"").post(path, Map.of()).expect(400);
        Map<String, Object> item = new LinkedHashMap<>(Map.of("municipality", "1214", "turn", 2, "point", 1, "outcome", "REJECTED", "reason", ""));
        Answer saved = county.ifMatch("\"0\"").put(path, Map.of("items", List.of(item))).expect(200);
        assertThat(county.ifMatch(saved.etag()).post(path, Map.of()).expect(400).json().path("violations").path(0).path("field").asText()).isEqualTo("items[0].reason");
        item.put("reason", "Talet följer folkmängden.");
        county.ifMatch("\"0\"").put(path, Map.of("items", List.of(item))).expect(412);
        saved = county.ifMatch(saved.etag()).put(path, Map.of("items", List.of(item))).expect(200);
        reweigh(draft, "30");
        JsonNode published = county.ifMatch(saved.etag()).post(path, Map.of()).expect(201).json();
        assertThat(published.path("state").asText()).isEqualTo("DISPOSED");
        JsonNode svalov = Api.as("handlaggare-1214", "12").get(path).expect(200).json().path("comments").path(0);
        assertThat(svalov.path("outcome").asText()).isEqualTo("REJECTED");
        assertThat(svalov.path("role").asText()).isEqualTo("COORDINATOR");
        JsonNode change = malmo.get("referrals/" + number).expect(200).json().path("outcome").path("difference");
        assertThat(StreamSupport.stream(change.path("figures").spliterator(), false).mapToLong(row -> row.path("difference").asLong()).sum()).isZero();
        assertThat(change.path("weights").path(0).path("weight").asText()).isEqualTo("30");
        assertThat(life(draft)).isEqualTo("REVISED");
        county.ifMatch(saved.etag()).post(path, Map.of()).expect(409);

        int again = send(draft, "2024-11-01").expect(201).json().path("number").asInt();
        JsonNode difference = malmo.get("referrals/" + again + "/difference").expect(200).json();
        assertThat(difference.path("textChanged").asBoolean()).isFalse();
        assertThat(difference.path("numbers").path("weights").path(0).path("before").asText()).isEqualTo("60");
        malmo.get("referrals/" + number + "/difference").expect(404);
        publish(draft, false).expect(409);
        publish(draft, true).expect(201);
        assertThat(life(draft)).isEqualTo("PUBLISHED");
        String version = county.get("referrals/" + again).etag();
        assertThat(county.ifMatch(version).post("referrals/" + again + "/withdrawal", Map.of("reason", "Talen är beslutade.")).expect(200).json().path("state").asText()).isEqualTo("WITHDRAWN");
        answer("1280", again, 0, "AGREES", "").expect(409);
    }

    @Test
    void a_link_works_once_and_a_revoked_or_foreign_one_not_at_all() {
        int number = send(draft("Kommuntal 2032", 2032, 300, "50"), "2024-10-04").expect(201).json().path("number").asInt();
        String token = byLink("1265", number, "AGREES").path("token").asText();
        Api anybody = Api.anonymous();
        assertThat(anybody.get("public/referrals/" + token).expect(410).json().path("type").asText()).endsWith("referral-link-used");
        anybody.post("public/referrals/" + token, content("AGREES", "")).expect(410);
        JsonNode made = link("1266", number);
        String newer = link("1266", number).path("token").asText();
        assertThat(anybody.get("public/referrals/" + made.path("token").asText()).expect(410).json().path("type").asText()).endsWith("referral-link-revoked");
        JsonNode listed = county.get("referrals/" + number + "/links").expect(200).json();
        assertThat(listed).hasSize(3);
        assertThat(listed.findValues("token")).allMatch(JsonNode::isNull);
        JsonNode usable = listed.path(0);
        county.ifMatch("\"" + usable.path("version").asText() + "\"").delete("referrals/" + number + "/links/" + usable.path("id").asText()).expect(200);
        anybody.post("public/referrals/" + newer, content("AGREES", "")).expect(410);
        for (String wrong : List.of("12-" + "a".repeat(43), "05-" + newer.substring(3), "12-x", "nagot")) anybody.get("public/referrals/" + wrong).expect(404);
        malmo.post("referrals/" + number + "/links", Map.of("municipality", "1280")).expect(403);
    }

    @Test
    void two_at_the_same_moment_make_no_double_answer() throws Exception {
        int number = send(draft("Kommuntal 2033", 2033, 300, "50"), "2024-10-04").expect(201).json().path("number").asInt();
        String token = link("1280", number).path("token").asText();
        try (var three = Executors.newFixedThreadPool(3)) {
            List<Integer> statuses = new ArrayList<>();
            for (var done : three.invokeAll(List.<Callable<Answer>>of(() -> answer("1280", number, 0, "AGREES", ""),
                    () -> Api.anonymous().post("public/referrals/" + token, content("AGREES", "")), () -> register("1280", number, "2024-08-20", 0))))
                statuses.add(done.get().status());
            assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409);
        }
        assertThat(malmo.get("referrals/" + number + "/answers").expect(200).json()).hasSize(1);
        Api once = malmo.with("Idempotency-Key", "answer-" + number);
        Map<String, Object> again = new LinkedHashMap<>(content("AGREES", ""));
        again.put("replaces", 1);
        once.post("referrals/" + number + "/answers", again).expect(201);
        once.post("referrals/" + number + "/answers", again).expect(201);
        assertThat(malmo.get("referrals/" + number + "/answers").expect(200).json()).hasSize(2);
    }

    @Test
    void what_is_wrong_is_told_and_nothing_is_stored() {
        int draft = draft("Kommuntal 2034", 2034, 300, "50");
        assertThat(send(draft, "2024-08-20").expect(400).json().path("violations").path(0).path("field").asText()).isEqualTo("lastDay");
        malmo.post("referrals", Map.of("draft", draft, "version", 1, "lastDay", "2024-10-04", "caseReference", "1-2024", "questions", List.of("Ja?"))).expect(403);
        int number = send(draft, "2024-10-04").expect(201).json().path("number").asInt();
        send(draft, "2024-10-05").expect(409);
        String answers = "referrals/" + number + "/answers";
        malmo.post(answers, Map.of("points", List.of(Map.of("point", 9, "standpoint", "AGREES")))).expect(400);
        assertThat(malmo.post(answers, content("OBJECTS", "")).expect(400).json().path("violations").path(0).path("field").asText()).isEqualTo("points[0].comment");
        assertThat(malmo.post(answers, content("AGREES", "Ring 900101-9802.")).expect(400).json().path("violations").path(0).path("message").asText()).contains("personnummer");
        for (String wrong : List.of("null", "{}", "{\"points\":[null]}", "{\"points\":[{\"standpoint\":\"AGREES\"}]}", "{\"x\":1}", "[]"))
            assertThat(malmo.post(answers, wrong).status()).as(wrong).isEqualTo(400);
        assertThat(malmo.get(answers).expect(200).json()).isEmpty();
        malmo.post("referrals/999/answers", content("AGREES", "")).expect(404);
        Api.as("handlaggare-0680", "06").get("referrals/" + number).expect(404);
        register("1280", number, "2024-08-21", 0).expect(400);

        Answer begun = malmo.get(answers + "/draft").expect(200);
        assertThat(begun.etag()).isEqualTo("\"0\"");
        Answer saved = malmo.ifMatch("\"0\"").put(answers + "/draft", Map.of("points", List.of(), "general", "Vi återkommer.")).expect(200);
        malmo.ifMatch("\"0\"").put(answers + "/draft", Map.of("points", List.of(), "general", "Nej.")).expect(412);
        malmo.ifMatch(saved.etag()).put(answers + "/draft", Map.of("points", List.of(Map.of("point", 9)), "general", "")).expect(400);
        assertThat(Api.as("handlaggare-1281", "12").get(answers + "/draft").expect(200).json().path("text").path("general").asText()).isEmpty();
        county.get(answers + "/draft").expect(403);
        assertThat(malmo.get(answers + "/draft").expect(200).json().path("text").path("general").asText()).isEqualTo("Vi återkommer.");
    }

    private JsonNode byLink(String code, int number) {
        return byLink(code, number, "AGREES").path("sent");
    }

    private JsonNode byLink(String code, int number, String standpoint) {
        String token = link(code, number).path("token").asText();
        Api anybody = Api.anonymous();
        assertThat(anybody.get("public/referrals/" + token).expect(200).json().path("text").path("questions")).hasSize(2);
        ObjectNode told = Api.JSON.createObjectNode();
        told.put("token", token);
        told.set("sent", anybody.post("public/referrals/" + token, content(standpoint, "")).expect(201).json());
        return told;
    }

    private JsonNode link(String code, int number) {
        return county.post("referrals/" + number + "/links", Map.of("municipality", code)).expect(201).json();
    }

    private Answer answer(String code, int number, int replaces, String standpoint, String comment) {
        Map<String, Object> command = new LinkedHashMap<>(content(standpoint, comment));
        command.put("replaces", replaces);
        return Api.as("handlaggare-" + code, "12").post("referrals/" + number + "/answers", command);
    }

    private Answer register(String code, int number, String receivedOn, int replaces) {
        Map<String, Object> command = new LinkedHashMap<>(content("AGREES", ""));
        command.put("replaces", replaces);
        command.put("receivedOn", receivedOn);
        command.put("letter", county.upload("attachments", "application/pdf", "svar.pdf", LETTER).expect(201).json().path("id").asText());
        return county.post("referrals/" + number + "/answers/" + code + "/registered", command);
    }

    private static Map<String, Object> content(String standpoint, String comment) {
        return Map.of("points", List.of(Map.of("point", 1, "standpoint", standpoint, "comment", comment), Map.of("point", 2, "standpoint", "NO_OPINION")), "general", "");
    }

    private int draft(String title, int year, int total, String weight) {
        int number = county.post("models/drafts", Map.of("title", title, "year", year, "total", total)).expect(201).json().path("number").asInt();
        StringBuilder sheet = new StringBuilder("kod;Befolkning;Bostäder\n");
        int row = 0;
        for (JsonNode member : county.get("members").expect(200).json())
            if (member.path("population").asInt() > 0) sheet.append(member.path("code").asText()).append(';').append(member.path("population").asInt()).append(';').append(10 + 7 * row++ % 50).append('\n');
        String path = "models/drafts/" + number;
        county.ifMatch(county.get(path).etag()).post(path + "/import", Map.of("text", sheet.toString(), "columns", List.of(
                Map.of("heading", "Befolkning", "kind", "COUNT", "weight", weight, "source", "Folkmängd", "asOf", "2024-01-01"),
                Map.of("heading", "Bostäder", "kind", "COUNT", "weight", String.valueOf(100 - Integer.parseInt(weight)), "source", "Kommunernas svar", "asOf", "2024-01-01")))).expect(200);
        return number;
    }

    private void reweigh(int draft, String weight) {
        Answer read = county.get("models/drafts/" + draft).expect(200);
        ObjectNode command = read.json().deepCopy();
        command.retain("title", "year", "total", "factors", "deduction", "method");
        ((ObjectNode) command.path("factors").path(0)).put("weight", weight);
        ((ObjectNode) command.path("factors").path(1)).put("weight", String.valueOf(100 - Integer.parseInt(weight)));
        county.ifMatch(read.etag()).put("models/drafts/" + draft, command.toString()).expect(200);
    }

    private Answer send(int draft, String lastDay) {
        long version = county.get("models/drafts/" + draft).expect(200).json().path("version").asLong();
        return county.post("referrals", Map.of("draft", draft, "version", version, "lastDay", lastDay, "caseReference", "5210-2024", "note", "Länets tal är preliminärt.",
                "questions", List.of("Är vikterna rimliga?", "Stämmer siffrorna?")));
    }

    private Answer publish(int draft, boolean despite) {
        return county.ifMatch(county.get("models/drafts/" + draft).etag()).post("models/drafts/" + draft + "/publication", Map.of("decidedBy", "Landshövdingen",
                "decidedOn", "2024-08-19", "caseReference", "5210-2024", "rapporteur", "Integrationshandläggare", "despite", despite));
    }

    private String life(int draft) {
        return county.get("referrals/drafts/" + draft).expect(200).json().path("state").asText();
    }

    private static long answered(JsonNode round) {
        return StreamSupport.stream(round.path("board").spliterator(), false).filter(row -> row.path("turn").asInt() > 0).count();
    }

    /// As if the round had been sent a month ago, and its last day had been yesterday.
    static void lastDayPasses(int number) throws SQLException {
        try (var owner = Stack.asOwner(); var update = owner.prepareStatement(
                "update referral_round set last_day = date '2024-08-19', sent_at = timestamptz '2024-07-19 10:00:00Z' where workspace = '12' and number = ?")) {
            update.setInt(1, number);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
