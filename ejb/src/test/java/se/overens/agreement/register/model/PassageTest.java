package se.overens.agreement.register.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;

class PassageTest {

    @Test
    void title_clauses_and_what_their_terms_say_in_words_are_searched() {
        var ceiling = new ClauseTerm(TermKind.MONEY, TermSubject.FUNDING_CEILING, "0780", 2014, "700000.00", null, null, "förvaltningens resultatbalansering");
        var text = new AgreementText("Samverkan", AgreementForm.FUNDED, List.of("0780", "af"), LocalDate.of(2014, 1, 1), null, null,
                List.of(new Clause("§ 1", "Kostnader", ClauseSection.COST, "Kommunen betalar.", true, List.of(ceiling))));
        assertThat(Passage.of(text, List.of("Ljungby", "Arbetsförmedlingen"), Map.of("§ 1", LocalDate.of(2015, 1, 1)))).containsExactly(
                new Passage(Passage.Kind.TITLE, "", null, null, "Samverkan", "Ljungby, Arbetsförmedlingen"),
                new Passage(Passage.Kind.CLAUSE, "§ 1", null, LocalDate.of(2014, 12, 31), "Kostnader", "Kommunen betalar.\nförvaltningens resultatbalansering"));
    }

    @Test
    void a_long_page_is_cut_between_words_and_nothing_is_lost() {
        String page = "ett avtal om mottagande ".repeat(500).strip();
        var pieces = Passage.of(new UUID(1, 1), "avtal.pdf", FileText.ofPages(FileText.State.READ, List.of("", page)));
        assertThat(pieces).allSatisfy(piece -> {
            assertThat(piece.reference()).isEqualTo("2");
            assertThat(piece.body().length()).isLessThanOrEqualTo(2_000);
        });
        assertThat(pieces.stream().map(Passage::body).collect(Collectors.joining())).isEqualTo(page);
    }

    @Test
    void a_file_without_pages_of_its_own_says_no_page() {
        assertThat(Passage.of(new UUID(1, 1), "avtal.docx", FileText.ofText("Parterna samverkar.", 100, true)))
                .containsExactly(new Passage(Passage.Kind.FILE, "", new UUID(1, 1), null, "avtal.docx", "Parterna samverkar."));
    }

    @Test
    void markup_in_a_text_stays_text_beside_the_hits() {
        assertThat(Snippet.of("<b>om " + Snippet.BEGIN + "uppsägning" + Snippet.END + "</b>").parts()).containsExactly(
                new Snippet.Part("<b>om ", false), new Snippet.Part("uppsägning", true), new Snippet.Part("</b>", false));
        assertThat(Snippet.unmarked("a" + Snippet.BEGIN + "b\u0000")).isEqualTo("a b ");
    }
}
