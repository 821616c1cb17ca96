package se.overens.web.agreement;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.AgreementDraftView;

/// The part of a page on which a draft is saved while it is written that is the same whatever is written.
public abstract class KeptForm implements KeptDraft {

    @Inject
    private HttpServletRequest request;
    private Long draftVersion;

    /// Nothing before anything has been saved.
    protected abstract Optional<AgreementDraftView> draft();

    protected long stands() {
        return draft().map(AgreementDraftView::version).orElse(0L);
    }

    @Override
    public boolean isSavedElsewhere() {
        return getDraftVersion() != stands();
    }

    @Override
    public Instant getSavedAt() {
        return draft().map(AgreementDraftView::changedAt).orElse(null);
    }

    /// Null before anything has been saved.
    public UUID getDraftId() {
        return draft().map(AgreementDraftView::id).orElse(null);
    }

    /// What was sent counts already before the form is read: a button that is there only then must be there when it is pressed.
    @Override
    public Long getDraftVersion() {
        if (draftVersion == null) {
            String sent = request.getParameter("draftVersion");
            draftVersion = sent != null && sent.matches("\\d{1,18}") ? Long.valueOf(sent) : Long.valueOf(stands());
        }
        return draftVersion;
    }

    @Override
    public void setDraftVersion(Long draftVersion) {
        this.draftVersion = draftVersion;
    }
}
