package se.overens.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;

/// Västmanland: what applies, for whom, on a day, with which figures. Ljungby: who pays, and from what.
class AgreementFiguresIT {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final List<String> MUNICIPALITIES = List.of("1904", "1907", "1960", "1961", "1962", "1980", "1981", "1982", "1983", "1984");
    private final Api county = Api.as("samordnare-19", "19");

    @Test
    void one_text_has_three_sets_of_figures_with_sources_and_a_revision_leaves_the_old_one() {
        county.post("quotas", Map.of("category", "ASSIGNMENT", "year", 2024, "persons", 112, "source", "SFS 2023:1")).expect(201);
        county.post("forecasts", Map.of("publishedOn", "2023-10-26", "scenario", "MAIN", "category", "ASSIGNMENT", "source", "Verksamhets- och utgiftsprognos",
                "years", List.of(Map.of("year", 2024, "persons", 4000)))).expect(201);
        int first = publish(2023, 10, "2022-11-16");
        int number = existing(county, "Sifferlös överenskommelse, Sala", Map.of("form", "FIGURELESS", "parties", List.of("1981"),
                "signedOn", "2022-12-01", "startsOn", "2023-01-01", "endsOn", "2025-12-31"));
        int banded = existing(county, "Sifferlös överenskommelse, Köping", Map.of("form", "FIGURELESS", "parties", List.of("1983"), "signedOn", "2022-12-01",
                "startsOn", "2024-06-01", "endsOn", "2025-12-31", "clauses", List.of(share("2", "3"))));
        int second = publish(2024, 12, "2023-11-16");
        int third = publish(2025, 14, "2024-08-14");

        Api sala = Api.as("handlaggare-1981", "19");
        JsonNode in2023 = on(sala, number, "2023-03-01");
        JsonNode in2024 = on(sala, number, "2024-03-01");
        JsonNode in2025 = on(sala, number, "2025-03-01");
        assertThat(List.of(in2023, in2024, in2025)).extracting(day -> day.path("sha256").asText()).as("one text").containsOnly(in2024.path("sha256").asText());
        assertThat(List.of(in2023, in2024, in2025)).extracting(AgreementFiguresIT::places).containsExactly(10, 12, 14);
        assertThat(List.of(in2023, in2024, in2025)).extracting(day -> current(day).path("modelNumber").asInt()).containsExactly(first, second, third);
        assertThat(current(in2024).path("grounds").path("quota").path("persons").asInt()).isEqualTo(112);
        assertThat(current(in2024).path("grounds").path("forecast").path("persons").asInt()).isEqualTo(4000);
        assertThat(on(sala, number, "2022-12-31").path("inForce").asBoolean()).isFalse();

        int revised = publish(2024, 18, "2024-08-12");
        assertThat(places(on(sala, number, "2024-03-01"))).as("before the decision").isEqualTo(12);
        assertThat(places(on(sala, number, "2024-09-14"))).isEqualTo(18);
        JsonNode line = figure(sala, number, 2024);
        assertThat(line.path("current").path("modelNumber").asInt()).isEqualTo(revised);
        assertThat(line.path("difference").asInt()).isEqualTo(6);
        assertThat(line.path("earlier").get(0).path("places").asInt()).isEqualTo(12);

        outside(banded);
        assertThat(county.get("agreements/" + number + "/figures.csv").expect(200).text()).contains("Kommuntal 2024").contains("112;4000");
        assertThat(county.get("agreements/" + number + "/figures.xlsx").expect(200).bytes()).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThat(county.get("agreements/following/" + second).expect(200).json().findValuesAsText("number")).contains(String.valueOf(number));
        Api.as("handlaggare-1982", "19").get("agreements/" + number + "/in-force").expect(404);
        sala.get("agreements/" + number + "/in-force?on=i-fjol").expect(400);
    }

    /// Köping has 10 of 4 000: inside 2–3 per mille. Then 16, which is outside, from June on.
    private void outside(int number) {
        Api koping = Api.as("handlaggare-1983", "19");
        JsonNode line = figure(koping, number, 2024);
        assertThat(line.path("current").path("places").asInt()).as("seven twelfths of 10").isEqualTo(6);
        assertThat(line.path("current").path("part").asText()).isEqualTo("7/12");
        assertThat(line.path("check").path("expected").asText()).isEqualTo("10");
        publish(2024, 18, "2024-08-13", 16);
        JsonNode after = figure(koping, number, 2024);
        assertThat(after.path("state").asText()).isEqualTo("RENEGOTIATE");
        assertThat(after.path("current").path("places").asInt()).as("the earlier one stays").isEqualTo(6);
        assertThat(after.path("proposed").path("wholeYear").asInt()).isEqualTo(16);
        assertThat(tasks(koping)).contains("figure-renegotiate");
        assertThat(tasks(county)).contains("figure-renegotiate");
    }

