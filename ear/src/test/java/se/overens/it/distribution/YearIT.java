package se.overens.it.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Api.Answer;

/// Jämtlands län during the year: places that two municipalities move between them, and a number for the county that is
/// lowered when some have already been received.
class YearIT {

    /// Figures that make 365, the county's number of 2017 (SFS 2016:874).
    private static final Map<String, Integer> FIGURES = new LinkedHashMap<>(Map.of("2303", 15, "2305", 16, "2309", 43, "2313", 30, "2321", 35, "2326", 20, "2361", 28, "2380", 178));
    private static final byte[] LETTER = "%PDF-1.4\n% ett brev\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Api county = Api.as("samordnare-23", "23");
    private final Api are = Api.as("handlaggare-2321", "23");
    private final Api berg = Api.as("handlaggare-2326", "23");
    private final Api krokom = Api.as("handlaggare-2309", "23");

    @Test
    void what_two_municipalities_agree_on_and_the_county_confirms_becomes_the_figures_of_the_year() {
        int base = decided(2024);
        JsonNode effect = are.post("transfers?preview=true", order(2024, "GIVE", "2326", 5)).expect(200).json();
        assertThat(effect.path("giver").path("after").asInt()).isEqualTo(30);
        assertThat(effect.path("taker").path("money").asText()).isEqualTo("713000.00");
        assertThat(effect.path("giver").path("money").asText()).isEqualTo("-713000.00");
        assertThat(are.get("transfers").expect(200).json().path("items")).noneMatch(row -> row.path("year").asInt() == 2024);

        JsonNode proposed = are.with("Idempotency-Key", "move-2024").post("transfers", order(2024, "GIVE", "2326", 5)).expect(201).json();
        String path = "transfers/" + proposed.path("number").asInt();
        assertThat(are.with("Idempotency-Key", "move-2024").post("transfers", order(2024, "GIVE", "2326", 5)).expect(201).json().path("number")).isEqualTo(proposed.path("number"));
        assertThat(proposed.path("receipt").asText()).startsWith("23-2024-");
        assertThat(tasks(berg, "waitsForUs")).contains("fordelning/omfordelningar/" + proposed.path("number").asInt());
        krokom.get(path).expect(404);
        Api.as("samordnare-05", "05").get(path).expect(404);

        assertThat(are.ifMatch("\"1\"").post(path + "/consent", Map.of()).expect(409).json().path("type").asText()).endsWith("one-sided-transfer");
        assertThat(county.ifMatch("\"1\"").post(path + "/confirmation", decision()).expect(409).json().path("type").asText()).endsWith("one-sided-transfer");
        krokom.ifMatch("\"1\"").post(path + "/consent", Map.of()).expect(404);
        berg.post(path + "/consent", Map.of()).expect(428);
        Answer consented = berg.ifMatch("\"1\"").post(path + "/consent", Map.of()).expect(201);
        assertThat(consented.json().path("state").asText()).isEqualTo("CONSENTED");
        assertThat(tasks(county, "waitsForUs")).contains("fordelning/omfordelningar/" + proposed.path("number").asInt());
        are.ifMatch("\"2\"").post(path + "/confirmation", decision()).expect(403);
        county.ifMatch("\"1\"").post(path + "/confirmation", decision()).expect(412);

        JsonNode confirmed = county.ifMatch("\"2\"").post(path + "/confirmation", decision()).expect(201).json();
        JsonNode model = krokom.get("models/" + confirmed.path("model").asInt()).expect(200).json();
        assertThat(model.path("mode").asText()).isEqualTo("TRANSFERRED");
        assertThat(model.path("supersedes").asInt()).isEqualTo(base);
        assertThat(model.path("basedOn").path("number").asInt()).isEqualTo(base);
        assertThat(figures(krokom, 2024)).isEqualTo(changed(Map.of("2321", 30, "2326", 25)));
        JsonNode explained = berg.get("models/" + model.path("number").asInt() + "/explanations/2326").expect(200).json().path("change");
        assertThat(explained.path("moves").path(0).path("before").asInt()).isEqualTo(20);
        assertThat(explained.path("moves").path(0).path("after").asInt()).isEqualTo(25);
        assertThat(krokom.get(path).expect(200).json().path("state").asText()).isEqualTo("CONFIRMED");
        krokom.get("models/" + base).expect(200);
    }

