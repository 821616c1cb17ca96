package se.overens.web.distribution.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import se.overens.record.AttachFile;

/// Takes in the document that the county writes something down from.
@RequestScoped
public class Letter {

    @Inject
    private AttachFile attach;

    /// @return null when no file was sent
    UUID attach(Part file) {
        if (file == null || file.getSize() == 0 && file.getSubmittedFileName().isEmpty()) return null;
        try (InputStream in = file.getInputStream()) {
            return attach.attach(file.getSubmittedFileName(), in.readNBytes(AttachFile.LARGEST + 1)).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
