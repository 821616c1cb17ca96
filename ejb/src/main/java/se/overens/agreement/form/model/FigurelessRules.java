package se.overens.agreement.form.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.TermKind;
import se.overens.shared.Violation;

/// Sifferlös överenskommelse: a share or a rule, an end, and no figure of its own, neither as a value nor in words. The
/// figure of each year is the municipality's row in what the county publishes. A share may have a band outside which
/// the parties negotiate again.
record FigurelessRules() implements FormRules {

    private static final Pattern NUMBER_OF_PLACES =
            Pattern.compile("\\d+\\s+(anvisningsbara\\s+)?(platser|personer|nyanlända|places|persons)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Set<ClauseSection> sections() {
        return Set.of();
    }

    @Override
    public List<Violation> faults(FormCase drawn) {
        List<Violation> faults = new ArrayList<>();
        if (drawn.text().endsOn() == null) faults.add(Violation.of("endsOn", "required"));
        if (!saysHow(drawn)) faults.add(Violation.of("clauses", "figureless-rule-missing"));
        drawn.figures().forEach(figure -> faults.add(figure.fault("value", "figure-in-figureless")));
        List<Clause> clauses = drawn.text().clauses();
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).section() == ClauseSection.FIGURE) faults.add(Violation.of("clauses[" + i + "].section", "figure-in-figureless"));
            if (clauses.get(i).text() != null && NUMBER_OF_PLACES.matcher(clauses.get(i).text()).find())
                faults.add(Violation.of("clauses[" + i + "].text", "figure-in-figureless"));
        }
        return faults;
    }

    /// Texts from version 1 of the national template say it in a mandatory clause that is about nothing in particular.
    private static boolean saysHow(FormCase drawn) {
        return !drawn.terms(TermKind.SHARE).isEmpty() || drawn.has(ClauseSection.RULE)
                || drawn.text().clauses().stream().anyMatch(clause -> clause.section() == ClauseSection.OTHER && clause.mandatory());
    }
}
