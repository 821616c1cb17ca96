package se.overens.distribution.scenario;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.overens.distribution.OwnDrafts;
import se.overens.distribution.store.ModelScenarios;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// What is kept beside a draft.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class FindScenarios {

    @Inject
    private OwnDrafts own;
    @Inject
    private ModelScenarios scenarios;

    /// In the order they were saved.
    ///
    /// @param draft the draft's number
    public List<ScenarioView> of(int draft) {
        return scenarios.of(own.get(draft)).stream().map(ScenarioView::of).toList();
    }

    public ScenarioView get(int draft, int number) {
        return scenarios.find(own.get(draft), number).map(ScenarioView::of).orElseThrow(() -> new NotFound("model-scenario", number));
    }
}
