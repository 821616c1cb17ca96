package se.overens.agreement.register.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "lön | ('lön')",
        "uppsägning | ('uppsägning' @ 'uppsägning':*)",
        "kostnad plats | ('kostnad' @ 'kostnad':*) & ('plats' @ 'plats':*)",
        "kostnad eller plats | ('kostnad' @ 'kostnad':*) @ ('plats' @ 'plats':*)",
        "kostnad -plats | ('kostnad' @ 'kostnad':*) & !('plats' @ 'plats':*)",
        "\"tre månader\" | 'tre månader'",
        "\"tre månader | 'tre månader'",
        "kostnadsfördelning | ('kostnadsfördelning' @ 'kostnadsfördelning':* @ ('kostnad' & 'fördelning'))",
        "851-2018 | '851-2018'",
        "§ 4 | '4'",
        "d'Arc | 'd''Arc'",
    })
    void what_is_written_becomes_a_question_to_the_database(String written, String asked) {
        assertThat(AskedWords.of(written).orElseThrow().all()).isEqualTo(asked.replace('@', '|'));
    }

    @Test
    void nothing_asked_is_no_question() {
        assertThat(AskedWords.of(null)).isEmpty();
        assertThat(AskedWords.of("  ")).isEmpty();
        assertThat(AskedWords.of("& | ! ( ) :* <->")).isEmpty();
        assertThat(AskedWords.of("-avtal")).as("everything but is nothing to look for").isEmpty();
    }

    @Test
    void one_compound_is_looked_for_by_its_parts() {
        assertThat(AskedWords.of("kostnadsfördelningen").orElseThrow().simple()).containsExactlyInAnyOrder("kostnad", "fördelning");
        assertThat(AskedWords.of("fördelningen").orElseThrow().simple()).containsExactly("fördelning");
    }

    /// Outside quotes there is nothing but operators of ours: nobody can write a question that the database refuses.
    @RepeatedTest(500)
    void whatever_is_written_the_question_is_well_formed() {
        Random random = new Random();
        String letters = "aåb '\"\\&|!():*<->-–§4\u0000\n\uE000 eller";
        StringBuilder written = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) written.append(letters.charAt(random.nextInt(letters.length())));
        AskedWords.of(written.toString()).ifPresent(asked ->
                assertThat(asked.all().replaceAll("'(?:[^']|'')*'(:\\*)?", "w")).matches("(!?\\(?!?w|[ &|)(]|!)*").doesNotContain("ww").doesNotContain("'"));
    }
}
