package se.overens.it.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.overens.distribution.model.Snapshot;
import se.overens.it.Stack;
import se.overens.launcher.demo.Api;
import se.overens.launcher.demo.DuringTheYear;
import se.overens.launcher.demo.NumbersOfTheYear;
import se.overens.launcher.demo.Referral;

/// Jönköping's year 2017, day by day: 940 places by SFS 2016:874, thirteen municipalities asked, decided and published,
/// places moved between two of them, and 697 from 9 March by SFS 2017:27.
@TestMethodOrder(OrderAnnotation.class)
class YearOfJonkopingIT {

    private static final String COUNTY = "/workspaces/06";

    private static Api api;
    private static int draft;
    private static int scenario;
    private static int round;
    private static int decided;
    private static int moved;
    private static int revised;

    @BeforeAll
    static void begin() {
        api = new Api(Stack.address() + "/api/v1", Stack::token);
        Stack.moveTo(LocalDate.of(2016, 10, 3));
    }

    @AfterAll
    static void end() {
        Stack.moveTo(Stack.DAY);
    }

    @Test
    @Order(1)
    void the_forecast_and_the_county_quota_come_in_and_are_never_summed_with_the_planning_figure() {
        NumbersOfTheYear.forecast(api, "2016-07-26", Map.of(2016, 56_000, 2017, 72_500));
        NumbersOfTheYear.countyQuota(api, 2017, 940, "2016-09-29", "SFS 2016:874", "2017-01-01");
        NumbersOfTheYear.planningFigure(api, 2017, 1_250, "2016-09-30");
        JsonNode quota = coordinator().get(COUNTY + "/quotas?category=ASSIGNMENT&year=2017").body().path(0);
        assertThat(quota.path("countyQuota").path("current").path("persons").asInt()).isEqualTo(940);
        assertThat(quota.path("planningFigure").path("current").path("persons").asInt()).isEqualTo(1_250);
        assertThat(quota.toString()).doesNotContain("2190");
    }

    @Test
    @Order(2)
    void the_model_is_tried_out_and_what_was_tried_is_kept() {
        draft = NumbersOfTheYear.draft(api, 2017, 940, "40", "35", "25");
        scenario = NumbersOfTheYear.scenario(api, draft, "Mer befolkning", "Arbetsmarknaden ska väga tyngst.", "30", "60", "10");
        JsonNode beside = coordinator().get(COUNTY + "/models/drafts/" + draft + "/comparison?with=scenario-" + scenario).body();
        assertThat(beside.toString()).contains("Mer befolkning");
        assertThat(sum(simulated(), "places")).isEqualTo(940);
    }

    @Test
    @Order(3)
    void eleven_answer_and_two_are_silent() {
        round = Referral.send(api, draft, "2016-10-28");
        Referral.answer(api, round);
        Stack.moveTo(LocalDate.of(2016, 10, 31));
        JsonNode board = coordinator().get(COUNTY + "/referrals/" + round).body();
        assertThat(board.path("state").asText()).isEqualTo("CLOSED");
        List<JsonNode> rows = all(board.path("board"));
        assertThat(rows).hasSize(13);
        assertThat(rows.stream().filter(row -> row.path("answeredOn").isNull()).map(row -> row.path("code").asText())).containsExactlyInAnyOrder("0604", "0684");
        assertThat(rows.stream().map(row -> row.path("way").asText()).filter("LINK"::equals)).hasSize(1);
        assertThat(rows.stream().map(row -> row.path("way").asText()).filter("REGISTERED"::equals)).hasSize(1);
    }

    @Test
    @Order(4)
    void the_revised_version_is_published_with_what_became_of_each_comment() {
        JsonNode before = simulated();
        weigh("45", "40", "15");
        Referral.dispose(api, round);
        JsonNode outcome = coordinator().get(COUNTY + "/referrals/" + round).body();
        assertThat(outcome.path("state").asText()).isEqualTo("DISPOSED");
        assertThat(outcome.path("outcome").path("difference").isMissingNode()).isFalse();
        assertThat(simulated()).isNotEqualTo(before);
        JsonNode read = officer("0643").get(COUNTY + "/referrals/" + round + "/dispositions").body();
        assertThat(all(read.path("comments")).stream().filter(comment -> comment.path("outcome").asText().equals("REJECTED")))
                .isNotEmpty().allMatch(comment -> !comment.path("reason").asText().isBlank());
    }

