package se.overens.it.cofinancing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.it.cofinancing.HallandPost.COUNTY;
import static se.overens.it.cofinancing.HallandPost.MUNICIPALITIES;
import static se.overens.it.cofinancing.HallandPost.officer;
import static se.overens.it.cofinancing.HallandPost.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;

/// A year's cost in components, parties that leave, and every step of a part.
class CostIT {

    private static final Map<String, Object> EQUAL = Map.of("type", "EQUAL");
    private static final Map<String, Object> PER_CAPITA = Map.of("type", "PER_CAPITA");

    @Test
    void each_component_has_its_own_key_and_the_year_is_looked_at_before_it_is_kept() {
        var post = new HallandPost("Komponenttjänst", false);
        publishFigures();
        Map<String, Object> year = year(List.of(
                component("SALARY", "900000.00", PER_CAPITA),
                component("TRAVEL", "60000.01", EQUAL),
                component("PREMISES", "120000.00", Map.of("type", "BY_PLACES")),
                with(component("OTHER", "40000.00", Map.of("type", "BASE_AND_PER_CAPITA", "base", "0.30")), "label", "Utbildning")));
        JsonNode seen = post.host.post(post.path("/years/preview"), year).expect(200).json();
        assertThat(post.host.get(post.path("/years")).expect(200).json()).isEmpty();
        JsonNode entered = post.host.post(post.path("/years"), year).expect(201).json();
        assertThat(entered.path("parts")).isEqualTo(seen.path("parts"));
        assertThat(sum(entered.path("parts"))).isEqualByComparingTo("1120000.01");
        assertThat(entered.path("components").path(2).path("modelSha256").asText()).hasSize(64);
        assertThat(entered.path("components").path(0).path("countedOn").asText()).isEqualTo("2040-11-01");

        JsonNode share = officer("1380").get(post.path("/years/2041/parts/1380")).expect(200).json();
        assertThat(share.path("amount").asText()).isEqualTo(row(entered.path("parts"), "1380").path("amount").asText());
        assertThat(sum(share.path("sections"))).isEqualByComparingTo(share.path("amount").asText());
        assertThat(share.path("sections")).extracting(section -> section.path("heading").asText()).containsExactly("Lön med påslag", "Resor", "Lokaler", "Utbildning");
        assertThat(share.toString()).contains("Halmstad").contains("plats").doesNotContain("???");
        assertThat(share.path("total").asText()).isEqualTo("1120000.01");
        byte[] pdf = officer("1380").get(post.path("/years/2041/parts/1315/pdf")).expect(200).bytes();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(officer("1380").with("Accept-Language", "en").get(post.path("/years/2041/parts/1380")).expect(200).text()).contains("Salary with overhead").doesNotContain("???");
        Api.as("samordnare-14", "14").get(post.path("/years/2041/parts/1380")).expect(404);
        officer("1380").get(post.path("/years/2041/parts/0580")).expect(404);
        assertThat(officer("1380").post(post.path("/years/preview"), year).status()).isEqualTo(403);
    }

    @Test
    void an_estimate_of_the_year_is_divided_and_the_commitment_stands_beside_it() {
        var post = new HallandPost("Delårstjänst", false);
        JsonNode year = post.year(Map.of("year", 2024, "amount", "1400000.00", "estimate", "700000.00", "key", EQUAL, "proRata", "ACTUAL_DAYS",
                "proRataWords", "Del av år räknas i dagar.", "roundingUnit", "1.00")).expect(201).json();
        assertThat(year.path("fullYear").asText()).isEqualTo("1400000.00");
        assertThat(year.path("amount").asText()).isEqualTo("700000.00");
        assertThat(year.path("estimatedFrom").asText()).isEqualTo("2024-01-01");
        assertThat(year.path("parts")).extracting(part -> part.path("amount").asText()).containsExactlyInAnyOrder(
                "116667.00", "116667.00", "116667.00", "116667.00", "116666.00", "116666.00");
    }

    @Test
    void when_one_leaves_in_the_year_its_part_is_nobodys() {
        var post = new HallandPost("Lämnad tjänst", true);
        post.year(Map.of("year", 2024, "amount", "600000.00", "key", EQUAL)).expect(201);
        int agreement = row(post.host.get(post.path("")).expect(200).json().path("parties"), "1380").path("agreement").asInt();
        leaves("1380", agreement, post.host);

        JsonNode year = officer("1315").get(post.path("/years/2024")).expect(200).json();
        assertThat(year.path("segments")).extracting(segment -> segment.path("from").asText()).containsExactly("2024-01-01", "2024-10-01");
        assertThat(year.path("segments").path(1).path("gone").path(0).asText()).isEqualTo("1380");
        JsonNode left = officer("1315").get(post.path("/years/2024/parts/1380")).expect(200).json();
        assertThat(left.path("amount").asText()).isEqualTo("75000.00");
        assertThat(left.path("gap").asText()).isEqualTo("25000.00");
        assertThat(officer("1315").get(post.path("/years/2024/parts/1315")).expect(200).json().path("amount").asText()).isEqualTo("100000.00");

        Map<String, Object> next = new HashMap<>(Map.of("year", 2025, "amount", "600000.00", "key", EQUAL));
        JsonNode later = post.year(next).expect(201).json();
        assertThat(later.path("gap").asText()).isEqualTo("100000.00");
        assertThat(later.path("parts")).hasSize(5);
    }