    @Test
    void a_regional_agreement_has_the_rows_of_its_annexed_model_until_the_parties_take_another() {
        int model = publish(2021, 20, "2020-11-16");
        String sha256 = county.get("models/" + model).expect(200).json().path("sha256").asText();
        Map<String, Object> annex = Map.of("number", "§ 2", "heading", "Fördelningsmodell", "section", "ANNEX", "text", "Modellen är bilaga.", "mandatory", false,
                "terms", List.of(Map.of("kind", "REFERENCE", "about", "MODEL", "value", "modell/" + model, "note", sha256)));
        int number = existing(county, "Regional överenskommelse", Map.of("form", "REGIONAL", "parties", List.of("1981", "1983"), "signedOn", "2020-12-01",
                "startsOn", "2021-01-01", "clauses", List.of(annex)));
        publish(2021, 25, "2021-05-01");
        JsonNode line = figure(county, number, 2021);
        assertThat(line.path("current").path("places").asInt()).isEqualTo(20);
        assertThat(line.path("current").path("sha256").asText()).isEqualTo(sha256);
        assertThat(line.path("proposed").path("places").asInt()).as("not taken silently").isEqualTo(25);
    }

    @Test
    void ljungby_has_no_funding_for_2015_until_its_budget_has_decided() {
        Api kronoberg = Api.as("samordnare-07", "07");
        Api ljungby = Api.as("handlaggare-0781", "07");
        kronoberg.post("members", Map.of("code", "af", "startsOn", "2014-01-01")).expect(201);
        String association = kronoberg.post("members", Map.of("startsOn", "2014-01-01", "newcomer", Map.of("number", "802000-6717", "name", "Föreningen Migrationscentrum",
                "shortName", "Migrationscentrum", "kind", "ASSOCIATION"))).expect(201).json().path("code").asText();
        int number = existing(ljungby, "Regionkontor i Ljungby", Map.of("form", "FUNDED", "parties", List.of("af", association), "bilateral", false,
                "signedOn", "2014-04-10", "startsOn", "2014-04-01", "endsOn", "2015-12-31", "clauses", List.of(cost())));
        kronoberg.get("agreements/" + number + "/funding").expect(404);

        JsonNode payer = ljungby.get("agreements/" + number + "/funding").expect(200).json().path("payers").get(0);
        assertThat(payer.path("perPerson").asText()).isEqualTo("70000.00");
        assertThat(payer.path("years").findValuesAsText("state")).containsExactly("BY_TEXT", "UNFUNDED");
        assertThat(payer.path("years").get(0).path("ofFull").asText()).isEqualTo("50");
        JsonNode claim = ljungby.get("agreements/" + number + "/funding/claim?payer=0781&year=2014&billed=650000&claim=100000").expect(200).json();
        assertThat(claim.path("claim").path("lacking").asText()).isEqualTo("50000.00");
        assertThat(claim.path("sentence").asText()).startsWith("Finansiering saknas för 50\u00a0000\u00a0kr, nytt beslut krävs.");
        assertThat(tasks(ljungby)).contains("fund-year");

        ljungby.post("agreements/" + number + "/funding/handoffs", Map.of("year", 2015, "dueOn", "2014-11-30", "roleTitle", "Ekonomichefen")).expect(400);
        ljungby.post("agreements/" + number + "/funding/handoffs", Map.of("year", 2014, "dueOn", "2024-11-30", "roleTitle", "Ekonomichefen")).expect(409);
        ljungby.post("agreements/" + number + "/funding/handoffs", Map.of("year", 2015, "dueOn", "2024-11-30", "roleTitle", "Ekonomichefen")).expect(201);
        ljungby.post("agreements/" + number + "/funding/decisions", Map.of("year", 2017, "ceiling", "1", "source", "Budgeten", "body", "MUNICIPAL_COUNCIL",
                "decidedOn", "2014-11-24", "paragraph", "§ 140", "caseReference", "Ks2014/0028", "extract", attach(ljungby))).expect(400);
        JsonNode decided = ljungby.post("agreements/" + number + "/funding/decisions", Map.of("year", 2015, "ceiling", "1400000.00", "source", "Kommunstyrelsens budget",
                "body", "MUNICIPAL_COUNCIL", "decidedOn", "2014-11-24", "paragraph", "§ 140", "caseReference", "Ks2014/0028", "extract", attach(ljungby))).expect(201).json();
        JsonNode year = decided.path("funding").path("payers").get(0).path("years").get(1);
        assertThat(year.path("state").asText()).isEqualTo("BY_DECISION");
        assertThat(year.path("ceiling").asText()).isEqualTo("1400000.00");
        assertThat(year.path("handoff").isNull()).isTrue();
        assertThat(tasks(ljungby)).doesNotContain("fund-year");
        ljungby.get("agreements/" + number + "/funding/files/" + year.path("decision").path("extract").asText()).expect(200);
    }

