package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Api.Answer;

/// Kalmar län and Torsås speak about the points of an offer, openly and each among themselves.
class CommentsIT {

    private static final String SCRIPT = "<script>alert('§ 7')</script>";
    private final Api county = Api.as("samordnare-08", "08");
    private final Api torsas = Api.as("handlaggare-0834", "08");

    @Test
    void a_thread_reaches_the_parties_and_keeps_everything_that_was_said() {
        int number = offer("0834");
        String path = "agreements/" + number + "/comments";
        assertThat(torsas.get(path + "/audience?version=1").expect(200).json().toString()).contains("Länsstyrelsen").doesNotContain("Torsås");
        JsonNode begun = torsas.with("Idempotency-Key", "fraga-" + number).post(path, said(SCRIPT)).expect(201).json();
        torsas.with("Idempotency-Key", "fraga-" + number).post(path, said(SCRIPT)).expect(201);
        String thread = path + "/" + begun.path("id").asText();
        assertThat(begun.path("readers")).hasSize(2);
        assertThat(county.get(thread).expect(200).json().path("entries").path(0).path("text").asText()).as("markup is text").isEqualTo(SCRIPT);
        assertThat(tasks(county)).contains("agreement-comments");

        county.post(thread + "/answers", Map.of("text", "Ja.")).expect(428);
        String read = county.get(thread).etag();
        county.ifMatch(read).post(thread + "/answers", Map.of("text", "Ja, två gånger om året.")).expect(201);
        torsas.ifMatch(read).post(thread + "/answers", Map.of("text", "Hann före?")).expect(412);
        String mine = torsas.get(thread).json().path("entries").path(0).path("id").asText();
        torsas.ifMatch(torsas.get(thread).etag()).post(thread + "/corrections", Map.of("comment", mine, "text", "Hur ofta följer vi upp?")).expect(201);
        county.ifMatch(county.get(thread).etag()).post(thread + "/withdrawals", Map.of("comment", mine)).expect(403);
        JsonNode after = torsas.ifMatch(torsas.get(thread).etag()).post(thread + "/withdrawals", Map.of("comment", mine)).expect(201).json();
        assertThat(after.path("entries").path(0).path("withdrawn").asBoolean()).isTrue();
        assertThat(after.path("entries").path(0).path("text").asText()).as("it stays readable").isEqualTo(SCRIPT);
        torsas.ifMatch(torsas.get(thread).etag()).post(thread + "/corrections", Map.of("comment", mine, "text", "Igen?")).expect(409);

        county.ifMatch(county.get(thread).etag()).post(thread + "/resolution", "").expect(201);
        torsas.ifMatch(torsas.get(thread).etag()).post(thread + "/answers", Map.of("text", "En sak till.")).expect(409);
        torsas.ifMatch(torsas.get(thread).etag()).post(thread + "/reopening", "").expect(201);
        assertThat(county.get(path + "?resolved=false").expect(200).json().path("total").asInt()).isEqualTo(1);

        counter(torsas, number, "§ 7", "Parterna följer upp överenskommelsen två gånger om året.");
        assertThat(county.get(thread).expect(200).json().path("change").asText()).isEqualTo("CHANGED");
        Api neighbour = Api.as("handlaggare-0882", "08");
        for (String hidden : List.of(path, thread, path + "/points", path + "/audience?version=1")) neighbour.get(hidden).expect(404);
        Api.as("ekonom-08", "08").post(path, said("Jag är ekonom.")).expect(403);
    }

    @Test
    void notes_are_seen_by_nobody_else_and_follow_the_draft_into_the_version() {
        int number = offer("0834");
        String draft = torsas.post("agreements/" + number + "/counter-drafts", "").expect(201).json().path("id").asText();
        JsonNode note = torsas.post("agreement-notes", Map.of("draft", draft, "point", "§ 7", "text", "Vi nöjer oss med en gång.")).expect(201).json();
        torsas.post("agreement-notes", Map.of("agreement", number, "version", 1, "point", "§ 7", "text", "Deras första bud.")).expect(201);
        assertThat(torsas.get("agreement-notes?agreement=" + number).expect(200).json()).hasSize(2);
        assertThat(county.get("agreement-notes?agreement=" + number).expect(200).json()).isEmpty();
        county.get("agreement-notes?draft=" + draft).expect(404);
        county.ifMatch("\"1\"").delete("agreement-notes/" + note.path("id").asText()).expect(404);
        assertThat(points(county, number).path("notes").asInt()).isZero();
        assertThat(points(torsas, number).path("notes").asInt()).isEqualTo(2);

        counter(torsas, number, "§ 7", "Parterna följer upp överenskommelsen två gånger om året.");
        JsonNode carried = torsas.get("agreement-notes?agreement=" + number).expect(200).json().path(0);
        assertThat(carried.path("documentVersion").asInt()).isEqualTo(2);
        assertThat(carried.path("draft").isNull()).isTrue();
        torsas.ifMatch("\"" + carried.path("version").asText() + "\"").delete("agreement-notes/" + carried.path("id").asText()).expect(204);
        assertThat(torsas.get("agreement-notes?agreement=" + number).expect(200).json()).hasSize(1);
    }

