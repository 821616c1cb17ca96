package se.overens.distribution.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import se.overens.distribution.DraftView;
import se.overens.distribution.FindDrafts;
import se.overens.distribution.SimulateDraft;
import se.overens.distribution.SimulationView;
import se.overens.distribution.model.ModelInputs;
import se.overens.distribution.referral.model.Proposal;
import se.overens.distribution.referral.model.Proposal.Figure;
import se.overens.shared.Invalid;

/// Makes a frozen proposal of a draft as it now is.
@Dependent
public class FreezeDraft {

    @Inject
    private FindDrafts drafts;
    @Inject
    private SimulateDraft simulate;

    DraftView get(int number) {
        return drafts.get(number);
    }

    /// @throws Invalid when the draft cannot be counted, or its weights do not make a hundred
    Proposal freeze(DraftView draft) {
        SimulationView counted = simulate.simulate(draft.number(), SimulateDraft.Command.asItIs());
        if (!counted.complete()) throw new Invalid("weights", "weights-not-hundred", counted.weightSum());
        List<Figure> figures = counted.rows().stream()
                .map(row -> new Figure(row.code(), row.name(), row.population(), row.places(), row.share(), row.perThousand())).toList();
        ModelInputs inputs = new ModelInputs(draft.factors(), draft.deduction(), draft.method(), draft.firstDivisor(), draft.limits(), draft.adjustments());
        return new Proposal(draft.title(), draft.category(), draft.regime(), draft.year(), counted.total(), inputs, figures);
    }
}
