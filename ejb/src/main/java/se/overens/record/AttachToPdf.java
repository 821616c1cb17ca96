package se.overens.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import se.overens.shared.Today;

/// Puts the machine-readable source of a PDF into it, the way PDF/A-3 wants it, so that the two cannot part.
public final class AttachToPdf {

    private AttachToPdf() {
    }

    /// @param description for whoever opens the list of attachments
    /// @param at          when the source was frozen
    public static byte[] source(byte[] pdf, String fileName, String mediaType, String description, byte[] source, Instant at) {
        try (PDDocument document = Loader.loadPDF(pdf); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDComplexFileSpecification file = specification(fileName, description, embedded(document, mediaType, source, at));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of(fileName, file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            COSArray associated = new COSArray();
            associated.add(file);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(fileName, e);
        }
    }

    private static PDComplexFileSpecification specification(String fileName, String description, PDEmbeddedFile embedded) {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(fileName);
        file.setFileUnicode(fileName);
        file.setFileDescription(description);
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setName("AFRelationship", "Source");
        return file;
    }

    private static PDEmbeddedFile embedded(PDDocument document, String mediaType, byte[] source, Instant at) throws IOException {
        PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(source), COSName.FLATE_DECODE);
        embedded.setSubtype(mediaType);
        embedded.setSize(source.length);
        embedded.setCreationDate(GregorianCalendar.from(at.atZone(Today.SWEDEN)));
        embedded.setModDate(GregorianCalendar.from(at.atZone(Today.SWEDEN)));
        return embedded;
    }
}
