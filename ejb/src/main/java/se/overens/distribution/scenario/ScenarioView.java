package se.overens.distribution.scenario;

import java.time.Instant;
import se.overens.distribution.model.ModelInputs;
import se.overens.distribution.model.ModelScenario;

/// What has been tried out in a draft and is kept beside it.
///
/// @param whyNot    why it was not chosen; empty until somebody says so
/// @param total     places in the whole county
/// @param weightSum in per cent, as a decimal string
/// @param inputs    as they were when it was saved
public record ScenarioView(int number, long version, String name, String whyNot, long total, String weightSum, ModelInputs inputs, Instant savedAt) {

    static ScenarioView of(ModelScenario scenario) {
        ModelInputs inputs = scenario.inputs();
        return new ScenarioView(scenario.number(), scenario.version(), scenario.name(), scenario.whyNot(), scenario.total(),
                inputs.weightSum().toPlainString(), inputs, scenario.savedAt());
    }
}
