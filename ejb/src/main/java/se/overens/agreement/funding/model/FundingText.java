package se.overens.agreement.funding.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermSubject;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// What a text says of who finances it: ceilings with their sources, what a whole year costs, and when a budget is to
/// decide on years that have no source yet.
///
/// @param said every value of the text, with the clause it stands in
public record FundingText(LocalDate startsOn, LocalDate endsOn, boolean renewed, List<Said> said) {

    private static final int MOST_YEARS = 50;

    /// A value, and where it stands: `§ 4#MONEY/FUNDING_CEILING/0781/2014`.
    public record Said(String point, ClauseTerm term) {

        public Money money() {
            return Money.parse(term.value());
        }

        /// From what it is paid, or null when the text does not say.
        public String source() {
            return term.note() == null || term.note().isBlank() ? null : term.note().strip();
        }
    }

    public FundingText {
        said = List.copyOf(said);
    }

    public static FundingText of(AgreementText text) {
        List<Said> said = text.clauses().stream().flatMap(clause -> clause.terms().stream()
                .map(term -> new Said(clause.number() + "#" + term.name(), term))).toList();
        boolean renewed = text.noticeTerms() != null && text.noticeTerms().renewalMonths() != null;
        return new FundingText(text.startsOn(), text.endsOn(), renewed, said);
    }

    /// Codes of those that finance it.
    public Set<String> payers() {
        return Stream.of(TermSubject.FUNDING_CEILING, TermSubject.BUDGET_DECISION).flatMap(this::about)
                .map(s -> s.term().party()).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether it says anything of ceilings or of budgets that are to decide.
    public boolean isFunded() {
        return Stream.of(TermSubject.FUNDING_CEILING, TermSubject.BUDGET_DECISION).flatMap(this::about).findAny().isPresent();
    }

    /// The years of the term and, while it goes on, those until this one.
    public Set<Integer> years(int until) {
        int first = startsOn.getYear();
        int last = endsOn == null ? Math.max(first, until) : renewed ? Math.max(endsOn.getYear(), until) : endsOn.getYear();
        Set<Integer> years = IntStream.rangeClosed(first, Math.min(last, first + MOST_YEARS)).boxed().collect(Collectors.toCollection(TreeSet::new));
        about(TermSubject.FUNDING_CEILING).map(s -> s.term().year()).filter(Objects::nonNull).forEach(years::add);
        return years;
    }

    /// The ceiling of the very year, or else the one for the whole term. A ceiling of nothing is no funding.
    public Optional<Said> ceiling(String payer, int year) {
        return of(TermSubject.FUNDING_CEILING, payer, year).filter(s -> s.money().ore() > 0);
    }

    /// What the payer is expected to pay in the year, when that is told apart from the ceiling.
    public Optional<Said> estimate(String payer, int year) {
        return of(TermSubject.CONTRIBUTION, payer, year);
    }

    /// What a whole year costs the payer at full staffing.
    public Optional<Said> fullYear(String payer) {
        return about(TermSubject.FULL_YEAR_COST).filter(s -> s.term().party() == null || s.term().party().equals(payer)).findFirst();
    }

    /// How many a full staff is.
    public Optional<Integer> staff() {
        return about(TermSubject.STAFF).map(s -> Integer.valueOf(s.term().value())).filter(count -> count > 0).findFirst();
    }

    /// What a whole year costs for each of a full staff, to the öre.
    public Optional<Money> perPerson(String payer) {
        return fullYear(payer).flatMap(cost -> staff().map(count -> Money.rounded(cost.money().inKronor().dividedBy(Fraction.of(count)))));
    }

    /// The day that the text names for the payer's budget decision on the year.
    public Optional<LocalDate> budgetDay(String payer, int year) {
        return of(TermSubject.BUDGET_DECISION, payer, year).map(s -> s.term().day());
    }

    /// The day by which a municipality's budget for a year is decided when nothing else is said: before the end of November (kommunallagen, 11 kap.).
    public static LocalDate usualBudgetDay(int year) {
        return LocalDate.of(year - 1, 11, 30);
    }

    private Optional<Said> of(TermSubject about, String payer, int year) {
        List<Said> all = about(about).filter(s -> s.term().party() == null || s.term().party().equals(payer)).toList();
        return all.stream().filter(s -> Objects.equals(s.term().year(), year)).findFirst()
                .or(() -> all.stream().filter(s -> s.term().year() == null).findFirst());
    }

    private Stream<Said> about(TermSubject about) {
        return said.stream().filter(s -> s.term().about() == about);
    }
}
