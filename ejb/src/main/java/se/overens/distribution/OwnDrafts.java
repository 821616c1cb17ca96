package se.overens.distribution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.overens.distribution.model.ModelDraft;
import se.overens.distribution.store.ModelDrafts;
import se.overens.shared.NotFound;
import se.overens.workspace.CurrentActing;

/// The acting organisation's drafts, for the use cases that work on one.
@Dependent
public class OwnDrafts {

    @Inject
    private ModelDrafts drafts;
    @Inject
    private CurrentActing acting;

    /// The draft as nobody else can change it until the transaction ends.
    ///
    /// @throws NotFound when it is another organisation's
    public ModelDraft locked(int number) {
        drafts.lock(acting.workspace(), acting.organisation(), number);
        return get(number);
    }

    /// @throws NotFound when it is another organisation's
    public ModelDraft get(int number) {
        return drafts.find(acting.workspace(), acting.organisation(), number).orElseThrow(() -> new NotFound("model-draft", number));
    }
}
