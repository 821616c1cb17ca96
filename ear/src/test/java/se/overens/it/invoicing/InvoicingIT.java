package se.overens.it.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.it.invoicing.SharedPost.COUNTY;
import static se.overens.it.invoicing.SharedPost.GAVLE;
import static se.overens.it.invoicing.SharedPost.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Stack;

/// The half-years of shared posts in Gävleborg, on 20 August 2024.
class InvoicingIT {

    private static final String YEAR = "1053453.78";

    private final Api gavle = Api.as("ekonom-2180", COUNTY);

    @Test
    void a_post_that_ends_in_september_gives_188_000_then_94_000_and_nothing_more() {
        var post = new SharedPost("Integrationssamordnare");
        post.costs(2024, YEAR);
        assertThat(post.plan().path("periods")).extracting(period -> period.path("period").asText() + " " + period.path("state").asText())
                .containsExactly("2024-H1 DUE", "2024-H2 PLANNED");

        JsonNode spring = post.make("2024-H1").expect(201).json();
        assertThat(spring.path("totalAmount").asText()).isEqualTo("526726.89");
        assertThat(row(spring, GAVLE).path("amount").asText()).isEqualTo("188000.00");
        assertThat(sum(spring)).isEqualTo(spring.path("totalAmount").asText());

        post.endOn("2024-09-30");
        JsonNode autumn = post.make("2024-H2").expect(201).json();
        assertThat(autumn.path("endsOn").asText()).isEqualTo("2024-09-30");
        assertThat(row(autumn, GAVLE).path("amount").asText()).isEqualTo("94000.00");
        assertThat(row(autumn, GAVLE).path("throughAmount").asText()).isEqualTo("282000.00");
        assertThat(sum(autumn)).isEqualTo(autumn.path("totalAmount").asText());
        assertThat(new BigDecimal(sum(spring)).add(new BigDecimal(sum(autumn)))).isEqualByComparingTo("790090.34");

        assertThat(post.plan().path("periods")).extracting(period -> period.path("state").asText()).containsExactly("MADE", "MADE");
        refused(post.make("2025-H1"), 409, "period-not-planned");
    }

    @Test
    void a_row_leads_to_its_key_its_clause_and_its_decision_for_the_payer_too() {
        var post = new SharedPost("Språkstödjare");
        post.costs(2024, YEAR);
        int number = post.make("2024-H1").expect(201).json().path("number").asInt();

        JsonNode seenByHost = row(post.finance.get("invoice-bases/" + number).expect(200).json(), GAVLE);
        JsonNode payersBasis = gavle.get("invoice-bases/" + number).expect(200).json();
        assertThat(payersBasis.path("rows")).containsExactly(seenByHost);
        assertThat(payersBasis.path("totalAmount").asText()).isEqualTo("526726.89");

        JsonNode row = gavle.get("invoice-bases/" + number + "/rows/" + GAVLE).expect(200).json();
        assertThat(row.path("key").path("kind").asText()).isEqualTo("PER_CAPITA");
        assertThat(row.path("key").path("population").asLong()).isEqualTo(472_757);
        assertThat(row(row, GAVLE).path("clause").path("agreement").asInt()).isEqualTo(post.agreement);
        assertThat(row(row, GAVLE).path("clause").path("number").asText()).isEqualTo("§ 4");
        assertThat(row(row, GAVLE).path("clause").path("text").asText()).contains("efter antal invånare");
        assertThat(row(row, GAVLE).path("decision").path("paragraph").asText()).isEqualTo("§ 312");
        assertThat(row(row, GAVLE).path("decision").path("caseReference").asText()).isEqualTo("KS 2018-2180");
        gavle.get("agreements/" + post.agreement).expect(200);
    }

    @Test
    void a_row_says_so_when_the_decision_behind_it_is_not_known() {
        var post = new SharedPost("Utan kända beslut", false);
        post.costs(2024, YEAR);
        JsonNode row = row(post.make("2024-H1").expect(201).json(), GAVLE);
        assertThat(row.path("decision").isNull()).isTrue();
        assertThat(row.path("clause").path("agreement").asInt()).isEqualTo(post.agreement);
    }

