package se.overens.cofinancing.ending.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndingTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"från 30/9 2024", "från och med 30/9 2024", "fr.o.m. 2024-09-30", "fr o m 2024-09-30", "2024-09-30",
        "30 september 2024", "den 30 sept. 2024", "30.9.2024", "30/9-2024", "  Från 30/9 2024 ", "from 30 September 2024", "t.o.m. 30/9 2024"})
    void the_thirtieth_of_september_is_understood_however_it_is_written(String text) {
        assertThat(EndingText.day(text)).contains(LocalDate.of(2024, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "snarast", "30/9", "31/9 2024", "september 2024", "30/9 24", "30 blomster 2024", "från 30/9 2024 eller 31/12 2024",
        "2024-09-30 till 2024-12-31", "2024-13-01"})
    void what_is_no_single_day_is_not_guessed(String text) {
        assertThat(EndingText.day(text)).isEmpty();
    }
}
