package se.overens.distribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import se.overens.distribution.model.ModelDraft;
import se.overens.distribution.model.ModelInputs;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.store.PublishedModels;
import se.overens.shared.apportionment.Method;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// What if: the draft with other weights, another total, another method or without its deduction. Nothing is stored.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class SimulateDraft {

    /// Absent parts are as in the draft.
    ///
    /// @param weights one per factor, in the draft's order, in per cent as decimal strings
    /// @param deduct  false: as if there were no deduction
    public record Command(List<@NotNull String> weights, @PositiveOrZero @Max(10_000_000) Long total, Method method, Boolean deduct) {

        public static Command asItIs() {
            return new Command(null, null, null, null);
        }
    }

    @Inject
    private OwnDrafts own;
    @Inject
    private Trials trials;
    @Inject
    private PublishedModels models;
    @Inject
    private CurrentActing acting;

    public SimulationView simulate(int number, @Valid Command command) {
        ModelDraft draft = own.get(number);
        ModelInputs inputs = trials.changed(draft.inputs(), command);
        long total = command.total() == null ? draft.total() : command.total();
        return SimulationView.of(draft.category().unit(), trials.calculate(total, inputs), compared(draft));
    }

    /// What has been published for the year, else for the latest year before it.
    private Snapshot compared(ModelDraft draft) {
        return models.inForce(acting.workspace(), draft.category(), draft.year())
                .or(() -> models.inForceBefore(acting.workspace(), draft.category(), draft.year()))
                .map(PublishedModel::snapshot).orElse(null);
    }
}
