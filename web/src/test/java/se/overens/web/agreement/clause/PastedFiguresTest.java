package se.overens.web.agreement.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.model.ClauseTerm;
import se.overens.shared.Invalid;

class PastedFiguresTest {

    private static final Map<String, String> CODES = Map.of("habo", "0643", "0643", "0643", "aneby", "0604", "0604", "0604");

    @Test
    void a_table_from_a_spreadsheet_becomes_figures() {
        List<ClauseTerm> figures = PastedFigures.read("Kommun\t2025\t2026\nHabo\t12\t1 015\n0604\t\t0\n", CODES);
        assertThat(figures).extracting(ClauseTerm::party, ClauseTerm::year, ClauseTerm::value).containsExactly(
                org.assertj.core.groups.Tuple.tuple("0643", 2025, "12"), org.assertj.core.groups.Tuple.tuple("0643", 2026, "1015"),
                org.assertj.core.groups.Tuple.tuple("0604", 2026, "0"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Habo;12                   | pasted-header
            Kommun;i år/Habo;12       | pasted-header
            Kommun/Habo               | pasted-header
            Kommun;2025/Boden;12      | pasted-municipality
            Kommun;2025/Habo;12,5     | pasted-figure
            Kommun;2025/Habo;-1       | pasted-figure
            """)
    void what_cannot_be_read_is_told(String pasted, String code) {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> PastedFigures.read(pasted.replace('/', '\n'), CODES));
        assertThat(refused.violations()).extracting(violation -> violation.code()).containsExactly(code);
    }

    @RepeatedTest(200)
    void as_many_figures_come_out_as_were_written() {
        Random random = new Random();
        int years = 1 + random.nextInt(5);
        StringBuilder table = new StringBuilder("Kommun");
        for (int i = 0; i < years; i++) table.append('\t').append(2025 + i);
        long sum = 0;
        for (String name : List.of("Habo", "aneby")) {
            table.append("\r\n").append(name);
            for (int i = 0; i < years; i++) {
                int figure = random.nextInt(500);
                sum += figure;
                table.append('\t').append(figure);
            }
        }
        List<ClauseTerm> figures = PastedFigures.read(table.toString(), CODES);
        assertThat(figures).hasSize(2 * years);
        assertThat(figures.stream().mapToLong(term -> Long.parseLong(term.value())).sum()).isEqualTo(sum);
    }
}
