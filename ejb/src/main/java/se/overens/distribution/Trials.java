package se.overens.distribution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import se.overens.distribution.model.Calculation;
import se.overens.distribution.model.InputRules;
import se.overens.distribution.model.ModelInputs;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;

/// Calculations of what is not finished, for the use cases that try something out.
@Dependent
public class Trials {

    @Inject
    private CountyMunicipalities municipalities;

    /// The inputs as the what-if has them.
    ModelInputs changed(ModelInputs inputs, SimulateDraft.Command change) {
        ModelInputs changed = inputs;
        if (change.weights() != null) {
            if (change.weights().size() != inputs.factors().size())
                throw new Invalid("weights", "weights-not-one-per-factor", inputs.factors().size());
            changed = changed.weighing(change.weights());
        }
        if (change.method() != null) changed = changed.by(change.method());
        return Boolean.FALSE.equals(change.deduct()) ? changed.deducting(null) : changed;
    }

    /// @throws Invalid with all that stands in the way
    Calculation calculate(long total, ModelInputs inputs) {
        List<Violation> violations = InputRules.ofDraft(inputs, municipalities.all());
        if (!violations.isEmpty()) throw new Invalid(violations);
        if (inputs.factors().isEmpty()) throw new Invalid("factors", "factors-missing");
        if (inputs.weightSum().signum() == 0) throw new Invalid("weights", "weights-all-zero");
        return Calculation.of(total, municipalities.all(), inputs);
    }
}