    @Test
    void a_payer_sees_no_other_payers_row_and_makes_and_registers_nothing() {
        var post = new SharedPost("Boendesamordnare");
        post.costs(2024, YEAR);
        refused(gavle.post("invoice-bases", Map.of("post", post.number, "period", "2024-H1")), 403, "not-allowed");
        refused(post.coordinator.post("invoice-bases", Map.of("post", post.number, "period", "2024-H1")), 403, "not-allowed");
        int number = post.make("2024-H1").expect(201).json().path("number").asInt();

        String row = "invoice-bases/" + number + "/rows/";
        for (var path : List.of(row + "2101", row + "2101/pdf")) gavle.get(path).expect(404);
        refused(gavle.post(row + GAVLE + "/payments", Map.of("paidOn", "2024-08-01", "amount", "1.00")), 403, "not-allowed");
        refused(gavle.post(row + GAVLE + "/ledger-number", Map.of("number", "1")), 403, "not-allowed");
        refused(gavle.post(row + "2101/ledger-number", Map.of("number", "1")), 403, "not-allowed");
        assertThat(gavle.get("invoice-bases/" + number + "/export.csv").expect(200).text()).contains("Gävle").doesNotContain("Ockelbo");
        Api.as("ekonom-22", "22").get("invoice-bases/" + number).expect(404);
        Api.as("ekonom-22", "22").get("invoice-plans?post=" + post.number).expect(404);
    }

    @Test
    void the_ledgers_number_and_the_payments_come_back() {
        var post = new SharedPost("Hälsokommunikatör");
        post.costs(2024, YEAR);
        int number = post.make("2024-H1").expect(201).json().path("number").asInt();
        String row = "invoice-bases/" + number + "/rows/";
        String ledger = "L" + number + "-";

        var numbered = post.finance.post(row + GAVLE + "/ledger-number", Map.of("number", ledger + "1")).expect(201).json();
        assertThat(row(numbered, GAVLE).path("state").asText()).isEqualTo("INVOICED");
        assertThat(numbered.path("receipt").asText()).startsWith("21-2024-");
        refused(post.finance.post(row + "2101/ledger-number", Map.of("number", ledger + "1")), 409, "ledger-number-taken");
        post.finance.post(row + GAVLE + "/ledger-number", Map.of("number", ledger + "2")).expect(201);
        post.finance.post(row + "2101/ledger-number", Map.of("number", ledger + "1")).expect(201);

        refused(post.finance.post(row + GAVLE + "/payments", Map.of("paidOn", "2024-08-19", "amount", "188000.01")), 409, "paid-above-row");
        post.finance.post(row + GAVLE + "/payments", Map.of("paidOn", "2024-08-21", "amount", "1.00")).expect(400);
        var half = post.finance.post(row + GAVLE + "/payments", Map.of("paidOn", "2024-08-19", "amount", "100000.00")).expect(201).json();
        assertThat(row(half, GAVLE).path("state").asText()).isEqualTo("PARTLY_PAID");
        var whole = post.finance.post(row + GAVLE + "/payments", Map.of("paidOn", "2024-08-20", "amount", "88000.00")).expect(201).json();
        assertThat(row(whole, GAVLE).path("state").asText()).isEqualTo("PAID");
        assertThat(row(gavle.get(row + GAVLE).expect(200).json(), GAVLE).path("ledgerNumber").asText()).isEqualTo(ledger + "2");
    }