    @Test
    void what_cannot_be_divided_is_refused_at_its_place() {
        var post = new HallandPost("Felaktig tjänst", false);
        refused(post, Map.of("year", 2024, "amount", "100.00", "key", PER_CAPITA, "parts", parts("population", 0)), "parts");
        refused(post, Map.of("year", 2024, "amount", "100.00", "key", Map.of("type", "FIXED_PERCENT"), "parts", parts("percent", "16.65")), "parts");
        refused(post, Map.of("year", 2024, "amount", "100.00", "key", Map.of("type", "FIXED_AMOUNTS"), "parts", parts("amount", "16.00")), "amount");
        refused(post, Map.of("year", 2024, "amount", "-1.00", "key", EQUAL), "amount");
        refused(post, Map.of("year", 2024, "key", EQUAL), "amount");
        refused(post, Map.of("year", 2024, "components", List.of()), "components");
        refused(post, Map.of("year", 2024, "components", List.of(component("SALARY", "1.00", EQUAL), component("SALARY", "1.00", EQUAL))), "components[1].kind");
        refused(post, Map.of("year", 2024, "components", List.of(component("SALARY", "1.00", EQUAL), component("OTHER", "1.00", EQUAL))), "components[1].label");
        refused(post, Map.of("year", 2024, "amount", "100.00", "estimate", "200.00", "key", EQUAL), "estimate");
        refused(post, Map.of("year", 2024, "amount", "100.00", "key", EQUAL, "roundingUnit", "0.50"), "roundingUnit");
        refused(post, Map.of("year", 2099, "amount", "100.00", "key", Map.of("type", "BY_PLACES")), "components");
    }

    private static void refused(HallandPost post, Map<String, Object> year, String field) {
        Api.Answer answer = post.year(year).expect(400);
        assertThat(answer.json().path("violations")).extracting(violation -> violation.path("field").asText()).as(answer.text()).contains(field);
        assertThat(answer.text()).doesNotContain("???");
    }

    /// The same for every party.
    private static List<Map<String, Object>> parts(String what, Object value) {
        return MUNICIPALITIES.stream().map(code -> Map.of("party", code, what, value)).toList();
    }

    private static Map<String, Object> component(String kind, String amount, Map<String, Object> key) {
        return Map.of("kind", kind, "amount", amount, "key", key);
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        var all = new LinkedHashMap<>(map);
        all.put(key, value);
        return all;
    }

    private static Map<String, Object> year(List<Map<String, Object>> components) {
        return Map.of("year", 2041, "components", components, "source", "Budget 2041", "clause", "§ 4");
    }

    /// The county's figures of 2041, which a key goes by.
    private static void publishFigures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (int i = 0; i < MUNICIPALITIES.size(); i++) figures.put(MUNICIPALITIES.get(i), (i + 1) * 10);
        Api.as("samordnare-13", COUNTY).with("Idempotency-Key", "halland-figures-2041").post("models/decided-figures", Map.of("title", "Kommuntal 2041", "year", 2041,
                "total", 210, "figures", figures, "source", "Beslut", "decidedBy", "Länsstyrelsen", "decidedOn", "2024-05-20", "caseReference", "851-2041")).expect(201);
    }

    /// Decided, noticed and confirmed: the last day is 30 September.
    private static void leaves(String code, int agreement, Api host) {
        act(officer(code), agreement, "decisions", Map.of("action", "TERMINATE", "body", "EXECUTIVE_BOARD", "decidedOn", "2024-06-12", "paragraph", "§ 97",
                "caseReference", "KS 2024/44", "outcome", "APPROVED", "extract", HallandPost.file(officer(code)), "lastDay", "2024-09-30",
                "mandate", Map.of("roleTitle", "Kommundirektören", "scope", "GIVE_NOTICE", "startsOn", "2024-06-12")));
        act(officer(code), agreement, "termination-notices", Map.of("givenOn", "2024-08-20"));
        act(host, agreement, "termination-notices/" + code + "/receipt", Map.of("receivedOn", "2024-08-20"));
    }

    private static void act(Api who, int agreement, String act, Map<String, Object> body) {
        Api.Answer seen = who.get("agreements/" + agreement).expect(200);
        who.ifMatch(seen.etag()).post("agreements/" + agreement + "/" + act, body).expect(201);
    }

    private static BigDecimal sum(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(row -> new BigDecimal(row.path("amount").asText())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
