package se.overens.web.distribution;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import se.overens.distribution.sheet.SheetTable;

/// The two ways in for a sheet: pasted, or as a file, which becomes text that can be seen and mended in the field.
public class SheetFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private transient Part file;
    private boolean acceptSuggestions;

    /// Lets a chosen file take the place of the text.
    ///
    /// @throws se.overens.shared.Invalid when it is too large, locked or broken
    protected final void readFile() {
        if (file == null || file.getSize() == 0) return;
        try (var in = file.getInputStream()) {
            text = SheetTable.decode(in.readNBytes(SheetTable.LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isAcceptSuggestions() {
        return acceptSuggestions;
    }

    public void setAcceptSuggestions(boolean acceptSuggestions) {
        this.acceptSuggestions = acceptSuggestions;
    }
}
