package se.overens.web.agreement.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseNumbersTest {

    private static final List<String> KNOWN = List.of("§ 1", "§ 2", "§ 3", "Bilaga 7");

    @ParameterizedTest
    @CsvSource({"§ 1;§ 2;-, § 8", "§ 1;-;§ 2, § 1 a", "§ 1;§ 1 a;-;§ 2, § 1 b", "-;§ 1, § 8", "-;-, § 8;§ 9", "§ 1;-;-;§ 3, § 1 a;§ 1 b"})
    void a_new_clause_gets_a_number_that_nothing_has_had(String present, String given) {
        List<String> before = list(present);
        List<String> after = new ArrayList<>(ClauseNumbers.besides(KNOWN).of(before));
        after.removeAll(before);
        assertThat(after).isEqualTo(list(given));
    }

    @RepeatedTest(200)
    void no_number_is_changed_and_none_is_given_twice() {
        Random random = new Random();
        List<String> present = new ArrayList<>(KNOWN);
        present.removeIf(_ -> random.nextBoolean());
        for (int i = 0; i < random.nextInt(40); i++) present.add(random.nextInt(present.size() + 1), "");
        List<String> numbers = ClauseNumbers.besides(KNOWN).of(present);
        assertThat(new HashSet<>(numbers)).hasSameSizeAs(present).doesNotContain("");
        for (int i = 0; i < present.size(); i++) if (!present.get(i).isEmpty()) assertThat(numbers.get(i)).isEqualTo(present.get(i));
        assertThat(numbers.stream().filter(KNOWN::contains)).hasSameSizeAs(present.stream().filter(KNOWN::contains).toList());
    }

    private static List<String> list(String written) {
        return Arrays.stream(written.split(";")).map(each -> each.equals("-") ? "" : each).toList();
    }
}
