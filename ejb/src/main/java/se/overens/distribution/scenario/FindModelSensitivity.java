package se.overens.distribution.scenario;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.overens.distribution.model.Sensitivity;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.store.PublishedModels;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// Which weight of a published model moves whom the most, for all members: counted from what was frozen.
/// In a model that was revised by its factors nobody gets less than it had received by then.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindModelSensitivity {

    /// The figures were entered as they were decided; no weights of theirs are known.
    public static class WithoutWeights extends Refusal {
        public WithoutWeights(int model) {
            super(Kind.CONFLICT, "model-without-weights", model);
        }
    }

    @Inject
    private PublishedModels models;
    @Inject
    private CurrentActing acting;

    public SensitivityView find(int number, int points) {
        FindDraftSensitivity.expectSome(points);
        Snapshot frozen = models.find(acting.workspace(), number).orElseThrow(() -> new NotFound("model", number)).snapshot();
        if (!frozen.isCalculated()) throw new WithoutWeights(number);
        return SensitivityView.of(frozen.unit(), Sensitivity.of(frozen.total(), frozen.municipalities(), frozen.inputs(), points));
    }
}