    @Test
    void what_cannot_be_moved_is_refused_and_nothing_is_stored() {
        decided(2016);
        received(2016, Map.of("2321", 33));
        long before = are.get("transfers").expect(200).json().path("total").asLong();
        assertThat(violation(are.post("transfers", order(2016, "GIVE", "2326", 3)))).isEqualTo("places");
        assertThat(violation(are.post("transfers", order(2016, "TAKE", "2326", 21)))).isEqualTo("places");
        assertThat(violation(are.post("transfers", order(2016, "GIVE", "2326", 0)))).isEqualTo("places");
        assertThat(violation(are.post("transfers", order(2016, "GIVE", "2321", 1)))).isEqualTo("counterpart");
        assertThat(violation(are.post("transfers", order(2016, "GIVE", "0580", 1)))).isEqualTo("counterpart");
        var unsourced = order(2016, "GIVE", "2326", 1);
        unsourced.remove("source");
        assertThat(violation(are.post("transfers", unsourced))).isEqualTo("source");
        are.post("transfers", order(1999, "GIVE", "2326", 1)).expect(409);
        county.post("transfers", order(2016, "GIVE", "2326", 1)).expect(403);
        Api.as("lasare-2321", "23").post("transfers", order(2016, "GIVE", "2326", 1)).expect(403);
        assertThat(are.get("transfers").expect(200).json().path("total").asLong()).isEqualTo(before);
    }

    @Test
    void the_county_writes_down_what_a_municipality_has_answered_by_letter() {
        decided(2026);
        String path = propose(2026, "TAKE", 4);
        county.ifMatch("\"1\"").post(path + "/consent", Map.of("party", "2326")).expect(400);
        JsonNode consented = county.ifMatch("\"1\"").post(path + "/consent", Map.of("party", "2326", "document", letter())).expect(201).json();
        assertThat(consented.path("acts").path(1).path("organisation").asText()).contains("Berg");
        assertThat(consented.path("acts").path(1).path("registeredBy").asText()).contains("Länsstyrelsen");
        county.ifMatch("\"2\"").post(path + "/refusal", Map.of("reason", " ")).expect(400);
        assertThat(county.ifMatch("\"2\"").post(path + "/refusal", Map.of("reason", "Bostäderna finns inte.")).expect(201).json().path("state").asText()).isEqualTo("REFUSED");
        assertThat(figures(krokom, 2026)).isEqualTo(FIGURES);
        krokom.get(path).expect(404);
        String other = propose(2026, "GIVE", 3);
        county.ifMatch("\"1\"").post(other + "/withdrawal", Map.of("party", "2321", "reason", "Vi har ändrat oss.")).expect(400);
        JsonNode withdrawn = county.ifMatch("\"1\"").post(other + "/withdrawal", Map.of("party", "2321", "reason", "Vi har ändrat oss.", "document", letter())).expect(201).json();
        assertThat(withdrawn.path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.path("acts").path(1).path("registeredBy").asText()).contains("Länsstyrelsen");
    }

