package se.overens.distribution.scenario;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.overens.distribution.DraftView;
import se.overens.distribution.OwnDrafts;
import se.overens.distribution.model.ModelDraft;
import se.overens.distribution.model.ModelScenario;
import se.overens.distribution.store.ModelDrafts;
import se.overens.distribution.store.ModelScenarios;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// Goes on from something that was tried: the draft becomes as the scenario is. The scenario stays.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class UseScenario {

    @Inject
    private OwnDrafts own;
    @Inject
    private ModelDrafts drafts;
    @Inject
    private ModelScenarios scenarios;
    @Inject
    private Today today;

    /// @param version the draft's
    public DraftView use(int draftNumber, int number, long version) {
        ModelDraft draft = own.get(draftNumber);
        draft.expectVersion(version);
        ModelScenario scenario = scenarios.find(draft, number).orElseThrow(() -> new NotFound("model-scenario", number));
        draft.write(draft.title(), draft.year(), scenario.total(), scenario.inputs(), today.now());
        drafts.flush();
        return DraftView.of(draft);
    }
}
