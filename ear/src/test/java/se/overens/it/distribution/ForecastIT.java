package se.overens.it.distribution;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.it.Api;
import se.overens.it.Stack;

/// Västra Götaland: the numbers that a year begins with, and what came of them. 2017 is real: 5 210 by SFS 2016:874
/// became 3 760 by SFS 2017:27.
class ForecastIT {

    private static final byte[] PAPER = "%PDF-1.4\n% a paper\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Api county = Api.as("samordnare-14", "14");
    private final Api goteborg = Api.as("handlaggare-1480", "14");

    @Test
    void the_governments_list_gives_the_countys_number_and_a_revision_keeps_the_earlier() throws IOException {
        Map<String, Object> first = list("lanstal_2017-SFS2016-874.csv", 2017, "SFS 2016:874");
        JsonNode preview = county.post("quotas/import?preview=true", first).expect(200).json();
        assertThat(preview.path("own").asLong()).isEqualTo(5210);
        assertThat(preview.path("total").asLong()).isEqualTo(30600);
        assertThat(preview.path("missing")).isEmpty();
        assertThat(preview.path("violations")).isEmpty();
        assertThat(quota(2017)).as("nothing stored").isNull();

        county.with("Idempotency-Key", "länstal-2017").post("quotas/import", first).expect(201);
        county.with("Idempotency-Key", "länstal-2017").post("quotas/import", first).expect(201);
        assertThat(type(county.post("quotas/import", first).expect(409).json())).isEqualTo("quota-already-known");

        Map<String, Object> second = list("lanstal_2017-SFS2017-27.csv", 2017, "SFS 2017:27");
        second.putAll(Map.of("validFrom", "2017-03-09", "nationalTotal", 23601));
        assertThat(fields(county.post("quotas/import", second).expect(400).json())).containsExactly("nationalTotal");
        second.put("nationalTotal", 23600);
        county.post("quotas/import", second).expect(201);
        county.post("quotas/planning-figures", Map.of("category", "ASSIGNMENT", "year", 2017, "persons", 9000, "source", "Planeringstal 2017")).expect(201);

        JsonNode year = quota(2017);
        assertThat(year.at("/countyQuota/current/persons").asLong()).isEqualTo(3760);
        assertThat(year.at("/countyQuota/current/nationalTotal").asLong()).isEqualTo(23600);
        assertThat(year.at("/countyQuota/current/national/06").asLong()).isEqualTo(697);
        assertThat(year.at("/countyQuota/earlier/0/persons").asLong()).isEqualTo(5210);
        assertThat(year.at("/planningFigure/current/persons").asLong()).isEqualTo(9000);
        assertThat(year.toString()).as("duty and information are never one number").doesNotContain("12760");
    }

    @Test
    void a_list_that_could_only_be_read_in_part_says_which_counties_are_missing() throws IOException {
        JsonNode preview = county.post("quotas/import?preview=true", list("lanstal_2025-SFS2024-920_partial16.csv", 2025, "SFS 2024:920")).expect(200).json();
        assertThat(preview.path("own").asLong()).isEqualTo(1210);
        assertThat(preview.path("missing")).extracting(JsonNode::asText).contains("Gävleborgs län").hasSize(5);
        assertThat(preview.path("violations")).isEmpty();
    }

    @Test
    void a_forecast_is_registered_once_for_its_day_and_scenario() {
        Map<String, Object> sheet = new LinkedHashMap<>(Map.of("text", "År;Lägre;Huvud;Högre\n2025;10 000;14 100;18 000\n2026;9 000;12 000;15 500\n",
                "publishedOn", "2024-07-24", "category", "ASSIGNMENT", "source", "Verksamhets- och utgiftsprognos juli 2024"));
        JsonNode preview = county.post("forecasts/import?preview=true", sheet).expect(200).json();
        assertThat(preview.path("forecasts")).hasSize(3);
        JsonNode made = county.post("forecasts/import", sheet).expect(201).json();
        assertThat(made).hasSize(3);
        assertThat(type(county.post("forecasts/import", sheet).expect(409).json())).isEqualTo("forecast-already-known");
        assertThat(type(county.post("forecasts", forecast("MAIN", "2024-07-24", 14200)).expect(409).json())).isEqualTo("forecast-contradicted");
        sheet.put("text", "År;Huvud\n2025;14 200\n");
        assertThat(fields(county.post("forecasts/import", sheet).expect(400).json())).containsExactly("publishedOn");
        county.post("forecasts", forecast("MAIN", "2024-08-01", 13900)).expect(201);
        JsonNode list = goteborg.get("forecasts?size=200").expect(200).json();
        assertThat(StreamSupport.stream(list.path("items").spliterator(), false).filter(each -> each.path("publishedOn").asText().equals("2024-07-24"))).hasSize(3);
        assertThat(goteborg.get("forecasts/" + made.path(0).path("number").asInt()).expect(200).json().at("/years/0/persons").asLong()).isEqualTo(10000);
    }

