package se.overens.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    record Asked(LocalDate day) {
    }

    @Test
    void a_day_is_read_as_it_is_written() throws JsonProcessingException {
        assertThat(Json.STRICT.readValue("{\"day\":\"2024-09-30\"}", Asked.class).day()).isEqualTo(LocalDate.of(2024, 9, 30));
        assertThat(Json.STRICT.readValue("{\"day\":null}", Asked.class).day()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"+999999999-12-31\"", "\"-0001-01-01\"", "\"0000-01-01\"", "\"2024-02-30\"", "\"30/9 2024\"", "\"\"", "20240930", "[2024,9,30]", "true"})
    void what_is_no_day_is_refused(String text) {
        assertThatThrownBy(() -> Json.STRICT.readValue("{\"day\":" + text + "}", Asked.class)).isInstanceOf(JsonProcessingException.class);
    }
}
