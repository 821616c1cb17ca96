package se.overens.record;

import java.util.UUID;
import se.overens.record.model.Attachment;

/// A file without its bytes.
public record AttachmentView(UUID id, String fileName, String mediaType, int sizeBytes, String sha256) {

    static AttachmentView of(Attachment attachment) {
        return new AttachmentView(attachment.id(), attachment.fileName(), attachment.mediaType(), attachment.sizeBytes(), attachment.sha256());
    }
}
