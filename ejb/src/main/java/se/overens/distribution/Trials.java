package se.overens.distribution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import se.overens.distribution.model.Calculation;
import se.overens.distribution.model.InputRules;
import se.overens.distribution.model.ModelInputs;
import se.overens.shared.Invalid;

/// Calculations of what is not finished, for the use cases that try something out.
@Dependent
public class Trials {

    @Inject
    private CountyMunicipalities municipalities;

    /// The inputs as the what-if has them.
    public ModelInputs changed(ModelInputs inputs, SimulateDraft.Command change) {
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
    public Calculation calculate(long total, ModelInputs inputs) {
        Invalid.unlessEmpty(InputRules.ofDraft(inputs, total, municipalities.all()));
        Invalid.unlessEmpty(InputRules.ofCalculation(inputs));
        Calculation calculation = Calculation.of(total, municipalities.all(), inputs);
        Invalid.unlessEmpty(calculation.violations());
        return calculation;
    }

    /// Nothing when something stands in the way.
    public Optional<Calculation> findCalculation(long total, ModelInputs inputs) {
        try {
            return Optional.of(calculate(total, inputs));
        } catch (Invalid notYet) {
            return Optional.empty();
        }
    }
}
