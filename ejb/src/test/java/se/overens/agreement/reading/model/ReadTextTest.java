package se.overens.agreement.reading.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.overens.shared.WrittenFiles.heading;
import static se.overens.shared.WrittenFiles.open;
import static se.overens.shared.WrittenFiles.paragraph;
import static se.overens.shared.WrittenFiles.run;
import static se.overens.shared.WrittenFiles.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.reading.model.LeftOut.Kind;
import se.overens.shared.Invalid;
import se.overens.shared.WrittenFiles;

/// Agreements from word processors: what became clauses, and what is said not to have followed along.
class ReadTextTest {

    private static final String TRACKED = heading("Antal") + paragraph(run("Kommunen ordnar ")
            + "<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>tolv</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"x\">" + run("femton") + "</w:ins>" + run(" platser."))
            + heading("Kostnad") + paragraph(run("Delas lika.") + "<w:r><w:commentReference w:id=\"5\"/></w:r>");
    private static final String COMMENTS = "<w:comments><w:comment w:id=\"5\" w:author=\"Namn Namnsson\"><w:p><w:r><w:t>Hellre per invånare?</w:t></w:r></w:p></w:comment></w:comments>";

    @Test
    void headings_become_clauses_with_their_own_numbers() {
        ReadText read = read(word("<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>" + run("Överenskommelse om samordnare") + "</w:p>" + paragraph(run("Mellan parterna gäller följande."))
                + heading("§ 1 Parter") + paragraph(run("Länsstyrelsen och kommunen.")) + heading("2 § Uppsägning") + paragraph(run("Tre månader.")) + paragraph(run("Skriftligen."))));
        assertThat(read.title()).isEqualTo("Överenskommelse om samordnare");
        assertThat(read.clauses()).extracting(Clause::number, Clause::heading, Clause::section, Clause::text).containsExactly(
                tuple("§ 0", "Inledning", ClauseSection.PARTIES, "Mellan parterna gäller följande."),
                tuple("§ 1", "Parter", ClauseSection.PARTIES, "Länsstyrelsen och kommunen."),
                tuple("§ 2", "Uppsägning", ClauseSection.NOTICE, "Tre månader.\nSkriftligen."));
        assertThat(read.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Rättslig grund, LEGAL_BASIS", "Kostnader och betalning, COST", "Avtalets giltighetstid, TERM", "Ändringar och tillägg, CHANGE",
            "Uppsägning av avtalet, NOTICE", "Bakgrund och syfte, PURPOSE", "Antal platser, FIGURE", "Parternas åtaganden, WORK", "Bilagor, ANNEX", "Tvister, OTHER"})
    void what_a_clause_is_about_is_seen_in_its_heading(String heading, ClauseSection section) {
        assertThat(read(word(heading(heading) + paragraph(run("Så.")))).clauses().getFirst().section()).isEqualTo(section);
    }

    @Test
    void numbers_that_the_word_processor_writes_itself_are_read() {
        String numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"§ %1\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>";
        String numbered = "<w:p><w:pPr><w:pStyle w:val=\"Numrerad\"/></w:pPr>";
        assertThat(read(word(numbered + run("Kostnad") + "</w:p>" + paragraph(run("Delas.")) + numbered + run("Antal") + "</w:p>" + paragraph(run("Tolv.")), "word/numbering.xml", numbering)).clauses())
                .extracting(Clause::number, Clause::heading).containsExactly(tuple("§ 4", "Kostnad"), tuple("§ 5", "Antal"));
    }

    @Test
    void lines_that_are_numbered_like_clauses_are_clauses_although_nothing_is_a_heading() {
        assertThat(read(word(paragraph(run("§ 1 Syfte")) + paragraph(run("Att samarbeta.")) + paragraph(run("§ 2 Kostnader")) + paragraph(run("§ 1 gäller även kostnaderna, som delas lika mellan parterna."))))
                .clauses()).extracting(Clause::number, Clause::text).containsExactly(tuple("§ 1", "Att samarbeta."), tuple("§ 2", "§ 1 gäller även kostnaderna, som delas lika mellan parterna."));
    }

    @Test
    void tracked_changes_are_taken_in_and_both_readings_are_told() {
        ReadText read = ReadText.of(word(TRACKED, "word/comments.xml", COMMENTS), TrackedChanges.TAKEN_IN);
        assertThat(read.clauses().getFirst().text()).isEqualTo("Kommunen ordnar femton platser.");
        assertThat(read.leftOut()).extracting(LeftOut::kind).containsExactly(Kind.INSERTED, Kind.DELETED, Kind.COMMENT);
        assertThat(read.leftOut().get(0).places()).containsExactly(new LeftOut.Place("§ 1", "femton"));
        assertThat(read.leftOut().get(1).places()).containsExactly(new LeftOut.Place("§ 1", "tolv"));
        assertThat(read.leftOut().get(2).places()).containsExactly(new LeftOut.Place("§ 2", "Hellre per invånare?"));
    }

    @Test
    void tracked_changes_are_thrown_out_when_that_is_asked_for() {
        assertThat(ReadText.of(word(TRACKED), TrackedChanges.THROWN_OUT).clauses().getFirst().text()).isEqualTo("Kommunen ordnar tolv platser.");
    }

