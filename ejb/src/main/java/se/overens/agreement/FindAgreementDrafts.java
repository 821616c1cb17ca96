package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.store.AgreementDrafts;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// One's own drafts.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindAgreementDrafts {

    @Inject
    private AgreementDrafts drafts;
    @Inject
    private CurrentActing acting;

    public List<AgreementDraftView> all() {
        return drafts.of(acting.workspace(), acting.organisation()).stream().map(AgreementDraftView::of).toList();
    }

    public AgreementDraftView get(UUID id) {
        return drafts.find(acting.workspace(), acting.organisation(), id).map(AgreementDraftView::of).orElseThrow(() -> new NotFound("draft", id));
    }

    /// The counter-offer that is being written, if any.
    public Optional<AgreementDraftView> ofCounterOffer(UUID agreement) {
        return drafts.ofCounterOffer(acting.workspace(), acting.organisation(), agreement).map(AgreementDraftView::of);
    }
}
