package se.overens.record;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import se.overens.record.model.Attachment;
import se.overens.record.model.FileType;
import se.overens.record.store.Attachments;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// Keeps a document that the application has made, in the transaction of the use case that made it, so that everybody
/// reads the same bytes.
@Stateless
@Allowed(to = Circle.MEMBERS)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KeepDocument {

    @Inject
    private Attachments attachments;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @param owner whose document it is
    /// @param pdf   the bytes, as they are to be read for ever
    public AttachmentView keep(UUID owner, String fileName, byte[] pdf) {
        Attachment attachment = new Attachment(acting.workspace(), owner, fileName, FileType.PDF, pdf, today.now());
        attachments.add(attachment);
        return AttachmentView.of(attachment);
    }
}
