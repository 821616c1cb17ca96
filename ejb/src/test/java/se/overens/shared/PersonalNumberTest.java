package se.overens.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberTest {

    /// Numbers from Skatteverket's list of test numbers, and a samordningsnummer made of one of them.
    @ParameterizedTest
    @ValueSource(strings = {"Kontakta 189001019802 om saken.", "18900101-9802", "(900101-9802)", "Han är född 900101+9802", "9001019802", "701063-2391"})
    void a_personal_number_is_found_however_it_is_written(String text) {
        assertThat(PersonalNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dnr 5210-2023", "Ring 010-223 50 00", "900101-9803", "901301-9802", "900132-9802", "202100-2247", "Kommunen tar 12 av 1 234 567 890",
            "1899001019802"})
    void what_only_looks_like_one_is_left_alone(String text) {
        assertThat(PersonalNumber.isIn(text)).isFalse();
    }
}