    @Test
    void the_same_bytes_are_read_by_host_and_payer_and_the_table_opens_in_a_swedish_spreadsheet() {
        var post = new SharedPost("=Farlig titel");
        post.costs(2024, YEAR);
        int number = post.make("2024-H1").expect(201).json().path("number").asInt();
        String pdf = "invoice-bases/" + number + "/rows/" + GAVLE + "/pdf";
        var first = gavle.get(pdf).expect(200);
        assertThat(new String(first.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(post.finance.get(pdf).expect(200).bytes()).isEqualTo(first.bytes());

        var csv = post.finance.get("invoice-bases/" + number + "/export.csv").expect(200).text();
        assertThat(csv).startsWith("\uFEFFUnderlag;Tjänst;").contains(";Gävle;168737;35,6921;188000,00;").contains(";'=Farlig titel;");
        assertThat(csv.lines()).hasSize(11);
        assertThat(new String(post.finance.get("invoice-bases/" + number + "/export.xlsx").expect(200).bytes(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void two_who_make_the_same_basis_at_once_make_one() throws Exception {
        var post = new SharedPost("Samordnare för två");
        post.costs(2024, YEAR);
        var answers = atOnce(() -> post.make("2024-H1"), () -> post.make("2024-H1"));
        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(201, 409);
        refused(answers.stream().filter(answer -> answer.status() == 409).findFirst().orElseThrow(), 409, "basis-already-made");
        assertThat(post.finance.get("invoice-bases?post=" + post.number).expect(200).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void two_payments_at_once_are_never_more_than_the_row() throws Exception {
        var post = new SharedPost("Betald av två");
        post.costs(2024, YEAR);
        int number = post.make("2024-H1").expect(201).json().path("number").asInt();
        Callable<Api.Answer> pay = () -> post.finance.post("invoice-bases/" + number + "/rows/" + GAVLE + "/payments", Map.of("paidOn", "2024-08-20", "amount", "188000.00"));
        assertThat(atOnce(pay, pay)).extracting(Api.Answer::status).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void what_cannot_be_invoiced_is_refused_by_name() {
        var post = new SharedPost("Nekad");
        refused(post.make("2024-H1"), 409, "period-not-planned");
        post.costs(2024, YEAR);
        refused(post.make("2024-H2"), 409, "earlier-half-not-made");
        post.make("2024-H3").expect(400);
        post.finance.post("invoice-bases", Map.of("post", post.number, "period", "2024-H1", "dueOn", "2024-08-19")).expect(400);
        for (var body : List.of("", "null", "[]", "{}", "{\"post\":1,\"period\":\"2024-H1\",\"more\":1}", "{\"post\":\"1\",\"period\":\"2024-H1\"}"))
            assertThat(post.finance.post("invoice-bases", body).status()).as(body).isEqualTo(400);
        post.make("2024-H1").expect(201);
        assertThat(post.coordinator.post("posts/" + post.number + "/years", Map.of("year", 2024, "amount", "1.00", "key", Map.of("type", "EQUAL"),
                "parts", List.of(), "source", "Ändrad", "clause", "§ 4")).status()).isEqualTo(409);
    }

    @Test
    void a_repeated_request_makes_one_basis() {
        var post = new SharedPost("Upprepad");
        post.costs(2024, YEAR);
        var once = post.finance.with("Idempotency-Key", "basis-of-" + post.number);
        var command = Map.of("post", post.number, "period", "2024-H1");
        assertThat(once.post("invoice-bases", command).expect(201).json()).isEqualTo(once.post("invoice-bases", command).expect(201).json());
    }

    @Test
    void without_its_workspace_the_database_shows_no_row() throws Exception {
        try (var connection = Stack.asApplication(); var statement = connection.createStatement()) {
            for (var table : List.of("invoice_plan", "invoice_basis", "invoice_row", "ledger_number", "payment", "invoice_row_document")) {
                var rows = statement.executeQuery("select count(*) from " + table);
                rows.next();
                assertThat(rows.getInt(1)).as(table).isZero();
            }
        }
    }

    private static List<Api.Answer> atOnce(Callable<Api.Answer> one, Callable<Api.Answer> other) throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<Api.Answer>();
            for (var answer : pool.invokeAll(List.of(one, other))) answers.add(answer.get());
            return answers;
        }
    }

    private static void refused(Api.Answer answer, int status, String code) {
        assertThat(answer.expect(status).json().path("type").asText()).endsWith("/" + code);
    }

    private static String sum(JsonNode basis) {
        var sum = BigDecimal.ZERO;
        for (var row : basis.path("rows")) sum = sum.add(new BigDecimal(row.path("amount").asText()));
        return sum.toPlainString();
    }
}
