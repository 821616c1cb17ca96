package se.overens.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {

    record Named(String name, List<String> others) {
    }

    @ParameterizedTest
    @ValueSource(strings = {"Råd\\nrad", "\\ud83d\\ude00", ""})
    void text_is_read_as_it_is_written(String written) throws Exception {
        assertThat(Json.STRICT.readValue("{\"name\":\"" + written + "\"}", Named.class).name()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\ud83d", "\\ude00x"})
    void what_is_no_text_is_refused_where_it_stands(String written) {
        assertThatThrownBy(() -> Json.STRICT.readValue("{\"name\":\"" + written + "\"}", Named.class)).isInstanceOfSatisfying(InvalidFormatException.class,
                refused -> assertThat(refused.getPath()).singleElement().satisfies(at -> assertThat(at.getFieldName()).isEqualTo("name")));
        assertThatThrownBy(() -> Json.STRICT.readValue("{\"others\":[\"a\",\"" + written + "\"]}", Named.class)).isInstanceOf(InvalidFormatException.class);
    }

    @Test
    void a_number_is_still_no_text() {
        assertThatThrownBy(() -> Json.STRICT.readValue("{\"name\":1}", Named.class)).isInstanceOf(MismatchedInputException.class);
    }
}
