package se.overens.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.shared.Json;
import se.overens.shared.Violation;

class ClauseTermTest {

    private static final List<String> PARTIES = List.of("lst", "0684");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            FIGURE,     ASSIGNABLE_PLACES, 0684, 2025, 12,         -,  -,  -
            FIGURE,     ASSIGNABLE_PLACES, 0684, 2025, 0,          -,  -,  -
            FIGURE,     ASSIGNABLE_PLACES, 0684, 2025, -3,         -,  -,  term-not-persons
            FIGURE,     ASSIGNABLE_PLACES, 0684, 2025, 12.5,       -,  -,  term-not-persons
            FIGURE,     ASSIGNABLE_PLACES, 0680, 2025, 12,         -,  -,  not-a-party
            FIGURE,     ASSIGNABLE_PLACES, 0684, 1925, 12,         -,  -,  term-year
            FIGURE,     REVIEW,            0684, 2025, 12,         -,  -,  term-of-another-kind
            FIGURE,     ASSIGNABLE_PLACES, 0684, 2025, 12,         15, 10, term-most-below-least
            FIGURE,     ASSIGNABLE_PLACES, 0684, 2025, 12,         x,  -,  term-bound
            SHARE,      ASSIGNABLE_PLACES, 0684, -,    5.25,       -,  -,  -
            SHARE,      ASSIGNABLE_PLACES, 0684, -,    1000.1,     -,  -,  term-not-per-mille
            SHARE,      ASSIGNABLE_PLACES, 0684, -,    '5,25',     -,  -,  term-not-per-mille
            MONEY,      FUNDING_CEILING,   -,    2014, 700000.00,  -,  -,  -
            MONEY,      FUNDING_CEILING,   -,    2014, 0.001,      -,  -,  term-not-kronor
            DATE,       REVIEW,            -,    -,    2025-02-28, -,  -,  -
            DATE,       REVIEW,            -,    -,    2025-02-29, -,  -,  term-not-day
            DATE,       REVIEW,            -,    -,    2025-02-28, 1,  -,  term-bound
            COMMITMENT, UNDERTAKING,       0684, 2025, Praktik,    20, -,  -
            COMMITMENT, UNDERTAKING,       0684, 2025, -,          -,  -,  required
            """)
    void a_value_is_refused_by_its_field(TermKind kind, TermSubject about, String party, Integer year, String value, String least,
            String most, String code) {
        List<Violation> faults = new ClauseTerm(kind, about, party, year, value, least, most, null).faults("terms[0]", PARTIES);

        assertThat(faults.stream().map(Violation::code)).containsExactlyElementsOf(code == null ? List.of() : List.of(code));
    }

    @Test
    void a_value_keeps_its_name_when_it_becomes_another() {
        var before = new ClauseTerm(TermKind.FIGURE, TermSubject.ASSIGNABLE_PLACES, "0684", 2025, "12", null, null, null);
        var after = new ClauseTerm(TermKind.FIGURE, TermSubject.ASSIGNABLE_PLACES, "0684", 2025, "15", "9", null, "varav nio");

        assertThat(after.name()).isEqualTo(before.name());
    }

    @Test
    void a_text_frozen_before_clauses_had_values_reads_and_freezes_to_the_same_words() {
        Clause read = Json.read("{\"number\":\"§ 1\",\"heading\":\"Parter\",\"kind\":\"PARTIES\",\"text\":\"A och B.\",\"mandatory\":true}", Clause.class);

        assertThat(read).isEqualTo(new Clause("§ 1", "Parter", ClauseSection.PARTIES, "A och B.", true));
        assertThat(new String(Json.canonical(read), java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("terms");
    }
}
