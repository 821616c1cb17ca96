package se.overens.it.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Api.Answer;

/// Kronobergs län: from a spreadsheet to figures that each municipality can redo by hand.
class DistributionIT {

    /// Code, name, inhabitants, unemployed per cent (August 2022, two decimals), dwellings (invented).
    private static final String SHEET = """
            Kommunkod;Kommun;Folkmängd;Arbetslösa, %;Lägenheter
            760;Uppvidinge;8\u00a0958;2,98;31
            761;Lessebo;8\u00a0205;3,85;22
            763;Tingsryd;11\u00a0969;2,41;40
            764;Alvesta;19\u00a0760;3,20;55
            765;Älmhult;17\u00a0604;2,79;61
            767;Markaryd;9\u00a0882;2,67;28
            780;Växjö;98\u00a0854;2,68;310
            781;Ljungby;28\u00a0189;1,90;74
            """;
    private static final List<String> CODES = List.of("0760", "0761", "0763", "0764", "0765", "0767", "0780", "0781");

    private final Api county = Api.as("samordnare-07", "07");
    private final Api lessebo = Api.as("handlaggare-0761", "07");

    @Test
    void a_swedish_spreadsheet_becomes_figures_that_each_municipality_can_redo() {
        int draft = draft(2024, 180);
        JsonNode preview = county.post("models/drafts/" + draft + "/import?preview=true", Map.of("text", SHEET)).expect(200).json();
        assertThat(preview.path("violations")).isEmpty();
        assertThat(preview.path("rows").path(0).path("code").asText()).isEqualTo("0760");
        assertThat(preview.path("rows").path(0).path("mended").asBoolean()).isTrue();

        byte[] file = SHEET.getBytes(Charset.forName("windows-1252"));
        Answer taken = county.ifMatch("\"1\"").upload("models/drafts/" + draft + "/import", "text/csv", "underlag.csv", file).expect(200);
        assertThat(taken.json().path("factors")).hasSize(3);

        JsonNode light = simulate(draft, "10", "70", "20");
        JsonNode heavy = simulate(draft, "70", "10", "20");
        assertThat(sum(light.path("rows"), "places")).isEqualTo(180);
        assertThat(light.path("rows")).isNotEqualTo(heavy.path("rows"));
        assertThat(county.get("models/drafts/" + draft).etag()).isEqualTo("\"2\"");

        Answer saved = save(draft, "\"2\"", List.of("40", "45", "15")).expect(200);
        save(draft, "\"2\"", List.of("50", "35", "15")).expect(412);
        Answer published = publish(draft, saved.etag()).expect(201);
        int number = published.json().path("number").asInt();
        assertThat(published.json().path("receipt").asText()).startsWith("07-2024-");
        county.ifMatch("\"4\"").put("models/drafts/" + draft, saveCommand(draft, List.of("40", "45", "15"))).expect(409);

        JsonNode figures = lessebo.get("figures?year=2024").expect(200).json();
        assertThat(sum(figures, "places")).isEqualTo(180);
        for (String code : CODES) redo(lessebo.get("models/" + number + "/explanations/" + code).expect(200).json());
        assertThat(lessebo.get("models/" + number + "/snapshot").expect(200).text()).contains("\"rules\":\"2\"");
    }

    @Test
    void a_later_publication_supersedes_and_both_are_kept() {
        int first = publish(ready(2025, 100), "\"3\"").expect(201).json().path("number").asInt();
        int other = ready(2025, 120);
        assertThat(publish(other, "\"3\"").expect(409).json().path("type").asText()).contains("published-meanwhile");
        assertThat(publish(other, "\"3\"", first + 1000).expect(409).json().path("detail").asText()).contains("modell " + first);
        int second = publish(other, "\"3\"", first).expect(201).json().path("number").asInt();
        assertThat(lessebo.get("models/" + first).expect(200).json().path("supersededBy").asInt()).isEqualTo(second);
        assertThat(lessebo.get("models/" + second).expect(200).json().path("supersedes").asInt()).isEqualTo(first);
        assertThat(sum(lessebo.get("figures?year=2025").expect(200).json(), "places")).isEqualTo(120);
    }

