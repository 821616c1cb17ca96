package se.overens.distribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.overens.distribution.store.ModelDrafts;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The county board's own drafts.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class FindDrafts {

    @Inject
    private ModelDrafts drafts;
    @Inject
    private OwnDrafts own;
    @Inject
    private CurrentActing acting;

    public List<DraftRow> all() {
        return drafts.all(acting.workspace(), acting.organisation()).stream()
                .map(draft -> new DraftRow(draft.number(), draft.title(), draft.category(), draft.year(), draft.total(), draft.inputs().factors().size(),
                        draft.savedAt(), draft.publishedAs())).toList();
    }

    public DraftView get(int number) {
        return DraftView.of(own.get(number));
    }
}
