package se.overens.agreement.register.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.shared.WrittenFiles.heading;
import static se.overens.shared.WrittenFiles.open;
import static se.overens.shared.WrittenFiles.paragraph;
import static se.overens.shared.WrittenFiles.run;
import static se.overens.shared.WrittenFiles.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.agreement.register.model.FileText.State;
import se.overens.record.model.FileType;

class FileReadingTest {

    @Test
    void a_word_file_is_searched_with_what_was_added_and_without_what_was_removed_or_commented() {
        byte[] file = word(heading("Antal") + paragraph(run("Kommunen ordnar ") + "<w:del w:id=\"1\"><w:r><w:delText>tolv</w:delText></w:r></w:del><w:ins w:id=\"2\">" + run("femton")
                        + "</w:ins>" + run(" platser.") + "<w:r><w:footnoteReference w:id=\"4\"/><w:commentReference w:id=\"5\"/></w:r>"),
                "word/footnotes.xml", "<w:footnotes><w:footnote w:id=\"4\"><w:p><w:r><w:t>Per år.</w:t></w:r></w:p></w:footnote></w:footnotes>",
                "word/comments.xml", "<w:comments><w:comment w:id=\"5\"><w:p><w:r><w:t>Räcker det?</w:t></w:r></w:p></w:comment></w:comments>");
        assertThat(FileReading.of(FileType.DOCX.mediaType(), file)).isEqualTo(new FileText(State.READ, List.of("Antal\nKommunen ordnar femton platser.\nPer år."), false));
    }

    @Test
    void an_open_document_text_is_searched_too() {
        FileText text = FileReading.of(FileType.ODT.mediaType(), open("", "<text:h text:outline-level=\"1\">Kostnad</text:h><text:p>Delas lika.</text:p>"));
        assertThat(text).isEqualTo(new FileText(State.READ, List.of("Kostnad\nDelas lika."), false));
    }

    @Test
    void a_file_without_text_says_so() {
        assertThat(FileReading.of(FileType.DOCX.mediaType(), word(paragraph("<w:r><w:drawing/></w:r>"))).state()).isEqualTo(State.EMPTY);
        assertThat(FileReading.of(FileType.ODT.mediaType(), open("", "")).state()).isEqualTo(State.EMPTY);
        assertThat(FileReading.of(FileType.PNG.mediaType(), new byte[] {1}).state()).isEqualTo(State.EMPTY);
    }

    @Test
    void what_is_longer_than_what_is_searched_is_cut_and_says_so() {
        FileText lengthy = FileReading.of(FileType.DOCX.mediaType(), word(paragraph(run("ord ".repeat(20_000))).repeat(6)));
        assertThat(lengthy.state()).isEqualTo(State.CUT);
        assertThat(lengthy.pages().getFirst()).hasSize(400_000).startsWith("ord ord");
        FileText book = FileReading.of(FileType.DOCX.mediaType(), word(paragraph(run("ord ".repeat(30_000))).repeat(40)));
        assertThat(book.state()).as("longer than any agreement").isEqualTo(State.CUT);
        assertThat(book.pages().getFirst()).startsWith("ord ord");
    }

    @Test
    void what_is_no_such_file_is_left_unread() {
        assertThat(FileReading.of(FileType.DOCX.mediaType(), "PK".getBytes(StandardCharsets.UTF_8)).state()).isEqualTo(State.UNREADABLE);
    }
}
