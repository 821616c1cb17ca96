package se.overens.agreement.form.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.overens.agreement.form.model.FormCase.Placed;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.TermSubject;
import se.overens.shared.Violation;
import se.overens.workspace.model.Organisation.Kind;

/// Flerårig överenskommelse: bound for more than a year, a figure for each of the years, and a day before the end when
/// the parties look it through. Bound for a time and then until further notice is a text without an end and with a
/// minimum term, which says by a rule what the years after that have.
record MultiYearRules() implements FormRules {

    @Override
    public Set<ClauseSection> sections() {
        return EnumSet.of(ClauseSection.FIGURE, ClauseSection.FOLLOW_UP);
    }

    @Override
    public List<Violation> faults(FormCase drawn) {
        List<Violation> faults = new ArrayList<>(FormRules.missingParty(drawn, Kind.MUNICIPALITY, "party-missing-municipality"));
        LocalDate start = drawn.text().startsOn();
        LocalDate end = drawn.boundUntil();
        if (start != null && (end == null || end.isBefore(start.plusYears(1)))) faults.add(Violation.of("endsOn", "term-of-one-year"));
        faults.addAll(YearlyFigures.faults(drawn));
        if (drawn.text().endsOn() == null && drawn.terms(TermSubject.AFTER_TERM).isEmpty()) faults.add(Violation.of("clauses", "after-term-missing"));
        List<Placed> reviews = drawn.terms(TermSubject.REVIEW);
        if (reviews.isEmpty()) faults.add(Violation.of("clauses", "review-missing"));
        reviews.stream().filter(review -> isOutside(review, start, end))
                .forEach(review -> faults.add(review.fault("value", "review-outside-term")));
        return faults;
    }

    private static boolean isOutside(Placed review, LocalDate start, LocalDate end) {
        if (start == null || end == null || !isDay(review)) return false;
        return review.term().day().isBefore(start) || review.term().day().isAfter(end);
    }

    /// One that is no day is told elsewhere.
    private static boolean isDay(Placed review) {
        return review.term().faults("", List.of()).stream().noneMatch(fault -> fault.field().endsWith("value"));
    }
}
