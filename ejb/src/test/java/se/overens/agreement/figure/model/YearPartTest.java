package se.overens.agreement.figure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.model.PartYear;
import se.overens.shared.Fraction;

class YearPartTest {

    private static final RandomGenerator RANDOM = RandomGenerator.of("L64X128MixRandom");

    @ParameterizedTest(name = "{0}: {1}–{2} by {3} is {4}")
    @CsvSource(nullValues = "-", value = {
            "2024, 2024-01-01, 2024-12-31, MONTHS, 1",
            "2024, 2024-06-01, -,          MONTHS, 7/12",
            "2024, 2022-01-01, 2024-03-31, MONTHS, 1/4",
            "2024, 2024-06-16, -,          MONTHS, 13/24",
            "2024, 2024-02-15, 2024-02-15, MONTHS, 1/348",
            "2024, 2024-07-01, -,          DAYS,   92/183",
            "2023, 2023-07-01, -,          DAYS,   184/365",
            "2024, 2024-06-01, -,          WHOLE_YEAR, 1",
            "2024, 2025-01-01, -,          WHOLE_YEAR, 0",
            "2024, 2020-01-01, 2023-12-31, MONTHS, 0",
    })
    void what_a_term_is_of_a_year(int year, LocalDate first, LocalDate last, PartYear by, String part) {
        assertThat(YearPart.of(year, first, last, by)).hasToString(part);
    }

    @RepeatedTest(300)
    void a_year_cut_in_two_anywhere_is_a_whole_year() {
        int year = RANDOM.nextInt(2000, 2030);
        LocalDate cut = LocalDate.of(year, 1, 1).plusDays(RANDOM.nextInt(1, 365));
        for (PartYear by : new PartYear[] {PartYear.MONTHS, PartYear.DAYS}) {
            Fraction before = YearPart.of(year, LocalDate.of(year, 1, 1), cut.minusDays(1), by);
            Fraction after = YearPart.of(year, cut, null, by);
            assertThat(before.plus(after)).as("%s by %s", cut, by).isEqualTo(Fraction.ONE);
        }
    }
}