    @Test
    void a_paragraph_break_that_was_removed_joins_the_paragraphs() {
        String first = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"x\"/></w:rPr></w:pPr>" + run("Början ") + "</w:p>";
        assertThat(ReadText.of(word(heading("A") + first + paragraph(run("fortsättning."))), TrackedChanges.TAKEN_IN).clauses().getFirst().text()).isEqualTo("Början fortsättning.");
        assertThat(ReadText.of(word(heading("A") + first + paragraph(run("fortsättning."))), TrackedChanges.THROWN_OUT).clauses().getFirst().text()).isEqualTo("Början\nfortsättning.");
    }

    @Test
    void what_cannot_follow_along_is_named_with_its_place() {
        String body = heading("Kostnad") + paragraph(run("Delas lika.") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:drawing/></w:r>"
                + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + paragraph(run("I en ruta")) + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict>" + run("I en ruta") + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Dolt.</w:t></w:r><m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath><w:hyperlink>" + run(" Se webben.") + "</w:hyperlink>")
                + "<w:tbl><w:tr><w:tc>" + paragraph(run("Kommun")) + "</w:tc><w:tc>" + paragraph(run("Andel")) + "</w:tc></w:tr><w:tr><w:tc>" + paragraph(run("Habo")) + "</w:tc><w:tc>" + paragraph(run("5 %")) + "</w:tc></w:tr></w:tbl>";
        ReadText read = read(word(body, "word/footnotes.xml", "<w:footnotes><w:footnote w:id=\"2\"><w:p><w:r><w:t>Prop. 2015/16:54.</w:t></w:r></w:p></w:footnote></w:footnotes>",
                "word/header1.xml", "<w:hdr><w:p><w:r><w:t>Utkast</w:t></w:r></w:p></w:hdr>", "word/vbaProject.bin", "<w:x/>"));
        assertThat(read.clauses().getFirst().text()).isEqualTo("Delas lika. Se webben.\nKommun | Andel\nHabo | 5 %");
        assertThat(read.leftOut()).extracting(LeftOut::kind).containsExactlyInAnyOrder(Kind.FOOTNOTE, Kind.IMAGE, Kind.TEXT_BOX, Kind.HIDDEN, Kind.EQUATION, Kind.LINK, Kind.TABLE, Kind.HEADER, Kind.MACRO);
        assertThat(left(read, Kind.FOOTNOTE)).containsExactly(new LeftOut.Place("§ 1", "Prop. 2015/16:54."));
        assertThat(left(read, Kind.TEXT_BOX)).containsExactly(new LeftOut.Place("§ 1", "I en ruta"));
        assertThat(left(read, Kind.HEADER)).containsExactly(new LeftOut.Place("", "Utkast"));
    }

    @Test
    void a_personal_number_in_the_text_is_warned_of() {
        assertThat(left(read(word(heading("A") + paragraph(run("Gäller 640823-3234.")))), Kind.PERSONAL_NUMBER)).containsExactly(new LeftOut.Place("§ 1", ""));
    }

    @Test
    void two_clauses_with_one_number_are_numbered_anew_and_that_is_told() {
        ReadText read = read(word(heading("§ 1 A") + paragraph(run("a")) + heading("§ 1 B") + paragraph(run("b"))));
        assertThat(read.clauses()).extracting(Clause::number).containsExactly("§ 1", "§ 2");
        assertThat(left(read, Kind.NUMBER)).containsExactly(new LeftOut.Place("§ 2", "§ 1"));
    }

    @Test
    void an_open_document_is_read_the_same_way() {
        String body = "<text:tracked-changes><text:changed-region text:id=\"d1\"><text:deletion><office:change-info><dc:creator>Namn</dc:creator></office:change-info><text:p>tolv</text:p></text:deletion></text:changed-region>"
                + "<text:changed-region text:id=\"i1\"><text:insertion/></text:changed-region></text:tracked-changes>"
                + "<text:p text:style-name=\"Title\">Överenskommelse</text:p><text:h text:outline-level=\"1\">§ 4 Antal</text:h>"
                + "<text:p>Kommunen ordnar <text:change text:change-id=\"d1\"/><text:change-start text:change-id=\"i1\"/>femton<text:change-end text:change-id=\"i1\"/><text:s text:c=\"2\"/>platser."
                + "<office:annotation><dc:creator>Namn</dc:creator><text:p>Räcker det?</text:p></office:annotation><text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>Not.</text:p></text:note-body></text:note></text:p>"
                + "<text:list text:style-name=\"L1\"><text:list-item><text:p>ett</text:p></text:list-item><text:list-item><text:p>två</text:p></text:list-item></text:list>"
                + "<text:h text:outline-level=\"1\">§ 5 Kostnad</text:h><table:table><table:table-row><table:table-cell><text:p>Habo</text:p></table:table-cell><table:table-cell><text:p>5 %</text:p></table:table-cell></table:table-row></table:table>"
                + "<text:p><draw:frame><draw:image/></draw:frame></text:p>";
        String styles = "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"a\" style:num-suffix=\")\"/></text:list-style>";
        ReadText read = ReadText.of(open(styles, body), TrackedChanges.TAKEN_IN);
        assertThat(read.title()).isEqualTo("Överenskommelse");
        assertThat(read.clauses()).extracting(Clause::number, Clause::heading, Clause::text).containsExactly(
                tuple("§ 4", "Antal", "Kommunen ordnar femton platser.\na) ett\nb) två"), tuple("§ 5", "Kostnad", "Habo | 5 %"));
        assertThat(read.leftOut()).extracting(LeftOut::kind).containsExactly(Kind.INSERTED, Kind.DELETED, Kind.COMMENT, Kind.FOOTNOTE, Kind.IMAGE, Kind.FOOTER, Kind.TABLE);
        assertThat(left(read, Kind.COMMENT)).as("without who wrote it").containsExactly(new LeftOut.Place("§ 4", "Räcker det?"));
        assertThat(ReadText.of(open(styles, body), TrackedChanges.THROWN_OUT).clauses().getFirst().text()).startsWith("Kommunen ordnar tolv platser.");
    }

