package se.overens.agreement.comment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import se.overens.agreement.comment.model.AgreementNote;
import se.overens.agreement.comment.store.AgreementNotes;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Throws away a note of one's own organisation: working material that has never left it.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class RemoveNote {

    @Inject
    private AgreementNotes notes;
    @Inject
    private CurrentActing acting;

    public void remove(UUID id, long version) {
        AgreementNote note = notes.find(acting.workspace(), acting.organisation(), id).orElseThrow(() -> new NotFound("agreement-note", id));
        note.expectVersion(version);
        notes.remove(note);
    }
}
