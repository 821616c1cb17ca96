package se.overens.it.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Api.Answer;

/// Örebro län: decided and published once however many publish, read by anybody, and copied by another county.
class PublicationIT {

    /// Code, inhabitants, dwellings (invented).
    private static final String SHEET = """
            kod;Befolkning;Bostäder
            1814;8592;20
            1860;5424;12
            1861;16065;41
            1862;9274;22
            1863;6277;11
            1864;4299;9
            1880;160759;350
            1881;22684;44
            1882;11405;30
            1883;30077;61
            1884;10606;27
            1885;23600;52
            """;
    private static final Api county = Api.as("samordnare-18", "18");
    private static final Api anybody = Api.anonymous();
    private static int model;

    @BeforeAll
    static void publish() {
        Map<String, Object> decision = decision();
        decision.put("content", "Kommunerna ska ta emot 200 nyanlända enligt tabellen.");
        decision.put("participants", "Länsråd");
        model = publish(ready(2024, 200, "=Kommuntal 2024"), decision).expect(201).json().path("number").asInt();
    }

    @Test
    void two_who_publish_the_same_draft_at_the_same_moment_make_one_model() throws Exception {
        int draft = ready(2026, 90, "Kommuntal 2026");
        List<Answer> answers = atOnce(() -> publish(draft, decision()), () -> publish(draft, decision()));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        Answer refused = answers.stream().filter(answer -> answer.status() == 409).findFirst().orElseThrow();
        assertThat(refused.json().path("type").asText()).endsWith("draft-published");
        assertThat(refused.json().path("detail").asText()).contains("Utkast " + draft);
        assertThat(models(2026)).hasSize(1);
    }

    @Test
    void of_two_drafts_for_the_same_year_the_later_is_told_which_model_came_between() throws Exception {
        int one = ready(2027, 90, "Kommuntal 2027");
        int other = ready(2027, 95, "Kommuntal 2027");
        List<Answer> answers = atOnce(() -> publish(one, decision()), () -> publish(other, decision()));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        int first = answers.stream().filter(answer -> answer.status() == 201).findFirst().orElseThrow().json().path("number").asInt();
        Answer refused = answers.stream().filter(answer -> answer.status() == 409).findFirst().orElseThrow();
        assertThat(refused.json().path("type").asText()).endsWith("published-meanwhile");
        assertThat(refused.json().path("detail").asText()).contains("modell " + first).contains("2027");
        assertThat(models(2027)).hasSize(1);

        int left = answers.getFirst().status() == 201 ? other : one;
        Map<String, Object> seen = decision();
        seen.put("supersedes", first);
        int second = publish(left, seen).expect(201).json().path("number").asInt();
        JsonNode earlier = anybody.get("public/models/18/" + first).expect(200).json();
        assertThat(earlier.path("supersededBy").asInt()).isEqualTo(second);
        assertThat(earlier.path("versions")).hasSize(2);
        seen.put("supersedes", first);
        assertThat(publish(ready(2027, 96, "Kommuntal 2027"), seen).expect(409).json().path("detail").asText()).contains("modell " + second);
        assertThat(publish(ready(2028, 96, "Kommuntal 2028"), seen).expect(409).json().path("type").asText()).endsWith("model-not-in-force");
    }

    @Test
    void the_decision_stands_in_the_frozen_bytes_and_names_nobody_by_number() {
        JsonNode decision = anybody.get("public/models/18/" + model + "/snapshot").expect(200).json().path("decision");
        assertThat(decision.path("content").asText()).contains("200 nyanlända");
        assertThat(decision.path("participants").asText()).isEqualTo("Länsråd");
        Map<String, Object> named = decision();
        named.put("content", "Handläggare 19811218-9876 beslutar.");
        JsonNode refused = publish(ready(2029, 10, "Kommuntal 2029"), named).expect(400).json();
        assertThat(refused.path("violations").path(0).path("field").asText()).endsWith("content");
        assertThat(models(2029)).isEmpty();
    }

