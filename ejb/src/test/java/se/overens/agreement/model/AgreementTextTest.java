package se.overens.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.overens.agreement.model.TextDifference.Kind;
import se.overens.agreement.model.TextDifference.Piece;
import se.overens.shared.Json;
import se.overens.shared.Violation;
import se.overens.workspace.model.Organisation;

class AgreementTextTest {

    private static final AgreementTemplate TEMPLATE = AgreementTemplate.find("figureless-reception").orElseThrow();
    private static final AgreementText HABO = TEMPLATE.fill(List.of(
            new AgreementTemplate.Party("lst", "Länsstyrelsen i Jönköpings län", "Länsstyrelsen", Organisation.Kind.COUNTY_ADMINISTRATIVE_BOARD),
            new AgreementTemplate.Party("0643", "Habo kommun", "Habo", Organisation.Kind.MUNICIPALITY)), LocalDate.of(2024, 1, 1), null);

    @Test
    void the_template_filled_in_for_habo_can_be_sent() {
        assertThat(HABO.faults()).isEmpty();
        assertThat(TEMPLATE.missingIn(HABO)).isEmpty();
        assertThat(HABO.title()).isEqualTo("Överenskommelse om mottagande 2024–2026, Habo");
        assertThat(HABO.endsOn()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void the_same_text_has_the_same_hash_for_ever() {
        AgreementText again = Json.read(HABO.canonical(), AgreementText.class);
        assertThat(again).isEqualTo(HABO);
        assertThat(Json.sha256(again.canonical())).isEqualTo(Json.sha256(HABO.canonical()));
    }

    @Test
    void a_mandatory_section_cannot_be_left_out() {
        AgreementText shorter = HABO.withClauses(HABO.clauses().subList(0, 9));
        assertThat(TEMPLATE.missingIn(shorter)).containsExactly(Violation.of("clauses", "mandatory-section-missing", "§ 10 Uppsägning"));
    }

    @Test
    void every_fault_is_told_with_its_field() {
        AgreementText empty = new AgreementText(" ", AgreementForm.FIGURELESS, List.of("lst"), null, null, null,
                List.of(new Clause("§ 1", "", null, "{{kommun}}", false), new Clause("§ 1", "A", ClauseSection.OTHER, "b", false)));
        assertThat(codes(empty.faults())).containsExactly("title required", "parties two-parties-at-least", "startsOn required",
                "clauses[0].heading required", "clauses[0].section required", "clauses[0].text placeholder-left", "clauses[1].number duplicate-key");
    }

    @Test
    void no_place_of_the_template_is_left_in_a_heading() {
        Clause left = new Clause("§ 1", "Parter, {{kommun}}", ClauseSection.OTHER, "b", false);
        AgreementText text = new AgreementText("Avtal med {{forening}}", AgreementForm.FUNDED, HABO.parties(), HABO.startsOn(), null, null, List.of(left));
        assertThat(codes(text.faults())).containsExactly("title placeholder-left", "clauses[0].heading placeholder-left");
    }

    @Test
    void a_slip_of_the_pen_in_a_year_is_told() {
        AgreementText text = new AgreementText("Avtal", AgreementForm.FIGURELESS, HABO.parties(), LocalDate.of(202, 1, 1), LocalDate.of(20242, 12, 31), null, HABO.clauses());
        assertThat(codes(text.faults())).containsExactly("startsOn term-year", "endsOn term-year");
    }

    @Test
    void twelve_places_became_fifteen() {
        TextDifference difference = difference("Kommunen ordnar 12 platser per år. Resten står kvar.", "Kommunen ordnar 15 platser per år. Resten står kvar.");
        assertThat(difference.clauses().getFirst().pieces()).containsExactly(new Piece(Kind.SAME, "Kommunen ordnar "), new Piece(Kind.REMOVED, "12"),
                new Piece(Kind.ADDED, "15"), new Piece(Kind.SAME, " platser per år. Resten står kvar."));
        assertThat(difference.clauses().getFirst().numbers()).containsExactly(new TextDifference.NumberChange("12", "15", "+3"));
        assertThat(difference.changedClauses()).containsExactly("§ 3");
    }

    @Test
    void words_exchanged_one_after_the_other_are_one_change() {
        assertThat(difference("Vi möts en gång om året.", "Vi möts två gånger om året.").clauses().getFirst().pieces()).containsExactly(
                new Piece(Kind.SAME, "Vi möts "), new Piece(Kind.REMOVED, "en gång"), new Piece(Kind.ADDED, "två gånger"), new Piece(Kind.SAME, " om året."));
    }

    @Test
    void a_clause_that_came_and_one_that_went() {
        AgreementText from = HABO.withClauses(List.of(clause("§ 1", "a"), clause("§ 2", "b")));
        AgreementText to = HABO.withClauses(List.of(clause("§ 1", "a"), clause("§ 3", "c")));
        assertThat(TextDifference.between(from, to).clauses()).extracting(TextDifference.ClauseDifference::kind)
                .containsExactly(Kind.SAME, Kind.ADDED, Kind.REMOVED);
    }

    @RepeatedTest(200)
    void the_difference_holds_both_texts_whole() {
        Random random = new Random();
        String from = words(random);
        String to = words(random);
        List<Piece> pieces = difference(from, to).clauses().getFirst().pieces();
        if (from.equals(to)) return;
        assertThat(joined(pieces, Kind.ADDED)).isEqualTo(from);
        assertThat(joined(pieces, Kind.REMOVED)).isEqualTo(to);
    }

    private static String joined(List<Piece> pieces, Kind without) {
        return pieces.stream().filter(piece -> piece.kind() != without).map(Piece::text).collect(Collectors.joining());
    }

    private static String words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) words.add(List.of("kommun", "12", "15", "plats", "\n", "å  r").get(random.nextInt(6)));
        return String.join(" ", words).strip() + ".";
    }

    private static TextDifference difference(String from, String to) {
        return TextDifference.between(HABO.withClauses(List.of(clause("§ 3", from))), HABO.withClauses(List.of(clause("§ 3", to))));
    }

    private static Clause clause(String number, String text) {
        return new Clause(number, "Rubrik", ClauseSection.WORK, text, false);
    }

    private static List<String> codes(List<Violation> faults) {
        return faults.stream().map(fault -> fault.field() + " " + fault.code()).toList();
    }
}
