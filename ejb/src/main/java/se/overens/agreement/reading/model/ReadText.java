package se.overens.agreement.reading.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.overens.agreement.model.Clause;
import se.overens.shared.Invalid;
import se.overens.shared.WordProcessorFile;

/// What was read from a word processor's file.
///
/// @param title   the file's own, or null when it has none
/// @param clauses in order
/// @param leftOut what did not follow along as it stood, tracked changes and comments first
public record ReadText(String title, List<Clause> clauses, List<LeftOut> leftOut) {

    /// The largest file taken, in bytes.
    public static final int LARGEST = 10 * 1024 * 1024;

    public ReadText {
        clauses = List.copyOf(clauses);
        leftOut = List.copyOf(leftOut);
    }

    /// The kind of file is found in its bytes; what it is called does not count.
    ///
    /// @throws Invalid saying what is wrong with the file and what to do instead
    public static ReadText of(byte[] content, TrackedChanges changes) {
        if (content == null || content.length == 0) throw new Invalid("file", "file-empty");
        if (content.length > LARGEST) throw new Invalid("file", "reading-too-large", LARGEST / 1024 / 1024);
        refuseOthers(content);
        try (WordProcessorFile file = WordProcessorFile.open(content)) {
            Blocks blocks = new Blocks();
            blocks.read(file, changes);
            if (file.hasMacros()) blocks.found(LeftOut.Kind.MACRO, "");
            return new ClauseSplitter(blocks).split();
        } catch (XMLStreamException broken) {
            throw new Invalid("file", "file-broken");
        }
    }

    /// Whether there is something in the file that runs when it is opened.
    public boolean hadMacros() {
        return leftOut.stream().anyMatch(each -> each.kind() == LeftOut.Kind.MACRO);
    }

    /// A file locked with a password is packed the old way, as are files from before 2007.
    private static void refuseOthers(byte[] content) {
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) throw new Invalid("file", holds(content, "EncryptedPackage") ? "file-locked" : "reading-old-word");
        if (startsWith(content, '%', 'P', 'D', 'F')) throw new Invalid("file", "reading-pdf");
        if (!startsWith(content, 'P', 'K')) throw new Invalid("file", "reading-other-kind");
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) if (i >= content.length || (content[i] & 0xFF) != bytes[i]) return false;
        return true;
    }

    /// Names in such a file are written with two bytes a letter.
    private static boolean holds(byte[] content, String name) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
