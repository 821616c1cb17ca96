package se.overens.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Words;

class MakePdfTest {

    private final MakePdf makePdf = new MakePdf();

    @BeforeAll
    static void the_judge_takes_his_seat() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void a_receipt_can_be_archived_and_read_aloud() throws Exception {
        byte[] pdf = makePdf.of("receipt", receipt(), Words.SWEDISH);
        assertThat(faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_signed_receipt_still_can() throws Exception {
        byte[] signed = new SignPdf(() -> Instant.parse("2024-08-20T08:00:00Z")).sign(makePdf.of("receipt", receipt(), Words.SWEDISH));
        assertThat(faults(signed, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(faults(signed, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void it_says_what_was_done_in_the_language_asked_for() throws Exception {
        assertThat(textOf(makePdf.of("receipt", receipt(), Words.SWEDISH))).contains("05-2024-000017", "Linköpings kommun", "20 augusti 2024 kl. 10.00");
        assertThat(textOf(makePdf.of("receipt", receipt(), Words.ENGLISH))).contains("05-2024-000017", "20 August 2024 at 10:00");
    }

    @Test
    void no_word_is_missing() throws Exception {
        Map<String, Object> model = receipt();
        model.put("sha256", "ab".repeat(32));
        for (var language : List.of(Words.SWEDISH, Words.ENGLISH))
            assertThat(textOf(makePdf.of("receipt", model, language)).replaceAll("\\?\\?\\?receipt\\.\\S+", "")).doesNotContain("???");
    }

    private static Map<String, Object> receipt() {
        Map<String, Object> model = new HashMap<>();
        model.put("title", "Kvittens 05-2024-000017");
        model.put("description", "Kvittens <på> det som gjorts & 'sagts'");
        model.put("number", "05-2024-000017");
        model.put("what", Text.of("notice-given", "Överenskommelse <om> samordnare"));
        model.put("next", Text.of("confirm-receipt", "Länsstyrelsen"));
        model.put("undo", "withdraw");
        model.put("organisation", "Linköpings kommun");
        model.put("role", "OFFICER");
        model.put("sha256", null);
        model.put("at", Instant.parse("2024-08-20T08:00:00Z"));
        return model;
    }

    private static String textOf(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }

    private static String faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
             var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream().map(a -> a.getRuleId().getClause() + " " + a.getMessage()).distinct()
                    .collect(Collectors.joining("\n"));
        }
    }
}
