package se.overens.agreement.register.model;

import se.overens.agreement.reading.model.FileWords;
import se.overens.record.model.FileType;
import se.overens.shared.Invalid;

/// The words of a file, as far as its kind has any.
public final class FileReading {

    private static final int MOST_LETTERS = 400_000;

    private FileReading() {
    }

    public static FileText of(String mediaType, byte[] content) {
        FileType type = FileType.ofMediaType(mediaType).orElse(null);
        return switch (type) {
            case PDF -> PdfReading.USUAL.read(content);
            case DOCX, ODT -> written(content);
            case PNG, JPEG -> FileText.none(FileText.State.EMPTY);
            case null -> FileText.none(FileText.State.EMPTY);
        };
    }

    private static FileText written(byte[] content) {
        try {
            FileWords words = FileWords.of(content);
            return FileText.ofText(words.text(), MOST_LETTERS, words.whole());
        } catch (Invalid unreadable) {
            return FileText.none(FileText.State.UNREADABLE);
        }
    }
}
