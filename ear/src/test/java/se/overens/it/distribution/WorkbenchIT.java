package se.overens.it.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Api.Answer;

/// Kronobergs län tries things out: scenarios kept beside a draft, models side by side, which weight moves whom, and
/// rules looked at before they are saved.
class WorkbenchIT {

    private final Api county = Api.as("samordnare-07", "07");
    private final Api lessebo = Api.as("handlaggare-0761", "07");

    @Test
    void what_was_tried_is_kept_compared_used_and_frozen_with_the_decision() {
        int draft = ready(2031, 180);
        String path = "models/drafts/" + draft;
        int first = scenario(path, "Mest arbetsmarknad", "För många i Växjö.", "20", "70", "10").expect(201).json().path("number").asInt();
        int second = scenario(path, "Bara folkmängd", null, "100", "0", "0").expect(201).json().path("number").asInt();
        assertThat(scenario(path, "bara folkmängd", null, "90", "5", "5").expect(400).json().path("violations").path(0).path("field").asText()).isEqualTo("name");
        assertThat(county.get(path + "/scenarios").expect(200).json()).hasSize(2);

        JsonNode side = county.get(path + "/comparison?with=scenario-" + first + "&with=scenario-" + second + "&base=scenario-" + second).expect(200).json();
        assertThat(side.path("columns").findValuesAsText("key")).containsExactly("draft", "scenario-" + first, "scenario-" + second);
        for (int i = 0; i < 3; i++) {
            int column = i;
            assertThat(rows(side).mapToLong(row -> row.path("cells").path(column).path("places").asLong()).sum()).isEqualTo(180);
            assertThat(rows(side).mapToLong(row -> row.path("cells").path(column).path("difference").asLong()).sum()).isZero();
        }
        assertThat(rows(side).map(row -> row.path("cells").path(2).path("difference").asLong())).containsOnly(0L);
        county.get(path + "/comparison?with=scenario-99999").expect(400);
        county.get(path + "/comparison?with=model-1&with=model-2&with=model-3&with=model-4&with=model-5").expect(400);

        county.ifMatch(county.get(path + "/scenarios/" + first).etag()).delete(path + "/scenarios/" + first).expect(204);
        Answer read = county.get(path);
        Answer used = county.ifMatch(read.etag()).post(path + "/scenarios/" + second + "/use", "").expect(200);
        assertThat(used.json().path("factors").findValuesAsText("weight")).containsExactly("100", "0", "0");
        county.ifMatch(read.etag()).post(path + "/scenarios/" + second + "/use", "").expect(412);

        assertThat(publish(path, used.etag(), second).expect(400).json().path("violations").path(0).path("message").asText()).contains("varför ni inte valde Bara folkmängd");
        Answer scenario = county.get(path + "/scenarios/" + second).expect(200);
        county.ifMatch(scenario.etag()).put(path + "/scenarios/" + second, Map.of("name", "Bara folkmängd", "whyNot", "Arbetsmarknaden ska vägas in.")).expect(200);
        int model = publish(path, used.etag(), second).expect(201).json().path("number").asInt();
        JsonNode frozen = lessebo.get("models/" + model + "/snapshot").expect(200).json();
        assertThat(frozen.path("alternatives").path(0).path("whyNot").asText()).isEqualTo("Arbetsmarknaden ska vägas in.");
        assertThat(StreamSupport.stream(frozen.path("alternatives").path(0).path("results").spliterator(), false).mapToLong(JsonNode::asLong).sum()).isEqualTo(180);
        scenario(path, "För sent", null, "100", "0", "0").expect(409);
    }

    @Test
    void which_weight_moves_whom_the_most_is_told_of_a_draft_and_of_a_published_model() {
        int draft = ready(2062, 300);
        String path = "models/drafts/" + draft;
        JsonNode mine = county.get(path + "/sensitivity").expect(200).json();
        assertThat(mine.path("factors").findValuesAsText("raised")).containsExactly("5", "5", "5");
        for (int factor = 0; factor < 3; factor++) {
            int at = factor;
            assertThat(elements(mine.path("municipalities")).mapToLong(m -> m.path("effects").path(at).path("difference").asLong()).sum()).isZero();
        }
        JsonNode simulated = county.post(path + "/simulation", Map.of("weights", List.of("45", "41.25", "13.75"))).expect(200).json();
        elements(mine.path("municipalities")).forEach(m -> assertThat(m.path("effects").path(0).path("places").asLong()).as(m.path("name").asText())
                .isEqualTo(rows(simulated).filter(row -> row.path("code").equals(m.path("code"))).findFirst().orElseThrow().path("places").asLong()));
        JsonNode half = county.post(path + "/simulation", Map.of("weights", List.of("50", "37.5", "12.5"))).expect(200).json();
        elements(mine.path("municipalities")).forEach(m -> {
            JsonNode curve = m.path("curves").path(0);
            assertThat(curve.path("steps")).hasSize(11);
            assertThat(curve.at("/steps/5/percent").asInt()).isEqualTo(50);
            assertThat(curve.at("/steps/5/places").asLong()).as(m.path("name").asText())
                    .isEqualTo(rows(half).filter(row -> row.path("code").equals(m.path("code"))).findFirst().orElseThrow().path("places").asLong());
        });
        county.get(path + "/sensitivity?points=0").expect(400);
        lessebo.get(path + "/sensitivity").expect(403);

        int model = publish(path, county.get(path).etag()).expect(201).json().path("number").asInt();
        assertThat(lessebo.get("models/" + model + "/sensitivity").expect(200).json()).isEqualTo(mine);
        county.get("models/" + model + "/sensitivity?points=10").expect(200);
    }