    @Test
    void from_quota_to_outcome_everything_that_does_not_match_is_said() {
        List<String> codes = codes();
        String scan = county.upload("attachments", "application/pdf", "avtal.pdf", PAPER).expect(201).json().path("id").asText();
        county.post("agreements/existing", Map.ofEntries(entry("title", "Överenskommelse om mottagande"), entry("form", "FIGURELESS"),
                entry("parties", List.of("1480", "1490")), entry("bilateral", true), entry("signedOn", "2023-11-01"), entry("startsOn", "2024-01-01"),
                entry("endsOn", "2026-12-31"), entry("caseReference", "851-2023"), entry("scan", scan), entry("clauses", List.of(Map.of("number", "§ 3",
                "heading", "Mottagande", "kind", "WORK", "text", "Kommunens tal är det som länet har beslutat.", "mandatory", true))))).expect(201);
        Map<String, Long> figures = new TreeMap<>();
        codes.forEach(code -> figures.put(code, code.equals("1480") ? 120L : code.equals("1438") ? 0L : 10L));
        long total = figures.values().stream().mapToLong(Long::longValue).sum();
        county.post("quotas", Map.of("category", "ASSIGNMENT", "year", 2024, "persons", total + 10, "issuedOn", "2023-12-14", "source", "SFS 2023:1")).expect(201);
        int model = county.post("models/decided-figures", Map.of("title", "Kommuntal 2024", "year", 2024, "total", total, "figures", figures, "source", "Länsstyrelsens beslut",
                "decidedBy", "Länsstyrelsen", "decidedOn", "2024-01-18", "caseReference", "851-1-2024")).expect(201).json().path("number").asInt();
        assertThat(goteborg.get("models/" + model + "/explanations/1480").expect(200).json().at("/grounds/quota/persons").asLong()).isEqualTo(total + 10);
        assertThat(goteborg.get("models/" + model).expect(200).json().at("/grounds/quota/source").asText()).isEqualTo("SFS 2023:1");

        byte[] file = "Kommunkod;Kommun;2024\n1480;Göteborg;60\n1490;Borås;10\n1438;Dals-Ed;2\n1401;Härryda;8\n".getBytes(Charset.forName("windows-1252"));
        Map<String, Object> sheet = Map.of("file", file, "category", "ASSIGNMENT", "source", "Migrationsverket", "knownOn", "2024-08-05");
        JsonNode preview = county.post("receptions/import?preview=true", sheet).expect(200).json();
        assertThat(preview.path("violations")).isEmpty();
        assertThat(preview.path("news").asInt()).isEqualTo(4);
        assertThat(preview.path("missing")).hasSize(codes.size() - 4);
        county.post("receptions/import", sheet).expect(201);
        assertThat(type(county.post("receptions/import", sheet).expect(409).json())).isEqualTo("reception-already-known");
        county.post("receptions", reception("2024-08-12", "1401", 9)).expect(201);

        JsonNode received = goteborg.get("receptions?year=2024").expect(200).json();
        assertThat(received.path("total").asLong()).isEqualTo(81);
        JsonNode harryda = row(received.path("rows"), "1401");
        assertThat(harryda.path("persons").asLong()).isEqualTo(9);
        assertThat(harryda.at("/earlier/0/persons").asLong()).isEqualTo(8);
        assertThat(harryda.path("preliminary").asBoolean()).isTrue();
        assertThat(row(received.path("rows"), "1402").path("persons").isNull()).as("nothing known is not zero").isTrue();

        JsonNode balance = goteborg.get("balance?year=2024").expect(200).json();
        assertThat(balance.path("decided").asLong()).isEqualTo(total);
        assertThat(balance.path("agreed").asLong()).isEqualTo(130);
        assertThat(balance.path("received").asLong()).isEqualTo(81);
        assertThat(balance.path("gaps")).extracting(gap -> gap.path("kind").asText() + " " + gap.path("difference").asLong()).containsExactly(
                "DECIDED_IS_NOT_QUOTA -10", "AGREED_BELOW_QUOTA " + (120 - total), "RECEIVED_IS_NOT_EXPECTED -59");
        assertThat(row(balance.path("rows"), "1480").path("against").asText()).isEqualTo("AGREED");
        assertThat(row(balance.path("rows"), "1480").path("unused").asLong()).isEqualTo(60);
        assertThat(row(balance.path("rows"), "1401").path("against").asText()).isEqualTo("DECIDED");

        JsonNode fulfilment = goteborg.get("fulfilment").expect(200).json();
        assertThat(fulfilment.path("from").asInt()).isEqualTo(2024);
        assertThat(row(fulfilment.path("rows"), "1438").path("turn").isNull()).as("no share, no turn").isTrue();
        assertThat(row(fulfilment.path("rows"), "1480").path("exactEntitled").asText()).isEqualTo(exact(120 * 81, total));
        assertThat(fulfilment.at("/rows/0/exactRate").asText()).isEqualTo("0");
        assertThat(fulfilment.at("/rows/0/turn").asInt()).isEqualTo(1);
    }

