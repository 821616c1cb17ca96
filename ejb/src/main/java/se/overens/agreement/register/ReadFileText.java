package se.overens.agreement.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.overens.agreement.register.model.FileText;
import se.overens.agreement.register.model.PdfReading;
import se.overens.record.OpenAttachment;
import se.overens.record.ReadAttachment;
import se.overens.workspace.Job;

/// Reads the words of a file after it has come, so that they can be found in every agreement that has it.
@ApplicationScoped
public class ReadFileText implements Job {

    static final String NAME = "read-file-text";

    @Inject
    private OpenAttachment attachments;
    @Inject
    private KeepFileText keep;
    @Inject
    private MendRegister register;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID file) {
        ReadAttachment.Content content = attachments.open(file);
        FileText text = "application/pdf".equals(content.mediaType()) ? PdfReading.USUAL.read(content.bytes()) : FileText.none(FileText.State.EMPTY);
        keep.keep(file, content.fileName(), text);
        register.withFile(file).forEach(register::mend);
    }
}
