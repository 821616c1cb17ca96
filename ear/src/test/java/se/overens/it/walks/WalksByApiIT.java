package se.overens.it.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.overens.it.Stack;
import se.overens.launcher.demo.Api;
import se.overens.launcher.demo.CountyNumber;
import se.overens.launcher.demo.SharedPost;
import se.overens.launcher.demo.ThreeYears;

/// Both walks through the API, with the demo's own chapters as steps: from a county's number to a signed agreement, and
/// from an old contract to the last basis of its invoices.
@TestMethodOrder(OrderAnnotation.class)
class WalksByApiIT {

    private static Api api;
    private static int agreement;
    private static int post;
    private static int firstHalf;

    @BeforeAll
    static void meet() {
        api = new Api(Stack.address() + "/api/v1", Stack::token);
    }

    @Test
    @Order(1)
    void the_figures_of_2022_are_entered_as_they_were_decided() {
        JsonNode model = CountyNumber.decidedIn2022(api).body();
        JsonNode figures = officer("0684").get("/workspaces/06/figures?year=2022").body();
        assertThat(figure(figures, "0684")).isZero();
        assertThat(figure(figures, "0680")).isEqualTo(119);
        assertThat(sum(figures)).isEqualTo(255);
        assertThat(model.path("sha256").asText()).hasSize(64);
    }

    @Test
    @Order(2)
    void all_thirteen_figures_of_255_places_move_with_a_weight_and_are_published() {
        int draft = CountyNumber.draft(api, 2024, 255);
        String path = "/workspaces/06/models/drafts/" + draft + "/simulation";
        List<Integer> before = places(coordinator06().post(path, "{\"weights\":[\"45\",\"40\",\"15\"]}", "walk-simulation-1").body());
        List<Integer> after = places(coordinator06().post(path, "{\"weights\":[\"10\",\"20\",\"70\"]}", "walk-simulation-2").body());
        assertThat(before).hasSize(13);
        assertThat(before.stream().mapToInt(Integer::intValue).sum()).isEqualTo(255);
        assertThat(after.stream().mapToInt(Integer::intValue).sum()).isEqualTo(255);
        assertThat(after).isNotEqualTo(before);

        CountyNumber.publishYear(api, draft, "2023-11-16", "851-5210-2023");
        assertThat(sum(officer("0643").get("/workspaces/06/figures?year=2024").body())).isEqualTo(255);
    }

    @Test
    @Order(3)
    void a_figureless_agreement_is_offered_countered_aligned_decided_on_and_signed() {
        agreement = ThreeYears.offer(api, "0643");
        ThreeYears.counter(api, agreement, "0643");
        JsonNode difference = coordinator06().get("/workspaces/06/agreements/" + agreement + "/differences?from=1&to=2").body();
        assertThat(difference.path("clauses").findValuesAsText("kind")).containsOnlyOnce("CHANGED");
        ThreeYears.accept(api, "lst", agreement, 2);
        assertThat(state(agreement)).isEqualTo("ALIGNED");
        ThreeYears.decideAndSign(api, agreement, "0643");
        assertThat(state(agreement)).isEqualTo("ACTIVE");
    }

    @Test
    @Order(4)
    void its_figure_is_the_municipalitys_row_and_the_next_years_appears_when_the_county_publishes() {
        int habo2024 = figure(officer("0643").get("/workspaces/06/figures?year=2024").body(), "0643");
        assertThat(resolved(2024)).containsExactly(habo2024);
        assertThat(resolved(2025)).isEmpty();
        CountyNumber.publishYear(api, CountyNumber.draft(api, 2025, 276), "2024-08-20", "851-4810-2024");
        int habo2025 = figure(officer("0643").get("/workspaces/06/figures?year=2025").body(), "0643");
        assertThat(resolved(2025)).containsExactly(habo2025);
        assertThat(resolved(2024)).containsExactly(habo2024);
    }

    @Test
    @Order(5)
    void the_post_rests_on_thirteen_contracts_and_its_years_are_divided_by_inhabitants() {
        List<Integer> contracts = SharedPost.contracts(api);
        assertThat(contracts).hasSize(13);
        post = SharedPost.register(api, contracts);
        SharedPost.enterYears(api, post);
        JsonNode year = officer("0580").get("/workspaces/05/posts/" + post + "/years/2024").body();
        assertThat(amount(year, "0580")).isEqualTo("376000.00");
        assertThat(amount(year, "0512")).isEqualTo("8066.52");
        assertThat(amount(officer("0580").get("/workspaces/05/posts/" + post + "/years/2023").body(), "0580")).isEqualTo("376000.00");
    }

