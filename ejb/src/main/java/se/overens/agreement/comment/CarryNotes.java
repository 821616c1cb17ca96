package se.overens.agreement.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.overens.agreement.DraftSent;
import se.overens.agreement.comment.store.AgreementNotes;
import se.overens.workspace.CurrentActing;

/// What colleagues noted about a draft is about the version that it was sent as; still nobody else sees it.
@ApplicationScoped
class CarryNotes {

    @Inject
    private AgreementNotes notes;
    @Inject
    private CurrentActing acting;

    void on(@Observes DraftSent sent) {
        notes.ofDraft(acting.workspace(), acting.organisation(), sent.draft()).forEach(note -> note.onVersion(sent.agreement(), sent.version()));
    }
}
