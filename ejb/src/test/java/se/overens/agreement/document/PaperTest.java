package se.overens.agreement.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import se.overens.agreement.document.Comparison.Side;
import se.overens.agreement.document.Paper.Fact;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.record.AttachToPdf;
import se.overens.record.MakePdf;
import se.overens.shared.Words;

/// A text and a difference on paper: archived and read aloud as PDF, and with tracked changes in a word processor.
class PaperTest {

    private static final Instant SENT = Instant.parse("2024-08-20T08:00:00Z");
    private static final AgreementText FIRST = text("Habo ordnar tolv platser.\nVi möts <en> gång om året & skriver ned det.\u0001", "12", "7");
    private static final AgreementText SECOND = text("Habo ordnar femton platser.\nVi möts <en> gång om året & skriver ned det.", "15", "7");

    @BeforeAll
    static void the_judge_takes_his_seat() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void the_text_as_pdf_can_be_archived_and_read_aloud_and_holds_its_source() throws Exception {
        byte[] source = FIRST.canonical().getBytes(StandardCharsets.UTF_8);
        for (Locale language : List.of(Words.SWEDISH, Words.ENGLISH)) {
            byte[] pdf = AttachToPdf.source(PaperInPdf.of(paper(language), new MakePdf()), "avtal.json", "application/json", "Texten", source, SENT);
            assertThat(faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
            assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(textOf(pdf)).contains("Habo ordnar tolv platser.", "<en> gång", "§ 4 Antal", "12", "abc123").doesNotContain("???");
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("avtal.json").getEmbeddedFile().toByteArray()).isEqualTo(source);
            }
        }
    }

    @Test
    void the_difference_as_pdf_says_in_words_what_was_added_and_removed() throws Exception {
        byte[] pdf = PaperInPdf.of(write(Words.SWEDISH).difference(compared(FIRST, SECOND), false), new MakePdf());
        assertThat(faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(textOf(pdf)).contains("[borttaget: tolv]", "[tillagt: femton]", "[borttaget: 12]", "[tillagt: 15]", "+3 fler", "Summa").doesNotContain("???", "§ 1 ");
    }

    @Test
    void the_text_as_a_word_file_opens_with_its_headings_and_values() throws Exception {
        byte[] file = new WordFile(paper(Words.SWEDISH), "Habo kommun", SENT).bytes();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo(FIRST.title());
            assertThat(document.getParagraphs().stream().filter(p -> "Heading1".equals(p.getStyle())).map(XWPFParagraph::getText)).containsExactly("§ 1 Parter", "§ 4 Antal");
            assertThat(document.getTables().getLast().getRow(0).getCell(0).getText()).isEqualTo("Anvisningsbara platser, Habo kommun, 2025");
            assertThat(document.getTables().getLast().getRow(0).getCell(1).getText()).isEqualTo("12");
        }
        assertThat(new WordFile(paper(Words.SWEDISH), "Habo kommun", SENT).bytes()).as("the same every time").isEqualTo(file);
    }

    @Test
    void a_tracked_change_says_which_party_made_it_and_when() throws Exception {
        byte[] file = word(FIRST, SECOND);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var changed = document.getParagraphs().stream().filter(p -> !p.getCTP().getInsList().isEmpty()).findFirst().orElseThrow().getCTP();
            assertThat(changed.getInsArray(0).getAuthor()).isEqualTo("Jönköpings län");
            assertThat(changed.getInsArray(0).getDate().toInstant()).isEqualTo(SENT);
            assertThat(changed.getDelArray(0).getRArray(0).getDelTextArray(0).getStringValue()).isEqualTo("tolv");
        }
    }

    @RepeatedTest(100)
    void thrown_out_the_changes_leave_the_older_text_and_taken_in_the_newer() throws Exception {
        Random random = new Random();
        AgreementText from = random(random);
        AgreementText to = random(random);
        Element body = body(word(from, to));
        assertThat(sorted(read(body, "ins"))).isEqualTo(sorted(read(body(word(from, from)), "ins")));
        assertThat(sorted(read(body, "del"))).isEqualTo(sorted(read(body(word(to, to)), "ins")));
    }

    private static byte[] word(AgreementText from, AgreementText to) {
        return new WordFile(write(Words.SWEDISH).difference(compared(from, to), true), "Jönköpings län", SENT).bytes();
    }

    private static Paper paper(Locale language) {
        return write(language).text(FIRST, List.of(Fact.of("SHA-256", "abc123")));
    }

    private static WritePaper write(Locale language) {
        return new WritePaper(new TermWords(Words.in(language), Map.of("0643", "Habo kommun", "0684", "Sävsjö kommun", "lst", "Länsstyrelsen")), 17);
    }

    private static Comparison compared(AgreementText from, AgreementText to) {
        return Comparison.of(new Side("1", "Habo kommun", "", "abc", SENT, from), new Side("2", "Jönköpings län", "", "def", SENT, to));
    }

    private static AgreementText text(String words, String habo, String savsjo) {
        return new AgreementText("Överenskommelse om mottagande", AgreementForm.FIGURES, List.of("lst", "0643", "0684"), LocalDate.of(2025, 1, 1), null,
                new NoticeTerms(3, EndsAt.YEAR_END, null, null), List.of(new Clause("§ 1", "Parter", ClauseSection.PARTIES, "De som står ovan.", true),
                new Clause("§ 4", "Antal", ClauseSection.FIGURE, words, false, List.of(places("0643", habo), places("0684", savsjo)))));
    }

    private static AgreementText random(Random random) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 1; i <= random.nextInt(5); i++) {
            List<String> words = new ArrayList<>();
            for (int j = 0; j < 1 + random.nextInt(8); j++) words.add(List.of("kommunen", "tar", "emot", "fler", "färre").get(random.nextInt(5)));
            clauses.add(new Clause("§ " + i, "Rubrik " + random.nextInt(3), ClauseSection.WORK, String.join(" ", words), false,
                    random.nextBoolean() ? List.of() : List.of(places("0643", String.valueOf(random.nextInt(3))))));
        }
        return new AgreementText("Överenskommelse", AgreementForm.FIGURES, List.of("lst", "0643"), LocalDate.of(2025, 1, 1), null, null, clauses);
    }

    private static ClauseTerm places(String party, String value) {
        return new ClauseTerm(TermKind.FIGURE, TermSubject.ASSIGNABLE_PLACES, party, 2025, value, null, null, null);
    }

    private static Element body(byte[] file) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals("word/document.xml")) return (Element) DocumentBuilderFactory.newInstance().newDocumentBuilder()
                        .parse(new ByteArrayInputStream(zip.readAllBytes())).getElementsByTagName("w:body").item(0);
        }
        throw new AssertionError("no document.xml");
    }

    /// The text of each paragraph with the changes taken in or thrown out, down to where it tells of itself.
    private static List<String> read(Element body, String leftOut) {
        List<String> read = new ArrayList<>();
        NodeList paragraphs = body.getElementsByTagName("w:p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            StringBuilder text = new StringBuilder();
            collect(paragraphs.item(i), "w:" + leftOut, text);
            if (text.toString().equals("Om det här dokumentet")) break;
            if (!text.isEmpty()) read.add(text.toString());
        }
        return read;
    }

    private static void collect(Node node, String leftOut, StringBuilder text) {
        if (node.getNodeName().equals(leftOut)) return;
        if (node.getNodeName().equals("w:t") || node.getNodeName().equals("w:delText")) text.append(node.getTextContent());
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) collect(child, leftOut, text);
    }

    /// A removed clause stands last, wherever it stood.
    private static List<String> sorted(List<String> paragraphs) {
        return paragraphs.stream().sorted().toList();
    }

    private static String textOf(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }

    private static String faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
             var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream().map(a -> a.getRuleId().getClause() + " " + a.getMessage()).distinct()
                    .collect(Collectors.joining("\n"));
        }
    }
}
