package se.overens.it.cofinancing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;

/// What somebody has written that is no amount, no text or no day is refused at its field, whoever's fault it is, and
/// nothing of it is kept.
class WrittenWrongIT {

    private static final String MOST = "92233720368547758.07";
    private static final String ABOVE = "1000000000000.00";
    private static final String NO_TEXT = "a\u0000b";
    private static OrebroPost post;

    @BeforeAll
    static void a_post_of_seven() {
        post = new OrebroPost("Felskrivet").costs(2024, Map.of("SALARY", "70000.00", "TRAVEL", "7000.00"));
    }

    @Test
    void an_amount_beyond_all_reason_is_refused_and_the_post_can_still_be_read() {
        for (String amount : List.of(MOST, ABOVE, "-" + ABOVE)) {
            wrong(post.coordinator, "years", Map.of("year", 2025, "amount", amount, "key", Map.of("type", "EQUAL"), "source", "Budget", "clause", "§ 4", "parts", List.of()), "amount");
            wrong(post.coordinator, "ceilings", Map.of("year", 2024, "amount", amount, "overflow", "HOST_BEARS", "clause", "§ 4"), "amount");
            wrong(post.finance, "settlements/drafts", Map.of("year", 2024, "surplusClause", "§ 8", "windingDown", amount, "windingClause", "§ 9"), "windingDown");
            wrong(Api.as("handlaggare-1880", OrebroPost.COUNTY), "staffing/in-kind", Map.of("year", 2024, "kind", "PREMISES", "what", "Lokal", "value", amount), "value");
            wrong(post.coordinator, "index", Map.of("component", "SALARY", "base", amount, "baseYear", 2024, "series", "KPI", "clause", "§ 4"), "base");
        }
        List<Map<String, String>> parts = OrebroPost.SEVEN.stream().map(code -> Map.of("party", code, "amount", MOST)).toList();
        wrong(post.coordinator, "years", Map.of("year", 2025, "key", Map.of("type", "FIXED_AMOUNTS"), "source", "Budget", "clause", "§ 4", "parts", parts), "parts[0].amount");
        for (String read : List.of("years", "ceilings", "funding", "staffing", "index", "timeline")) post.coordinator.get(post.at(read)).expect(200);
        post.coordinator.get("tasks").expect(200);
    }

    @Test
    void a_text_that_no_database_can_hold_is_refused_at_its_field() {
        wrong(post.coordinator, "years", Map.of("year", 2025, "amount", "1.00", "key", Map.of("type", "EQUAL"), "source", NO_TEXT, "clause", "§ 4", "parts", List.of()), "source");
        wrong(post.coordinator, "ceilings", Map.of("year", 2024, "amount", "1.00", "overflow", "HOST_BEARS", "clause", NO_TEXT), "clause");
        wrong(post.coordinator, "watches", Map.of("kind", "VACANT", "months", 3, "consequence", "RENEGOTIATE", "clause", "§ 8", "wording", NO_TEXT), "wording");
        wrong(post.coordinator, "watches/law-changes", Map.of("citation", NO_TEXT, "what", "x", "inForceOn", "2025-01-01"), "citation");
        wrong(post.finance, "outcomes/2024", Map.of("source", NO_TEXT, "lines", List.of(Map.of("period", "2024-Q1", "kind", "SALARY", "amount", "1.00"))), "source");
        wrong(post.finance, "settlements/drafts", Map.of("year", 2024, "surplusClause", NO_TEXT), "surplusClause");
    }