    @Test
    @Order(6)
    void the_first_half_year_sums_to_the_ore_and_each_row_leads_to_its_clause() {
        firstHalf = SharedPost.firstHalfYear(api, post);
        JsonNode basis = finance("ekonom-05", "lst").get("/workspaces/05/invoice-bases/" + firstHalf).body();
        assertThat(basis.path("totalAmount").asText()).isEqualTo("526726.89");
        assertThat(ore(basis)).isEqualTo(52672689);
        assertThat(amount(basis, "0580")).isEqualTo("188000.00");
        JsonNode paid = finance("ekonom-0580", "0580").get("/workspaces/05/invoice-bases/" + firstHalf + "/rows/0580").body();
        assertThat(paid.toString()).contains("§ 4").contains("2018-10-30").contains("§ 312");
    }

    @Test
    @Order(7)
    void one_ambiguous_day_is_answered_with_both_readings_and_their_kronor() {
        JsonNode readings = officer("0580").post("/workspaces/05/posts/" + post + "/ending/readings", "{\"text\":\"från 30/9 2024\"}", "walk-readings").body();
        assertThat(readings.toString()).contains("2024-09-30").contains("282000.00").contains("281486.34");
        assertThat(readings.path("readings")).hasSize(2);
    }

    @Test
    @Order(8)
    void twelve_of_thirteen_do_not_fulfil_the_condition_and_the_thirteenth_does() {
        SharedPost.proposeEnding(api, post);
        SharedPost.DECISIONS.forEach(decided -> SharedPost.decide(api, post, decided));
        JsonNode twelve = officer("0580").get("/workspaces/05/posts/" + post + "/ending").body();
        assertThat(twelve.path("state").asText()).isEqualTo("PENDING");
        assertThat(twelve.toString()).contains("Boxholm").contains("9078.18");
        JsonNode thirteen = SharedPost.decide(api, post, SharedPost.LAST).body();
        assertThat(thirteen.path("state").asText()).isEqualTo("FULFILLED");
        assertThat(texts(officer("0560").get("/workspaces/05/tasks").body())).contains("post-ending-notice");
    }

    @Test
    @Order(9)
    void notice_is_given_and_confirmed_and_the_second_half_year_is_what_is_left() {
        SharedPost.giveAndConfirmNotice(api, post, "2024-08-20");
        assertThat(officer("0580").get("/workspaces/05/posts/" + post).body().path("lastDay").asText()).isEqualTo("2024-09-30");
        JsonNode second = finance("ekonom-05", "lst").post("/workspaces/05/invoice-bases", "{\"post\":" + post + ",\"period\":\"2024-H2\"}", "walk-basis-h2").body();
        assertThat(amount(second, "0580")).isEqualTo("94000.00");
        assertThat(second.path("totalAmount").asText()).isEqualTo("263363.45");
        JsonNode plan = finance("ekonom-05", "lst").get("/workspaces/05/invoice-plans?post=" + post).body();
        assertThat(plan.toString()).doesNotContain("2025");
    }

    private static List<Integer> resolved(int year) {
        List<Integer> places = new ArrayList<>();
        officer("0643").get("/workspaces/06/agreements/" + agreement + "/figures").body().forEach(row -> {
            if (row.path("year").asInt() == year && row.path("current").isObject()) places.add(row.path("current").path("places").asInt());
        });
        return places;
    }

    private static String state(int number) {
        return officer("0643").get("/workspaces/06/agreements/" + number).body().path("state").asText();
    }

    private static List<Integer> places(JsonNode simulation) {
        List<Integer> places = new ArrayList<>();
        simulation.findValues("places").stream().filter(JsonNode::isInt).limit(13).forEach(node -> places.add(node.asInt()));
        return places;
    }

    private static int figure(JsonNode figures, String code) {
        return first(figures, row -> row.path("code").asText().equals(code)).path("places").asInt();
    }

    private static int sum(JsonNode figures) {
        int sum = 0;
        for (JsonNode row : figures) sum += row.path("places").asInt();
        return sum;
    }

    private static String amount(JsonNode of, String code) {
        JsonNode rows = of.has("rows") ? of.path("rows") : of.path("parts");
        return first(rows, row -> row.path(row.has("party") ? "party" : "code").asText().equals(code)).path("amount").asText();
    }

    private static long ore(JsonNode basis) {
        long ore = 0;
        for (JsonNode row : basis.path("rows")) ore += Long.parseLong(row.path("amount").asText().replace(".", ""));
        return ore;
    }

    private static List<String> texts(JsonNode tasks) {
        return tasks.findValuesAsText("text");
    }

    private static JsonNode first(JsonNode rows, Predicate<JsonNode> which) {
        for (JsonNode row : rows) if (which.test(row)) return row;
        throw new AssertionError("no such row in " + rows);
    }

    private static Api.As coordinator06() {
        return api.as("samordnare-06", "lst");
    }

    private static Api.As officer(String code) {
        return api.as("handlaggare-" + code, code);
    }

    private static Api.As finance(String account, String organisation) {
        return api.as(account, organisation);
    }
}
