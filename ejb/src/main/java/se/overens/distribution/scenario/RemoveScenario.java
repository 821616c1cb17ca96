package se.overens.distribution.scenario;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.overens.distribution.OwnDrafts;
import se.overens.distribution.model.ModelScenario;
import se.overens.distribution.store.ModelScenarios;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// Throws away something that was tried. What has been frozen with a published model stays there.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class RemoveScenario {

    @Inject
    private OwnDrafts own;
    @Inject
    private ModelScenarios scenarios;

    public void remove(int draft, int number, long version) {
        ModelScenario scenario = scenarios.find(own.get(draft), number).orElseThrow(() -> new NotFound("model-scenario", number));
        scenario.expectVersion(version);
        scenarios.remove(scenario);
        scenarios.flush();
    }
}