    @Test
    void per_cents_that_make_99_9_and_inhabitants_that_are_none_are_refused_with_the_sum() {
        List<Map<String, String>> percents = OrebroPost.SEVEN.stream().map(code -> Map.of("party", code, "percent", code.equals("1880") ? "39.9" : "10")).toList();
        assertThat(said(wrong(post.coordinator, "years/preview", Map.of("year", 2025, "amount", "1.00", "key", Map.of("type", "FIXED_PERCENT"), "source", "Budget", "clause", "§ 4",
                "parts", percents), "parts"))).contains("99.9");
        List<Map<String, Object>> nobody = OrebroPost.SEVEN.stream().map(code -> Map.<String, Object>of("party", code, "population", 0)).toList();
        wrong(post.coordinator, "years/preview", Map.of("year", 2025, "amount", "1.00", "key", Map.of("type", "PER_CAPITA"), "source", "Budget", "clause", "§ 4", "parts", nobody), "parts");
    }

    @Test
    void all_may_leave_on_the_same_day_whatever_the_key_and_nobody_leaves_before_the_post_began() {
        var mixed = new OrebroPost("Alla lämnar");
        mixed.coordinator.post(mixed.at("years"), Map.of("year", 2024, "amount", "70000.00", "key", Map.of("type", "BASE_AND_PER_CAPITA", "base", "0.30"), "source", "Budget",
                "clause", "§ 4", "parts", List.of())).expect(201);
        String all = OrebroPost.SEVEN.stream().map(code -> "party=" + code).collect(Collectors.joining("&"));
        JsonNode year = mixed.coordinator.get(mixed.at("changes/leaving?lastDay=2024-12-31&shares=RECALCULATE&" + all)).expect(200).json();
        assertThat(year.path("staying").asInt()).isZero();
        assertThat(mixed.coordinator.get(mixed.at("changes/leaving?lastDay=2024-06-30&shares=RECALCULATE&" + all)).status()).isEqualTo(200);
        mixed.coordinator.get(mixed.at("changes/leaving?party=1880&lastDay=1999-12-31")).expect(400);
        for (String day : List.of("%2B999999999-12-31", "-999999999-01-01", "2024-02-30")) mixed.coordinator.get(mixed.at("changes/leaving?party=1880&noticeGivenOn=" + day)).expect(400);
    }

    @Test
    void an_index_without_its_decimal_sign_is_refused() {
        post.coordinator.post("index-series", Map.of("code", "FELTAL", "name", "Prövotal")).expect(201);
        post.coordinator.post("index-series/FELTAL/points", Map.of("text", "2023;102,7;2023-10-15")).expect(201);
        for (String line : List.of("2024;102700;2024-08-01", "2024;0,0001;2024-08-01", "2024;99999999999999999999999999999999;2024-08-01"))
            assertThat(post.coordinator.post("index-series/FELTAL/points", Map.of("text", line)).expect(400).json().path("violations").toString()).contains("text");
        post.coordinator.post("index-series/FELTAL/points", Map.of("text", "2024;105,1;2024-08-01")).expect(201);
    }

    @Test
    void a_settlement_draft_is_changed_by_whoever_has_seen_it() {
        Map<String, Object> asked = new HashMap<>(Map.of("year", 2024, "surplusClause", "§ 8"));
        JsonNode draft = post.finance.post(post.at("settlements/drafts"), asked).expect(201).json();
        String at = post.at("settlements/drafts/" + draft.path("id").asText());
        assertThat(post.finance.post(post.at("settlements/drafts"), asked).expect(409).json().path("type").asText()).endsWith("settlement-prepared");
        asked.put("note", "Efter mötet.");
        post.finance.put(at, asked).expect(428);
        Api seen = post.finance.with("If-Match", "\"" + draft.path("version").asLong() + "\"");
        long version = seen.put(at, asked).expect(200).json().path("version").asLong();
        seen.put(at, asked).expect(412);
        seen.delete(at).expect(412);
        post.finance.with("If-Match", "\"" + version + "\"").delete(at).expect(204);
    }

    private static Api.Answer wrong(Api who, String below, Object asked, String field) {
        Api.Answer refused = who.post(post.at(below), asked).expect(400);
        assertThat(refused.json().path("violations").findValuesAsText("field")).as(below + " " + asked).contains(field);
        return refused;
    }

    private static String said(Api.Answer refused) {
        return refused.json().path("violations").toString();
    }
}
