package se.overens.agreement.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.overens.shared.WordDifference;

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
        WordDifference words = WordDifference.between(before.text(), after.text());
        List<NumberChange> numbers = words.exchanges().stream().flatMap(each -> numberChange(each.removed(), each.added()).stream()).toList();
        return new ClauseDifference(after.number(), after.heading(), Kind.CHANGED, words.pieces().stream().map(TextDifference::piece).toList(), numbers);
    }

    private static Piece piece(WordDifference.Piece words) {
        return new Piece(Kind.valueOf(words.kind().name()), words.text());
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
