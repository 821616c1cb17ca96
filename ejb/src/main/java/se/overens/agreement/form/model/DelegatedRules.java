package se.overens.agreement.form.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.overens.agreement.form.model.Circumstances.Party;
import se.overens.agreement.model.ClauseSection;
import se.overens.shared.Violation;
import se.overens.workspace.model.Organisation.Kind;

/// Överenskommelse genom regionalt organ: a body that decides and signs for municipalities is one of the parties, and
/// its mandate covers each of them.
record DelegatedRules() implements FormRules {

    @Override
    public Set<ClauseSection> sections() {
        return Set.of(ClauseSection.LEGAL_BASIS);
    }

    @Override
    public List<Violation> faults(FormCase drawn) {
        List<Party> bodies = drawn.around().parties().stream().filter(party -> party.kind().mayActForOthers()).toList();
        if (bodies.isEmpty()) return List.of(Violation.of("parties", "party-missing-body"));
        List<Violation> faults = new ArrayList<>(FormRules.missingParty(drawn, Kind.MUNICIPALITY, "party-missing-municipality"));
        if (drawn.has(ClauseSection.FIGURE) && drawn.figures().isEmpty()) faults.addAll(YearlyFigures.faults(drawn));
        String uncovered = drawn.municipalities().stream().filter(party -> bodies.stream().noneMatch(body -> covers(drawn, body, party)))
                .map(Party::name).collect(Collectors.joining(", "));
        if (!uncovered.isEmpty())
            faults.add(Violation.of("parties", "party-outside-mandate", uncovered, bodies.stream().map(Party::name).collect(Collectors.joining(", "))));
        return faults;
    }

    private static boolean covers(FormCase drawn, Party body, Party municipality) {
        return drawn.around().mandates().getOrDefault(body.code(), Set.of()).contains(municipality.code());
    }
}
