package se.overens.it.cofinancing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.it.cofinancing.OrebroPost.LEAVER;
import static se.overens.it.cofinancing.OrebroPost.SEVEN;
import static se.overens.it.cofinancing.OrebroPost.file;
import static se.overens.it.cofinancing.OrebroPost.finance;
import static se.overens.it.cofinancing.OrebroPost.line;
import static se.overens.it.cofinancing.OrebroPost.party;
import static se.overens.it.cofinancing.OrebroPost.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;

/// Outcome and settlement of posts in Örebro county, on 20 August 2024.
class SettlementIT {

    /// 840 000 kr salary and 8 400 kr travel a year, in equal parts. The spring was invoiced with 60 600 each; Lindesberg left
    /// on 30 June, having paid 60 000, and the post ended on 31 July. The salary of the spring came to 360 000,01: 51 428,57
    /// each (51 428,58 for the two lowest codes), that of July to 72 000, 12 000 each for six; travel 700 and 60.
    @Test
    void a_post_of_seven_is_settled_to_the_last_ore_when_one_has_left_and_it_ends() throws Exception {
        var post = new OrebroPost("Slutavräknad").costs(2024, Map.of("SALARY", "840000.00", "TRAVEL", "8400.00"));
        JsonNode spring = post.basis("2024-H1");
        assertThat(row(spring.path("rows"), "code", LEAVER).path("amount").asText()).isEqualTo("60600.00");
        post.paid(spring.path("number").asInt(), LEAVER, "60000.00");
        post.leaves(LEAVER, "2024-05-15");
        JsonNode outcome = post.outcome(2024, line("2024-Q1", "SALARY", "180000.00"), line("2024-Q2", "SALARY", "180000.01"),
                line("2024-Q1", "TRAVEL", "0.00"), line("2024-Q2", "TRAVEL", "700.00")).expect(201).json();
        assertThat(row(outcome.path("parties"), "party", LEAVER).path("outcome").asText()).isEqualTo("51528.57");
        assertThat(outcome.path("through").asText()).isEqualTo("2024-06-30");

        theLeaverIsCredited(post, spring.path("number").asInt());
        for (var code : SEVEN) if (!code.equals(LEAVER)) post.leaves(code, "2024-06-20");
        post.outcome(2024, line("2024-07", "SALARY", "72000.00"), line("2024-07", "TRAVEL", "60.00")).expect(201);
        theSixApproveTheRest(post);
    }

    private static void theLeaverIsCredited(OrebroPost post, int spring) {
        JsonNode settlement = post.settle(Map.of("year", 2024, "party", LEAVER), null).expect(201).json();
        assertThat(settlement.path("receipt").asText()).startsWith("18-2024-");
        assertThat(settlement.path("figures").path("through").asText()).isEqualTo("2024-06-30");
        assertThat(party(settlement, LEAVER).path("surplus").asText()).isEqualTo("9071.43");
        assertThat(party(settlement, LEAVER).path("unpaid").asText()).isEqualTo("600.00");
        assertThat(settlement.path("replies")).hasSize(1);
        assertThat(post.replies(finance("1880"), 1, Map.of("version", 1, "approve", true)).status()).isEqualTo(403);
        assertThat(post.replies(finance(LEAVER), 1, Map.of("version", 1, "approve", true)).expect(201).json().path("state").asText()).isEqualTo("SETTLED");

        JsonNode basis = post.finance.post(post.at("settlements/1/basis"), Map.of()).expect(201).json();
        JsonNode credit = row(basis.path("rows"), "code", LEAVER);
        assertThat(basis.path("totalAmount").asText()).isEqualTo("-9071.43");
        assertThat(credit.path("amount").asText()).isEqualTo("-9071.43");
        assertThat(credit.path("credits").path(0).path("basis").asInt()).isEqualTo(spring);
        assertThat(credit.path("credits").path(0).path("setOffAmount").asText()).isEqualTo("600.00");
        JsonNode original = row(finance(LEAVER).get("invoice-bases/" + spring).expect(200).json().path("rows"), "code", LEAVER);
        assertThat(original.path("amount").asText()).isEqualTo("60600.00");
        assertThat(original.path("creditedAmount").asText()).isEqualTo("9071.43");
        assertThat(original.path("leftAmount").asText()).isEqualTo("0.00");

        String row = "invoice-bases/" + basis.path("number").asInt() + "/rows/" + LEAVER;
        post.finance.post(row + "/ledger-number", Map.of("number", "K" + basis.path("number").asInt())).expect(201);
        assertThat(post.finance.post(row + "/payments", Map.of("paidOn", "2024-08-20", "amount", "8471.44")).status()).isEqualTo(409);
        JsonNode repaid = post.finance.post(row + "/payments", Map.of("paidOn", "2024-08-20", "amount", "8471.43")).expect(201).json();
        assertThat(row(repaid.path("rows"), "code", LEAVER).path("state").asText()).isEqualTo("REPAID");
        assertThat(post.finance.post(post.at("settlements/1/basis"), Map.of()).status()).isEqualTo(409);
    }

