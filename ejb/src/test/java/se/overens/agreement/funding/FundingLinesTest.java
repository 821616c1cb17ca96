package se.overens.agreement.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.funding.FundingView.State;
import se.overens.agreement.funding.FundingView.Year;
import se.overens.agreement.funding.model.BudgetHandoff;
import se.overens.agreement.funding.model.Claim;
import se.overens.agreement.funding.model.FundingText;
import se.overens.agreement.funding.model.YearFunding;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.decision.model.DecidingBody;
import se.overens.shared.Money;

/// Ljungby 2014: a regional office with an association and a state agency, at most 700 000 kr the first year.
class FundingLinesTest {

    private static final UUID LJUNGBY = new UUID(0, 781);
    private static final LocalDate TODAY = LocalDate.of(2014, 9, 1);
    private static final RandomGenerator RANDOM = RandomGenerator.of("L64X128MixRandom");

    private final List<YearFunding> decisions = new ArrayList<>();
    private final List<BudgetHandoff> handoffs = new ArrayList<>();

    @Test
    void the_first_year_is_half_of_a_whole_one_and_the_second_is_unfunded() {
        List<Year> years = years();
        assertThat(years).extracting(Year::year).containsExactly(2014, 2015);
        assertThat(years.getFirst().state()).isEqualTo(State.BY_TEXT);
        assertThat(years.getFirst().ceiling()).isEqualTo("700000.00");
        assertThat(years.getFirst().source()).isEqualTo("kommunledningsförvaltningens resultatbalansering");
        assertThat(years.getFirst().ofFull()).isEqualTo("50");
        assertThat(years.getLast().state()).isEqualTo(State.UNFUNDED);
        assertThat(years.getLast().ceiling()).isNull();
        assertThat(years.getLast().handoff().dueOn()).as("when nothing else is said").isEqualTo(LocalDate.of(2014, 11, 30));
        assertThat(ljungby().perPerson("0781")).contains(Money.ofKronor(70_000));
    }

    @Test
    void a_handed_over_year_has_a_day_and_a_role_until_the_budget_decides() {
        handoffs.add(new BudgetHandoff("07", new UUID(0, 1), LJUNGBY, 2015, LocalDate.of(2014, 10, 1), "Ekonomichefen", Instant.EPOCH));
        handoffs.add(new BudgetHandoff("07", new UUID(0, 1), LJUNGBY, 2015, LocalDate.of(2014, 8, 15), "Budgetchefen", Instant.EPOCH));
        Year open = years().getLast();
        assertThat(open.handoff().roleTitle()).isEqualTo("Budgetchefen");
        assertThat(open.handoff().overdue()).isTrue();
        decide(2015, 1_400_000);
        decide(2015, 1_200_000);
        Year funded = years().getLast();
        assertThat(funded.state()).isEqualTo(State.BY_DECISION);
        assertThat(funded.ceiling()).isEqualTo("1200000.00");
        assertThat(funded.handoff()).isNull();
        assertThat(funded.earlier()).extracting(FundingView.Decision::ceiling).containsExactly("1400000.00");
    }

    @Test
    void a_ceiling_without_a_source_funds_nothing() {
        FundingText text = text(new ClauseTerm(TermKind.MONEY, TermSubject.FUNDING_CEILING, "0781", 2014, "700000", null, null, " "),
                new ClauseTerm(TermKind.MONEY, TermSubject.FUNDING_CEILING, "0781", 2015, "0", null, null, "budgeten"));
        assertThat(new FundingLines(text, decisions, handoffs, TODAY).of(LJUNGBY, "0781")).extracting(Year::state).containsOnly(State.UNFUNDED);
    }

    @ParameterizedTest(name = "of {0} with {1} billed a claim of {2} lacks {3} and leaves {4}")
    @CsvSource({
            "700000, 650000, 100000, 50000, 0",
            "700000, 600000, 100000, 0, 0",
            "700000, 0, 100000.50, 0, 599999.50",
            "700000, 720000, 10000, 30000, 0",
            "0, 0, 1, 1, 0",
    })
    void a_claim_above_the_ceiling_stands_and_says_what_is_lacking(String ceiling, String billed, String claim, String lacking, String left) {
        Claim held = new Claim(Money.parse(ceiling), Money.parse(billed), Money.parse(claim));
        assertThat(held.lacking()).isEqualTo(Money.parse(lacking));
        assertThat(held.left()).isEqualTo(Money.parse(left));
    }

    @RepeatedTest(300)
    void what_is_billed_is_the_ceiling_with_what_is_lacking_and_without_what_is_left() {
        Claim held = new Claim(Money.ofOre(RANDOM.nextLong(0, 1_000_000)), Money.ofOre(RANDOM.nextLong(0, 1_000_000)), Money.ofOre(RANDOM.nextLong(0, 1_000_000)));
        assertThat(held.ceiling().plus(held.lacking()).minus(held.left())).isEqualTo(held.billed().plus(held.claim()));
    }

    private List<Year> years() {
        return new FundingLines(ljungby(), decisions, handoffs, TODAY).of(LJUNGBY, "0781");
    }

    private void decide(int year, long kronor) {
        var minutes = new YearFunding.Minutes(DecidingBody.MUNICIPAL_COUNCIL, LocalDate.of(2014, 6, 1), "§ 77", "Ks2014/0028", new UUID(0, 9));
        decisions.add(new YearFunding("07", new UUID(0, 1), LJUNGBY, year, Money.ofKronor(kronor), "Kommunstyrelsens budget", null, minutes, LJUNGBY, Instant.EPOCH));
    }

    private static FundingText ljungby() {
        return text(new ClauseTerm(TermKind.MONEY, TermSubject.FULL_YEAR_COST, "0781", null, "1400000", null, null, null),
                new ClauseTerm(TermKind.FIGURE, TermSubject.STAFF, null, null, "20", null, null, null),
                new ClauseTerm(TermKind.MONEY, TermSubject.FUNDING_CEILING, "0781", 2014, "700000.00", null, null, "kommunledningsförvaltningens resultatbalansering"));
    }

    private static FundingText text(ClauseTerm... terms) {
        return FundingText.of(new AgreementText("Regionkontor i Ljungby", AgreementForm.FUNDED, List.of("0781", "af", "smc"), LocalDate.of(2014, 4, 1), LocalDate.of(2015, 12, 31),
                null, List.of(new Clause("§ 5", "Kostnad", ClauseSection.COST, "Kommunen betalar.", false, List.of(terms)))));
    }
}