    @Test
    void the_last_two_acts_at_the_same_moment_have_one_winner() throws Exception {
        decided(2027);
        String path = propose(2027, "GIVE", 2);
        berg.ifMatch("\"1\"").post(path + "/consent", Map.of()).expect(201);
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.<Callable<Answer>>of(
                    () -> county.ifMatch("\"2\"").post(path + "/confirmation", decision()),
                    () -> are.ifMatch("\"2\"").post(path + "/withdrawal", Map.of("reason", "Vi har ändrat oss."))));
            List<Integer> statuses = List.of(answers.getFirst().get().status(), answers.getLast().get().status());
            assertThat(statuses).contains(201).containsAnyOf(409, 412);
            boolean confirmed = answers.getFirst().get().status() == 201;
            assertThat(figures(krokom, 2027)).isEqualTo(confirmed ? changed(Map.of("2321", 33, "2326", 22)) : FIGURES);
            assertThat(are.get(path).expect(200).json().path("state").asText()).isEqualTo(confirmed ? "CONFIRMED" : "WITHDRAWN");
        }
    }

    @Test
    void the_same_number_lowered_during_the_year_spares_what_has_been_received() {
        int base = decided(2018);
        received(2018, Map.of("2380", 150, "2303", 2));
        assertThat(violation(county.post("models/" + base + "/revision?preview=true", revision(100, 2018, "LAPSE")))).isEqualTo("total");
        assertThat(violation(county.post("models/" + base + "/revision?preview=true", revision(300, 2019, "LAPSE")))).isEqualTo("effectiveOn");
        JsonNode preview = county.post("models/" + base + "/revision?preview=true", revision(220, 2018, "LAPSE")).expect(200).json();
        assertThat(sum(preview.path("rows"), "after")).isEqualTo(220);
        assertThat(row(preview, "2380").path("after").asInt()).isEqualTo(150);
        assertThat(row(preview, "2380").path("why").asText()).isEqualTo("AT_DELIVERED");
        assertThat(row(preview, "2380").path("lapsed").asInt()).isEqualTo(28);
        assertThat(preview.path("basis").asText()).isEqualTo("FIGURES");
        assertThat(figures(krokom, 2018)).isEqualTo(FIGURES);
        String open = propose(2018, "GIVE", 1);

        are.post("models/" + base + "/revision", revised(220, 2018, "LAPSE")).expect(403);
        county.post("models/" + base + "/revision", revision(220, 2018, "LAPSE")).expect(400);
        JsonNode model = county.post("models/" + base + "/revision", revised(220, 2018, "LAPSE")).expect(201).json();
        assertThat(model.path("mode").asText()).isEqualTo("REVISED");
        assertThat(figures(krokom, 2018).values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(220);
        assertThat(krokom.get("models/" + base).expect(200).json().path("supersededBy").asInt()).isEqualTo(model.path("number").asInt());
        JsonNode why = krokom.get("models/" + model.path("number").asInt() + "/explanations/2380").expect(200).json().path("change");
        assertThat(why.path("own").path("before").asInt()).isEqualTo(178);
        assertThat(why.path("revision").path("source").asText()).isEqualTo("SFS 2017:27");
        county.post("models/" + base + "/revision", revised(210, 2018, "LAPSE")).expect(409);
        assertThat(are.get(open).expect(200).json().path("state").asText()).isEqualTo("OVERTAKEN");
        berg.ifMatch(berg.get(open).etag()).post(open + "/consent", Map.of()).expect(409);
    }

    @Test
    void unfilled_places_are_carried_to_the_next_year_for_those_that_have_some() {
        int base = decided(2021);
        Map<String, Integer> filled = new HashMap<>(FIGURES);
        filled.put("2309", 40);
        filled.put("2313", 21);
        received(2021, filled);
        assertThat(violation(county.post("models/" + base + "/revision", revised(13, 2022, "NEXT_YEAR")))).isEqualTo("total");
        JsonNode next = county.post("models/" + base + "/revision", revised(12, 2022, "NEXT_YEAR")).expect(201).json();
        assertThat(next.path("year").asInt()).isEqualTo(2022);
        Map<String, Integer> carried = new LinkedHashMap<>(FIGURES);
        carried.replaceAll((code, _) -> code.equals("2309") ? 3 : code.equals("2313") ? 9 : 0);
        assertThat(figures(krokom, 2022)).isEqualTo(carried);
        assertThat(figures(krokom, 2021)).isEqualTo(FIGURES);
        county.post("models/" + base + "/revision", revised(12, 2022, "NEXT_YEAR")).expect(409);
    }

    private int decided(int year) {
        Map<String, Object> command = new LinkedHashMap<>(decision());
        command.putAll(Map.of("title", "Kommuntal " + year, "year", year, "total", 365, "figures", FIGURES, "source", "Länsstyrelsens beslut"));
        return county.post("models/decided-figures", command).expect(201).json().path("number").asInt();
    }

    private void received(int year, Map<String, Integer> persons) {
        county.post("receptions", Map.of("category", "ASSIGNMENT", "source", "Migrationsverket", "knownOn", "2024-06-01",
                "rows", persons.entrySet().stream().map(each -> Map.of("code", each.getKey(), "year", year, "persons", each.getValue())).toList())).expect(201);
    }

    /// Åre proposes to Berg.
    private String propose(int year, String direction, int places) {
        return "transfers/" + are.post("transfers", order(year, direction, "2326", places)).expect(201).json().path("number").asInt();
    }

    private static Map<String, Object> order(int year, String direction, String counterpart, int places) {
        return new HashMap<>(Map.of("year", year, "direction", direction, "counterpart", counterpart, "places", places,
                "compensation", "142600.00", "source", "Förordning 2010:1122", "reason", "Bostäderna är inte färdiga."));
    }

    private static Map<String, Object> decision() {
        return Map.of("decidedBy", "Landshövdingen", "decidedOn", "2023-11-16", "caseReference", "851-2023", "rapporteur", "Integrationshandläggare");
    }

    private static Map<String, Object> revision(int total, int year, String undelivered) {
        return Map.of("total", total, "effectiveOn", year + "-03-09", "source", "SFS 2017:27", "undelivered", undelivered);
    }

    private static Map<String, Object> revised(int total, int year, String undelivered) {
        Map<String, Object> command = new HashMap<>(revision(total, year, undelivered));
        command.putAll(decision());
        return command;
    }

    private String letter() {
        return county.upload("attachments", "application/pdf", "svar.pdf", LETTER).expect(201).json().path("id").asText();
    }

    private static String violation(Answer answer) {
        return answer.expect(400).json().path("violations").path(0).path("field").asText();
    }

    private static List<String> tasks(Api who, String whose) {
        return who.get("tasks").expect(200).json().path(whose).findValuesAsText("path");
    }

    private static Map<String, Integer> figures(Api who, int year) {
        Map<String, Integer> figures = new HashMap<>();
        who.get("figures?year=" + year).expect(200).json().forEach(figure -> figures.put(figure.path("code").asText(), figure.path("places").asInt()));
        return figures;
    }

    private static Map<String, Integer> changed(Map<String, Integer> changes) {
        Map<String, Integer> figures = new HashMap<>(FIGURES);
        figures.putAll(changes);
        return figures;
    }

    private static JsonNode row(JsonNode view, String code) {
        return StreamSupport.stream(view.path("rows").spliterator(), false).filter(row -> row.path("code").asText().equals(code)).findFirst().orElseThrow();
    }

    private static long sum(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false).mapToLong(row -> row.path(field).asLong()).sum();
    }
}
