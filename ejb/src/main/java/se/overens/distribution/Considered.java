package se.overens.distribution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.overens.distribution.model.Calculation;
import se.overens.distribution.model.ModelDraft;
import se.overens.distribution.model.ModelScenario;
import se.overens.distribution.model.Snapshot.Alternative;
import se.overens.distribution.store.ModelScenarios;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;

/// What was also considered: the scenarios of a draft that are to be frozen with it, each with why it was not chosen.
@Dependent
public class Considered {

    @Inject
    private ModelScenarios scenarios;
    @Inject
    private Trials trials;

    /// @param numbers of the scenarios, or null for none
    List<Alternative> in(ModelDraft draft, List<Integer> numbers) {
        List<Violation> violations = new ArrayList<>();
        List<Alternative> alternatives = new ArrayList<>();
        for (int number : numbers == null ? List.<Integer>of() : numbers.stream().distinct().toList()) {
            var scenario = scenarios.find(draft, number);
            if (scenario.isEmpty()) violations.add(Violation.of("alternatives", "scenario-unknown", number));
            else if (scenario.get().whyNot().isEmpty()) violations.add(Violation.of("alternatives", "alternative-without-reason", scenario.get().name()));
            else alternatives.add(frozen(scenario.get()));
        }
        Invalid.unlessEmpty(violations);
        return alternatives;
    }

    private Alternative frozen(ModelScenario scenario) {
        Calculation calculation = trials.calculate(scenario.total(), scenario.inputs());
        SortedMap<String, Long> results = new TreeMap<>();
        calculation.lines().forEach(line -> results.put(line.municipality().code(), line.places()));
        return new Alternative(scenario.name(), scenario.whyNot(), scenario.total(), results);
    }
}
