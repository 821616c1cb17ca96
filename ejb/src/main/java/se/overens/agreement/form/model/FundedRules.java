package se.overens.agreement.form.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.overens.agreement.form.model.FormCase.Placed;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermSubject;
import se.overens.shared.Violation;
import se.overens.workspace.model.Organisation.Kind;

/// Avtal med finansieringstak: a municipality, an association and a state agency. Each year has a ceiling with the
/// source that the money comes from, or is said to be unfunded, with the day by which the budget decides. Until
/// further notice the year after the bound time needs one of the two as well, since the agreement goes on into it.
record FundedRules() implements FormRules {

    @Override
    public Set<ClauseSection> sections() {
        return Set.of(ClauseSection.COST);
    }

    @Override
    public List<Violation> faults(FormCase drawn) {
        List<Violation> faults = new ArrayList<>(FormRules.missingParty(drawn, Kind.MUNICIPALITY, "party-missing-municipality"));
        faults.addAll(FormRules.missingParty(drawn, Kind.ASSOCIATION, "party-missing-association"));
        faults.addAll(FormRules.missingParty(drawn, Kind.STATE_AGENCY, "party-missing-agency"));
        for (Placed ceiling : drawn.terms(TermSubject.FUNDING_CEILING)) {
            if (ceiling.term().note() == null || ceiling.term().note().isBlank()) faults.add(ceiling.fault("note", "ceiling-without-source"));
            if (ceiling.term().year() == null) faults.add(ceiling.fault("year", "ceiling-without-year"));
        }
        years(drawn).filter(year -> !hasFunding(drawn, year))
                .forEach(year -> faults.add(Violation.of("clauses", "year-without-funding", year)));
        return faults;
    }

    private static Stream<Integer> years(FormCase drawn) {
        List<Integer> bound = drawn.years();
        if (drawn.text().endsOn() != null || bound.isEmpty()) return bound.stream();
        return Stream.concat(bound.stream(), Stream.of(bound.getLast() + 1));
    }

    private static boolean hasFunding(FormCase drawn, int year) {
        return drawn.terms(term -> isFunding(term) && term.year() != null && term.year() == year).stream().findAny().isPresent();
    }

    private static boolean isFunding(ClauseTerm term) {
        return term.about() == TermSubject.FUNDING_CEILING || term.about() == TermSubject.BUDGET_DECISION;
    }
}