    @Test
    void three_hundred_pages_are_read_within_seconds() throws IOException {
        byte[] file = pages(300, 60);
        ReadText read = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(file));
        assertThat(read.clauses()).hasSize(60);
        assertThat(read.clauses().stream().mapToInt(clause -> clause.text().length()).sum()).isGreaterThan(600_000);
    }

    @Test
    void three_hundred_pages_without_headings_are_refused_with_what_to_do() throws IOException {
        refused(pages(300, 1), "reading-too-long-clause");
    }

    static Stream<Arguments> bad_files() {
        byte[] whole = word(heading("A") + paragraph(run("b")));
        String bomb = "<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        return Stream.of(Arguments.of("nothing", new byte[0], "file-empty"),
                Arguments.of("another kind of file", "hej".getBytes(StandardCharsets.UTF_8), "reading-other-kind"),
                Arguments.of("a PDF", "%PDF-1.4".getBytes(StandardCharsets.UTF_8), "reading-pdf"),
                Arguments.of("a packed folder of something else", WrittenFiles.zip(Map.of("xl/workbook.xml", "<x/>")), "reading-other-kind"),
                Arguments.of("half a file", Arrays.copyOf(whole, whole.length / 2), "file-broken"),
                Arguments.of("broken XML", WrittenFiles.zip(Map.of("word/document.xml", "<w:document>")), "file-broken"),
                Arguments.of("entities that unfold", WrittenFiles.zip(Map.of("word/document.xml", bomb + "<d>&b;</d>")), "file-broken"),
                Arguments.of("a file from outside", WrittenFiles.zip(Map.of("word/document.xml", "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d>&e;</d>")), "file-broken"),
                Arguments.of("a small file that unfolds", WrittenFiles.zip(Map.of("word/document.xml", " ".repeat(30_000_000))), "file-too-large-unpacked"),
                Arguments.of("no text", word(paragraph("")), "reading-no-text"),
                Arguments.of("old Word", old("WordDocument"), "reading-old-word"),
                Arguments.of("a password", old("EncryptedPackage"), "file-locked"),
                Arguments.of("too many clauses", word((heading("Rubrik") + paragraph(run("x"))).repeat(101)), "reading-too-many-clauses"),
                Arguments.of("a book", word((heading("Rubrik") + paragraph(run("ord ".repeat(30_000)))).repeat(40)), "reading-too-long"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad_files")
    void a_bad_file_is_refused_with_what_to_do(String what, byte[] file, String code) {
        refused(file, code);
    }

    @RepeatedTest(300)
    void whatever_the_bytes_the_answer_is_a_text_or_a_refusal() {
        Random random = new Random();
        byte[] file = (random.nextBoolean() ? word(TRACKED, "word/comments.xml", COMMENTS) : open("", "<text:p>a</text:p>")).clone();
        for (int i = 0; i < 1 + random.nextInt(5); i++) file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        try {
            assertThat(read(file).clauses()).isNotEmpty();
        } catch (Invalid refused) {
            assertThat(refused.violations()).isNotEmpty();
        }
    }

    private static byte[] old(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, file, 0, 4);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    /// As another program writes such a file.
    private static byte[] pages(int pages, int clauses) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int page = 0; page < pages; page++) {
                if (page % (pages / clauses) == 0) document.createParagraph().createRun().setText("§ " + (page / (pages / clauses) + 1) + " Rubrik");
                for (int i = 0; i < 10; i++) document.createParagraph().createRun().setText("Parterna är överens om att samarbeta kring mottagandet i länet. ".repeat(4));
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(Invalid.class,
                refusal -> assertThat(refusal.violations()).singleElement().satisfies(violation -> assertThat(violation.code()).isEqualTo(code)));
    }

    private static List<LeftOut.Place> left(ReadText read, Kind kind) {
        return read.leftOut().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow().places();
    }

    private static ReadText read(byte[] file) {
        return ReadText.of(file, TrackedChanges.TAKEN_IN);
    }
}
