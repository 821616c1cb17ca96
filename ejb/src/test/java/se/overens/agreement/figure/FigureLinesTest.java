package se.overens.agreement.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.overens.agreement.figure.FigureLines.Who;
import se.overens.agreement.figure.FigureView.Origin;
import se.overens.agreement.figure.FigureView.State;
import se.overens.agreement.figure.model.AgreementFigure;
import se.overens.agreement.figure.model.FigureText;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.distribution.model.Grounds;
import se.overens.shared.Fraction;

/// Habo and Mullsjö with the county board, 2023–2025.
class FigureLinesTest {

    private static final UUID HABO = new UUID(0, 643);
    private static final UUID MULLSJO = new UUID(0, 642);
    private static final List<Who> PARTIES = List.of(new Who(new UUID(0, 6), "lst", "Länsstyrelsen", false, null),
            new Who(MULLSJO, "0642", "Mullsjö kommun", true, null), new Who(HABO, "0643", "Habo kommun", true, null));
    private static final Agreement AGREEMENT = Agreement.offered("06", 1, AgreementForm.FIGURELESS, HABO, HABO, Instant.EPOCH);

    private final List<AgreementFigure> kept = new ArrayList<>();

    @Test
    void a_year_without_a_publication_is_unresolved_and_zero_is_a_figure() {
        publish(HABO, 2023, 1, "2022-11-16", 0, null);
        List<FigureView> habo = of("0643", figureless());
        assertThat(habo).extracting(FigureView::year).containsExactly(2023, 2024, 2025);
        assertThat(habo).extracting(FigureView::state).containsExactly(State.RESOLVED, State.UNRESOLVED, State.UNRESOLVED);
        assertThat(habo.getFirst().current().places()).isZero();
    }

    @Test
    void a_revision_during_the_year_is_told_beside_the_old_figure_and_a_day_before_it_has_the_old_one() {
        publish(HABO, 2024, 2, "2023-11-16", 10, null);
        publish(HABO, 2024, 5, "2024-06-12", 14, null);
        FigureView now = ofYear(2024, of("0643", figureless()));
        assertThat(now.current().places()).isEqualTo(14);
        assertThat(now.difference()).isEqualTo(4);
        assertThat(now.earlier()).extracting(FigureView.Source::modelNumber).containsExactly(2);
        assertThat(onDay("2024-05-01").current().places()).isEqualTo(10);
        assertThat(onDay("2024-06-12").current().places()).isEqualTo(14);
        assertThat(onDay("2023-11-15").state()).isEqualTo(State.UNRESOLVED);
    }

    @Test
    void a_figure_outside_the_band_is_not_taken_and_the_earlier_one_stays() {
        Grounds grounds = new Grounds(null, new Grounds.Expected(3, "Migrationsverket", LocalDate.of(2023, 10, 26), 4000));
        publish(HABO, 2024, 2, "2023-11-16", 10, grounds);
        publish(HABO, 2024, 5, "2024-06-12", 14, grounds);
        FigureView line = ofYear(2024, of("0643", figureless(new ClauseTerm(TermKind.SHARE, TermSubject.ASSIGNABLE_PLACES, "0643", null, "2.5", "2", "3", null))));
        assertThat(line.state()).isEqualTo(State.RENEGOTIATE);
        assertThat(line.current().places()).isEqualTo(10);
        assertThat(line.proposed().places()).isEqualTo(14);
        assertThat(line.check().expected()).as("2,5 ‰ of 4 000").isEqualTo("10");
    }

    @Test
    void a_band_in_per_mille_decides_nothing_without_a_forecast() {
        publish(HABO, 2024, 2, "2023-11-16", 400, null);
        FigureView line = ofYear(2024, of("0643", figureless(new ClauseTerm(TermKind.SHARE, TermSubject.ASSIGNABLE_PLACES, "0643", null, "2.5", "2", "3", null))));
        assertThat(line.state()).isEqualTo(State.RESOLVED);
        assertThat(line.check()).isNull();
    }

    @Test
    void the_text_of_several_years_has_a_figure_for_each_and_then_the_rule_for_what_comes_after() {
        assertThat(habo2027(null)).extracting(FigureView::state).isEqualTo(State.UNRESOLVED);
        assertThat(habo2027("RENEGOTIATE")).extracting(FigureView::state).isEqualTo(State.RENEGOTIATE);
        FigureView carried = habo2027("CARRY");
        assertThat(carried.current().origin()).isEqualTo(Origin.CARRIED);
        assertThat(carried.current().places()).isEqualTo(15);
        assertThat(carried.current().carriedFrom()).isEqualTo(2025);
    }

