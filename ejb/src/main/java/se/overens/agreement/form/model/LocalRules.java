package se.overens.agreement.form.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.overens.agreement.form.model.FormCase.Placed;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.shared.Violation;
import se.overens.workspace.model.Organisation.Kind;

/// Lokal överenskommelse (LÖK): a municipality and at least one state agency. Each commitment is somebody's and is
/// followed up: on a last day in the same clause, or in the yearly revision that the text has a day for.
record LocalRules() implements FormRules {

    @Override
    public Set<ClauseSection> sections() {
        return EnumSet.of(ClauseSection.WORK, ClauseSection.FOLLOW_UP);
    }

    @Override
    public List<Violation> faults(FormCase drawn) {
        List<Violation> faults = new ArrayList<>(FormRules.missingParty(drawn, Kind.STATE_AGENCY, "party-missing-agency"));
        faults.addAll(FormRules.missingParty(drawn, Kind.MUNICIPALITY, "party-missing-municipality"));
        List<Placed> commitments = drawn.terms(TermKind.COMMITMENT);
        if (commitments.isEmpty()) faults.add(Violation.of("clauses", "commitment-missing"));
        boolean revised = !drawn.terms(TermSubject.REVIEW).isEmpty();
        for (Placed commitment : commitments) {
            if (commitment.term().party() == null) faults.add(commitment.fault("party", "commitment-without-party"));
            if (!revised && !hasLastDay(commitment)) faults.add(commitment.fault("value", "commitment-without-follow-up"));
        }
        return faults;
    }

    private static boolean hasLastDay(Placed commitment) {
        return commitment.clause().terms().stream().map(ClauseTerm::about).anyMatch(about -> about == TermSubject.DUE);
    }
}
