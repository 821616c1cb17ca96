package se.overens.agreement.model;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What differs between two texts: clause by clause, word by word, and every number that became another.
///
/// @param terms   the title, the days and the notice terms that differ
/// @param clauses all of them, in the order of the newer text, removed ones last
public record TextDifference(List<Term> terms, List<ClauseDifference> clauses) {

    public enum Kind { SAME, CHANGED, ADDED, REMOVED }

    /// @param name `title`, `startsOn`, `endsOn`, `noticeTerms`
    /// @param from null when there was none
    public record Term(String name, String from, String to) {
    }

    /// A run of words.
    public record Piece(Kind kind, String text) {
    }

    /// A number that became another.
    ///
    /// @param difference signed: `+3`
    public record NumberChange(String from, String to, String difference) {
    }

    public record ClauseDifference(String number, String heading, Kind kind, List<Piece> pieces, List<NumberChange> numbers) {
    }

    private static final Pattern TOKEN = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

    public static TextDifference between(AgreementText from, AgreementText to) {
        List<ClauseDifference> differences = new ArrayList<>();
        for (Clause clause : to.clauses()) {
            Optional<Clause> before = find(from.clauses(), clause.number());
            differences.add(before.isEmpty() ? whole(clause, Kind.ADDED) : changed(before.get(), clause));
        }
        from.clauses().stream().filter(clause -> find(to.clauses(), clause.number()).isEmpty())
                .forEach(clause -> differences.add(whole(clause, Kind.REMOVED)));
        return new TextDifference(terms(from, to), differences);
    }

    /// Whether anything differs at all.
    public boolean any() {
        return !terms.isEmpty() || clauses.stream().anyMatch(clause -> clause.kind() != Kind.SAME);
    }

    /// The numbers ("§ 3") of those that differ.
    public List<String> changedClauses() {
        return clauses.stream().filter(clause -> clause.kind() != Kind.SAME).map(ClauseDifference::number).toList();
    }

    private static List<Term> terms(AgreementText from, AgreementText to) {
        return Stream.of(term("title", from.title(), to.title()), term("startsOn", day(from.startsOn()), day(to.startsOn())),
                        term("endsOn", day(from.endsOn()), day(to.endsOn())),
                        term("noticeTerms", notice(from.noticeTerms()), notice(to.noticeTerms())))
                .filter(term -> !Objects.equals(term.from(), term.to())).toList();
    }

    private static Term term(String name, String from, String to) {
        return new Term(name, from, to);
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String notice(NoticeTerms terms) {
        return terms == null ? null : terms.noticeMonths() + " " + terms.endsAt()
                + (terms.minimumTermMonths() == null ? "" : " " + terms.minimumTermMonths())
                + (terms.renewalMonths() == null ? "" : " " + terms.renewalMonths());
    }

    private static Optional<Clause> find(List<Clause> clauses, String number) {
        return clauses.stream().filter(clause -> clause.number().equals(number)).findFirst();
    }

    private static ClauseDifference whole(Clause clause, Kind kind) {
        return new ClauseDifference(clause.number(), clause.heading(), kind, List.of(new Piece(kind, clause.text())), List.of());
    }

    private static ClauseDifference changed(Clause before, Clause after) {
        if (before.text().equals(after.text()) && before.heading().equals(after.heading()))
            return whole(after, Kind.SAME);
        Runs runs = new Runs();
        List<NumberChange> numbers = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(words(before.text()), words(after.text()), true).getDeltas()) {
            String removed = String.join("", delta.getSource().getLines());
            String added = String.join("", delta.getTarget().getLines());
            if (delta.getType() == DeltaType.EQUAL) runs.same(removed);
            else runs.changed(removed, added);
            if (delta.getType() == DeltaType.CHANGE) numberChange(removed, added).ifPresent(numbers::add);
        }
        return new ClauseDifference(after.number(), after.heading(), Kind.CHANGED, runs.pieces(), numbers);
    }

    /// Gathers words that were exchanged one after the other into one run: "en gång" became "två gånger".
    private static final class Runs {

        private final List<Piece> pieces = new ArrayList<>();
        private String removed = "";
        private String added = "";
        private String gap = "";

        void same(String text) {
            if (text.isBlank() && gap.isEmpty() && !removed.isEmpty() && !added.isEmpty()) gap = text;
            else {
                flush();
                add(Kind.SAME, text);
            }
        }

        void changed(String out, String in) {
            if (out.isEmpty() || in.isEmpty()) flush();
            removed += gap + out;
            added += gap + in;
            gap = "";
        }

        List<Piece> pieces() {
            flush();
            return pieces;
        }

        private void flush() {
            add(Kind.REMOVED, removed);
            add(Kind.ADDED, added);
            add(Kind.SAME, gap);
            removed = added = gap = "";
        }

        private void add(Kind kind, String text) {
            if (!text.isEmpty()) pieces.add(new Piece(kind, text));
        }
    }

    private static List<String> words(String text) {
        return Arrays.asList(TOKEN.split(text));
    }

    /// One number before and one after, in the same place.
    private static Optional<NumberChange> numberChange(String removed, String added) {
        List<String> old = numbers(removed);
        List<String> now = numbers(added);
        if (old.size() != 1 || now.size() != 1 || old.equals(now)) return Optional.empty();
        BigDecimal difference = decimal(now.getFirst()).subtract(decimal(old.getFirst()));
        return Optional.of(new NumberChange(old.getFirst(), now.getFirst(), (difference.signum() > 0 ? "+" : "") + difference.toPlainString()));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(java.util.regex.MatchResult::group).toList();
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number.replace(',', '.'));
    }
}