    @Test
    void what_is_wrong_in_a_sheet_is_told_line_by_line_and_nothing_is_saved() {
        int draft = draft(2027, 50);
        String wrong = SHEET.replace("764;Alvesta;19\u00a0760", "999;Alvesta;-4").replace("Älmhult;17\u00a0604;2,79", "Älmhult;;många");
        Answer refused = county.ifMatch("\"1\"").post("models/drafts/" + draft + "/import", Map.of("text", wrong)).expect(400);
        assertThat(refused.json().path("violations").findValuesAsText("message")).contains("”999 Alvesta” finns inte i listan. Rätta koden eller namnet.",
                "Folkmängd: ”-4” är negativt.", "Folkmängd: värde saknas.", "Arbetslösa, %: ”många” är inget tal.", "Alvesta (0764) saknas i tabellen.");
        assertThat(county.get("models/drafts/" + draft).expect(200).json().path("factors")).isEmpty();
        county.post("models/drafts/" + draft + "/import", Map.of("text", SHEET)).expect(428);
    }

    @Test
    void weights_that_do_not_make_hundred_and_a_raw_count_turned_around_are_refused() {
        int draft = ready(2028, 50);
        Answer saved = save(draft, "\"3\"", List.of("40", "40", "15")).expect(200);
        Answer refused = publish(draft, saved.etag()).expect(400);
        assertThat(refused.json().path("violations").path(0).path("message").asText()).contains("95");
        ObjectNode command = saveCommand(draft, List.of("40", "45", "15"));
        ((ObjectNode) command.path("factors").path(0)).put("polarity", "LESS_IS_MORE");
        assertThat(county.ifMatch(saved.etag()).put("models/drafts/" + draft, command.toString()).expect(400).json().path("violations").path(0).path("field").asText())
                .isEqualTo("factors[0].polarity");
    }

    @Test
    void a_draft_is_seen_by_nobody_else() {
        int draft = draft(2029, 10);
        lessebo.get("models/drafts").expect(403);
        lessebo.get("models/drafts/" + draft).expect(403);
        Api.as("samordnare-05", "05").get("models/drafts/" + draft).expect(404);
        Api.as("samordnare-05", "07").get("models/drafts/" + draft).expect(404);
        Api.as("handlaggare-07", "07").get("models/drafts/" + draft).expect(200);
        Api.as("handlaggare-07", "07").ifMatch("\"1\"").post("models/drafts/" + draft + "/publication", decision()).expect(403);
    }

    @Test
    void decided_figures_are_entered_as_they_were_decided_zero_included() {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (int i = 0; i < CODES.size(); i++) figures.put(CODES.get(i), i * 5);
        Map<String, Object> command = new LinkedHashMap<>(decision());
        command.putAll(Map.of("title", "Kommuntal 2022", "year", 2022, "total", 139, "figures", figures, "source", "Länsstyrelsens webbplats 2021-11-16"));
        assertThat(county.post("models/decided-figures", command).expect(400).json().path("violations").path(0).path("message").asText()).contains("140").contains("139");
        command.put("total", 140);
        Api once = county.with("Idempotency-Key", "decided-2022");
        int number = once.post("models/decided-figures", command).expect(201).json().path("number").asInt();
        assertThat(once.post("models/decided-figures", command).expect(201).json().path("number").asInt()).isEqualTo(number);
        JsonNode uppvidinge = lessebo.get("models/" + number + "/explanations/0760").expect(200).json();
        assertThat(uppvidinge.path("mode").asText()).isEqualTo("AS_DECIDED");
        assertThat(uppvidinge.path("places").asInt()).isZero();
        assertThat(uppvidinge.path("factors")).isEmpty();
        lessebo.post("models/decided-figures", command).expect(403);
    }

