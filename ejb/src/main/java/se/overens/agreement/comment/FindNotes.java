package se.overens.agreement.comment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.comment.store.AgreementNotes;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// What colleagues have written to each other about an agreement or a draft.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindNotes {

    @Inject
    private Commented commented;
    @Inject
    private FindAgreementDrafts drafts;
    @Inject
    private AgreementNotes notes;
    @Inject
    private CurrentActing acting;

    /// The oldest first; those on one's own draft of a counter-offer too.
    public List<NoteView> of(int number) {
        return notes.of(acting.workspace(), acting.organisation(), commented.agreement(number).id()).stream().map(NoteView::of).toList();
    }

    public List<NoteView> ofDraft(UUID draft) {
        return notes.ofDraft(acting.workspace(), acting.organisation(), drafts.get(draft).id()).stream().map(NoteView::of).toList();
    }

    /// The points of one's own draft.
    public List<PointView> points(UUID draft) {
        return PointView.all(drafts.get(draft).text());
    }
}
