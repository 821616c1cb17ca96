package se.overens.record.model;

import java.util.Arrays;
import java.util.Optional;
import se.overens.shared.Invalid;
import se.overens.shared.WordProcessorFile;

/// The kinds of file that are taken in, known by their first bytes, and a packed one by what lies in it; what the sender
/// calls them does not count.
public enum FileType {
    PDF("application/pdf", "pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
    PNG("image/png", "png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", 0x50, 0x4B, 0x03, 0x04),
    ODT("application/vnd.oasis.opendocument.text", "odt", 0x50, 0x4B, 0x03, 0x04);

    private final String mediaType;
    private final String extension;
    private final int[] signature;

    FileType(String mediaType, String extension, int... signature) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.signature = signature;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /// @return empty when it is none of them
    /// @throws Invalid       when a word processor's file is broken, locked or too large unpacked
    /// @throws FileHasMacros when something in it runs when it is opened
    public static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.matches(content)).findFirst()
                .flatMap(type -> type == DOCX ? packed(content) : Optional.of(type));
    }

    /// The kind of a file that was taken in before.
    public static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }

    private static Optional<FileType> packed(byte[] content) {
        try (WordProcessorFile file = WordProcessorFile.open(content)) {
            FileType type = switch (file.kind()) {
                case WORD -> DOCX;
                case OPEN_DOCUMENT -> ODT;
                case OTHER -> null;
            };
            if (type == null) return Optional.empty();
            if (file.hasMacros()) throw new FileHasMacros();
            file.expectReadable();
            return Optional.of(type);
        }
    }

    private boolean matches(byte[] content) {
        if (content.length < signature.length) return false;
        for (int i = 0; i < signature.length; i++) if ((content[i] & 0xFF) != signature[i]) return false;
        return true;
    }
}
