package se.overens.web.cofinancing.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import se.overens.cofinancing.outcome.OutcomeView;
import se.overens.cofinancing.outcome.OutcomeView.Component;
import se.overens.shared.Money;

/// Budget and outcome of a year to a program: amounts in kronor as text.
public record OutcomeAnswer(int post, int year, LocalDate through, LocalDate lastDay, boolean complete, String budget, String outcome, String difference,
                            String unpaidByAnyone, List<ComponentAnswer> components, List<PartyAnswer> parties, List<EntryAnswer> entries) {

    /// @param missing months without anything
    public record ComponentAnswer(String kind, String label, String budget, String outcome, String difference, List<PeriodAnswer> periods, List<String> missing) {
    }

    public record PeriodAnswer(String period, String amount) {
    }

    public record PartyAnswer(String party, String name, String budget, String outcome, String difference) {
    }

    public record EntryAnswer(String period, String kind, String label, int revision, boolean counts, String amount, String source, Instant at) {
    }

    static OutcomeAnswer of(OutcomeView view) {
        return new OutcomeAnswer(view.post(), view.year(), view.through(), view.lastDay(), view.complete(), kronor(view.budgetOre()), kronor(view.outcomeOre()),
                kronor(view.differenceOre()), kronor(view.gapOre()), view.components().stream().map(OutcomeAnswer::component).toList(),
                view.parties().stream().map(party -> new PartyAnswer(party.code(), party.name(), kronor(party.budgetOre()), kronor(party.outcomeOre()), kronor(party.differenceOre()))).toList(),
                view.entries().stream().map(entry -> new EntryAnswer(entry.period(), entry.name().kind().name(), entry.name().label(), entry.revision(), entry.counts(),
                        kronor(entry.amountOre()), entry.source(), entry.at())).toList());
    }

    private static ComponentAnswer component(Component component) {
        return new ComponentAnswer(component.name().kind().name(), component.name().label(), kronor(component.budgetOre()), kronor(component.outcomeOre()),
                kronor(component.differenceOre()), component.periods().stream().map(period -> new PeriodAnswer(period.period(), kronor(period.amountOre()))).toList(), component.missing());
    }

    static String kronor(long ore) {
        return Money.ofOre(ore).toString();
    }
}
