package se.overens.record;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import se.overens.record.model.Attachment;
import se.overens.record.store.Attachments;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// Opens a file for a job that works on it.
@Stateless
@Allowed(to = Circle.SYSTEM)
public class OpenAttachment {

    @Inject
    private Attachments attachments;
    @Inject
    private CurrentActing acting;

    public ReadAttachment.Content open(UUID id) {
        Attachment found = attachments.find(acting.workspace(), id).orElseThrow(() -> new NotFound("attachment", id));
        return new ReadAttachment.Content(found.fileName(), found.mediaType(), found.sha256(), found.content());
    }
}
