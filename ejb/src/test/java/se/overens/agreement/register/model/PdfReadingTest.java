package se.overens.agreement.register.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfReadingTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void each_page_is_read_by_itself_and_a_divided_word_is_one_word() {
        FileText text = PdfReading.USUAL.read(pdf("owner", "", "Avtal om mottag-\nande", "Bilaga om kostnader"));
        assertThat(text).isEqualTo(FileText.ofPages(FileText.State.READ, List.of("Avtal om mottagande", "Bilaga om kostnader")));
    }

    @Test
    void a_paper_without_letters_has_nothing_to_search() {
        assertThat(PdfReading.USUAL.read(pdf("owner", "", "")).state()).isEqualTo(FileText.State.EMPTY);
    }

    @Test
    void what_is_longer_than_what_is_searched_is_cut_and_says_so() {
        FileText pages = new PdfReading(1, 1000, LONG).read(pdf("owner", "", "ett", "tu"));
        assertThat(pages.state()).isEqualTo(FileText.State.CUT);
        assertThat(pages.pages()).containsExactly("ett");
        FileText letters = new PdfReading(10, 5, LONG).read(pdf("owner", "", "ett långt avtal", "tu"));
        assertThat(letters.state()).isEqualTo(FileText.State.CUT);
        assertThat(letters.pages()).containsExactly("ett l");
        assertThat(new PdfReading(10, 1000, Duration.ZERO).read(pdf("owner", "", "ett")).state()).isEqualTo(FileText.State.CUT);
    }

    @Test
    void what_is_locked_or_damaged_is_left_unread() {
        assertThat(PdfReading.USUAL.read(pdf("owner", "user", "hemligt")).state()).isEqualTo(FileText.State.UNREADABLE);
        assertThat(PdfReading.USUAL.read("%PDF-1.7 nothing more".getBytes(StandardCharsets.US_ASCII)).state()).isEqualTo(FileText.State.UNREADABLE);
    }

    private static byte[] pdf(String owner, String user, String... pages) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            for (String page : pages) write(document, page);
            if (!user.isEmpty()) document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, String text) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        if (text.isEmpty()) return;
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            for (String line : text.split("\n")) {
                content.showText(line);
                content.newLineAtOffset(0, -14);
            }
            content.endText();
        }
    }
}
