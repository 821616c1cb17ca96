package se.overens.agreement.delegation.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// How far a mandate reaches; what is null is not limited.
///
/// @param mostPersons a year, assignable places and minors together; self-settled inflow is information and not counted
/// @param mostAmount  a year, what the party pays
/// @param mostMonths  the longest term, in months begun; until further notice is longer than any
public record DelegationLimits(Integer mostPersons, Money mostAmount, Integer mostMonths) {

    public static final DelegationLimits NONE = new DelegationLimits(null, null, null);
    private static final Set<TermSubject> PERSONS = EnumSet.of(TermSubject.ASSIGNABLE_PLACES, TermSubject.UNACCOMPANIED_MINORS);
    private static final Set<TermSubject> AMOUNTS = EnumSet.of(TermSubject.CONTRIBUTION, TermSubject.FUNDING_CEILING, TermSubject.CONTRACT_CEILING);
    private static final int WHOLE_TERM = 0;

    public enum Limit { PERSONS, AMOUNT, MONTHS }

    /// Where a text goes beyond.
    ///
    /// @param asked what the text says, or `tills vidare` as null
    /// @param by    how much more than the limit, or null when there is no end
    /// @param year  or null when it is the whole term
    public record Excess(Limit limit, String allowed, String asked, String by, Integer year) {
    }

    /// The first limit that the text breaks for the party.
    ///
    /// @param party code
    public Optional<Excess> brokenBy(AgreementText text, String party) {
        return persons(text, party).or(() -> amount(text, party)).or(() -> months(text));
    }

    private Optional<Excess> persons(AgreementText text, String party) {
        if (mostPersons == null) return Optional.empty();
        return perYear(text, party, term -> term.kind() == TermKind.FIGURE && PERSONS.contains(term.about())).entrySet().stream()
                .filter(year -> year.getValue().compareTo(BigDecimal.valueOf(mostPersons)) > 0).findFirst()
                .map(year -> new Excess(Limit.PERSONS, mostPersons.toString(), year.getValue().toPlainString(),
                        year.getValue().subtract(BigDecimal.valueOf(mostPersons)).toPlainString(), yearOf(year.getKey())));
    }

    private Optional<Excess> amount(AgreementText text, String party) {
        if (mostAmount == null) return Optional.empty();
        return perYear(text, party, term -> term.kind() == TermKind.MONEY && AMOUNTS.contains(term.about())).entrySet().stream()
                .map(year -> Map.entry(year.getKey(), Money.ofExact(Fraction.of(year.getValue()))))
                .filter(year -> year.getValue().compareTo(mostAmount) > 0).findFirst()
                .map(year -> new Excess(Limit.AMOUNT, mostAmount.toString(), year.getValue().toString(),
                        year.getValue().minus(mostAmount).toString(), yearOf(year.getKey())));
    }

    private Optional<Excess> months(AgreementText text) {
        if (mostMonths == null) return Optional.empty();
        if (text.endsOn() == null) return Optional.of(new Excess(Limit.MONTHS, mostMonths.toString(), null, null, null));
        long asked = monthsBegun(text.startsOn(), text.endsOn());
        return asked <= mostMonths ? Optional.empty()
                : Optional.of(new Excess(Limit.MONTHS, mostMonths.toString(), String.valueOf(asked), String.valueOf(asked - mostMonths), null));
    }

    private static long monthsBegun(LocalDate startsOn, LocalDate endsOn) {
        Period term = Period.between(startsOn, endsOn.plusDays(1));
        return term.toTotalMonths() + (term.getDays() > 0 ? 1 : 0);
    }

    /// A value with a band counts as much as it may become.
    private static Map<Integer, BigDecimal> perYear(AgreementText text, String party, Predicate<ClauseTerm> counted) {
        Map<Integer, BigDecimal> sums = new TreeMap<>();
        text.clauses().stream().flatMap(clause -> clause.terms().stream()).filter(counted).filter(term -> party.equals(term.party()))
                .forEach(term -> sums.merge(term.year() == null ? WHOLE_TERM : term.year(),
                        term.most() == null ? term.number() : term.number().max(new BigDecimal(term.most())), BigDecimal::add));
        return sums;
    }

    private static Integer yearOf(int year) {
        return year == WHOLE_TERM ? null : year;
    }
}
