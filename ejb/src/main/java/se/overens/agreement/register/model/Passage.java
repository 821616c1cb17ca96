package se.overens.agreement.register.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;

/// A piece of what is searched: small enough to say where a hit is.
///
/// @param reference `§ 4`, the page of a file, or nothing for the title and for a file without pages of its own
/// @param file      the attachment it was read from, or null
/// @param until     the last day before an addendum gave the clause other words, or null
public record Passage(Kind kind, String reference, UUID file, LocalDate until, String heading, String body) {

    public enum Kind { TITLE, CLAUSE, FILE }

    private static final int LONGEST = 2_000;

    /// @param names    of the parties, so that they are found also where the text does not say them
    /// @param replaced by the number of the clause: the day on which an addendum gave it other words
    public static List<Passage> of(AgreementText text, List<String> names, Map<String, LocalDate> replaced) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(Kind.TITLE, "", null, null, text.title(), String.join(", ", names)));
        for (Clause clause : text.clauses()) {
            LocalDate until = replaced.containsKey(clause.number()) ? replaced.get(clause.number()).minusDays(1) : null;
            pieces(body(clause)).forEach(piece -> passages.add(new Passage(Kind.CLAUSE, clause.number(), null, until, clause.heading(), piece)));
        }
        return passages;
    }

    public static List<Passage> of(UUID file, String fileName, FileText text) {
        List<String> pages = text.pages();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String page = text.paged() ? Integer.toString(i + 1) : "";
            pieces(pages.get(i)).filter(piece -> !piece.isBlank()).forEach(piece -> passages.add(new Passage(Kind.FILE, page, file, null, fileName, piece)));
        }
        return passages;
    }

    private static String body(Clause clause) {
        return Stream.concat(Stream.of(clause.text()), clause.terms().stream().flatMap(Passage::words))
                .filter(words -> words != null && !words.isBlank()).collect(Collectors.joining("\n"));
    }

    /// A commitment is words; the values of other terms are numbers and days, which their notes explain.
    private static Stream<String> words(ClauseTerm term) {
        return Stream.of(term.kind() == TermKind.COMMITMENT ? term.value() : null, term.note());
    }

    /// Cut between words, so that no piece is longer than can be shown from.
    private static Stream<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (text.length() - from > LONGEST) {
            int space = text.lastIndexOf(' ', from + LONGEST);
            int to = space > from ? space : from + LONGEST;
            pieces.add(text.substring(from, to));
            from = to;
        }
        pieces.add(text.substring(from));
        return pieces.stream();
    }
}
