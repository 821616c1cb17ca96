package se.overens.web.distribution;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.overens.distribution.scenario.SaveScenario;
import se.overens.distribution.scenario.ScenarioView;

/// One scenario on its page: what it is called and why it was not chosen.
public class ScenarioForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /// A factor's name and weight.
    public record Weight(String name, String weight) implements Serializable {
    }

    private final int number;
    private final long version;
    private final long total;
    private final Instant savedAt;
    private final List<Weight> weights;
    private String name;
    private String whyNot;

    ScenarioForm(ScenarioView scenario) {
        number = scenario.number();
        version = scenario.version();
        total = scenario.total();
        savedAt = scenario.savedAt();
        weights = scenario.inputs().factors().stream().map(factor -> new Weight(factor.name(), factor.weight())).toList();
        name = scenario.name();
        whyNot = scenario.whyNot();
    }

    SaveScenario.Naming naming() {
        return new SaveScenario.Naming(name, whyNot);
    }

    public int getNumber() {
        return number;
    }

    public long getVersion() {
        return version;
    }

    public long getTotal() {
        return total;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public List<Weight> getWeights() {
        return weights;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWhyNot() {
        return whyNot;
    }

    public void setWhyNot(String whyNot) {
        this.whyNot = whyNot;
    }
}
