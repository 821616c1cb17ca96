package se.overens.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    record Asked(String text, List<String> lines) {
    }

    @Test
    void a_text_is_read_as_it_is_written() throws JsonProcessingException {
        assertThat(Json.STRICT.readValue("{\"text\":\"Å\\n\\ud83d\\ude00\",\"lines\":[\"\",null]}", Asked.class)).isEqualTo(new Asked("Å\n\ud83d\ude00", java.util.Arrays.asList("", null)));
        assertThat(Json.STRICT.readValue("{\"text\":null}", Asked.class).text()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":\"a\\u0000b\"}", "{\"lines\":[\"a\\u0000b\"]}", "{\"text\":\"a\\ud800\"}", "{\"text\":7}", "{\"lines\":[true]}"})
    void what_no_database_can_hold_is_refused(String json) {
        assertThatThrownBy(() -> Json.STRICT.readValue(json, Asked.class)).isInstanceOf(JsonProcessingException.class);
    }
}
