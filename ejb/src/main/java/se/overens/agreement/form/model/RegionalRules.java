package se.overens.agreement.form.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.overens.agreement.form.model.Circumstances.Annex;
import se.overens.agreement.form.model.Circumstances.Party;
import se.overens.agreement.form.model.FormCase.Placed;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.TermSubject;
import se.overens.shared.Violation;
import se.overens.workspace.model.Organisation.Kind;

/// Regional överenskommelse (RÖK): the county board and at least two municipalities, and as its annex a distribution
/// model that there is, that holds, and that has a row for each of them.
record RegionalRules() implements FormRules {

    @Override
    public Set<ClauseSection> sections() {
        return Set.of(ClauseSection.ANNEX);
    }

    @Override
    public List<Violation> faults(FormCase drawn) {
        List<Violation> faults = new ArrayList<>(FormRules.missingParty(drawn, Kind.COUNTY_ADMINISTRATIVE_BOARD, "party-missing-board"));
        if (drawn.municipalities().size() < 2) faults.add(Violation.of("parties", "regional-two-municipalities"));
        List<Placed> models = drawn.terms(TermSubject.MODEL);
        if (models.isEmpty()) faults.add(Violation.of("clauses", "annex-missing"));
        models.stream().filter(model -> model.term().value() != null && !model.term().value().isBlank())
                .forEach(model -> faults.addAll(faults(model, drawn)));
        return faults;
    }

    private static List<Violation> faults(Placed model, FormCase drawn) {
        Annex annex = drawn.around().annex(model.term().value()).orElse(null);
        if (annex == null) return List.of(model.fault("value", "annex-unknown", model.term().value()));
        List<Violation> faults = new ArrayList<>();
        if (annex.supersededBy() != null) faults.add(model.fault("value", "annex-superseded", model.term().value(), annex.supersededBy()));
        if (!annex.sha256().equals(model.term().note())) faults.add(model.fault("note", "annex-of-another-text", annex.sha256()));
        String lacking = drawn.municipalities().stream().filter(party -> !annex.municipalities().contains(party.code()))
                .map(Party::name).collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) faults.add(model.fault("value", "annex-lacks-party", model.term().value(), lacking));
        return faults;
    }
}
