package se.overens.record;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.overens.record.model.Attachment;
import se.overens.record.model.FileType;
import se.overens.record.store.Attachments;
import se.overens.shared.Invalid;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Takes a file in. It belongs to the acting organisation until a decision, an agreement or a notice refers to it.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.SIGNATORY, Role.FINANCE})
public class AttachFile {

    /// The largest file taken, in bytes.
    public static final int LARGEST = 10 * 1024 * 1024;

    /// The file is larger than [#LARGEST].
    public static class FileTooLarge extends Refusal {
        public FileTooLarge() {
            super(Kind.TOO_LARGE, "file-too-large", LARGEST / (1024 * 1024));
        }
    }

    /// The bytes are none of the kinds in [FileType].
    public static class FileTypeNotTaken extends Refusal {
        public FileTypeNotTaken(String fileName) {
            super(Kind.UNSUPPORTED, "file-type-not-taken", fileName);
        }
    }

    @Inject
    private Attachments attachments;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public AttachmentView attach(String fileName, byte[] content) {
        String name = nameOnly(fileName);
        if (content == null || content.length == 0) throw new Invalid("file", "file-empty");
        if (content.length > LARGEST) throw new FileTooLarge();
        FileType type = FileType.of(content).orElseThrow(() -> new FileTypeNotTaken(name));
        Attachment attachment = new Attachment(acting.workspace(), acting.organisation(), name, type, content, today.now());
        attachments.add(attachment);
        return AttachmentView.of(attachment);
    }

    /// The last part of whatever path the browser sent, without control characters, at most 200 characters.
    private static String nameOnly(String fileName) {
        String name = fileName == null ? "" : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        name = name.replaceAll("\\p{Cntrl}", "").strip();
        if (name.isEmpty()) name = "fil";
        return name.length() > 200 ? name.substring(name.length() - 200) : name;
    }
}
