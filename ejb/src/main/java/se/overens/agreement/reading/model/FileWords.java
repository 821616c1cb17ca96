package se.overens.agreement.reading.model;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import se.overens.agreement.reading.model.Blocks.Found;
import se.overens.shared.Invalid;
import se.overens.shared.WordProcessorFile;

/// What a word processor's file says, for those who search it: its paragraphs and its notes, with tracked additions and
/// without what has been removed; nothing of what somebody commented.
///
/// @param whole false when it is longer than any agreement and only the beginning was read
public record FileWords(String text, boolean whole) {

    private static final Set<LeftOut.Kind> SAID = EnumSet.of(LeftOut.Kind.FOOTNOTE, LeftOut.Kind.ENDNOTE, LeftOut.Kind.TEXT_BOX);

    /// @throws Invalid when it cannot be read
    public static FileWords of(byte[] content) {
        Blocks blocks = new Blocks();
        try (WordProcessorFile file = WordProcessorFile.open(content)) {
            boolean whole = readToTheEnd(file, blocks);
            return new FileWords(words(blocks), whole);
        }
    }

    private static String words(Blocks blocks) {
        Stream<String> beside = blocks.found().stream().filter(found -> SAID.contains(found.kind())).map(Found::text);
        return Stream.concat(blocks.blocks().stream().map(Block::line), beside).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static boolean readToTheEnd(WordProcessorFile file, Blocks blocks) {
        try {
            blocks.read(file, TrackedChanges.TAKEN_IN);
            return true;
        } catch (XMLStreamException broken) {
            throw new Invalid("file", "file-broken");
        } catch (Invalid tooLong) {
            if (blocks.blocks().isEmpty()) throw tooLong;
            return false;
        }
    }
}
