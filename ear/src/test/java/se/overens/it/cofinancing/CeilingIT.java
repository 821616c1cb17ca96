package se.overens.it.cofinancing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;

/// Ceilings, funding and index of posts in Gotland and Gävleborg, on 20 August 2024.
class CeilingIT {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    /// The office in Ljungby, told of Gotland: 1,4 Mkr a year with twenty, at most 700 000 kr for 2014, and nothing for 2015.
    @Test
    void ljungby_pays_what_it_has_money_for_and_decides_anew_for_the_rest() {
        Api host = Api.as("samordnare-09", "09");
        Api finance = Api.as("ekonom-09", "09");
        Api payer = Api.as("handlaggare-0980", "09");
        String association = ThirdParty.of("09");
        int agreement = host.post("agreements/existing", Map.ofEntries(Map.entry("title", "Regionkontor"), Map.entry("form", "FUNDED"),
                Map.entry("parties", List.of("0980", "af", association)), Map.entry("bilateral", false), Map.entry("signedOn", "2014-04-10"),
                Map.entry("startsOn", "2014-04-01"), Map.entry("endsOn", "2015-12-31"), Map.entry("caseReference", "851-2014"), Map.entry("scan", file(host)),
                Map.entry("clauses", List.of(Map.of("number", "§ 5", "heading", "Kostnad", "section", "COST", "text", "Kommunen betalar högst det som anges för året.",
                        "mandatory", false, "terms", List.of(
                                Map.of("kind", "MONEY", "about", "FULL_YEAR_COST", "party", "0980", "value", "1400000"),
                                Map.of("kind", "FIGURE", "about", "STAFF", "value", "20"),
                                Map.of("kind", "MONEY", "about", "FUNDING_CEILING", "party", "0980", "year", 2014, "value", "700000", "note", "förvaltningens resultatbalansering"))))))).expect(201)
                .json().path(0).path("number").asInt();
        int post = host.post("posts", Map.of("title", "Regionkontoret", "task", "Samordnar mottagandet", "fte", "20", "startedOn", "2014-04-01",
                "caseReference", "851-2014", "agreements", List.of(agreement))).expect(201).json().path("number").asInt();
        host.post("posts/" + post + "/years", year(2014, "1400000.00", "750000.00", association)).expect(201);

        JsonNode planned = funding(payer, post, 2014);
        assertThat(planned.path("state").asText()).isEqualTo("BY_TEXT");
        assertThat(planned.path("calculated").asText()).isEqualTo("750000.00");
        assertThat(planned.path("lacking").asText()).isEqualTo("50000.00");
        assertThat(planned.path("lackingNow").asText()).isEqualTo("0.00");

        JsonNode spring = finance.post("invoice-bases", Map.of("post", post, "period", "2014-H1")).expect(201).json();
        JsonNode autumn = finance.post("invoice-bases", Map.of("post", post, "period", "2014-H2")).expect(201).json();
        assertThat(spring.path("totalAmount").asText()).as("three months of nine").isEqualTo("250000.00");
        assertThat(autumn.path("totalAmount").asText()).as("the claim stands").isEqualTo("500000.00");
        JsonNode billed = funding(payer, post, 2014);
        assertThat(billed.path("lackingNow").asText()).isEqualTo("50000.00");
        assertThat(tasks(payer)).contains("post-funding-lacking");
        assertThat(tasks(host)).doesNotContain("post-funding-lacking");

        decided(payer, agreement, 2014, "750000.00", null);
        assertThat(funding(payer, post, 2014).path("lacking").asText()).isEqualTo("0.00");
        assertThat(tasks(payer)).doesNotContain("post-funding-lacking");

        host.post("posts/" + post + "/years", year(2015, "1400000.00", null, association)).expect(201);
        assertThat(funding(payer, post, 2015).path("state").asText()).isEqualTo("UNFUNDED");
        assertThat(funding(payer, post, 2015).path("lacking").asText()).isEqualTo("1400000.00");
        assertThat(tasks(payer)).contains("fund-year");
        decided(payer, agreement, 2015, "1400000.00", "2015-12-31");
        JsonNode funded = funding(payer, post, 2015);
        assertThat(funded.path("state").asText()).isEqualTo("BY_DECISION");
        assertThat(funded.path("left").asText()).isEqualTo("0.00");
        assertThat(funded.path("endsOn").asText()).isEqualTo("2015-12-31");
        assertThat(tasks(payer)).doesNotContain("fund-year", "post-source-gone");
        payer.get("posts/" + post + "/ceilings").expect(200);
        JsonNode settled = SettledYear.of("09", post, 2014, "SALARY", List.of("2014-Q2 247120.10", "2014-Q3 248600.00", "2014-Q4 246598.45")).path("figures");
        assertThat(settled.path("cost").asText()).isEqualTo("742318.55");
        assertThat(settled.path("surpluses").asText()).as("750 000 was invoiced").isEqualTo("7681.45");
        for (JsonNode year : payer.get("posts/" + post + "/ceilings").expect(200).json().path("years"))
            if (year.path("year").asInt() == 2014) assertThat(year.path("billable").asText()).as("nothing is left to invoice").isEqualTo("0.00");
        Api.as("handlaggare-2180", "21").get("posts/" + post + "/funding").expect(404);
    }