    @Test
    @Order(5)
    void the_decision_is_published_and_anybody_can_check_it() throws Exception {
        Stack.moveTo(LocalDate.of(2016, 11, 17));
        var command = new TreeMap<String, Object>(Map.of("decidedBy", "Länsstyrelsen i Jönköpings län", "decidedOn", "2016-11-17", "caseReference", "851-8021-2016",
                "rapporteur", "Samordnare", "content", "Länstalet 940 för 2017 fördelas enligt modellen.", "alternatives", List.of(scenario)));
        var path = COUNTY + "/models/drafts/" + draft;
        JsonNode model = coordinator().act(path + "/publication", coordinator().get(path).etag(), command).body();
        decided = model.path("number").asInt();
        assertThat(sum(officer("0684").get(COUNTY + "/figures?year=2017").body(), "places")).isEqualTo(940);
        byte[] frozen = withoutLogin("/public/models/06/" + decided + "/snapshot");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(frozen))).isEqualTo(model.path("sha256").asText());
        assertThat(new String(frozen, StandardCharsets.UTF_8)).contains("Mer befolkning").contains("Länstalet 940 för 2017");
        assertThat(new String(withoutLogin("/public/models/06/" + decided + "/figures.csv"), StandardCharsets.UTF_8)).contains("Jönköping");
    }

    @Test
    @Order(6)
    void two_places_are_moved_by_mutual_consent_and_the_total_stays() {
        Stack.moveTo(LocalDate.of(2017, 2, 6));
        Map<String, Integer> before = figures();
        int transfer = DuringTheYear.agree(api, 2017, 2);
        assertThat(figures()).isEqualTo(before);
        moved = DuringTheYear.confirm(api, transfer, "2017-02-06");
        Map<String, Integer> after = figures();
        assertThat(after.get("0682")).isEqualTo(before.get("0682") - 2);
        assertThat(after.get("0687")).isEqualTo(before.get("0687") + 2);
        assertThat(after.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(940);
    }

    @Test
    @Order(7)
    void the_quota_falls_to_697_and_nobody_gets_less_than_has_come() {
        Stack.moveTo(LocalDate.of(2017, 3, 9));
        NumbersOfTheYear.countyQuota(api, 2017, 697, "2017-02-02", "SFS 2017:27", "2017-03-09");
        Map<String, Integer> received = Map.of("0604", 9, "0617", 2, "0680", 61, "0682", 14, "0684", 12, "0687", 8);
        NumbersOfTheYear.received(api, 2017, "2017-03-05", received);
        revised = DuringTheYear.revise(api, moved, 697, "2017-03-09", "SFS 2017:27", "2017-03-09");
        Map<String, Integer> after = figures();
        assertThat(after.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(697);
        received.forEach((code, persons) -> assertThat(after.get(code)).as(code).isGreaterThanOrEqualTo(persons));
        JsonNode quota = coordinator().get(COUNTY + "/quotas?category=ASSIGNMENT&year=2017").body().path(0).path("countyQuota");
        assertThat(quota.path("current").path("persons").asInt()).isEqualTo(697);
        assertThat(quota.toString()).contains("940").contains("SFS 2016:874");
    }

    @Test
    @Order(8)
    void all_three_models_stay_readable_and_explain_every_figure() {
        for (int model : List.of(decided, moved, revised))
            for (String code : figures().keySet())
                assertThat(officer(code).get(COUNTY + "/models/" + model + "/explanations/" + code).body().path("places").isInt()).isTrue();
        assertThat(coordinator().get(COUNTY + "/models/" + decided).body().path("supersededBy").asInt()).isEqualTo(moved);
        assertThat(coordinator().get(COUNTY + "/models/" + moved).body().path("supersededBy").asInt()).isEqualTo(revised);
        JsonNode balance = coordinator().get(COUNTY + "/balance?year=2017&category=ASSIGNMENT").body();
        assertThat(balance.path("decided").asInt()).isEqualTo(697);
        assertThat(balance.path("received").asInt()).isEqualTo(106);
    }

    @Test
    @Order(9)
    void each_frozen_result_is_computed_again_byte_for_byte() throws Exception {
        for (int model : List.of(decided, moved, revised)) {
            String frozen = new String(withoutLogin("/public/models/06/" + model + "/snapshot"), StandardCharsets.UTF_8);
            assertThat(Snapshot.read(frozen).recalculated().canonical()).isEqualTo(frozen);
        }
    }

    private static JsonNode simulated() {
        return coordinator().post(COUNTY + "/models/drafts/" + draft + "/simulation", "{}", "year-simulation-" + System.nanoTime()).body().path("rows");
    }

    private static void weigh(String... weights) {
        var path = COUNTY + "/models/drafts/" + draft;
        var read = coordinator().get(path);
        var body = (ObjectNode) read.body().deepCopy();
        for (int i = 0; i < weights.length; i++) ((ObjectNode) body.path("factors").path(i)).put("weight", weights[i]);
        body.retain("title", "year", "total", "factors", "deduction", "method", "firstDivisor", "limits", "adjustments");
        coordinator().put(path, body, read.etag());
    }

    private static Map<String, Integer> figures() {
        var figures = new TreeMap<String, Integer>();
        officer("0684").get(COUNTY + "/figures?year=2017").body().forEach(row -> figures.put(row.path("code").asText(), row.path("places").asInt()));
        return figures;
    }

    private static byte[] withoutLogin(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(URI.create(Stack.address() + "/api/v1" + path)).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static int sum(JsonNode rows, String field) {
        return all(rows).stream().mapToInt(row -> row.path(field).asInt()).sum();
    }

    private static Api.As coordinator() {
        return api.as("samordnare-06", "lst");
    }

    private static Api.As officer(String municipality) {
        return api.as("handlaggare-" + municipality, municipality);
    }
}
