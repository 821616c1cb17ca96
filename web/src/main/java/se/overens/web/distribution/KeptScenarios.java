package se.overens.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.overens.distribution.scenario.FindScenarios;
import se.overens.distribution.scenario.SaveScenario;
import se.overens.distribution.scenario.ScenarioView;
import se.overens.web.shared.Forms;

/// On the workbench: what is kept beside the draft, and the field where the next is given its name.
@Named("keeping")
@RequestScoped
public class KeptScenarios {

    @Inject
    private Here here;
    @Inject
    private FindScenarios find;
    @Inject
    private SaveScenario save;
    @Inject
    private Forms forms;
    private String name;
    private List<ScenarioView> kept;

    /// Keeps the draft as it now is, under the name that is written.
    Optional<ScenarioView> keep(int draft) {
        return forms.attempt(() -> save.save(draft, new SaveScenario.Command(name, null, null)), field -> field.equals("name") ? "scenario" : field);
    }

    public List<ScenarioView> getAll() {
        if (kept == null) kept = find.of(here.address().number());
        return kept;
    }

    /// The one that has just been kept, or null.
    public ScenarioView getNewest() {
        Integer number = here.asked("sparat").map(Whole::of).orElse(null);
        return getAll().stream().filter(each -> number != null && each.number() == number).findFirst().orElse(null);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
