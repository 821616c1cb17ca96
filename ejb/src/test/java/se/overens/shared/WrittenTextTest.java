package se.overens.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    record Asked(String text, List<String> codes) {
    }

    @Test
    void text_is_read_as_it_is_written() throws JsonProcessingException {
        assertThat(Json.STRICT.readValue("{\"text\":\"från\\n30/9 – 2024\",\"codes\":[\"0580\",null]}", Asked.class).text()).isEqualTo("från\n30/9 – 2024");
        assertThat(Json.STRICT.readValue("{\"text\":null}", Asked.class).text()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":\"§ 1\\u0000\"}", "{\"codes\":[\"0580\",\"\\u0000\"]}", "{\"text\":5}", "{\"text\":true}", "{\"text\":[\"a\"]}"})
    void what_no_database_keeps_is_refused(String json) {
        assertThatThrownBy(() -> Json.STRICT.readValue(json, Asked.class)).isInstanceOf(JsonProcessingException.class);
    }
}
