package se.overens.agreement.register.model;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// The words of a PDF, page by page, within limits: whoever sends a file should not keep the server busy with it.
///
/// @param most    letters in all
/// @param longest after this a new page is not begun
public record PdfReading(int mostPages, int most, Duration longest) {

    public static final PdfReading USUAL = new PdfReading(400, 400_000, Duration.ofSeconds(20));

    private static final Logger LOG = Logger.getLogger(PdfReading.class.getName());

    public FileText read(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return read(document);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            LOG.log(Level.INFO, "a file could not be read: {0}", unreadable.getClass().getSimpleName());
            return FileText.none(FileText.State.UNREADABLE);
        }
    }

    private FileText read(PDDocument document) throws IOException {
        long begun = System.nanoTime();
        List<String> pages = new ArrayList<>();
        int letters = 0;
        PDFTextStripper words = new PDFTextStripper();
        words.setSortByPosition(true);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            if (page > mostPages || letters >= most || System.nanoTime() - begun > longest.toNanos()) return FileText.ofPages(FileText.State.CUT, pages);
            words.setStartPage(page);
            words.setEndPage(page);
            String text = joined(words.getText(document));
            pages.add(text.length() > most - letters ? text.substring(0, most - letters) : text);
            letters += text.length();
        }
        return FileText.ofPages(letters == 0 ? FileText.State.EMPTY : letters > most ? FileText.State.CUT : FileText.State.READ, pages);
    }

    /// A word that is divided at the end of a line is one word.
    private static String joined(String text) {
        return text.replace("\u00ad", "").replaceAll("(\\p{Ll})-\\R(\\p{Ll})", "$1$2").replaceAll("\\s+", " ").strip();
    }
}