    private static Map<String, Object> year(int year, String amount, String estimate, String association) {
        Map<String, Object> component = new HashMap<>(Map.of("kind", "SALARY", "amount", amount, "key", Map.of("type", "FIXED_PERCENT"), "parts", List.of(
                Map.of("party", "0980", "percent", "100"), Map.of("party", "af", "percent", "0"), Map.of("party", association, "percent", "0"))));
        if (estimate != null) component.put("estimate", estimate);
        return Map.of("year", year, "components", List.of(component), "source", "Budget " + year, "clause", "§ 5");
    }

    private static JsonNode funding(Api reader, int post, int year) {
        JsonNode years = find(reader.get("posts/" + post + "/funding").expect(200).json().path("payers"), "0980").path("years");
        for (JsonNode one : years) if (one.path("year").asInt() == year) return one;
        throw new AssertionError("no " + year + " in " + years);
    }

    private static void decided(Api payer, int agreement, int year, String ceiling, String endsOn) {
        Map<String, Object> decision = new HashMap<>(Map.of("year", year, "ceiling", ceiling, "source", "Kommunstyrelsens budget", "body", "MUNICIPAL_COUNCIL",
                "decidedOn", "2014-11-24", "paragraph", "§ 140", "caseReference", "Ks2014/0028", "extract", file(payer)));
        if (endsOn != null) decision.put("endsOn", endsOn);
        payer.post("agreements/" + agreement + "/funding/decisions", decision).expect(201);
    }

    @Test
    void a_contracts_ceiling_stops_the_issuer_and_what_lies_above_is_told_and_not_billed() {
        GavleborgPost post = new GavleborgPost("Tjänst under tak");
        post.costs(2024, "1053453.78");
        post.ceiling(Map.of("year", 2015, "amount", "1.00")).expect(400);
        post.ceiling(Map.of("year", 2024, "amount", "0.00")).expect(400);
        Api.as("handlaggare-2180", "21").post(post.path("/ceilings"), ceiling(Map.of("year", 2024, "amount", "1.00"))).expect(403);
        JsonNode spring = post.make("2024-H1").expect(201).json();
        assertThat(spring.path("totalAmount").asText()).isEqualTo("526726.89");
        assertThat(spring.path("overflowAmount").asText()).isEqualTo("0.00");

        Api.Answer below = post.ceiling(Map.of("year", 2024, "amount", "500000.00")).expect(409);
        assertThat(below.json().path("type").asText()).endsWith("ceiling-below-billed");
        assertThat(below.json().path("detail").asText()).contains("500000.00", "526726.89", "26726.89");
        post.ceiling(Map.of("year", 2024, "amount", "500000.00", "fromNextBasis", true)).expect(201);
        assertThat(post.make("2024-H2").expect(409).json().path("type").asText()).endsWith("ceiling-reached");

        post.ceiling(Map.of("year", 2024, "amount", "600000.00", "overflow", "PARTIES_SHARE")).expect(201);
        JsonNode autumn = post.make("2024-H2").expect(201).json();
        assertThat(autumn.path("totalAmount").asText()).isEqualTo("73273.11");
        assertThat(autumn.path("overflowAmount").asText()).isEqualTo("453453.78");
        assertThat(sum(autumn, "amount")).isEqualByComparingTo("73273.11");
        assertThat(sum(autumn, "overflowAmount")).isEqualByComparingTo("453453.78");

        JsonNode seen = Api.as("lasare-2180", "21").get(post.path("/ceilings")).expect(200).json();
        JsonNode year = seen.path("years").path(0);
        assertThat(year.path("billed").asText()).isEqualTo("600000.00");
        assertThat(year.path("overflow").asText()).isEqualTo("453453.78");
        assertThat(year.path("rule").asText()).isEqualTo("PARTIES_SHARE");
        assertThat(seen.path("ceilings").path(0).path("left").asText()).isEqualTo("0.00");
    }