    /// With 6 000 kr for winding down by § 9 each of the six owes 64 538,57 or 64 538,58. One objects; the travel of July is
    /// put right to 66 kr, and all but the one that left approve anew.
    private static void theSixApproveTheRest(OrebroPost post) throws Exception {
        var terms = Map.<String, Object>of("year", 2024, "windingDown", "6000.00", "windingAs", "SALARY", "windingClause", "§ 9");
        JsonNode first = post.settle(terms, null).expect(201).json();
        assertThat(first.path("figures").path("scope").asText()).isEqualTo("POST_END");
        assertThat(party(first, LEAVER).path("claim").asText()).isEqualTo("0.00");
        assertThat(party(first, LEAVER).path("surplus").asText()).isEqualTo("0.00");
        post.replies(finance(LEAVER), 2, Map.of("version", 1, "approve", true)).expect(201);
        post.replies(finance("1814"), 2, Map.of("version", 1, "approve", true)).expect(201);
        assertThat(post.replies(finance("1814"), 2, Map.of("version", 1, "approve", true)).status()).isEqualTo(409);
        assertThat(post.replies(finance("1880"), 2, Map.of("version", 1, "approve", false)).status()).isEqualTo(400);
        assertThat(post.replies(finance("1880"), 2, Map.of("version", 1, "approve", false, "reason", "Resan i juli kostade 66 kr.")).expect(201).json().path("state").asText())
                .isEqualTo("OBJECTED");

        post.outcome(2024, line("2024-07", "TRAVEL", "66.00")).expect(201);
        assertThat(post.settle(terms, null).status()).isEqualTo(400);
        JsonNode second = post.settle(terms, "Resan i juli är rättad.").expect(201).json();
        assertThat(second.path("version").asInt()).isEqualTo(2);
        assertThat(row(second.path("replies"), "party", LEAVER).path("reply").asText()).isEqualTo("APPROVED");
        assertThat(row(second.path("replies"), "party", "1814").path("reply").asText()).isEqualTo("WAITING");
        assertThat(post.replies(finance("1814"), 2, Map.of("version", 1, "approve", true)).status()).isEqualTo(412);

        JsonNode figures = second.path("figures");
        assertThat(List.of("1814", "1860", "1861", "1862", "1880", "1881").stream().map(code -> party(second, code).path("claim").asText()))
                .containsExactly("3939.58", "3939.58", "3939.57", "3939.57", "3939.57", "3939.57");
        assertThat(figures.path("cost").asText()).isEqualTo("438766.01");
        assertThat(figures.path("claims").asText()).isEqualTo("23637.44");

        for (var code : List.of("1814", "1860", "1861")) post.replies(finance(code), 2, Map.of("version", 2, "approve", true)).expect(201);
        assertThat(post.replies(post.finance, 2, Map.of("version", 2, "approve", true, "party", "1862")).status()).isEqualTo(400);
        post.replies(post.finance, 2, Map.of("version", 2, "approve", true, "party", "1862", "document", file(post.finance))).expect(201);
        assertThat(post.finance.post(post.at("settlements/2/basis"), Map.of()).status()).isEqualTo(409);
        OrebroPost.atOnce(() -> post.replies(finance("1880"), 2, Map.of("version", 2, "approve", true)),
                () -> post.replies(finance("1881"), 2, Map.of("version", 2, "approve", true))).forEach(answer -> answer.expect(201));
        JsonNode settled = post.settlement(2);
        assertThat(settled.path("state").asText()).isEqualTo("SETTLED");
        assertThat(row(settled.path("replies"), "party", "1862").path("forAnother").asBoolean()).isTrue();
        theClaimsAreInvoiced(post);
    }

