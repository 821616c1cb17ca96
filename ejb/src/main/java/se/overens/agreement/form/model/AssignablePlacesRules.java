package se.overens.agreement.form.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.overens.agreement.form.model.FormCase.Placed;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.shared.Violation;
import se.overens.workspace.model.Organisation.Kind;

/// How the parties work, with figures for assignable places only. How many will settle by themselves is information:
/// it may be told with its source, outside the clause about figures and without bounds, and nobody undertakes it.
record AssignablePlacesRules() implements FormRules {

    private static final Set<TermSubject> FIGURES = EnumSet.of(TermSubject.ASSIGNABLE_PLACES, TermSubject.UNACCOMPANIED_MINORS);
    private static final Pattern SELF_SETTLED = Pattern.compile("egenbosatt|egen bosättning|egna boenden|självbosatt|\\bebo\\b|self-settled",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public Set<ClauseSection> sections() {
        return EnumSet.of(ClauseSection.WORK, ClauseSection.FIGURE);
    }

    @Override
    public List<Violation> faults(FormCase drawn) {
        List<Violation> faults = new ArrayList<>(FormRules.missingParty(drawn, Kind.MUNICIPALITY, "party-missing-municipality"));
        faults.addAll(YearlyFigures.faults(drawn));
        for (Placed placed : drawn.terms(term -> true)) {
            ClauseTerm term = placed.term();
            if (bindsSelfSettled(placed)) faults.add(placed.fault("value", "self-settled-is-information"));
            else if (isCount(term) && term.about() != TermSubject.SELF_SETTLED && !FIGURES.contains(term.about()))
                faults.add(placed.fault("about", "figure-of-something-else"));
        }
        return faults;
    }

    private static boolean bindsSelfSettled(Placed placed) {
        ClauseTerm term = placed.term();
        if (term.kind() == TermKind.COMMITMENT) return term.value() != null && term.least() != null && SELF_SETTLED.matcher(term.value()).find();
        if (term.about() != TermSubject.SELF_SETTLED) return false;
        return placed.clause().section() == ClauseSection.FIGURE || term.least() != null || term.most() != null
                || term.note() == null || term.note().isBlank();
    }

    private static boolean isCount(ClauseTerm term) {
        return term.kind() == TermKind.FIGURE && term.about() != null;
    }
}