    @Test
    void the_text_of_the_agreement_says_the_ceiling_and_what_becomes_of_the_rest() {
        GavleborgPost post = new GavleborgPost("Tjänst med tak i texten", List.of(
                Map.of("kind", "MONEY", "about", "CONTRACT_CEILING", "year", 2024, "value", "300000"), Map.of("kind", "RULE", "about", "CEILING_OVERFLOW", "value", "HOST_BEARS")));
        post.costs(2024, "1000000.00");
        JsonNode line = post.coordinator.get(post.path("/ceilings")).expect(200).json().path("ceilings").path(0);
        assertThat(line.path("agreement").asInt()).isEqualTo(post.agreement);
        assertThat(line.path("overflow").asText()).isEqualTo("HOST_BEARS");
        assertThat(line.path("ruleStated").asBoolean()).isTrue();
        assertThat(post.finance.get("invoice-plans?post=" + post.number).expect(200).json().path(0).path("periods").path(0).path("totalAmount").asText()).isEqualTo("300000.00");
        JsonNode spring = post.make("2024-H1").expect(201).json();
        assertThat(spring.path("totalAmount").asText()).isEqualTo("300000.00");
        assertThat(spring.path("overflowAmount").asText()).isEqualTo("200000.00");
    }

    @Test
    void a_source_that_ends_within_the_notice_is_warned_of_with_the_last_day() {
        GavleborgPost post = new GavleborgPost("Tjänst med projektpengar");
        post.costs(2024, "500000.00");
        Api payer = Api.as("handlaggare-2182", "21");
        payer.post("agreements/" + post.agreement + "/funding/decisions", Map.of("year", 2024, "ceiling", "60000.00", "source", "Projektmedel", "endsOn", "2024-10-31",
                "body", "EXECUTIVE_BOARD", "decidedOn", "2024-01-15", "paragraph", "§ 7", "caseReference", "KS 2024/12", "extract", file(payer))).expect(201);
        JsonNode own = payer.get(post.path("/funding")).expect(200).json().path("payers");
        JsonNode end = find(own, "2182").path("sourceEnd");
        assertThat(end.path("noticeBy").asText()).isEqualTo("2024-09-30");
        assertThat(end.path("state").asText()).isEqualTo("SOON");
        assertThat(tasks(payer)).contains("post-source-ends");
        assertThat(find(own, "2181").path("stated").asBoolean()).isFalse();

        post.coordinator.post(post.path("/watches"), Map.of("kind", "FUNDING_ENDS", "months", 3, "consequence", "RENEGOTIATE", "clause", "§ 9",
                "wording", "Upphör finansieringen ska parterna förhandla.")).expect(201);
        JsonNode proposal = post.coordinator.get(post.path("/watches")).expect(200).json().path("proposals").path(0);
        assertThat(proposal.path("from").asText()).as("the day that the payer has registered").isEqualTo("2024-10-31");
        assertThat(proposal.path("dueOn").asText()).isEqualTo("2024-07-31");
    }

