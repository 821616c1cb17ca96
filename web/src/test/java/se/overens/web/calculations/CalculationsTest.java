package se.overens.web.calculations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.overens.web.calculations.Calculators.texts;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.shared.Invalid;

class CalculationsTest {

    @Test
    void an_apportionment_answers_with_quotas_places_warnings_and_steps() throws JsonProcessingException {
        var answer = Calculators.apportionment(Calculators.APPORTIONMENT);
        assertThat(answer.at("/entries/0")).hasToString("{\"key\":\"a\",\"weight\":\"21878\",\"quota\":\"24.0208\",\"places\":24}");
        assertThat(answer.findValuesAsText("places")).containsExactly("24", "11", "5", "3", "1");
        assertThat(answer.at("/warnings/0/code").asText()).isEqualTo("ALABAMA");
        assertThat(answer.at("/warnings/0/detail").asText()).isEqualTo("d får 3 av 44 platser, men hade fått 4 om platserna varit 43. Så kan det bli med största rest.");
        assertThat(texts(answer.get("steps"))).contains("a: 21\u00a0878 × 44 / 40\u00a0075 = 24,0208. Hela platser: 24, rest 0,0208.")
                .noneMatch(step -> step.contains("?") || step.contains("{"));
        assertThat(answer.get("ties")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAINTE_LAGUE", "MODIFIED_SAINTE_LAGUE", "D_HONDT", "ADAMS", "DEAN", "HUNTINGTON_HILL", "LARGEST_REMAINDER"})
    void every_method_tells_its_steps(String method) throws JsonProcessingException {
        var plain = Calculators.APPORTIONMENT.replace("LARGEST_REMAINDER", method).replace("\"firstDivisor\":null", "\"firstDivisor\":\"1.4\"");
        var bounded = plain.replace("\"floor\":0,\"cap\":null", "\"floor\":1,\"cap\":9");
        var tied = "{\"total\":4,\"method\":\"" + method + "\",\"firstDivisor\":\"1.4\",\"entries\":[{\"key\":\"x\",\"weight\":\"5\"},{\"key\":\"y\",\"weight\":\"5\"},{\"key\":\"z\",\"weight\":\"5.0\"}]}";
        for (var question : new String[] {plain, bounded, tied}) {
            assertThat(texts(Calculators.apportionment(question).get("steps"))).hasSizeGreaterThan(4)
                    .noneMatch(step -> step.contains("?") || step.contains("{"));
        }
        assertThat(Calculators.apportionment(tied).get("ties")).hasToString("[{\"keys\":[\"x\",\"y\",\"z\"],\"places\":1,\"resolvedBy\":\"KEY\"}]");
    }

    @Test
    void a_cost_split_answers_with_exact_fractions_and_amounts_that_add_up() throws JsonProcessingException {
        var answer = Calculators.costSplit("""
                {"amount":"1000000.00","roundingUnit":"0.01","key":{"type":"EQUAL"},"parties":[{"key":"b"},{"key":"a"},{"key":"c"}]}""");
        assertThat(answer.at("/parts/1")).hasToString("{\"key\":\"a\",\"exact\":\"1000000/3\",\"amount\":\"333333.34\"}");
        assertThat(answer.at("/parts/0/amount").asText()).isEqualTo("333333.33");
        assertThat(answer.get("amount").asText()).isEqualTo("1000000.00");
        assertThat(answer.get("rule").asText()).startsWith("Lika delar. Antal parter: 3.");
    }

    @Test
    void a_condition_answers_in_words_too() throws JsonProcessingException {
        var answer = Calculators.condition(Calculators.CONDITION);
        assertThat(answer.get("state").asText()).isEqualTo("FULFILLED");
        assertThat(answer.get("fulfilledOn").asText()).isEqualTo("2024-06-14");
        assertThat(texts(answer.get("missing"))).containsExactly("0509");
        assertThat(answer.get("explanation").asText()).contains("Beslut som räknas: 2 av 3.").contains("ännu ingen uppsägning").doesNotContain("?");
        var all = Calculators.condition(Calculators.CONDITION.replace("{\"atLeast\":2}", "\"ALL_OTHERS\""));
        assertThat(all.get("state").asText()).isEqualTo("PENDING");
        assertThat(all.get("fulfilledOn").isNull()).isTrue();
    }

    @Test
    void a_notice_answers_with_three_ends() throws JsonProcessingException {
        var answer = Calculators.notice(Calculators.NOTICE);
        assertThat(answer.get("lastDay").asText()).isEqualTo("2026-12-31");
        assertThat(answer.at("/latestNoticeFor/0")).hasToString("{\"lastDay\":\"2026-12-31\",\"noticeBy\":\"2026-09-30\"}");
        assertThat(answer.get("latestNoticeFor")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"weight\":\"4167\"|\"weight\":\"-1\"|entries[2].weight", "\"weight\":\"4167\"|\"weight\":\"4,1\"|entries[2].weight",
            "\"weight\":\"4167\"|\"weight\":\"NaN\"|entries[2].weight", "\"weight\":\"4167\"|\"weight\":null|entries[2].weight",
            "\"weight\":\"4167\"|\"weight\":\"1e100\"|entries[2].weight", "\"key\":\"c\"|\"key\":\"a\"|entries[2].key",
            "\"key\":\"c\"|\"key\":\"\\ud800\"|entries[2].key", "\"total\":44|\"total\":-1|total", "\"total\":44|\"total\":null|total",
            "LARGEST_REMAINDER|HARE|method", "LARGEST_REMAINDER|MODIFIED_SAINTE_LAGUE|firstDivisor",
            "\"firstDivisor\":null|\"firstDivisor\":\"x\"|firstDivisor", "\"floor\":0|\"floor\":45|entries", "\"floor\":0|\"floor\":-1|entries[0].floor"})
    void the_field_that_is_wrong_is_named(String from, String to, String field) {
        var invalid = catchThrowableOfType(Invalid.class, () -> Calculators.apportionment(Calculators.APPORTIONMENT.replace(from, to)));
        assertThat(Calculators.fields(invalid)).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"amount\":\"376000.00\"|\"amount\":\"376000.001\"|amount", "\"amount\":\"376000.00\"|\"amount\":\"-1\"|amount",
            "\"amount\":\"376000.00\"|\"amount\":\"1e30\"|amount", "\"0.01\"|\"7.00\"|amount", "\"0.01\"|\"0\"|roundingUnit",
            "BASE_AND_PER_CAPITA|FIXED_PERCENT|parties[0].percent,parties[1].percent", "BASE_AND_PER_CAPITA|NONE|key.type",
            "\"0.30\"|\"1.01\"|key.base", "\"0.30\"|null|key.base", "168737|-1|parties[0].population"})
    void the_part_of_a_cost_that_is_wrong_is_named(String from, String to, String fields) {
        var invalid = catchThrowableOfType(Invalid.class, () -> Calculators.costSplit(Calculators.COST_SPLIT.replace(from, to)));
        assertThat(String.join(",", Calculators.fields(invalid))).isEqualTo(fields);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"party\":\"0581\"|\"party\":\"0680\"|decisions[1].party", "2024-06-14|2024-06-31|decisions[1].decidedOn",
            "2024-08-01|+12024-08-01|asOf", "{\"atLeast\":2}|{\"atLeast\":0}|quorum.atLeast", "{\"atLeast\":2}|{\"atLeast\":\"2\"}|quorum.atLeast",
            "{\"atLeast\":2}|{\"atLeast\":2,\"named\":[\"0509\"]}|quorum", "{\"atLeast\":2}|{\"named\":[\"0509\",\"1\"]}|quorum.named[1]",
            "{\"atLeast\":2}|{\"atMost\":2}|quorum.atMost,quorum", "{\"atLeast\":2}|7|quorum", "{\"atLeast\":2}|null|quorum",
            "\"ADOPTED\",\"conditional\":true},|\"GONE\",\"conditional\":true},|decisions[0].status"})
    void the_part_of_a_condition_that_is_wrong_is_named(String from, String to, String fields) {
        var invalid = catchThrowableOfType(Invalid.class, () -> Calculators.condition(Calculators.CONDITION.replace(from, to)));
        assertThat(String.join(",", Calculators.fields(invalid))).isEqualTo(fields);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"total\":\"44\"", "\"total\":44.0", "\"total\":4e1", "\"total\":true", "\"total\":99999999999999999999",
            "\"total\":44,\"seats\":1", "\"total\":44,\"total\":44", "\"total\":[44]", "\"total\":{}", "\"total\":NaN"})
    void a_number_is_a_number_and_nothing_else(String total) {
        assertThatThrownBy(() -> Calculators.apportionment(Calculators.APPORTIONMENT.replace("\"total\":44", total)))
                .isInstanceOf(JsonProcessingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"weight\":21878", "\"weight\":[\"21878\"]", "\"weight\":true", "\"weight\":{}"})
    void a_decimal_is_text_and_nothing_else(String weight) {
        assertThatThrownBy(() -> Calculators.apportionment(Calculators.APPORTIONMENT.replace("\"weight\":\"21878\"", weight)))
                .isInstanceOf(JsonProcessingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "\"text\"", "\"\"", "true", "{", "{}x", "[{}]", "{\"total\":44}{}"})
    void what_is_no_json_object_is_refused(String json) {
        assertThatThrownBy(() -> Calculators.apportionment(json)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void null_is_refused_and_so_is_an_object_without_anything() {
        assertThatThrownBy(() -> Calculators.apportionment("null")).isInstanceOf(Invalid.class);
        var invalid = catchThrowableOfType(Invalid.class, () -> Calculators.apportionment("{}"));
        assertThat(Calculators.fields(invalid)).containsExactly("total", "method", "entries");
        assertThat(Calculators.fields(catchThrowableOfType(Invalid.class, () -> Calculators.condition("{}"))))
                .containsExactly("quorum", "parties", "asOf", "decisions");
        assertThat(Calculators.fields(catchThrowableOfType(Invalid.class, () -> Calculators.notice("{}"))))
                .containsExactly("termStart", "noticeMonths", "endsAt", "noticeGivenOn");
    }

    @Test
    void deep_nesting_and_endless_numbers_are_refused() {
        assertThatThrownBy(() -> Calculators.condition("{\"quorum\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> Calculators.condition("{\"quorum\":" + "9".repeat(100_000) + "}"))
                .isInstanceOf(JsonProcessingException.class);
    }
}