    private static void theClaimsAreInvoiced(OrebroPost post) {
        JsonNode basis = post.finance.post(post.at("settlements/2/basis"), Map.of()).expect(201).json();
        assertThat(basis.path("totalAmount").asText()).isEqualTo("23637.44");
        assertThat(basis.path("rows")).hasSize(6);
        JsonNode all = post.finance.get("invoice-bases?post=" + post.number).expect(200).json().path("items");
        BigDecimal billed = BigDecimal.ZERO;
        for (JsonNode each : all) billed = billed.add(new BigDecimal(each.path("totalAmount").asText()));
        assertThat(billed).isEqualByComparingTo("438766.01");
        assertThat(post.finance.post("invoice-bases", Map.of("post", post.number, "period", "2024-H2")).expect(409).json().path("type").asText()).endsWith("year-settled");
        byte[] pdf = finance("1814").get(post.at("settlements/2/pdf")).expect(200).bytes();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(post.finance.get(post.at("settlements/2/pdf")).bytes()).isEqualTo(pdf);
    }

    /// 2022: 70 000 kr invoiced, 63 000 spent: 1 000 left over for each of seven, kept for 2023, when 70 000 was spent
    /// and 63 000 invoiced: nothing to pay.
    @Test
    void a_surplus_that_the_contract_keeps_is_counted_off_the_next_year() {
        var post = new OrebroPost("Överskott").costs(2022, Map.of("SALARY", "70000.00")).costs(2023, Map.of("SALARY", "63000.00"));
        for (var half : List.of("2022-H1", "2022-H2", "2023-H1", "2023-H2")) post.basis(half);
        for (int quarter = 1; quarter <= 4; quarter++) {
            post.outcome(2022, line("2022-Q" + quarter, "SALARY", "15750.00")).expect(201);
            post.outcome(2023, line("2023-Q" + quarter, "SALARY", "17500.00")).expect(201);
        }
        JsonNode kept = post.settle(Map.of("year", 2022, "surplusRule", "CARRIED"), null).expect(201).json();
        assertThat(party(kept, "1880").path("surplus").asText()).isEqualTo("1000.00");
        assertThat(post.settle(Map.of("year", 2023), null).expect(201).json().path("figures").path("claims").asText()).isEqualTo("7000.00");
        for (var code : SEVEN) post.replies(finance(code), 1, Map.of("version", 1, "approve", true)).expect(201);
        assertThat(post.finance.post(post.at("settlements/1/basis"), Map.of()).expect(409).json().path("type").asText()).endsWith("settlement-nothing-to-invoice");
        JsonNode even = post.settle(Map.of("year", 2023), "Överskottet från 2022 är klart.").expect(201).json();
        assertThat(party(even, "1880").path("carried").asText()).isEqualTo("1000.00");
        assertThat(party(even, "1880").path("claim").asText()).isEqualTo("0.00");
        assertThat(even.path("figures").path("claims").asText()).isEqualTo("0.00");
    }

    @Test
    void an_outcome_is_read_from_a_sheet_line_by_line_and_nothing_is_lost_when_it_is_entered_again() {
        var post = new OrebroPost("Inläst").costs(2023, Map.of("SALARY", "120000.00", "TRAVEL", "1200.00"));
        String wrong = "Period;Kostnadsslag;Belopp\n2023-01;Lön;10 000,00\n2023-01;Hyra;5\n2023-13;Lön;1\n2022-01;Lön;1\n";
        JsonNode preview = post.finance.post(post.at("outcomes/2023/import?preview=true"), Map.of("text", wrong, "source", "Huvudboken")).expect(200).json();
        assertThat(preview.path("right").asBoolean()).isFalse();
        assertThat(preview.path("rows")).extracting(row -> row.path("faults").size()).containsExactly(0, 1, 1, 0);
        assertThat(post.finance.post(post.at("outcomes/2023/import"), Map.of("text", wrong, "source", "Huvudboken")).status()).isEqualTo(400);
        assertThat(post.finance.get(post.at("outcomes/2023")).expect(200).json().path("entries")).isEmpty();

        String right = "Period;Kostnadsslag;Belopp\n2023-01;Lön;10 000,00\n2023-01;Resor;99,50\n";
        String file = Base64.getEncoder().encodeToString(right.getBytes(StandardCharsets.UTF_8));
        post.finance.post(post.at("outcomes/2023/import"), Map.of("file", file, "source", "Huvudboken")).expect(201);
        post.outcome(2023, line("2023-01", "SALARY", "10000.00")).expect(201);
        JsonNode again = post.outcome(2023, line("2023-01", "SALARY", "9999.00")).expect(201).json();
        assertThat(again.path("entries")).hasSize(3);
        assertThat(again.path("outcome").asText()).isEqualTo("10098.50");
        assertThat(finance("1880").get(post.at("outcomes/2023")).expect(200).json().path("outcome").asText()).isEqualTo("10098.50");
    }

