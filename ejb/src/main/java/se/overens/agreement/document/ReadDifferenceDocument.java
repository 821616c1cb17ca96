package se.overens.agreement.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.overens.record.MakePdf;
import se.overens.shared.Words;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// What differs between two texts as a document: what has changed as PDF, or the whole text with tracked changes that a
/// word processor can take in or throw out.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class ReadDifferenceDocument {

    @Inject
    private CompareTexts compare;
    @Inject
    private FindMembers members;
    @Inject
    private MakePdf makePdf;

    /// @param from `1`, or [CompareTexts#DRAFT]
    /// @param ours without the values that are for other parties; a file with tracked changes always has them all
    public MadeDocument read(int number, String from, String to, boolean ours, DocumentFormat format, Locale language) {
        Words words = Words.in(language);
        Map<String, String> names = members.all().stream().collect(Collectors.toMap(MemberView::code, MemberView::shortName));
        WritePaper write = new WritePaper(new TermWords(words, names), number);
        byte[] bytes = switch (format) {
            case PDF -> PaperInPdf.of(write.difference(compare.of(number, from, to, ours), false), makePdf);
            case DOCX -> {
                Comparison whole = compare.of(number, from, to, false);
                yield new WordFile(write.difference(whole, true), whole.to().by(), whole.to().at()).bytes();
            }
        };
        return MadeDocument.of(words.of("agreement.document.differenceFileName", String.valueOf(number), named(from, words), named(to, words)), format, bytes);
    }

    private static String named(String version, Words words) {
        return CompareTexts.DRAFT.equals(version) ? words.of("agreement.document.draft") : version;
    }
}
