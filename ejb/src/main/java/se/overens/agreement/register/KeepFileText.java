package se.overens.agreement.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import se.overens.agreement.register.model.FileText;
import se.overens.agreement.register.store.FileTexts;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// Keeps what was read in a file.
@Stateless
@Allowed(to = Circle.SYSTEM)
public class KeepFileText {

    @Inject
    private FileTexts files;
    @Inject
    private CurrentActing acting;

    public void keep(UUID file, String fileName, FileText text) {
        files.keep(acting.workspace(), file, new FileTexts.Named(file, fileName, text));
    }
}