    @Test
    void of_two_who_register_the_same_at_the_same_moment_one_is_told_that_it_is_there() throws Exception {
        Map<String, Object> quota = Map.of("category", "ASSIGNMENT", "year", 2026, "persons", 187, "source", "SFS 2025:1");
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(Collections.nCopies(2, (Callable<Api.Answer>) () -> county.post("quotas", quota)));
            assertThat(List.of(answers.getFirst().get().status(), answers.getLast().get().status())).containsExactlyInAnyOrder(201, 409);
        }
        assertThat(quota(2026).at("/countyQuota/earlier")).isEmpty();
    }

    @Test
    void a_municipality_reads_and_does_not_write() {
        goteborg.get("quotas").expect(200);
        for (String path : List.of("quotas", "quotas/planning-figures", "quotas/import", "quotas/import?preview=true", "forecasts", "forecasts/import", "receptions", "receptions/import")) {
            assertThat(goteborg.post(path, bodyFor(path)).status()).as(path).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @MethodSource("bad")
    void bad_input_is_refused_with_its_field_and_nothing_is_stored(String path, Map<String, Object> body, String field) {
        JsonNode before = county.get("receptions/reports").json().path("total");
        JsonNode problem = county.post(path, body).expect(400).json();
        assertThat(fields(problem)).as(problem.toString()).contains(field);
        assertThat(problem.at("/violations/0/message").asText()).isNotBlank().doesNotContain("???");
        assertThat(county.get("receptions/reports").json().path("total")).isEqualTo(before);
    }

    static Stream<Arguments> bad() {
        Map<String, Object> quota = Map.of("category", "ASSIGNMENT", "year", 2023, "persons", 5, "source", "SFS");
        Map<String, Object> forecast = forecast("LOW", "2024-08-02", 5);
        Map<String, Object> reception = reception("2024-08-05", "1480", 3);
        Map<String, Object> sheet = Map.of("text", "Kod\t2024\n1480\t3\n", "category", "ASSIGNMENT", "source", "Migrationsverket", "knownOn", "2024-08-05");
        return Stream.of(
                Arguments.of("quotas", with(quota, "persons", -1), "persons"), Arguments.of("quotas", with(quota, "year", 17), "year"),
                Arguments.of("quotas", with(quota, "source", " "), "source"), Arguments.of("quotas", with(quota, "validFrom", "2024-01-01"), "validFrom"),
                Arguments.of("quotas", with(quota, "issuedOn", "2024-12-24"), "issuedOn"), Arguments.of("quotas", with(quota, "category", "NO_SUCH"), "category"),
                Arguments.of("quotas/import", with(list(quota), "text", "Länskod;Planeringstal\n14;5\n"), "text"),
                Arguments.of("quotas/import", with(list(quota), "text", "Länskod;Länstal\n06;5\n"), "text"),
                Arguments.of("quotas/import", with(list(quota), "text", "Län;Länstal\nVästra Götaland;5\n"), "acceptSuggestions"),
                Arguments.of("quotas/import", with(list(quota), "text", "Länskod;Länstal\n14;5\n14;6\n"), "lines[3]"),
                Arguments.of("quotas/import", with(list(quota), "text", ""), "text"),
                Arguments.of("forecasts", with(forecast, "publishedOn", "2024-08-21"), "publishedOn"), Arguments.of("forecasts", with(forecast, "years", List.of()), "years"),
                Arguments.of("forecasts", with(forecast, "years", List.of(year(2025, 1), year(2025, 2))), "years[1].year"),
                Arguments.of("receptions", with(reception, "knownOn", "2024-08-21"), "knownOn"),
                Arguments.of("receptions", with(reception, "rows", List.of(row("0680", 2024, 1))), "rows[0].code"),
                Arguments.of("receptions", with(reception, "rows", List.of(row("1480", 2024, 1), row("1480", 2024, 2))), "rows[1].code"),
                Arguments.of("receptions", with(reception, "rows", List.of(row("1480", 2025, 1))), "rows[0].year"),
                Arguments.of("receptions", with(reception, "rows", List.of(Map.of("code", "1480", "year", 2024, "month", 13, "persons", 1))), "rows[0].month"),
                Arguments.of("receptions/import", with(sheet, "text", "Kod\t2024\n9999\t3\n"), "lines[2]"),
                Arguments.of("receptions/import", with(sheet, "text", "Kod\t2024\n1480\t-3\n"), "lines[2]"),
                Arguments.of("receptions/import", with(sheet, "text", "Kod\tAntal\n1480\t3\n"), "lines[2]"),
                Arguments.of("receptions/import", with(sheet, "text", "Kommun\t2024\nGöteborg\t3\n"), "acceptSuggestions"),
                Arguments.of("receptions/import", with(sheet, "text", "Kod\tKommun\t2024\n1480\tBorås\t3\n"), "lines[2]"));
    }

    @Test
    void what_cannot_be_asked_for_is_refused_in_words() {
        for (String path : List.of("balance?year=17", "balance?category=NO_SUCH", "fulfilment?category=x", "receptions?year=abc", "quotas?category=x", "forecasts?size=201"))
            county.get(path).expect(400);
        county.get("forecasts/999999").expect(404);
    }

    private JsonNode quota(int year) {
        return goteborg.get("quotas?category=ASSIGNMENT&year=" + year).expect(200).json().get(0);
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>();
        county.get("members").expect(200).json().forEach(member -> {
            if (!member.path("host").asBoolean() && member.path("population").asInt() > 0) codes.add(member.path("code").asText());
        });
        return codes;
    }

    private static Map<String, Object> list(String file, int year, String source) throws IOException {
        return new LinkedHashMap<>(Map.of("kind", "COUNTY_QUOTA", "category", "ASSIGNMENT", "year", year, "source", source,
                "file", Files.readAllBytes(Stack.root().resolve("ejb/src/test/resources/published/allocation/" + file))));
    }

    private static Map<String, Object> list(Map<String, Object> quota) {
        Map<String, Object> list = with(quota, "kind", "COUNTY_QUOTA");
        list.remove("persons");
        return list;
    }

    private static Map<String, Object> forecast(String scenario, String publishedOn, int persons) {
        return Map.of("publishedOn", publishedOn, "scenario", scenario, "category", "ASSIGNMENT", "source", "Prognos", "years", List.of(year(2025, persons)));
    }

    private static Map<String, Object> year(int year, int persons) {
        return Map.of("year", year, "persons", persons);
    }

    private static Map<String, Object> reception(String knownOn, String code, int persons) {
        return Map.of("category", "ASSIGNMENT", "source", "Migrationsverket", "knownOn", knownOn, "rows", List.of(row(code, 2024, persons)));
    }

    private static Map<String, Object> row(String code, int year, int persons) {
        return Map.of("code", code, "year", year, "persons", persons);
    }

    private static Map<String, Object> bodyFor(String path) {
        if (path.startsWith("forecasts/")) return Map.of("text", "År;Huvud\n2025;1\n", "publishedOn", "2024-08-03", "category", "ASSIGNMENT", "source", "Prognos");
        if (path.startsWith("forecasts")) return forecast("HIGH", "2024-08-03", 1);
        if (path.startsWith("receptions/")) return Map.of("text", "Kod\t2024\n1480\t3\n", "category", "ASSIGNMENT", "source", "Migrationsverket", "knownOn", "2024-08-05");
        if (path.startsWith("receptions")) return reception("2024-08-05", "1480", 1);
        Map<String, Object> quota = Map.of("category", "ASSIGNMENT", "year", 2022, "persons", 5, "source", "SFS");
        return path.contains("import") ? with(list(quota), "text", "Länskod;Länstal\n14;5\n") : quota;
    }

    private static Map<String, Object> with(Map<String, Object> body, String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(key, value);
        return changed;
    }

    private static JsonNode row(JsonNode rows, String code) {
        return StreamSupport.stream(rows.spliterator(), false).filter(row -> row.path("code").asText().equals(code)).findFirst().orElseThrow();
    }

    private static List<String> fields(JsonNode problem) {
        return StreamSupport.stream(problem.path("violations").spliterator(), false).map(each -> each.path("field").asText()).toList();
    }

    private static String type(JsonNode problem) {
        return problem.path("type").asText().replaceFirst(".*/", "");
    }

    /// In lowest terms.
    private static String exact(long numerator, long denominator) {
        long divisor = BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValue();
        return denominator == divisor ? String.valueOf(numerator / divisor) : numerator / divisor + "/" + denominator / divisor;
    }
}
