package se.overens.it.calculations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.it.Api;

/// The calculators as another system calls them.
class CalculationsIT {

    private static final String FIVE = """
            {"total":44,"method":"LARGEST_REMAINDER","firstDivisor":null,"entries":[
             {"key":"a","weight":"21878","floor":0,"cap":null},{"key":"b","weight":"9713"},{"key":"c","weight":"4167"},
             {"key":"d","weight":"3252"},{"key":"e","weight":"1065"}]}""";

    private final Api reader = Api.as("lasare-06");

    @Test
    void forty_four_places_among_five_as_the_textbook_has_it() {
        var answer = reader.post("calculations/apportionment", FIVE).expect(200).json();
        assertThat(answer.findValuesAsText("places")).containsExactly("24", "11", "5", "3", "1");
        assertThat(answer.at("/entries/0/quota").asText()).isEqualTo("24.0208");
        assertThat(answer.at("/warnings/0/code").asText()).isEqualTo("ALABAMA");
    }

    @Test
    void the_steps_are_told_in_the_language_that_is_asked_for() {
        var swedish = reader.post("calculations/apportionment", FIVE).json().at("/steps/0").asText();
        var english = reader.with("Accept-Language", "en").post("calculations/apportionment", FIVE).json().at("/steps/0").asText();
        assertThat(swedish).startsWith("Vikterna är tillsammans");
        assertThat(english).startsWith("The weights are");
    }

    @Test
    void a_million_in_three_parts() {
        var answer = reader.post("calculations/cost-split", """
                {"amount":"1000000.00","roundingUnit":"0.01","key":{"type":"EQUAL"},"parties":[{"key":"a"},{"key":"b"},{"key":"c"}]}""").expect(200).json();
        assertThat(answer.at("/parts/0")).hasToString("{\"key\":\"a\",\"exact\":\"1000000/3\",\"amount\":\"333333.34\"}");
    }

    @Test
    void a_condition_with_one_decision_missing_is_pending() {
        var answer = reader.post("calculations/condition", """
                {"quorum":"ALL_OTHERS","parties":["0580","0581"],"asOf":"2024-08-01","longStop":"2024-09-15","appealedCounts":false,
                 "decisions":[{"party":"0580","decidedOn":"2024-06-12","status":"ADOPTED","conditional":true}]}""").expect(200).json();
        assertThat(answer.get("state").asText()).isEqualTo("PENDING");
        assertThat(answer.at("/missing/0").asText()).isEqualTo("0581");
        assertThat(answer.get("fulfilledOn").isNull()).isTrue();
    }

    @Test
    void notice_on_the_first_of_october_is_a_day_late() {
        var answer = reader.post("calculations/notice", """
                {"termStart":"2023-01-01","termEnd":"2025-12-31","minimumTermMonths":null,"noticeMonths":3,"renewalMonths":12,
                 "endsAt":"TERM_END","noticeGivenOn":"2025-10-01"}""").expect(200).json();
        assertThat(answer.get("lastDay").asText()).isEqualTo("2026-12-31");
        assertThat(answer.at("/latestNoticeFor/0/noticeBy").asText()).isEqualTo("2026-09-30");
    }

    @Test
    void one_must_be_signed_in() {
        Api.anonymous().post("calculations/apportionment", FIVE).expect(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"weight\":\"4167\"|\"weight\":\"-1\"|entries[2].weight", "\"weight\":\"4167\"|\"weight\":4167|entries[2].weight",
            "\"weight\":\"4167\"|\"weight\":\"x\"|entries[2].weight", "\"weight\":\"4167\"|\"weigth\":\"1\"|entries[2].weigth",
            "\"total\":44|\"total\":\"44\"|total", "\"total\":44|\"total\":4.5|total",
            "\"total\":44|\"total\":99999999999999999999999|total", "LARGEST_REMAINDER|HARE|method", "\"floor\":0|\"floor\":99|entries"})
    void the_field_that_is_wrong_is_named(String from, String to, String field) {
        var answer = reader.post("calculations/apportionment", FIVE.replace(from, to)).expect(400).json();
        assertThat(answer.get("status").asInt()).isEqualTo(400);
        assertThat(answer.at("/violations/0/field").asText()).isEqualTo(field);
        assertThat(answer.at("/violations/0/message").asText()).isNotBlank().doesNotContain("???");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "\"text\"", "{", "{}{}", "{\"\\ud800\":1}", "{\"total\":44,\"total\":44}", "{\"total\":NaN}", "\u0000\u0000\ufeff",
            "{\"method\":\"\\ud800\"}", "{\"entries\":[{\"key\":\"\\udfff\"}]}", "{\"entries\":[null]}", "not json"})
    void what_cannot_be_read_is_refused_with_violations(String body) {
        for (var calculator : new String[] {"apportionment", "cost-split", "condition", "notice"}) {
            var answer = reader.post("calculations/" + calculator, body).expect(400);
            assertThat(answer.response().headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(answer.json().get("violations")).isNotEmpty();
        }
    }

    @Test
    void depth_and_size_are_refused_without_a_fault_of_ours() {
        reader.post("calculations/condition", "{\"quorum\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}").expect(400);
        reader.post("calculations/condition", "{\"quorum\":" + "9".repeat(50_000) + "}").expect(400);
        reader.post("calculations/apportionment", "{\"method\":\"" + "x".repeat(10_000_000) + "\"}").expect(413);
    }
}
