package se.overens.agreement.register.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ':', value = {
        "kostnadsfördelning : kostnad fördelning",
        "kostnadsfördelningen : kostnad fördelning",
        "Kostnadsfördelningsnyckeln : kostnad fördelning nyckel",
        "mottagningsöverenskommelse : mottagning överenskommelse",
        "mottagningsöverenskommelserna : mottagning överenskommelse",
        "samverkansavtal : samverkan avtal",
        "uppsägningstid : uppsägning tid",
        "uppsägningstiden : uppsägning tid",
        "länsstyrelsens : länsstyrelse",
        "kommunfullmäktige : kommun fullmäktige",
        "kommunstyrelsens : kommun styrelse",
        "bosättningsunderlag : bosättning underlag",
        "flyktingmottagandet : flykting mottagande",
        "barnfamiljer : barn familj",
        "familjehemsplaceringar : ",
        "etableringsersättning : etablering ersättning",
        "arbetsförmedlingen : arbetsförmedling",
        "arbetsmarknad : ",
        "finansieringstak : finansiering tak",
        "årsuppföljning : år uppföljning",
        "samhällsorienteringen : samhällsorientering",
        "vuxenutbildningsplatser : vuxen utbildning plats",
        "delegationsbeslut : delegation beslut",
        "protokollsutdraget : protokoll utdrag",
        "jordfördelning : fördelning",
    })
    void a_compound_of_the_field_is_made_of_its_simple_words(String compound, String parts) {
        List<String> expected = parts == null ? List.of() : List.of(parts.split(" "));
        if (CompoundWords.simple(compound).isPresent()) assertThat(expected).containsExactly(CompoundWords.simple(compound).get());
        else assertThat(CompoundWords.parts(compound)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"avtal", "avtalen", "överenskommelser", "kommunen", "Habo", "telefon", "uppsägningen", "datum", "2024", ""})
    void what_is_no_compound_is_left_whole(String word) {
        assertThat(CompoundWords.parts(word)).isEmpty();
    }

    @Test
    void the_text_says_which_of_its_words_have_a_simple_word_in_them() {
        assertThat(CompoundWords.containing("Kostnadsfördelningen följer andelen. Omfördelning görs vid årsskiftet; fördelningen står i bilagan.", Set.of("fördelning")))
                .containsExactly("Kostnadsfördelningen");
    }

    @Test
    void a_long_word_of_nonsense_takes_no_time() {
        assertThat(CompoundWords.parts("avtalsavtalsavtals".repeat(40) + "xyz")).isEmpty();
    }
}