    @Test
    void anybody_reads_the_frozen_bytes_and_gets_the_check_sum_that_is_printed() throws Exception {
        Answer frozen = anybody.get("public/models/18/" + model + "/snapshot").expect(200);
        String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(frozen.bytes()));
        assertThat(anybody.get("public/models/18/" + model).expect(200).json().path("sha256").asText()).isEqualTo(sum);
        assertThat(frozen.etag()).isEqualTo("\"" + sum + "\"");
        assertThat(frozen.response().headers().firstValue("Cache-Control").orElse("")).contains("public").contains("immutable");
        anybody.with("If-None-Match", frozen.etag()).get("public/models/18/" + model + "/snapshot").expect(304);
        assertThat(county.get("models/" + model + "/snapshot").expect(200).bytes()).isEqualTo(frozen.bytes());
        assertThat(frozen.response().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void the_list_is_of_all_counties_and_what_is_not_published_is_not_there() {
        JsonNode found = anybody.get("public/models?county=18&year=2024&category=ASSIGNMENT").expect(200).json();
        assertThat(found.path("items").findValuesAsText("number")).containsExactly(String.valueOf(model));
        assertThat(found.path("items").path(0).path("countyName").asText()).isEqualTo("Örebro län");
        assertThat(anybody.get("public/models?county=18&category=MASS_INFLUX").expect(200).json().path("total").asInt()).isZero();
        anybody.get("public/models/18/99999").expect(404);
        anybody.get("public/models/19/" + 99_999).expect(404);
        anybody.get("public/models/18/" + model + "/explanations/0580").expect(404);
        anybody.get("public/models?size=201").expect(400);
        anybody.get("models").expect(404);
        assertThat(anybody.with("Authorization", "Bearer x").get("public/models").expect(200).status()).isEqualTo(200);
    }

    @Test
    void the_table_is_read_by_a_swedish_spreadsheet_and_computes_nothing() {
        Answer csv = anybody.get("public/models/18/" + model + "/figures.csv").expect(200);
        assertThat(csv.text()).startsWith("\uFEFF").contains(";Örebro;");
        List<String[]> rows = csv.text().substring(1).lines().map(line -> line.split(";", -1)).toList();
        int places = List.of(rows.getFirst()).indexOf("platser");
        int share = List.of(rows.getFirst()).indexOf("andel_procent");
        assertThat(rows).hasSize(13).allMatch(row -> row.length == rows.getFirst().length);
        assertThat(rows.stream().skip(1).mapToInt(row -> Integer.parseInt(row[places])).sum()).isEqualTo(200);
        assertThat(rows.stream().skip(1).map(row -> new BigDecimal(row[share].replace(',', '.'))).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isBetween(new BigDecimal("99.9"), new BigDecimal("100.1"));
        String steps = anybody.get("public/models/18/" + model + "/explanations/1880/steps.csv").expect(200).text();
        assertThat(steps).contains("modell;'=Kommuntal 2024;").contains("bidrag i procent");
    }

    @Test
    void the_steps_are_a_document_in_both_languages() {
        for (String language : List.of("sv", "en")) {
            Answer pdf = anybody.get("public/models/18/" + model + "/explanations/1880/pdf?language=" + language).expect(200);
            assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(pdf.response().headers().firstValue("Content-Disposition").orElse("")).contains("1880.pdf");
            anybody.with("If-None-Match", pdf.etag()).get("public/models/18/" + model + "/explanations/1880/pdf?language=" + language).expect(304);
        }
        anybody.get("public/models/18/" + model + "/explanations/0580/pdf").expect(404);
    }

    @Test
    void another_countys_model_is_copied_without_its_values_and_the_own_with_them() {
        Api kronoberg = Api.as("samordnare-07", "07");
        Map<String, Object> command = new TreeMap<>(Map.of("county", "18", "number", model, "title", "Som Örebro", "year", 2030, "total", 50));
        Answer copied = kronoberg.with("Idempotency-Key", "copy-18").post("library/copies", command).expect(201);
        JsonNode factors = copied.json().path("draft").path("factors");
        assertThat(factors.findValuesAsText("weight")).containsExactly("60", "40");
        assertThat(factors.findValuesAsText("source")).containsExactly("Folkmängd", "Kommunernas svar");
        factors.forEach(factor -> assertThat(factor.path("values")).isEmpty());
        assertThat(copied.json().path("left").findValuesAsText("code")).contains("values");
        assertThat(kronoberg.with("Idempotency-Key", "copy-18").post("library/copies", command).expect(201).location()).isEqualTo(copied.location());

        JsonNode own = county.post("library/copies", command).expect(201).json();
        own.path("draft").path("factors").forEach(factor -> assertThat(factor.path("values")).hasSize(12));
        assertThat(own.path("left")).isEmpty();
        assertThat(county.get("library/18/" + model).expect(200).json().path("inputs").path("factors")).hasSize(2);
        Api.as("handlaggare-1880", "18").post("library/copies", command).expect(403);
        command.put("number", 99_999);
        county.post("library/copies", command).expect(404);
    }

    private static int ready(int year, int total, String title) {
        int draft = county.post("models/drafts", Map.of("title", title, "year", year, "total", total)).expect(201).json().path("number").asInt();
        String path = "models/drafts/" + draft;
        county.ifMatch(county.get(path).etag()).post(path + "/import", Map.of("text", SHEET, "columns", List.of(
                Map.of("heading", "Befolkning", "kind", "COUNT", "weight", "60", "source", "Folkmängd", "asOf", "2023-11-01"),
                Map.of("heading", "Bostäder", "kind", "COUNT", "weight", "40", "source", "Kommunernas svar", "asOf", "2023-09-15")))).expect(200);
        return draft;
    }

    private static Answer publish(int draft, Map<String, Object> decision) {
        String path = "models/drafts/" + draft;
        return county.ifMatch("\"2\"").post(path + "/publication", decision);
    }

    private static Map<String, Object> decision() {
        return new LinkedHashMap<>(Map.of("decidedBy", "Landshövdingen", "decidedOn", "2023-11-16", "caseReference", "851-18-2023", "rapporteur", "Samordnare"));
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(one, other));
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }

    private static JsonNode models(int year) {
        return anybody.get("public/models?county=18&year=" + year).expect(200).json().path("items");
    }
}