    @Test
    void what_a_ceiling_stops_of_a_claim_is_shown_before_and_after_it_is_invoiced() throws Exception {
        var post = new OrebroPost("Avräkning under tak").costs(2023, Map.of("SALARY", "70000.00"));
        for (var half : List.of("2023-H1", "2023-H2")) post.basis(half);
        post.coordinator.post(post.at("ceilings"), Map.of("year", 2023, "amount", "70700.00", "overflow", "HOST_BEARS", "clause", "§ 4")).expect(201);
        post.outcome(2023, line("2023-Q1", "SALARY", "21000.00"), line("2023-Q2", "SALARY", "21000.00"), line("2023-Q3", "SALARY", "21000.00"), line("2023-Q4", "SALARY", "21000.00")).expect(201);
        JsonNode sent = post.settle(Map.of("year", 2023), null).expect(201).json();
        assertThat(party(sent, "1880").path("claim").asText()).isEqualTo("2000.00");
        assertThat(party(sent, "1880").path("stopped").asText()).as("100 kr is left for each").isEqualTo("1900.00");
        for (var code : SEVEN) post.replies(finance(code), 1, Map.of("version", 1, "approve", true)).expect(201);
        JsonNode basis = post.finance.post(post.at("settlements/1/basis"), Map.of()).expect(201).json();
        assertThat(basis.path("totalAmount").asText()).isEqualTo("700.00");
        assertThat(basis.path("overflowAmount").asText()).isEqualTo("13300.00");
        assertThat(party(post.settlement(1), "1880").path("stopped").asText()).isEqualTo("1900.00");
        assertThat(party(finance("1881").get(post.at("settlements/1")).expect(200).json(), "1881").path("stopped").asText()).isEqualTo("1900.00");
    }

    @Test
    void what_cannot_be_entered_or_settled_is_refused_by_name() {
        var post = new OrebroPost("Nekad avräkning").costs(2023, Map.of("SALARY", "70000.00")).costs(2024, Map.of("SALARY", "70000.00"));
        assertThat(finance("1880").post(post.at("outcomes/2023"), Map.of("lines", List.of(line("2023-01", "SALARY", "1.00")), "source", "x")).status()).isEqualTo(403);
        assertThat(post.coordinator.post(post.at("settlements/drafts"), Map.of("year", 2023, "surplusClause", "§ 8")).status()).isEqualTo(403);
        for (var bad : List.of(line("2023-13", "SALARY", "1.00"), line("2024-01", "SALARY", "1.00"), line("2023-01", "PREMISES", "1.00"), line("2023-01", "SALARY", "-1.00"),
                line("2023-01", "SALARY", "1.001"), line("2023-01", "SALARY", "tio")))
            assertThat(post.outcome(2023, bad).status()).as(bad.toString()).isEqualTo(400);
        assertThat(post.outcome(2024, line("2024-09", "SALARY", "1.00")).status()).isEqualTo(400);
        post.outcome(2023, line("2023-02", "SALARY", "1.00")).expect(201);
        assertThat(post.outcome(2023, line("2023-Q1", "SALARY", "1.00")).status()).isEqualTo(400);

        assertThat(post.settle(Map.of("year", 2023), null).expect(409).json().path("type").asText()).endsWith("settlement-outcome-missing");
        assertThat(post.settle(Map.of("year", 2024), null).expect(409).json().path("type").asText()).endsWith("settlement-too-early");
        for (var bad : List.of(Map.<String, Object>of("year", 2023, "windingDown", "1.00"), Map.<String, Object>of("year", 2023, "party", "0580"), Map.<String, Object>of("year", 2023, "surplusClause", ""),
                Map.<String, Object>of("surplusClause", "§ 8"), Map.<String, Object>of("year", 2023, "surplusClause", "§ 8", "windingDown", "-1.00")))
            assertThat(post.finance.post(post.at("settlements/drafts"), bad).status()).as(bad.toString()).isEqualTo(400);
        assertThat(post.settle(Map.of("year", 2023, "party", "1880"), null).status()).isEqualTo(400);
        for (var body : List.of("", "null", "[]", "{}", "{\"draft\":\"x\"}")) {
            assertThat(post.finance.post(post.at("settlements"), body).status()).as(body).isEqualTo(400);
            assertThat(post.finance.post(post.at("outcomes/2023"), body).status()).as(body).isEqualTo(400);
        }
        assertThat(Api.as("ekonom-1880", OrebroPost.COUNTY).get(post.at("settlements/drafts")).expect(200).json()).isEmpty();
        assertThat(Api.as("ekonom-22", "22").get(post.at("outcomes/2023")).status()).isEqualTo(404);
    }
}
