package se.overens.agreement.form.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.overens.agreement.form.model.FormCase.Placed;
import se.overens.agreement.model.ClauseSection;
import se.overens.shared.Violation;
import se.overens.workspace.model.Organisation.Kind;

/// Överenskommelse med siffror: each municipality has its figure for each year, and no figure lies outside the term.
record FiguresRules() implements FormRules {

    @Override
    public Set<ClauseSection> sections() {
        return Set.of(ClauseSection.FIGURE);
    }

    @Override
    public List<Violation> faults(FormCase drawn) {
        List<Violation> faults = new ArrayList<>(FormRules.missingParty(drawn, Kind.MUNICIPALITY, "party-missing-municipality"));
        faults.addAll(YearlyFigures.faults(drawn));
        for (Placed figure : drawn.figures()) {
            if (figure.term().year() == null) faults.add(figure.fault("year", "figure-without-year"));
            else if (!drawn.years().isEmpty() && !drawn.years().contains(figure.term().year()))
                faults.add(figure.fault("year", "figure-outside-term", figure.term().year()));
        }
        return faults;
    }
}
