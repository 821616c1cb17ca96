package se.overens.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.shared.Json;

class SentTextTest {

    private static final ObjectMapper SENT = Json.STRICT.copy().registerModule(new SimpleModule().addDeserializer(String.class, new SentText()));

    record Sent(String title, List<String> parties) {
    }

    @Test
    void letters_of_every_language_line_ends_and_nothing_at_all_are_taken() throws JsonProcessingException {
        assertThat(SENT.readValue("{\"title\": \"Å € 😀\\r\\n\\tß\", \"parties\": [null, \"\"]}", Sent.class).title()).isEqualTo("Å € 😀\r\n\tß");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\u001b", "\\ud83d", "\\ude00"})
    void what_cannot_be_kept_is_refused_at_its_field(String letter) {
        assertThatThrownBy(() -> SENT.readValue("{\"parties\": [\"lst\", \"a" + letter + "b\"]}", Sent.class)).isInstanceOf(SentText.Unwritable.class)
                .hasMessageContaining("\"parties\"]").hasMessageContaining("[1]");
    }

    @Test
    void a_number_is_still_no_text() {
        assertThatThrownBy(() -> SENT.readValue("{\"title\": 5}", Sent.class)).isInstanceOf(JsonProcessingException.class);
    }
}
