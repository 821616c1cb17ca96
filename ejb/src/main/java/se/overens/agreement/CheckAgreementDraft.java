package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.model.AgreementDraft;
import se.overens.agreement.store.AgreementDrafts;
import se.overens.shared.NotFound;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// What one's own draft still lacks before it can be sent.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class CheckAgreementDraft {

    @Inject
    private AgreementDrafts drafts;
    @Inject
    private TextChecks checks;
    @Inject
    private CurrentActing acting;

    public List<Violation> missing(UUID id) {
        AgreementDraft draft = drafts.find(acting.workspace(), acting.organisation(), id).orElseThrow(() -> new NotFound("draft", id));
        return checks.faults(draft.text(), draft.template());
    }
}
