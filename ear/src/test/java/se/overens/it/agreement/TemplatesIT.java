package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Api.Answer;

/// Södermanland makes templates and clauses of its own, and so does one of its municipalities.
class TemplatesIT {

    private final Api county = Api.as("samordnare-04", "04");
    private final Api flen = Api.as("handlaggare-0482", "04");
    private final Api trosa = Api.as("handlaggare-0488", "04");

    @Test
    void a_template_gets_versions_and_a_draft_keeps_the_one_it_was_begun_from() {
        String id = copy(county, "figureless-reception", "Länets mall {{kommun}}");
        assertThat(ids(flen)).as("unpublished").doesNotContain(id);
        flen.get("agreement-templates/" + id).expect(404);
        assertThat(publish(county, id).expect(201).json().path("number").asInt()).isEqualTo(1);
        publish(county, id).expect(409);
        assertThat(ids(flen)).contains(id);

        String draft = flen.post("agreements/drafts", Map.of("template", id, "parties", List.of("lst"), "startsOn", "2025-01-01")).expect(201).json().path("id").asText();
        change(county, id, text -> ((ArrayNode) text.path("clauses")).add(clause("§ 11", "Jämställdhet", "OTHER", "Parterna följer upp per kön.")));
        assertThat(publish(county, id).expect(201).json().path("number").asInt()).isEqualTo(2);
        Answer read = flen.get("agreements/drafts/" + draft).expect(200);
        assertThat(read.json().path("template").asText()).isEqualTo(id + "/1");
        assertThat(read.json().path("text").path("title").asText()).isEqualTo("Länets mall Flen");
        flen.ifMatch(read.etag()).post("agreements/drafts/" + draft + "/offer", Map.of()).expect(201);

        String later = flen.post("agreements/drafts", Map.of("template", id, "parties", List.of("lst"), "startsOn", "2025-01-01")).expect(201).json().path("id").asText();
        Answer begun = flen.get("agreements/drafts/" + later).expect(200);
        ObjectNode shorter = ((ObjectNode) begun.json().path("text")).deepCopy();
        shorter.remove(List.of("form", "parties"));
        shorter.put("reason", "");
        ((ArrayNode) shorter.path("clauses")).remove(10);
        Answer saved = flen.ifMatch(begun.etag()).put("agreements/drafts/" + later, shorter).expect(200);
        assertThat(flen.ifMatch(saved.etag()).post("agreements/drafts/" + later + "/offer", Map.of()).expect(400).json().toString()).contains("§ 11 Jämställdhet");

        county.ifMatch(county.get("agreement-templates/" + id).etag()).post("agreement-templates/" + id + "/retirement", "").expect(200);
        assertThat(ids(flen)).doesNotContain(id);
        flen.post("agreements/drafts", Map.of("template", id, "parties", List.of("lst"), "startsOn", "2025-01-01")).expect(404);
        flen.get("agreement-templates/" + id + "/versions/1").expect(200);
    }

    @Test
    void a_template_without_a_mandatory_section_is_not_published() {
        String id = copy(county, "collaboration", null);
        change(county, id, text -> ((ArrayNode) text.path("clauses")).remove(2));
        assertThat(county.get("agreement-templates/" + id).expect(200).json().path("missing").findValuesAsText("code")).contains("section-missing-legal-basis");
        assertThat(publish(county, id).expect(400).json().path("violations").findValuesAsText("field")).contains("clauses");
        Answer read = county.get("agreement-templates/" + id).expect(200);
        flen.ifMatch(read.etag()).put("agreement-templates/" + id, read.json().path("draft")).expect(404);
        county.put("agreement-templates/" + id, read.json().path("draft")).expect(428);
        county.ifMatch("\"99\"").put("agreement-templates/" + id, read.json().path("draft")).expect(412);
        county.post("agreement-templates", Map.of("from", "no-such")).expect(404);
        Api.as("lasare-0482", "04").post("agreement-templates", Map.of("from", "funded")).expect(403);
    }

    @Test
    void a_municipalitys_own_is_its_own() {
        String id = copy(flen, "local", "Flens LÖK");
        publish(flen, id).expect(201);
        assertThat(ids(flen)).contains(id);
        for (Api other : List.of(trosa, county)) {
            assertThat(ids(other)).doesNotContain(id);
            other.get("agreement-templates/" + id).expect(404);
            other.get("agreement-templates/" + id + "/versions/1").expect(404);
            other.post("agreements/drafts", Map.of("template", id, "parties", List.of("0482"), "startsOn", "2025-01-01")).expect(404);
        }
    }

    @Test
    void a_clause_of_the_library_gets_versions() {
        Map<String, Object> content = Map.of("heading", "Tvist", "section", "OTHER", "text", "En tvist <script>alert(1)</script> löses genom samtal.");
        JsonNode kept = county.post("agreement-clauses", content).expect(201).json();
        String path = "agreement-clauses/" + kept.path("id").asText();
        Answer read = flen.get(path).expect(200);
        assertThat(read.json().path("number").asInt()).isEqualTo(1);
        assertThat(read.json().path("content").path("text").asText()).as("text is text").contains("<script>");
        Map<String, Object> changed = Map.of("heading", "Tvist", "section", "OTHER", "text", "En tvist löses genom förhandling.");
        flen.ifMatch(read.etag()).put(path, changed).expect(404);
        assertThat(county.ifMatch(read.etag()).put(path, changed).expect(200).json().path("number").asInt()).isEqualTo(2);
        county.ifMatch(read.etag()).put(path, content).expect(412);
        county.post("agreement-clauses", Map.of("heading", "", "section", "OTHER", "text", "x")).expect(400);
        county.ifMatch("\"2\"").delete(path).expect(204);
        flen.get(path).expect(404);

        String own = flen.post("agreement-clauses", content).expect(201).json().path("id").asText();
        trosa.get("agreement-clauses/" + own).expect(404);
        assertThat(trosa.get("agreement-clauses?size=200").expect(200).json().path("items").findValuesAsText("id")).doesNotContain(own);
    }

    private static String copy(Api by, String from, String title) {
        Map<String, String> command = title == null ? Map.of("from", from) : Map.of("from", from, "title", title);
        return by.post("agreement-templates", command).expect(201).json().path("id").asText();
    }

    private static Answer publish(Api by, String id) {
        return by.ifMatch(by.get("agreement-templates/" + id).expect(200).etag()).post("agreement-templates/" + id + "/versions", "");
    }

    private static void change(Api by, String id, java.util.function.Consumer<ObjectNode> how) {
        Answer read = by.get("agreement-templates/" + id).expect(200);
        ObjectNode text = ((ObjectNode) read.json().path("draft")).deepCopy();
        how.accept(text);
        by.ifMatch(read.etag()).put("agreement-templates/" + id, text).expect(200);
    }

    private static ObjectNode clause(String number, String heading, String section, String text) {
        return Api.JSON.createObjectNode().put("number", number).put("heading", heading).put("section", section).put("text", text).put("mandatory", true);
    }

    private static List<String> ids(Api reader) {
        return reader.get("agreement-templates?size=200").expect(200).json().path("items").findValuesAsText("id");
    }
}
