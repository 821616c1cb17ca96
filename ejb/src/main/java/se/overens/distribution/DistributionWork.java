package se.overens.distribution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.overens.distribution.model.ModelDraft;
import se.overens.distribution.store.ModelDrafts;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// Drafts that have not been published wait for the county's coordinator.
@Dependent
public class DistributionWork implements WaitingWork {

    @Inject
    private ModelDrafts drafts;
    @Inject
    private CurrentActing acting;

    @Override
    public List<Task> tasks() {
        if (!acting.isHost()) return List.of();
        return drafts.all(acting.workspace(), acting.organisation()).stream().filter(draft -> draft.publishedAs() == null)
                .map(DistributionWork::task).toList();
    }

    private static Task task(ModelDraft draft) {
        return new Task("model-draft", List.of(draft.title(), String.valueOf(draft.year())), "fordelning/" + draft.number(), null,
                LocalDate.ofInstant(draft.savedAt(), Today.SWEDEN), Set.of(Role.COORDINATOR), null);
    }
}
