package se.overens.agreement.register.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.shared.Invalid;

/// A question as an address says it, and back.
class RegisterQuestionTest {

    @ParameterizedTest
    @CsvSource({
        "q, uppsägning", "state, ACTIVE", "form, REGIONAL", "party, 0580", "kind, MUNICIPALITY", "year, 2024", "ends, 2026", "ends, OPEN",
        "addenda, true", "model, 17", "owner, Etableringschefen", "owner, -", "turn, OURS", "on, 2024-06-01", "sort, TITLE",
    })
    void what_is_asked_is_kept_under_the_same_key(String key, String value) {
        assertThat(RegisterQuestion.of(Map.of(key, value)).asked()).isEqualTo(Map.of(key, value));
    }

    @Test
    void all_of_it_is_kept_at_once_and_empty_values_are_nothing() {
        Map<String, String> asked = Map.of("q", "tolk", "owner", "Chefen", "model", "3", "turn", "OTHERS", "sort", "END");
        assertThat(RegisterQuestion.of(asked).asked()).isEqualTo(asked);
        assertThat(RegisterQuestion.of(Map.of("owner", " ", "q", ""))).isEqualTo(RegisterQuestion.nothing());
    }

    @ParameterizedTest
    @CsvSource({"state, NO_SUCH", "year, nyss", "ends, snart", "addenda, kanske", "model, -1", "on, 2024-13-01", "sort, HIT"})
    void what_cannot_be_understood_is_said_by_its_key(String key, String value) {
        assertThatThrownBy(() -> RegisterQuestion.of(Map.of(key, value))).isInstanceOfSatisfying(Invalid.class,
                wrong -> assertThat(wrong.violations()).singleElement().satisfies(fault -> assertThat(fault.field()).isEqualTo(key)));
    }
}