    @Test
    void publishing_an_index_is_noticed_and_put_right_on_the_next_basis() {
        GavleborgPost post = new GavleborgPost("Tjänst som följer PKV");
        Api host = post.coordinator;
        host.post("index-series", Map.of("code", "PKVG", "name", "Prisindex för kommunal verksamhet")).expect(201);
        host.post("index-series", Map.of("code", "PKVG", "name", "En gång till")).expect(409);
        host.post("index-series", Map.of("code", "KORGG", "name", "Sammansatt", "parts", List.of(Map.of("series", "PKVG", "weight", "0.9")))).expect(400);
        host.post("index-series/PKVG/points", Map.of("text", "period;värde;publicerad\n2023;1;2023-10-15")).expect(201);
        host.post("index-series/PKVG/points", Map.of("text", "2023;1,1;2023-10-15")).expect(400);
        host.post("index-series/PKVG/points", Map.of("text", "i fjol;1;2023-10-15\n2024;en;2024-01-01")).expect(400);
        Map<String, Object> rule = Map.of("base", "900000.00", "baseYear", 2023, "series", "PKVG", "clause", "§ 4");
        Api.as("handlaggare-2180", "21").post(post.path("/index"), rule).expect(403);
        host.post(post.path("/index"), rule).expect(201);
        post.costs(2024, "900000.00");
        JsonNode before = index(host, post, 2024);
        assertThat(before.path("provisional").asBoolean()).isTrue();
        assertThat(before.path("amount").asText()).isEqualTo("900000.00");

        JsonNode spring = post.make("2024-H1").expect(201).json();
        assertThat(spring.path("totalAmount").asText()).isEqualTo("450000.00");
        assertThat(spring.path("key").path("provisional").path(0).asText()).isEqualTo("PKVG 2024");
        assertThat(tasks(post.finance)).doesNotContain("index-true-up");

        host.post("index-series/PKVG/points", Map.of("text", "2024;1,027;2024-08-19")).expect(201);
        JsonNode published = index(host, post, 2024);
        assertThat(published.path("provisional").asBoolean()).isFalse();
        assertThat(published.path("amount").asText()).isEqualTo("924300.00");
        assertThat(published.path("difference").asText()).isEqualTo("24300.00");
        assertThat(published.path("trueUp").asText()).isEqualTo("12150.00");
        assertThat(tasks(post.finance)).contains("index-true-up");

        JsonNode autumn = post.make("2024-H2").expect(201).json();
        assertThat(autumn.path("totalAmount").asText()).isEqualTo("474300.00");
        assertThat(sum(spring, "amount").add(sum(autumn, "amount"))).isEqualByComparingTo("924300.00");
        assertThat(sum(autumn, "trueUpAmount")).as("of it, for the months of the spring").isEqualByComparingTo("12150.00");
        assertThat(sum(spring, "trueUpAmount")).isEqualByComparingTo("0.00");
        assertThat(index(host, post, 2024).path("trueUp").asText()).isEqualTo("0.00");
        assertThat(tasks(post.finance)).doesNotContain("index-true-up");

        afterTheYear(post, host);
    }

    @Test
    void a_ceiling_stops_what_an_index_would_put_right_and_no_task_waits_for_it() {
        GavleborgPost post = new GavleborgPost("Tjänst under tak som följer PKV");
        Api host = post.coordinator;
        host.post("index-series", Map.of("code", "PKVT", "name", "Prisindex under tak")).expect(201);
        host.post("index-series/PKVT/points", Map.of("text", "2023;1;2023-10-15")).expect(201);
        host.post(post.path("/index"), Map.of("base", "900000.00", "baseYear", 2023, "series", "PKVT", "clause", "§ 4")).expect(201);
        post.costs(2024, "900000.00");
        post.make("2024-H1").expect(201);
        post.ceiling(Map.of("year", 2024, "amount", "450100.00")).expect(201);
        host.post("index-series/PKVT/points", Map.of("text", "2024;1,027;2024-08-19")).expect(201);
        JsonNode stopped = index(host, post, 2024);
        assertThat(stopped.path("trueUp").asText()).as("what the ceiling lets through").isEqualTo("100.00");
        assertThat(stopped.path("stopped").asText()).isEqualTo("12050.00");
        post.make("2024-H2").expect(201);
        assertThat(index(host, post, 2024).path("trueUp").asText()).isEqualTo("0.00");
        assertThat(tasks(post.finance)).doesNotContain("index-true-up");
    }

