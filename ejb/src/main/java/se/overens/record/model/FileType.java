package se.overens.record.model;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of file that are taken in, known by their first bytes; what the sender calls them does not count.
public enum FileType {
    PDF("application/pdf", "pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
    PNG("image/png", "png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF);

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

    public static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.matches(content)).findFirst();
    }

    private boolean matches(byte[] content) {
        if (content.length < signature.length) return false;
        for (int i = 0; i < signature.length; i++) if ((content[i] & 0xFF) != signature[i]) return false;
        return true;
    }
}
