package se.overens.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void a_table_begins_with_a_byte_order_mark_and_has_semicolons_and_decimal_commas() {
        assertThat(written(List.of("kommun", "platser"), List.of("Örkelljunga", "0.69"))).isEqualTo("\uFEFFkommun;platser\r\nÖrkelljunga;0,69\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46 8 123", "-2+3", "@SUM(A1)", "\tx"})
    void text_that_begins_as_a_formula_is_made_text(String text) {
        assertThat(written(List.of("x"), List.of(text))).contains("'" + text);
    }

    @ParameterizedTest
    @CsvSource({"-4, -4", "-4.5, '-4,5'", "119, 119"})
    void a_number_stays_a_number(String travelling, String inTheSheet) {
        assertThat(written(List.of("x"), List.of(travelling))).isEqualTo("\uFEFFx\r\n" + inTheSheet + "\r\n");
    }

    @Test
    void what_is_not_there_is_an_empty_cell() {
        assertThat(written(List.of("a", "b"), Arrays.asList(null, "x"))).endsWith("\r\n;x\r\n");
    }

    private static String written(List<String> headings, List<Object> row) {
        return new String(Csv.of(headings, List.of(row)), StandardCharsets.UTF_8);
    }
}