    @Test
    void rules_are_looked_at_before_they_are_saved_and_nothing_is_stored_meanwhile() {
        int draft = ready(2033, 180);
        String path = "models/drafts/" + draft;
        Answer read = county.get(path).expect(200);
        ObjectNode ruled = command(read.json());
        ruled.putObject("limits").put("floor", 9).putObject("municipalities").putObject("0780").put("cap", 80);
        ObjectNode adjustment = ruled.putArray("adjustments").addObject().put("author", "Integrationshandläggare").put("reason", "Två boenden öppnar.");
        adjustment.putObject("changes").put("0781", 2).put("0764", -2);
        JsonNode preview = county.post(path + "/preview", ruled.toString()).expect(200).json();
        assertThat(preview.path("base").asText()).isEqualTo("draft");
        assertThat(rows(preview).mapToLong(row -> row.path("cells").path(1).path("places").asLong()).sum()).isEqualTo(180);
        assertThat(rows(preview).map(row -> row.path("cells").path(1).path("places").asLong())).allMatch(places -> places >= 7);
        assertThat(county.get(path).etag()).isEqualTo(read.etag());
        assertThat(county.get(path).json().path("limits").isNull()).isTrue();

        ((ObjectNode) adjustment.path("changes")).put("0764", -1);
        assertThat(county.post(path + "/preview", ruled.toString()).expect(400).json().path("violations").path(0).path("message").asText()).contains("+1");
        ((ObjectNode) ruled.path("limits")).put("floor", 50);
        ruled.putArray("adjustments");
        assertThat(county.ifMatch(read.etag()).put(path, ruled.toString()).expect(400).json().path("violations").path(0).path("message").asText()).contains("400").contains("180");
        ((ObjectNode) ruled.path("limits")).put("floor", 9);
        county.ifMatch(read.etag()).put(path, ruled.toString()).expect(200);
        assertThat(rows(county.post(path + "/simulation", Map.of()).expect(200).json()).map(row -> row.path("places").asLong())).allMatch(places -> places >= 9);
    }

    @Test
    void what_is_tried_is_seen_by_nobody_else() {
        int draft = ready(2034, 90);
        String path = "models/drafts/" + draft;
        int number = scenario(path, "Eget", null, "50", "30", "20").expect(201).json().path("number").asInt();
        for (Api other : List.of(lessebo, Api.as("lasare-07", "07"))) {
            other.get(path + "/scenarios").expect(403);
            other.get(path + "/scenarios/" + number).expect(403);
            other.get(path + "/comparison").expect(403);
        }
        Api.as("samordnare-05", "07").get(path + "/scenarios/" + number).expect(404);
        Api.as("handlaggare-07", "07").get(path + "/scenarios/" + number).expect(200);
    }

    private Answer scenario(String path, String name, String whyNot, String... weights) {
        return county.post(path + "/scenarios", whyNot == null ? Map.of("name", name, "change", Map.of("weights", List.of(weights)))
                : Map.of("name", name, "whyNot", whyNot, "change", Map.of("weights", List.of(weights))));
    }

    /// A draft that can be published.
    private int ready(int year, int total) {
        int draft = county.post("models/drafts", Map.of("title", "Kommuntal " + year, "year", year, "total", total)).expect(201).json().path("number").asInt();
        String path = "models/drafts/" + draft;
        county.ifMatch("\"1\"").post(path + "/import", Map.of("text", Kronoberg.SHEET)).expect(200);
        Answer read = county.get(path).expect(200);
        ObjectNode command = command(read.json());
        List<String> weights = List.of("40", "45", "15");
        for (int i = 0; i < weights.size(); i++)
            ((ObjectNode) command.path("factors").path(i)).put("weight", weights.get(i)).put("source", "Exempel").put("asOf", "2023-10-02");
        county.ifMatch(read.etag()).put(path, command.toString()).expect(200);
        return draft;
    }

    private static ObjectNode command(JsonNode draft) {
        ObjectNode command = draft.deepCopy();
        command.retain("title", "year", "total", "factors", "deduction", "method");
        return command;
    }

    private Answer publish(String path, String version, Integer... alternatives) {
        return county.ifMatch(version).post(path + "/publication", Map.of("decidedBy", "Landshövdingen", "decidedOn", "2023-11-16",
                "caseReference", "5210-2023", "rapporteur", "Integrationshandläggare", "alternatives", List.of(alternatives)));
    }

    private static Stream<JsonNode> rows(JsonNode view) {
        return elements(view.path("rows"));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