    @Test
    void what_is_agreed_stands_as_agreed_and_what_is_expected_of_the_self_settled_is_information() {
        FigureText text = text(AgreementForm.ASSIGNABLE_PLACES, figure("ASSIGNABLE_PLACES", 2024, "18", "9"), figure("SELF_SETTLED", 2024, "30", null),
                new ClauseTerm(TermKind.FIGURE, TermSubject.STAFF, null, 2024, "20", null, null, null));
        List<FigureView> lines = ofYears(2024, new FigureLines(text, 2, true, PARTIES, kept, 2024, null).all());
        assertThat(lines).extracting(FigureView::about).containsExactly(TermSubject.ASSIGNABLE_PLACES, TermSubject.SELF_SETTLED);
        assertThat(lines).extracting(FigureView::information).containsExactly(false, true);
        assertThat(lines.getFirst().current().standing()).isEqualTo("OVERENSKOMMET");
        assertThat(lines.getFirst().current().point()).isEqualTo("§ 4#FIGURE/ASSIGNABLE_PLACES/0643/2024");
        assertThat(lines.getFirst().band().least()).isEqualTo("9");
        assertThat(ofYear(2024, new FigureLines(text, 2, false, PARTIES, kept, 2024, null).all()).current().standing()).isEqualTo("FORESLAGET");
    }

    @Test
    void a_year_that_is_begun_in_june_is_seven_twelfths_when_the_text_says_months() {
        Clause clause = new Clause("§ 4", "Antal", ClauseSection.FIGURE, "Antal.", false, List.of(figure("ASSIGNABLE_PLACES", 2024, "18", null),
                new ClauseTerm(TermKind.RULE, TermSubject.PART_YEAR, null, null, "MONTHS", null, null, null)));
        FigureText text = FigureText.of(new AgreementText("Avtal", AgreementForm.FIGURES, List.of("lst", "0643"), LocalDate.of(2024, 6, 1),
                LocalDate.of(2024, 12, 31), null, List.of(clause)));
        FigureView.Source current = new FigureLines(text, 1, true, PARTIES, kept, 2024, null).all().getFirst().current();
        assertThat(current.places()).isEqualTo(11);
        assertThat(current.part()).isEqualTo("7/12");
        assertThat(current.tied()).as("10,5").isTrue();
    }

    private FigureView habo2027(String rule) {
        List<ClauseTerm> terms = new ArrayList<>(List.of(figure("ASSIGNABLE_PLACES", 2023, "12", null), figure("ASSIGNABLE_PLACES", 2024, "13", null),
                figure("ASSIGNABLE_PLACES", 2025, "15", null)));
        if (rule != null) terms.add(new ClauseTerm(TermKind.RULE, TermSubject.AFTER_TERM, null, null, rule, null, null, null));
        Clause clause = new Clause("§ 4", "Antal", ClauseSection.FIGURE, "Antal.", false, terms);
        FigureText text = FigureText.of(new AgreementText("Avtal", AgreementForm.MULTI_YEAR, List.of("lst", "0643"), LocalDate.of(2023, 1, 1), null, null, List.of(clause)));
        return ofYears(2027, new FigureLines(text, 1, true, PARTIES, kept, 2027, null).all()).getFirst();
    }

    private static ClauseTerm figure(String about, int year, String value, String least) {
        return new ClauseTerm(TermKind.FIGURE, TermSubject.valueOf(about), "0643", year, value, least, null, null);
    }

    private static FigureText figureless(ClauseTerm... terms) {
        return text(AgreementForm.FIGURELESS, terms);
    }

    private static FigureText text(AgreementForm form, ClauseTerm... terms) {
        Clause clause = new Clause("§ 4", "Antal", ClauseSection.WORK, "Antalet följer länets fördelning.", false, List.of(terms));
        return FigureText.of(new AgreementText("Avtal", form, List.of("lst", "0642", "0643"), LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31), null, List.of(clause)));
    }

    private void publish(UUID organisation, int year, int model, String decidedOn, int places, Grounds grounds) {
        var source = new AgreementFigure.Source("BESLUTAT", new UUID(1, model), model, "Kommuntal " + year, LocalDate.parse(decidedOn), "851-1", "abc", grounds);
        kept.add(new AgreementFigure(AGREEMENT, organisation, year, new AgreementFigure.Amount(places, Fraction.ONE, places, false, false), source, Instant.EPOCH));
    }

    private List<FigureView> of(String code, FigureText text) {
        return new FigureLines(text, 1, true, PARTIES, kept, 2024, null).all().stream().filter(line -> code.equals(line.code())).toList();
    }

    private FigureView onDay(String day) {
        return ofYear(2024, new FigureLines(figureless(), 1, true, PARTIES, kept, 2024, LocalDate.parse(day)).all().stream()
                .filter(line -> "0643".equals(line.code())).toList());
    }

    private static FigureView ofYear(int year, List<FigureView> lines) {
        return ofYears(year, lines).getFirst();
    }

    private static List<FigureView> ofYears(int year, List<FigureView> lines) {
        return lines.stream().filter(line -> line.year() == year).toList();
    }
}
