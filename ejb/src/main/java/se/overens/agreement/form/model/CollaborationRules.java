package se.overens.agreement.form.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.shared.Violation;
import se.overens.workspace.model.Organisation.Kind;

/// Samverkansavtal behind a co-financed post: what it costs and what in law it stands on, and no figures of places.
/// Avtalssamverkan (KL 9:37) is between municipalities and regions only, so nobody else may be a party of it.
record CollaborationRules() implements FormRules {

    private static final Set<Kind> CONTRACTUAL_COOPERATION = EnumSet.of(Kind.MUNICIPALITY, Kind.REGION, Kind.MUNICIPAL_FEDERATION);
    private static final Pattern KL_9_37 = Pattern.compile("avtalssamverkan|\\bKL\\s*9:37\\b|\\b9\\s*kap\\.?\\s*37\\s*§", Pattern.CASE_INSENSITIVE);

    @Override
    public Set<ClauseSection> sections() {
        return EnumSet.of(ClauseSection.COST, ClauseSection.LEGAL_BASIS);
    }

    @Override
    public List<Violation> faults(FormCase drawn) {
        List<Violation> faults = new ArrayList<>();
        drawn.figures().forEach(figure -> faults.add(figure.fault("about", "figure-in-collaboration")));
        boolean others = drawn.around().parties().stream().anyMatch(party -> !CONTRACTUAL_COOPERATION.contains(party.kind()));
        List<Clause> clauses = drawn.text().clauses();
        for (int i = 0; others && i < clauses.size(); i++) {
            if (standsOnContractualCooperation(clauses.get(i))) faults.add(Violation.of("clauses[" + i + "].text", "contractual-cooperation-with-state"));
        }
        return faults;
    }

    private static boolean standsOnContractualCooperation(Clause clause) {
        return clause.section() == ClauseSection.LEGAL_BASIS && clause.text() != null && KL_9_37.matcher(clause.text()).find();
    }
}
