package se.overens.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.overens.distribution.SimulateDraft;
import se.overens.distribution.SimulationView;
import se.overens.shared.Refusal;
import se.overens.web.shared.Language;

/// A draft counted as it is saved, or what stands in the way of it.
@RequestScoped
public class Counted {

    @Inject
    private SimulateDraft simulate;
    @Inject
    private Language language;

    /// @param result    null when something stands in the way
    /// @param obstacles in words
    public record Outcome(SimulationView result, List<String> obstacles) {
    }

    public Outcome of(int number) {
        try {
            return new Outcome(simulate.simulate(number, SimulateDraft.Command.asItIs()), List.of());
        } catch (Refusal refused) {
            if (refused.violations().isEmpty()) throw refused;
            return new Outcome(null, refused.violations().stream()
                    .map(wrong -> language.texts().get("violation." + wrong.code(), wrong.args().toArray())).toList());
        }
    }
}
