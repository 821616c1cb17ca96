package se.overens.agreement.document;

/// A document to save.
public record MadeDocument(String fileName, String mediaType, byte[] bytes) {

    static MadeDocument of(String name, DocumentFormat format, byte[] bytes) {
        return new MadeDocument(name + "." + format.extension(), format.mediaType(), bytes);
    }
}
