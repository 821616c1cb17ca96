package se.overens.record.model;

import se.overens.shared.Refusal;

/// Something in the file runs when it is opened; such a file is not kept for others to open.
public class FileHasMacros extends Refusal {

    public FileHasMacros() {
        super(Kind.UNSUPPORTED, "file-has-macros");
    }
}
