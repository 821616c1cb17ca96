package se.overens.agreement.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.overens.shared.WordDifference;

/// What differs between two texts: clause by clause, word by word, value by value, and every number that became another.
///
/// @param terms          the title, the days and the notice terms that differ
/// @param partiesAdded   codes of those that the newer text is between and the older was not
/// @param partiesRemoved codes of those that are left out of the newer text
/// @param clauses        all of them, in the order of the newer text, removed ones last
public record TextDifference(List<Term> terms, List<String> partiesAdded, List<String> partiesRemoved, List<ClauseDifference> clauses) {

    /// MOVED: the same words under another number.
    public enum Kind { SAME, CHANGED, ADDED, REMOVED, MOVED }

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

    /// @param numberBefore  in the older text, or null when the clause was not there
    /// @param headingBefore in the older text, or null when the clause was not there
    /// @param pieces        the text, word by word
    /// @param numbers       those that became others in the text
    /// @param terms         the values of the clause, also those that are the same
    public record ClauseDifference(String number, String numberBefore, String heading, String headingBefore, Kind kind,
                                   List<Piece> pieces, List<NumberChange> numbers, List<TermDifference> terms) {

        @JsonIgnore
        public boolean isChange() {
            return kind != Kind.SAME;
        }

        /// Stood under another number.
        @JsonIgnore
        public boolean isMoved() {
            return numberBefore != null && !numberBefore.equals(number);
        }

        @JsonIgnore
        public boolean isRenamed() {
            return headingBefore != null && !headingBefore.equals(heading);
        }

        /// Words in the heading or the text are others, apart from the values.
        @JsonIgnore
        public boolean isReworded() {
            return isRenamed() || pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
        }

        @JsonIgnore
        public List<TermDifference> getChangedTerms() {
            return terms.stream().filter(TermDifference::isChange).toList();
        }

        private ClauseDifference withTerms(List<TermDifference> some) {
            return new ClauseDifference(number, numberBefore, heading, headingBefore, kind, pieces, numbers, some);
        }
    }

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

    public static TextDifference between(AgreementText from, AgreementText to) {
        ClausePairs pairs = new ClausePairs(from.clauses(), to.clauses());
        List<ClauseDifference> differences = new ArrayList<>();
        for (Clause clause : to.clauses()) {
            Clause before = pairs.before(clause);
            differences.add(before == null ? whole(null, clause, Kind.ADDED) : both(before, clause));
        }
        pairs.removed().forEach(clause -> differences.add(whole(null, clause, Kind.REMOVED)));
        return new TextDifference(terms(from, to), without(to.parties(), from.parties()), without(from.parties(), to.parties()), differences);
    }

    /// Whether anything differs at all.
    public boolean any() {
        return !terms.isEmpty() || !partiesAdded.isEmpty() || !partiesRemoved.isEmpty() || clauses.stream().anyMatch(ClauseDifference::isChange);
    }

    /// The numbers ("§ 3") of those that differ.
    public List<String> changedClauses() {
        return clauses.stream().filter(ClauseDifference::isChange).map(ClauseDifference::number).toList();
    }

    /// Without the values that are for other parties, and without the clauses where nothing else differs.
    public TextDifference concerning(String party) {
        return new TextDifference(terms, partiesAdded, partiesRemoved, clauses.stream()
                .map(clause -> clause.withTerms(clause.terms().stream().filter(term -> term.concerns(party)).toList()))
                .filter(clause -> clause.kind() != Kind.CHANGED || clause.isMoved() || clause.isReworded() || !clause.getChangedTerms().isEmpty())
                .toList());
    }

    private static List<String> without(List<String> all, List<String> those) {
        return all.stream().filter(each -> !those.contains(each)).toList();
    }

    private static List<Term> terms(AgreementText from, AgreementText to) {
        return Stream.of(new Term("title", from.title(), to.title()), new Term("startsOn", day(from.startsOn()), day(to.startsOn())),
                        new Term("endsOn", day(from.endsOn()), day(to.endsOn())),
                        new Term("noticeTerms", notice(from.noticeTerms()), notice(to.noticeTerms())))
                .filter(term -> !Objects.equals(term.from(), term.to())).toList();
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String notice(NoticeTerms terms) {
        return terms == null ? null : terms.written();
    }

    private static ClauseDifference whole(Clause before, Clause clause, Kind kind) {
        return new ClauseDifference(clause.number(), before == null ? null : before.number(), clause.heading(),
                before == null ? null : before.heading(), kind,
                List.of(new Piece(kind == Kind.MOVED ? Kind.SAME : kind, clause.text())), List.of(), TermDifference.all(clause.terms(), kind == Kind.MOVED ? Kind.SAME : kind));
    }

    private static ClauseDifference both(Clause before, Clause after) {
        List<TermDifference> terms = TermDifference.between(before.terms(), after.terms());
        boolean sameWords = Objects.equals(before.text(), after.text()) && Objects.equals(before.heading(), after.heading());
        if (sameWords && terms.stream().noneMatch(TermDifference::isChange))
            return whole(before, after, Objects.equals(before.number(), after.number()) ? Kind.SAME : Kind.MOVED);
        WordDifference words = WordDifference.between(Objects.requireNonNullElse(before.text(), ""), Objects.requireNonNullElse(after.text(), ""));
        List<NumberChange> numbers = words.exchanges().stream().flatMap(each -> numberChange(each.removed(), each.added()).stream()).toList();
        return new ClauseDifference(after.number(), before.number(), after.heading(), before.heading(), Kind.CHANGED,
                words.pieces().stream().map(piece -> new Piece(Kind.valueOf(piece.kind().name()), piece.text())).toList(), numbers, terms);
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
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number.replace(',', '.'));
    }
}