    /// A later publication for the same year writes nothing over: the year that has been billed is put right by a line of its own.
    private static void afterTheYear(GavleborgPost post, Api host) {
        host.post("index-series/PKVG/points", Map.of("text", "2024;1.05;2024-08-20;2024-09")).expect(201);
        assertThat(host.get("index-series/PKVG").expect(200).json().path("points")).hasSize(3);
        assertThat(index(host, post, 2024).path("trueUp").asText()).isEqualTo("20700.00");
        post.costs(2025, "900000.00");
        JsonNode next = post.make("2025-H1").expect(201).json();
        assertThat(next.path("correctedAmount").asText()).isEqualTo("20700.00");
        assertThat(next.path("totalAmount").asText()).isEqualTo("493200.00");
        BigDecimal corrected = BigDecimal.ZERO;
        for (JsonNode row : next.path("rows")) corrected = corrected.add(new BigDecimal(row.path("corrections").path(0).path("amount").asText()));
        assertThat(corrected).isEqualByComparingTo("20700.00");
        assertThat(sum(next, "amount")).isEqualByComparingTo("493200.00");
        assertThat(index(host, post, 2024).path("trueUp").asText()).isEqualTo("0.00");
    }

    private static JsonNode index(Api reader, GavleborgPost post, int year) {
        JsonNode years = reader.get(post.path("/index")).expect(200).json().path("years");
        for (JsonNode one : years) if (one.path("year").asInt() == year) return one;
        throw new AssertionError("no " + year + " in " + years);
    }

    private static JsonNode find(JsonNode payers, String code) {
        for (JsonNode payer : payers) if (payer.path("code").asText().equals(code)) return payer;
        throw new AssertionError("no " + code + " in " + payers);
    }

    private static BigDecimal sum(JsonNode basis, String field) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode row : basis.path("rows")) sum = sum.add(new BigDecimal(row.path(field).asText()));
        return sum;
    }

    private static Map<String, Object> ceiling(Map<String, Object> said) {
        Map<String, Object> whole = new HashMap<>(said);
        whole.putIfAbsent("overflow", "RENEGOTIATE");
        whole.putIfAbsent("clause", "§ 4");
        return whole;
    }

    private static List<String> tasks(Api reader) {
        return reader.get("tasks").expect(200).json().findValuesAsText("text");
    }

    private static String file(Api who) {
        return who.upload("attachments", "application/pdf", "handling.pdf", PDF).expect(201).json().path("id").asText();
    }

    /// A post that the ten municipalities of Gävleborg pay for in equal parts, with a month's notice to the end of a month.
    private static final class GavleborgPost {

        private static final List<String> PAYERS = List.of("2101", "2104", "2121", "2132", "2161", "2180", "2181", "2182", "2183", "2184");
        private final Api coordinator = Api.as("samordnare-21", "21");
        private final Api finance = Api.as("ekonom-21", "21");
        private final int agreement;
        private final int number;

        GavleborgPost(String title) {
            this(title, List.of());
        }

        GavleborgPost(String title, List<Map<String, Object>> terms) {
            agreement = coordinator.post("agreements/existing", Map.ofEntries(Map.entry("title", "Avtal om " + title), Map.entry("form", "COLLABORATION"),
                    Map.entry("parties", PAYERS), Map.entry("bilateral", false), Map.entry("signedOn", "2018-11-18"), Map.entry("startsOn", "2019-01-01"),
                    Map.entry("caseReference", "851-2018"), Map.entry("clauses", List.of(
                            Map.of("number", "§ 4", "heading", "Kostnader", "section", "COST", "text", "Kostnaden delas lika.", "mandatory", false, "terms", terms))),
                    Map.entry("noticeTerms", Map.of("noticeMonths", 1, "endsAt", "MONTH_END")), Map.entry("scan", file(coordinator)))).expect(201).json().path(0).path("number").asInt();
            number = coordinator.post("posts", Map.of("title", title, "task", "Samordnar mottagandet", "fte", "1.0", "startedOn", "2019-01-01",
                    "caseReference", "851-2018", "agreements", List.of(agreement))).expect(201).json().path("number").asInt();
        }

        void costs(int year, String amount) {
            coordinator.post(path("/years"), Map.of("year", year, "amount", amount, "key", Map.of("type", "EQUAL"), "parts", List.of(),
                    "source", "Budget " + year, "clause", "§ 4")).expect(201);
        }

        Api.Answer ceiling(Map<String, Object> said) {
            return coordinator.post(path("/ceilings"), CeilingIT.ceiling(said));
        }

        Api.Answer make(String period) {
            return finance.post("invoice-bases", Map.of("post", number, "period", period));
        }

        String path(String below) {
            return "posts/" + number + below;
        }
    }
}
