package se.overens.invoicing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.index.FindPostIndex;
import se.overens.cofinancing.index.PostIndexView;
import se.overens.cofinancing.cost.model.CostShareKey.BaseAndPerCapita;
import se.overens.cofinancing.cost.model.CostShareKey.ByPlaces;
import se.overens.cofinancing.cost.model.CostShareKey.Equal;
import se.overens.cofinancing.cost.model.CostShareKey.FixedAmounts;
import se.overens.cofinancing.cost.model.CostShareKey.FixedPercent;
import se.overens.cofinancing.cost.model.CostShareKey.PerCapita;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.decision.DecisionView;
import se.overens.decision.FindDecisions;
import se.overens.decision.model.DecisionAction;
import se.overens.invoicing.model.ClauseSource;
import se.overens.invoicing.model.DecisionSource;
import se.overens.invoicing.model.KeySource;
import se.overens.shared.Today;

/// What a row rests on, read once when the basis is made and kept as it was.
@Dependent
class RowSources {

    @Inject
    private FindAgreements agreements;
    @Inject
    private FindDecisions decisions;

    @Inject
    private FindPostIndex indexes;

    KeySource key(PostView post, YearView year) {
        Long population = year.population() == 0 ? null : year.population();
        String base = year.key() instanceof BaseAndPerCapita(var equal) ? equal.toPlainString() : null;
        return new KeySource(kind(year), base, population,
                year.populationSource() == null ? year.source() : year.populationSource(), year.enteredAt().atZone(Today.SWEDEN).toLocalDate(), provisional(post, year));
    }

    /// The indexes that are yet to be published for the year, or null.
    private List<String> provisional(PostView post, YearView year) {
        List<String> missing = indexes.of(post).years().stream().filter(one -> one.year() == year.year())
                .flatMap(one -> one.readings().stream()).filter(PostIndexView.Reading::provisional)
                .map(reading -> reading.series() + " " + reading.wanted()).distinct().toList();
        return missing.isEmpty() ? null : missing;
    }

    private static String kind(YearView year) {
        if (!year.plain()) return "COMPONENTS";
        return year.split() ? kind(year.key()) : "AS_DECIDED";
    }

    private static String kind(CostShareKey key) {
        return switch (key) {
            case FixedAmounts()      -> "AS_DECIDED";
            case ByPlaces()          -> "BY_PLACES";
            case Equal()             -> "EQUAL";
            case PerCapita()         -> "PER_CAPITA";
            case FixedPercent()      -> "FIXED_PERCENT";
            case BaseAndPerCapita(_) -> "BASE_AND_PER_CAPITA";
        };
    }

    /// @param clauseNumber the clause that the year names, "§ 4"
    ClauseSource clause(UUID agreement, String clauseNumber) {
        AgreementView view = agreements.get(agreement);
        return view.clauses().stream().filter(clause -> clause.number().equals(clauseNumber)).findFirst()
                .map(clause -> new ClauseSource(view.number(), view.title(), view.startsOn(), clause.number(), clause.heading(), clause.text()))
                .orElseGet(() -> new ClauseSource(view.number(), view.title(), view.startsOn(), clauseNumber, null, null));
    }

    /// The payer's latest decision to enter the agreement that still counts, or null.
    DecisionSource decision(UUID agreement, UUID payer) {
        return decisions.of("agreement", agreement).stream()
                .filter(decision -> decision.decider().equals(payer) && decision.action() == DecisionAction.ENTER_AGREEMENT && decision.counts())
                .max(Comparator.comparing(DecisionView::decidedOn))
                .map(decision -> new DecisionSource(decision.id(), decision.body().name(), decision.decidedOn(), decision.paragraph(), decision.caseReference()))
                .orElse(null);
    }
}
