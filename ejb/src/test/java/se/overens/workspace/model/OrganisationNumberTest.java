package se.overens.workspace.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @CsvSource({"212000-1355, 212000-1355", "2120000142, 212000-0142", "802000-6717, 802000-6717", "'16 802000 6717', 802000-6717", "556703-7485, 556703-7485"})
    void a_number_is_read_however_it_is_written(String written, String number) {
        assertThat(OrganisationNumber.read(written)).hasToString("Optional[" + number + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "556000-0000", "802000-6718", "802000-671", "8020006717x", "640823-3234"})
    void what_does_not_check_or_could_be_a_persons_is_none(String written) {
        assertThat(OrganisationNumber.read(written)).isEmpty();
    }

    @RepeatedTest(200)
    void one_wrong_digit_never_checks(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        StringBuilder ten = new StringBuilder("8020006717");
        int where = random.nextInt(10);
        char right = ten.charAt(where);
        ten.setCharAt(where, (char) ('0' + (right - '0' + 1 + random.nextInt(9)) % 10));
        assertThat(OrganisationNumber.read(ten.toString())).isEmpty();
    }
}
