package se.overens.record.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.overens.shared.WrittenFiles.open;
import static se.overens.shared.WrittenFiles.paragraph;
import static se.overens.shared.WrittenFiles.run;
import static se.overens.shared.WrittenFiles.word;
import static se.overens.shared.WrittenFiles.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.shared.Invalid;
import se.overens.shared.Refusal;

/// Which files are taken in: what lies in them decides, never what they are called.
class FileTypeTest {

    private static final byte[] WORD = word(paragraph(run("Kostnaden delas lika.")));
    private static final byte[] OPEN = open("", "<text:p>Kostnaden delas lika.</text:p>");

    static Stream<Arguments> files() {
        return Stream.of(Arguments.of("a PDF", bytes("%PDF-1.7"), FileType.PDF),
                Arguments.of("a Word file", WORD, FileType.DOCX),
                Arguments.of("a Word file without words", word(""), FileType.DOCX),
                Arguments.of("an OpenDocument text", OPEN, FileType.ODT),
                Arguments.of("a page of the web", bytes("<html><script>alert(1)</script></html>"), null),
                Arguments.of("a page of the web before a Word file", join(bytes("<html>"), WORD), null),
                Arguments.of("a workbook", zip(Map.of("xl/workbook.xml", "<x/>")), null),
                Arguments.of("an OpenDocument sheet", zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>")), null),
                Arguments.of("a program", bytes("MZ\u0090"), null),
                Arguments.of("old Word", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, null),
                Arguments.of("two letters", bytes("PK"), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void what_lies_in_a_file_says_what_it_is(String what, byte[] file, FileType type) {
        assertThat(FileType.of(file)).isEqualTo(Optional.ofNullable(type));
    }

    static Stream<Arguments> refused() {
        return Stream.of(Arguments.of("macros", word("", "word/vbaProject.bin", "x"), "file-has-macros"),
                Arguments.of("macros in capitals", word("", "word/VBAPROJECT.BIN", "x"), "file-has-macros"),
                Arguments.of("a file for macros that has none yet", with(WORD_PARTS, "[Content_Types].xml",
                        "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"), "file-has-macros"),
                Arguments.of("macros in Basic", with(OPEN_PARTS, "Basic/Standard/Module1.xml", "<x/>"), "file-has-macros"),
                Arguments.of("a script in Python", with(OPEN_PARTS, "Scripts/python/a.py", "x"), "file-has-macros"),
                Arguments.of("half a file", Arrays.copyOf(WORD, WORD.length / 2), "file-broken"),
                Arguments.of("broken XML", with(WORD_PARTS, "word/document.xml", "<w:document>"), "file-broken"),
                Arguments.of("broken XML in an OpenDocument text", with(OPEN_PARTS, "content.xml", "<a><b></a>"), "file-broken"),
                Arguments.of("a file from outside", with(WORD_PARTS, "word/document.xml", "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d>&e;</d>"), "file-broken"),
                Arguments.of("a small file that unfolds", with(WORD_PARTS, "word/document.xml", " ".repeat(30_000_000)), "file-too-large-unpacked"),
                Arguments.of("a kind that unfolds", with(OPEN_PARTS, "mimetype", " ".repeat(30_000_000)), "file-too-large-unpacked"),
                Arguments.of("a password", with(OPEN_PARTS, "META-INF/manifest.xml", "<manifest><encryption-data/></manifest>"), "file-locked"));
    }

    private static final Map<String, String> WORD_PARTS = Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<d/>");
    private static final Map<String, String> OPEN_PARTS = Map.of("mimetype", "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml", "<m/>", "content.xml", "<d/>");

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_file_that_runs_or_cannot_be_read_is_refused_with_what_to_do(String what, byte[] file, String code) {
        assertThatThrownBy(() -> FileType.of(file)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal instanceof Invalid ? refusal.violations().getFirst().code() : refusal.code()).isEqualTo(code));
    }

    @RepeatedTest(300)
    void whatever_the_bytes_the_answer_is_a_kind_or_a_refusal() {
        Random random = new Random();
        byte[] file = (random.nextBoolean() ? WORD : OPEN).clone();
        for (int i = 0; i < 1 + random.nextInt(5); i++) file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        try {
            FileType.of(file).ifPresent(type -> assertThat(type).isIn(FileType.DOCX, FileType.ODT));
        } catch (Refusal refused) {
            assertThat(refused.code()).isIn("invalid", "file-has-macros");
        }
    }

    private static byte[] with(Map<String, String> parts, String part, String content) {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put(part, content);
        return zip(all);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
