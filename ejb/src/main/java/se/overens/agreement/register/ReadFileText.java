package se.overens.agreement.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.overens.agreement.register.model.FileReading;
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
        keep.keep(file, content.fileName(), FileReading.of(content.mediaType(), content.bytes()));
        register.withFile(file).forEach(register::mend);
    }
}