    private static Map<String, Object> cost() {
        return Map.of("number", "§ 5", "heading", "Kostnad", "section", "COST", "text", "Kommunen betalar högst det som anges för året.", "mandatory", false, "terms", List.of(
                Map.of("kind", "MONEY", "about", "FULL_YEAR_COST", "party", "0781", "value", "1400000"), Map.of("kind", "FIGURE", "about", "STAFF", "value", "20"),
                Map.of("kind", "MONEY", "about", "FUNDING_CEILING", "party", "0781", "year", 2014, "value", "700000", "note", "kommunledningsförvaltningens resultatbalansering")));
    }

    private static Map<String, Object> share(String least, String most) {
        return Map.of("number", "§ 3", "heading", "Andel", "section", "RULE", "text", "Antalet följer länets fördelning.", "mandatory", false,
                "terms", List.of(Map.of("kind", "SHARE", "about", "ASSIGNABLE_PLACES", "party", "1983", "value", "2.5", "least", least, "most", most)));
    }

    /// Sala gets so many, each of the others ten.
    private int publish(int year, int places, String decidedOn) {
        return publish(year, places, decidedOn, 10);
    }

    private int publish(int year, int sala, String decidedOn, int koping) {
        Map<String, Integer> figures = new TreeMap<>();
        MUNICIPALITIES.forEach(code -> figures.put(code, 10));
        figures.put("1981", sala);
        figures.put("1983", koping);
        Map<String, Object> command = new TreeMap<>(Map.of("title", "Kommuntal " + year, "year", year, "total", figures.values().stream().mapToInt(Integer::intValue).sum(),
                "figures", figures, "source", "Länsstyrelsens beslut", "decidedBy", "Länsstyrelsen Västmanland", "decidedOn", decidedOn, "caseReference", "851-1-" + year));
        JsonNode inForce = county.get("figures?year=" + year).expect(200).json().path(0).path("modelNumber");
        if (inForce.isInt()) command.put("supersedes", inForce.asInt());
        return county.post("models/decided-figures", command).expect(201).json().path("number").asInt();
    }

    private static int existing(Api by, String title, Map<String, Object> contract) {
        Map<String, Object> command = new TreeMap<>(contract);
        command.put("title", title);
        command.putIfAbsent("bilateral", false);
        command.put("caseReference", "851-3-2022");
        command.put("scan", attach(by));
        return by.post("agreements/existing", command).expect(201).json().get(0).path("number").asInt();
    }

    private static String attach(Api by) {
        return by.upload("attachments", "application/pdf", "avtal.pdf", PDF).expect(201).json().path("id").asText();
    }

    private static JsonNode on(Api reader, int number, String day) {
        return reader.get("agreements/" + number + "/in-force?on=" + day).expect(200).json();
    }

    private static JsonNode current(JsonNode inForce) {
        return inForce.path("figures").get(0).path("current");
    }

    private static int places(JsonNode inForce) {
        return current(inForce).path("places").asInt();
    }

    private static JsonNode figure(Api reader, int number, int year) {
        List<JsonNode> lines = new ArrayList<>();
        reader.get("agreements/" + number + "/figures").expect(200).json().forEach(lines::add);
        return lines.stream().filter(line -> line.path("year").asInt() == year).findFirst().orElseThrow();
    }

    private static List<String> tasks(Api reader) {
        return reader.get("tasks").expect(200).json().findValuesAsText("text");
    }
}
