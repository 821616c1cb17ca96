package se.overens.it.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Api.Answer;

/// Kronobergs län: regimes and categories, factors made of parts, floors, caps, fixed figures and adjustments by hand.
class RulesIT {

    private static final Map<String, Integer> INHABITANTS = Map.of("0760", 8958, "0761", 8205, "0763", 11969, "0764", 19760,
            "0765", 17604, "0767", 9882, "0780", 98854, "0781", 28189);

    private final Api county = Api.as("samordnare-07", "07");
    private final Api lessebo = Api.as("handlaggare-0761", "07");

    @Test
    void a_template_begins_a_draft_that_says_what_is_missing() {
        JsonNode regimes = lessebo.get("regimes").expect(200).json();
        assertThat(regimes.findValuesAsText("label")).containsExactly("AGREED", "DECIDED", "DECIDED", "DECIDED");
        JsonNode draft = county.post("models/drafts", Map.of("title", "Kommuntal 2031", "year", 2031, "total", 180, "template", "2019")).expect(201).json();
        assertThat(draft.path("regime").asText()).isEqualTo("bosattning");
        assertThat(draft.path("factors").findValuesAsText("weight")).containsExactly("43", "37", "20");
        assertThat(draft.path("withoutValues")).hasSize(3);
        JsonNode refused = county.post("models/drafts/" + draft.path("number").asInt() + "/simulation", "{}").expect(400).json();
        assertThat(refused.path("violations").findValuesAsText("message")).contains("Lägg in värden för Befolkning, ett för varje kommun.");
        county.post("models/drafts", Map.of("title", "Fel", "year", 2031, "total", 1, "template", "1999")).expect(400);
        county.post("models/drafts", Map.of("title", "Fel", "year", 2031, "total", 1, "regime", "andelar")).expect(400);
    }

    @Test
    void parts_floors_a_fixed_figure_and_an_adjustment_are_published_and_can_be_redone_by_hand() {
        int draft = county.post("models/drafts", Map.of("title", "Kommuntal 2032", "year", 2032, "total", 180)).expect(201).json().path("number").asInt();
        Answer saved = save(draft, "\"1\"", right()).expect(200);
        JsonNode simulated = county.post("models/drafts/" + draft + "/simulation", "{}").expect(200).json();
        assertThat(simulated.path("advice").findValuesAsText("code")).contains("perverse-key");
        int number = county.ifMatch(saved.etag()).post("models/drafts/" + draft + "/publication", decision()).expect(201).json().path("number").asInt();
        for (String code : INHABITANTS.keySet()) redo(lessebo.get("models/" + number + "/explanations/" + code).expect(200).json());
        JsonNode own = lessebo.get("models/" + number + "/explanations/0761").expect(200).json();
        assertThat(own.path("limits").path("bound").asText()).isEqualTo("FLOOR");
        assertThat(own.path("adjustments").path("rows").path(0).path("reason").asText()).isEqualTo("Ett boende stängs i mars");
        assertThat(own.path("factors").path(0).path("parts")).hasSize(2);
        assertThat(own.path("label").asText()).isEqualTo("DECIDED");
        assertThat(lessebo.get("models/" + number + "/snapshot").expect(200).text()).contains("\"schema\":\"overens/model/2\"");
    }

