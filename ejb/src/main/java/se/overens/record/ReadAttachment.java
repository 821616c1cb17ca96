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

/// Reads a file on behalf of the thing it belongs to. The caller has already decided that the reader may see that
/// thing; [#own(UUID)] is for files that nothing refers to yet.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class ReadAttachment {

    public record Content(String fileName, String mediaType, String sha256, byte[] bytes) {
    }

    @Inject
    private Attachments attachments;
    @Inject
    private CurrentActing acting;

    public AttachmentView describe(UUID id) {
        return AttachmentView.of(find(id));
    }

    public Content read(UUID id) {
        Attachment found = find(id);
        return new Content(found.fileName(), found.mediaType(), found.sha256(), found.content());
    }

    /// @throws NotFound when it is another organisation's
    public AttachmentView own(UUID id) {
        Attachment found = find(id);
        if (!found.organisation().equals(acting.organisation())) throw new NotFound("attachment", id);
        return AttachmentView.of(found);
    }

    private Attachment find(UUID id) {
        return attachments.find(acting.workspace(), id).orElseThrow(() -> new NotFound("attachment", id));
    }
}
