package se.overens.agreement.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.TermDifference;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.agreement.model.TextDifference;
import se.overens.shared.Words;

/// What is said of a value, in both languages.
class TermWordsTest {

    private static final TermWords SWEDISH = new TermWords(Words.in(Words.SWEDISH), Map.of("0643", "Habo"));
    private static final TermWords ENGLISH = new TermWords(Words.in(Words.ENGLISH), Map.of("0643", "Habo"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FIGURE | ASSIGNABLE_PLACES | 12     | 15     | ändrat från 12 till 15, +3 fler
            FIGURE | ASSIGNABLE_PLACES | 15     | 12     | ändrat från 15 till 12, −3 färre
            SHARE  | ASSIGNABLE_PLACES | 5.25   | 4.1    | ändrat från 5,25 promille till 4,1 promille, −1,15 mindre
            MONEY  | FUNDING_CEILING   | 700000 | 710000 | ändrat från 700 000 kr till 710 000 kr, +10 000 mer
            DATE   | REVIEW            | 2025-10-01 | 2025-11-01 | ändrat från 2025-10-01 till 2025-11-01
            FIGURE | ASSIGNABLE_PLACES | 12     |        | borttaget: 12
            FIGURE | ASSIGNABLE_PLACES |        | 12     | tillagt: 12""")
    void a_value_and_what_became_of_it(TermKind kind, TermSubject about, String from, String to, String said) {
        assertThat(SWEDISH.change(difference(kind, about, from, to)).replace('\u00a0', ' ')).isEqualTo(said);
        assertThat(ENGLISH.change(difference(kind, about, from, to))).doesNotContain("???");
    }

    @Test
    void whose_value_it_is_and_for_which_year() {
        assertThat(SWEDISH.what(new ClauseTerm(TermKind.FIGURE, TermSubject.ASSIGNABLE_PLACES, "0643", 2025, "12", null, null, null)))
                .isEqualTo("Anvisningsbara platser, Habo, 2025");
    }

    @Test
    void a_band_and_a_note_are_told() {
        assertThat(SWEDISH.value(new ClauseTerm(TermKind.SHARE, TermSubject.ASSIGNABLE_PLACES, "0643", null, "5.25", "5", "6", "av länstalet")))
                .isEqualTo("5,25 promille, lägst 5 promille, högst 6 promille (av länstalet)");
    }

    @Test
    void the_notice_terms_are_a_sentence() {
        assertThat(SWEDISH.notice(new NoticeTerms(3, EndsAt.YEAR_END, null, 12))).isEqualTo("3 månaders uppsägningstid, vid ett årsskifte, förlängs 12 månader i taget");
        assertThat(SWEDISH.notice(null)).isEqualTo("saknas");
    }

    private static TermDifference difference(TermKind kind, TermSubject about, String from, String to) {
        return TextDifference.between(text(kind, about, from), text(kind, about, to)).clauses().getFirst().terms().getFirst();
    }

    private static AgreementText text(TermKind kind, TermSubject about, String value) {
        List<ClauseTerm> terms = value == null ? List.of() : List.of(new ClauseTerm(kind, about, "0643", 2025, value, null, null, null));
        return new AgreementText("Överenskommelse", AgreementForm.FIGURES, List.of("lst", "0643"), LocalDate.of(2025, 1, 1), null, null,
                List.of(new Clause("§ 4", "Antal", ClauseSection.FIGURE, "Så här.", false, terms)));
    }
}