    /// A draft that can be published, at version 3.
    private int ready(int year, int total) {
        int draft = draft(year, total);
        county.ifMatch("\"1\"").post("models/drafts/" + draft + "/import", Map.of("text", SHEET)).expect(200);
        save(draft, "\"2\"", List.of("40", "45", "15")).expect(200);
        return draft;
    }

    private int draft(int year, int total) {
        return county.post("models/drafts", Map.of("title", "Kommuntal " + year, "year", year, "total", total)).expect(201).json().path("number").asInt();
    }

    private JsonNode simulate(int draft, String... weights) {
        return county.post("models/drafts/" + draft + "/simulation", Map.of("weights", List.of(weights))).expect(200).json();
    }

    private Answer save(int draft, String version, List<String> weights) {
        return county.ifMatch(version).put("models/drafts/" + draft, saveCommand(draft, weights).toString());
    }

    private ObjectNode saveCommand(int draft, List<String> weights) {
        ObjectNode command = county.get("models/drafts/" + draft).expect(200).json().deepCopy();
        command.retain("title", "year", "total", "factors", "deduction", "method");
        for (int i = 0; i < weights.size(); i++)
            ((ObjectNode) command.path("factors").path(i)).put("weight", weights.get(i)).put("source", "Exempel").put("asOf", "2023-10-02");
        return command;
    }

    private Answer publish(int draft, String version) {
        return county.ifMatch(version).post("models/drafts/" + draft + "/publication", decision());
    }

    private Answer publish(int draft, String version, int supersedes) {
        Map<String, Object> command = new LinkedHashMap<>(decision());
        command.put("supersedes", supersedes);
        return county.ifMatch(version).post("models/drafts/" + draft + "/publication", command);
    }

    private static Map<String, Object> decision() {
        return Map.of("decidedBy", "Landshövdingen", "decidedOn", "2023-11-16", "caseReference", "5210-2023", "rapporteur", "Integrationshandläggare");
    }

    private static long sum(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false).mapToLong(row -> row.path(field).asLong()).sum();
    }

    /// As somebody with paper and pencil would, from the numbers of the answer.
    private static void redo(JsonNode view) {
        BigDecimal share = BigDecimal.ZERO;
        for (JsonNode factor : view.path("factors")) {
            BigDecimal part = decimal(factor, "used").divide(decimal(factor, "countySum"), MathContext.DECIMAL128);
            BigDecimal contribution = decimal(factor, "contribution");
            assertThat(part.multiply(decimal(factor, "weight")).subtract(contribution).abs()).isLessThanOrEqualTo(BigDecimal.valueOf(2, contribution.scale()));
            share = share.add(contribution);
        }
        assertThat(share).isEqualByComparingTo(decimal(view, "share"));
        JsonNode rounding = view.path("rounding");
        BigDecimal quota = decimal(rounding, "quota");
        assertThat(share.multiply(decimal(view, "total")).movePointLeft(2).subtract(quota).abs()).isLessThanOrEqualTo(BigDecimal.valueOf(2, quota.scale()));
        assertThat(StreamSupport.stream(rounding.path("rows").spliterator(), false).map(row -> decimal(row, "quota")).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(decimal(view, "total"));
        for (JsonNode row : rounding.path("rows")) {
            long extra = row.path("order").asLong() <= rounding.path("left").asLong() ? 1 : 0;
            assertThat(row.path("places").asLong()).isEqualTo(decimal(row, "quota").longValue() + extra);
            if (row.path("code").equals(view.path("code"))) assertThat(row.path("places")).isEqualTo(view.path("places"));
        }
    }

    private static BigDecimal decimal(JsonNode node, String field) {
        return new BigDecimal(node.path(field).asText());
    }
}
