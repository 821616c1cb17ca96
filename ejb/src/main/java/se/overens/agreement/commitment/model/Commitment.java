package se.overens.agreement.commitment.model;

import java.time.LocalDate;
import java.util.List;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;

/// Something that a party has promised to do in a year.
///
/// @param point  where it stands in the text: the clause, and the name of the term in it
/// @param party  code, or null for all of them together
/// @param target how many; one when the text does not say
/// @param due    the last day of it that year
public record Commitment(String point, String clause, String party, String what, int year, int target, String note, LocalDate due) {

    /// How far it has come.
    public enum Status {
        /// nothing has been reported, and there is time
        OPEN,
        /// some of it has been done, and there is time
        BEGUN,
        /// all of it has been done
        MET,
        /// the last day has passed and all of it has not been done
        MISSED
    }

    /// Those of a year in one clause.
    public static List<Commitment> in(Clause clause, int year) {
        return clause.terms().stream().filter(term -> term.kind() == TermKind.COMMITMENT && (term.year() == null || term.year() == year))
                .map(term -> new Commitment(clause.number() + "#" + term.name(), clause.number(), term.party(), term.value(), year,
                        term.least() == null ? 1 : Math.max(1, Integer.parseInt(term.least())), term.note(), due(clause, term, year))).toList();
    }

    /// @param done how many have been reported, or null when nothing has
    public Status status(Integer done, LocalDate today) {
        if (done != null && done >= target) return Status.MET;
        if (today.isAfter(due)) return Status.MISSED;
        return done == null || done == 0 ? Status.OPEN : Status.BEGUN;
    }

    /// The day that the clause names for the same party; every year again when it names no year. Otherwise the last of the
    /// year.
    private static LocalDate due(Clause clause, ClauseTerm commitment, int year) {
        return clause.terms().stream().filter(term -> term.about() == TermSubject.DUE && (term.party() == null || term.party().equals(commitment.party())))
                .filter(term -> term.year() == null || term.year() == year).map(term -> term.day().withYear(year)).min(LocalDate::compareTo)
                .orElse(LocalDate.of(year, 12, 31));
    }
}