    @Test
    void an_adjustment_is_made_again_in_a_revision_when_the_county_says_so_and_why() {
        int draft = county.post("models/drafts", Map.of("title", "Kommuntal 2037", "year", 2037, "total", 180)).expect(201).json().path("number").asInt();
        Answer saved = save(draft, "\"1\"", changed("adjustments", List.of(adjustment("Ett boende stängs i mars", 2, -2), adjustment("Skolan är full", -1, 1)), 2037)).expect(200);
        int number = county.ifMatch(saved.etag()).post("models/drafts/" + draft + "/publication", decision()).expect(201).json().path("number").asInt();
        String path = "models/" + number + "/revision";
        JsonNode without = county.post(path + "?preview=true", revision(null)).expect(200).json();
        JsonNode carried = county.post(path + "?preview=true", revision(List.of(Map.of("carried", true), Map.of("carried", false)))).expect(200).json();
        assertThat(places(carried, "0761")).isEqualTo(places(without, "0761") + 2);
        assertThat(carried.path("adjustments").path(0).path("adjustment").path("reason").asText()).isEqualTo("Ett boende stängs i mars");
        assertThat(fields(county.post(path + "?preview=true", revision(List.of(Map.of("carried", true)))))).containsExactly("adjustments");
        assertThat(fields(county.post(path, revision(null)))).containsExactly("adjustments[0].reason", "adjustments[1].reason");
        assertThat(fields(county.post(path, revision(List.of(Map.of("carried", true, "reason", "19121212-1212"), Map.of("carried", false, "reason", "Skolan är klar.")))))).containsExactly("adjustments[0].reason");
        int revised = county.post(path, revision(List.of(Map.of("carried", true, "reason", "Boendet är stängt hela året."), Map.of("carried", false, "reason", "Skolan är klar."))))
                .expect(201).json().path("number").asInt();
        JsonNode told = lessebo.get("models/" + revised + "/explanations/0761").expect(200).json();
        assertThat(told.path("places").asLong()).isEqualTo(places(carried, "0761"));
        assertThat(told.at("/change/revision/adjustments").findValuesAsText("why")).containsExactly("Boendet är stängt hela året.", "Skolan är klar.");
        assertThat(told.path("adjustments").path("rows")).hasSize(1);
        lessebo.get("models/" + revised + "/sensitivity").expect(200);
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_is_stored() {
        int draft = county.post("models/drafts", Map.of("title", "Kommuntal 2033", "year", 2033, "total", 180)).expect(201).json().path("number").asInt();
        refused(draft, "limits", Map.of("floor", 23), "limits", "Golven och de fasta talen är tillsammans 184, mer än länets tal, som är 180. Sänk något av dem.");
        refused(draft, "limits", Map.of("cap", 22), "limits", "Taken är tillsammans 176, mindre än länets tal, som är 180. Höj något av dem.");
        refused(draft, "limits", Map.of("municipalities", Map.of("0580", Map.of("floor", 1))), "limits.municipalities.0580", "0580 är ingen kommun i länet.");
        refused(draft, "adjustments", List.of(adjustment("Ett boende stängs", 2, -1)), "adjustments[0].changes",
                "Justeringens ändringar blir tillsammans +1. De ska bli 0: det som en kommun får lämnar en annan.");
        refused(draft, "adjustments", List.of(adjustment("", 2, -2)), "adjustments[0].reason", "Skriv varför talen justeras.");
        refused(draft, "firstDivisor", "0", "firstDivisor", "Första delningstalet ska vara ett tal över 0 och högst 100, till exempel 1,2.");
        county.ifMatch("\"1\"").put("models/drafts/" + draft, Map.of("title", "T", "year", 2033, "total", 180, "limits", Map.of("golv", 1))).expect(400);
        JsonNode untouched = county.get("models/drafts/" + draft).expect(200).json();
        assertThat(untouched.path("factors")).isEmpty();
        assertThat(untouched.path("version").asInt()).isEqualTo(1);
        save(draft, "\"1\"", changed("adjustments", List.of(adjustment("Ett boende stängs", -90, 90)))).expect(200);
        JsonNode below = county.post("models/drafts/" + draft + "/simulation", "{}").expect(400).json();
        assertThat(below.path("violations").path(0).path("message").asText()).startsWith("Lessebo har ").contains("Talet kan inte bli mindre än 0");
    }

    @Test
    void each_category_has_its_own_rules_and_its_own_line_of_models() {
        int draft = county.post("models/drafts", Map.of("title", "Andelar 2032", "year", 2034, "total", 1900, "category", "UNACCOMPANIED_MINORS"))
                .expect(201).json().path("number").asInt();
        JsonNode begun = county.get("models/drafts/" + draft).expect(200).json();
        assertThat(begun.path("limits").path("floor").asInt()).isEqualTo(100);
        assertThat(begun.path("unit").asText()).isEqualTo("PER_MILLE_HUNDREDTHS");
        Map<String, Object> command = changed("limits", Map.of("floor", 100, "municipalities", Map.of("0767", Map.of("fixed", 0))));
        command.putAll(Map.of("title", "Andelar 2034", "year", 2034, "total", 1900, "method", "MODIFIED_SAINTE_LAGUE", "firstDivisor", "1.4"));
        Answer saved = save(draft, "\"1\"", command).expect(200);
        int minors = county.ifMatch(saved.etag()).post("models/drafts/" + draft + "/publication", decision()).expect(201).json().path("number").asInt();
        assertThat(lessebo.get("figures?year=2034").expect(200).json()).isEmpty();
        JsonNode figures = lessebo.get("figures?year=2034&category=UNACCOMPANIED_MINORS").expect(200).json();
        assertThat(StreamSupport.stream(figures.spliterator(), false).mapToLong(row -> row.path("places").asLong()).sum()).isEqualTo(1900);
        JsonNode markaryd = lessebo.get("models/" + minors + "/explanations/0767").expect(200).json();
        assertThat(markaryd.path("places").asInt()).isZero();
        assertThat(markaryd.path("divisors").path("divisors").path(0).asText()).isEqualTo("1.4");
        assertThat(markaryd.path("perThousand").isNull()).isTrue();

        Map<String, Object> agreed = new LinkedHashMap<>(decision());
        agreed.putAll(Map.of("title", "Överenskomna tal 2014", "year", 2014, "total", 36, "source", "Överenskommelserna",
                "figures", Map.of("0760", 1, "0761", 2, "0763", 3, "0764", 4, "0765", 5, "0767", 6, "0780", 7, "0781", 8)));
        county.post("models/decided-figures", agreed).expect(201);
        assertThat(lessebo.get("figures?year=2014").expect(200).json().findValuesAsText("standing")).containsOnly("OVERENSKOMMET").hasSize(8);
    }

    private void refused(int draft, String field, Object value, String at, String message) {
        JsonNode violation = save(draft, "\"1\"", changed(field, value)).expect(400).json().path("violations").path(0);
        assertThat(violation.path("field").asText()).isEqualTo(at);
        assertThat(violation.path("message").asText()).isEqualTo(message);
    }

    private Answer save(int draft, String version, Map<String, Object> command) {
        return county.ifMatch(version).put("models/drafts/" + draft, command);
    }

    private static Map<String, Object> revision(List<Map<String, Object>> adjustments) {
        Map<String, Object> command = new LinkedHashMap<>(decision());
        command.putAll(Map.of("total", 150, "effectiveOn", "2037-03-09", "source", "SFS 2037:1", "undelivered", "LAPSE"));
        if (adjustments != null) command.put("adjustments", adjustments);
        return command;
    }

    private static long places(JsonNode view, String code) {
        return StreamSupport.stream(view.path("rows").spliterator(), false).filter(row -> row.path("code").asText().equals(code)).findFirst().orElseThrow().path("after").asLong();
    }

    private static List<String> fields(Answer refused) {
        return refused.expect(400).json().path("violations").findValuesAsText("field");
    }

    private static Map<String, Object> changed(String field, Object value, int year) {
        Map<String, Object> command = changed(field, value);
        command.put("year", year);
        return command;
    }

    private static Map<String, Object> changed(String field, Object value) {
        Map<String, Object> command = right();
        command.remove("limits");
        command.remove("adjustments");
        command.put(field, value);
        return command;
    }

    /// The unemployed as a count rewards unemployment, which is told and not refused.
    private static Map<String, Object> right() {
        Map<String, Object> labour = new LinkedHashMap<>(Map.of("name", "Arbetsmarknad", "kind", "COUNT", "criterion", "LABOUR_MARKET", "weight", "60"));
        labour.put("parts", List.of(measured("Sysselsatta", "75", 2), measured("Arbetslösa", "25", 40)));
        Map<String, Object> population = measured("Befolkning", "40", 1);
        population.put("criterion", "POPULATION");
        return new LinkedHashMap<>(Map.of("title", "Kommuntal", "year", 2032, "total", 180, "factors", List.of(labour, population),
                "method", "LARGEST_REMAINDER", "limits", Map.of("floor", 10, "municipalities", Map.of("0767", Map.of("fixed", 0), "0780", Map.of("cap", 70))),
                "adjustments", List.of(adjustment("Ett boende stängs i mars", 2, -2))));
    }

    private static Map<String, Object> measured(String name, String weight, int divisor) {
        Map<String, String> values = new LinkedHashMap<>();
        INHABITANTS.forEach((code, inhabitants) -> values.put(code, String.valueOf(inhabitants / divisor)));
        return new LinkedHashMap<>(Map.of("name", name, "kind", "COUNT", "weight", weight, "source", "Exempel", "asOf", "2023-10-02", "values", values));
    }

    private static Map<String, Object> adjustment(String reason, int one, int other) {
        return Map.of("author", "Handläggare", "reason", reason, "changes", Map.of("0761", one, "0780", other));
    }

    private static Map<String, Object> decision() {
        return Map.of("decidedBy", "Landshövdingen", "decidedOn", "2023-11-16", "caseReference", "5211-2023", "rapporteur", "Integrationshandläggare");
    }

    /// As somebody with paper and pencil would, from the numbers of the answer.
    private static void redo(JsonNode view) {
        BigDecimal share = BigDecimal.ZERO;
        for (JsonNode factor : view.path("factors")) {
            BigDecimal parts = BigDecimal.ZERO;
            for (JsonNode part : factor.path("parts")) {
                assertNear(of(part, "used").multiply(of(part, "weight")).divide(of(part, "countySum"), MathContext.DECIMAL128), of(part, "contribution"));
                parts = parts.add(of(part, "contribution"));
            }
            if (!factor.path("parts").isEmpty()) assertThat(parts).isEqualByComparingTo(of(factor, "part"));
            assertNear(of(factor, "part").multiply(of(factor, "weight")).movePointLeft(2), of(factor, "contribution"));
            share = share.add(of(factor, "contribution"));
        }
        JsonNode limits = view.path("limits");
        assertNear(share.multiply(of(view, "total")).movePointLeft(2), of(limits, "exact"));
        if (limits.path("bound").asText().equals("NONE"))
            assertNear(of(limits, "exact").multiply(of(limits, "left")).divide(of(limits, "freeSum"), MathContext.DECIMAL128), of(limits, "bounded"));
        JsonNode adjusted = view.path("adjustments");
        assertThat(adjusted.path("before").asLong() + adjusted.path("rows").path(0).path("change").asLong()).isEqualTo(view.path("places").asLong());
        assertThat(StreamSupport.stream(view.path("rounding").path("rows").spliterator(), false).mapToLong(row -> row.path("places").asLong()).sum()).isEqualTo(180);
    }

    private static void assertNear(BigDecimal redone, BigDecimal shown) {
        assertThat(redone.subtract(shown).abs()).isLessThanOrEqualTo(BigDecimal.valueOf(3, shown.scale()));
    }

    private static BigDecimal of(JsonNode node, String field) {
        return new BigDecimal(node.path(field).asText());
    }
}