    @Test
    void a_colleague_does_not_write_over_a_finished_clause_and_it_is_nobody_elses_business() {
        Api colleague = Api.as("handlaggare-08", "08");
        String id = county.post("agreements/drafts", Map.of("template", "figureless-reception", "parties", List.of("0834"), "startsOn", "2024-01-01"))
                .expect(201).json().path("id").asText();
        county.post("finished-clauses", Map.of("draft", id, "clause", "§ 99")).expect(400);
        JsonNode finished = county.post("finished-clauses", Map.of("draft", id, "clause", "§ 7")).expect(201).json();
        colleague.post("finished-clauses", Map.of("draft", id, "clause", "§ 7")).expect(409);
        torsas.get("finished-clauses?draft=" + id).expect(404);

        String path = "agreements/drafts/" + id;
        Answer read = colleague.get(path).expect(200);
        Answer refused = colleague.ifMatch(read.etag()).put(path, rewritten(read.json(), "§ 7", "En gång om året räcker.", "")).expect(409);
        assertThat(refused.json().path("detail").asText()).contains("§ 7");
        colleague.ifMatch(read.etag()).put(path, rewritten(read.json(), "§ 6", "Andra ord.", "")).expect(200);
        Answer later = county.get(path).expect(200);
        county.ifMatch(later.etag()).put(path, rewritten(later.json(), "§ 7", "Två gånger om året.", "")).expect(200);
        colleague.ifMatch("\"" + finished.path("version").asText() + "\"").delete("finished-clauses/" + finished.path("id").asText()).expect(204);
        Answer last = colleague.get(path).expect(200);
        colleague.ifMatch(last.etag()).put(path, rewritten(last.json(), "§ 7", "En gång om året räcker.", "")).expect(200);
        assertThat(colleague.get("finished-clauses?draft=" + id).expect(200).json()).isEmpty();
    }

    @Test
    void what_cannot_be_said_is_told_and_nothing_is_stored() {
        int number = offer("0834");
        String path = "agreements/" + number + "/comments";
        torsas.post(path, Map.of("version", 1, "point", "§ 99", "text", "Vad säger den?")).expect(400);
        torsas.post(path, Map.of("version", 7, "point", "§ 7", "text", "Vilken version?")).expect(404);
        torsas.post(path, said("   ")).expect(400);
        torsas.post(path, said("å".repeat(4001))).expect(400);
        torsas.post(path, said("Ring 811218-9876.")).expect(400);
        torsas.post(path, "null").expect(400);
        torsas.get("agreement-notes").expect(400);
        torsas.post("agreement-notes", Map.of("point", "§ 7", "text", "Om vad?")).expect(400);
        torsas.get(path + "?size=201").expect(400);
        assertThat(torsas.get(path).expect(200).json().path("total").asInt()).isZero();
    }

    @Test
    void two_who_speak_at_the_same_moment_are_heard_one_after_the_other() throws Exception {
        int number = offer("0834");
        String path = "agreements/" + number + "/comments";
        String thread = path + "/" + torsas.post(path, said("Hur ofta?")).expect(201).json().path("id").asText();
        String read = torsas.get(thread).etag();
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Integer> statuses = both.invokeAll(List.<Callable<Integer>>of(
                    () -> county.ifMatch(read).post(thread + "/answers", Map.of("text", "En gång.")).status(),
                    () -> torsas.ifMatch(read).post(thread + "/answers", Map.of("text", "Hallå?")).status())).stream().map(each -> each.resultNow()).sorted().toList();
            assertThat(statuses).containsExactly(201, 412);
        }
        assertThat(torsas.get(thread).json().path("entries")).hasSize(2);
    }

    private static Map<String, Object> said(String text) {
        return Map.of("version", 1, "point", "§ 7", "text", text);
    }

    private static JsonNode points(Api reader, int number) {
        for (JsonNode each : reader.get("agreements/" + number + "/comments/points").expect(200).json())
            if (each.path("point").path("point").asText().equals("§ 7")) return each;
        throw new AssertionError("no § 7");
    }

    private static List<String> tasks(Api who) {
        return who.get("tasks").expect(200).json().findValuesAsText("text");
    }

    private int offer(String municipality) {
        String id = county.post("agreements/drafts", Map.of("template", "figureless-reception", "parties", List.of(municipality), "startsOn", "2024-01-01"))
                .expect(201).json().path("id").asText();
        return county.ifMatch(county.get("agreements/drafts/" + id).expect(200).etag()).post("agreements/drafts/" + id + "/offer", "").expect(201).json().path("number").asInt();
    }

    private static void counter(Api officer, int number, String clause, String text) {
        String id = officer.post("agreements/" + number + "/counter-drafts", "").expect(201).json().path("id").asText();
        Answer read = officer.get("agreements/drafts/" + id).expect(200);
        ObjectNode changed = rewritten(read.json(), clause, text, "Vi vill följas åt tätare.");
        officer.ifMatch(read.etag()).put("agreements/drafts/" + id, changed).expect(200);
        officer.ifMatch(officer.get("agreements/" + number).etag()).post("agreements/" + number + "/counter-offers", Map.of("draft", id)).expect(201);
    }

    private static ObjectNode rewritten(JsonNode draft, String clause, String text, String reason) {
        ObjectNode changed = ((ObjectNode) draft.path("text")).deepCopy();
        changed.remove(List.of("form", "parties"));
        changed.put("reason", reason);
        changed.path("clauses").forEach(each -> {
            if (each.path("number").asText().equals(clause)) ((ObjectNode) each).put("text", text);
        });
        return changed;
    }
}
