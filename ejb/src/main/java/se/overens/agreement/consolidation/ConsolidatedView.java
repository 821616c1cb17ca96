package se.overens.agreement.consolidation;

import java.time.LocalDate;
import java.util.List;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.TermKind;
import se.overens.agreement.model.TermSubject;
import se.overens.decision.model.DecidingBody;

/// What applies on a day. Before it has begun, and after it has ended, nothing does.
///
/// @param standing whether it is in force that day
/// @param clauses  none unless it is in force
/// @param removed  clauses that an addendum has taken away by that day
/// @param lastDay  the last day in force as it is known today, or null while open
/// @param termBy   number of the agreement or addendum that says how long it lasts and how it is ended
/// @param sources  the agreement's own text and every addendum that counts that day, with the decisions behind them
/// @param days     every day on which something changes, in order
/// @param previous the last of them before that day, or null
/// @param next     the first of them after that day, or null
public record ConsolidatedView(int number, LocalDate on, InForce standing, String title, List<StandingClause> clauses, List<StandingClause> removed,
                               List<Party> parties, LocalDate startsOn, LocalDate endsOn, LocalDate lastDay, NoticeTerms noticeTerms, int termBy,
                               List<Figure> figures, List<Source> sources, List<LocalDate> days, LocalDate previous, LocalDate next) {

    public enum InForce { NOT_SIGNED, NOT_YET, IN_FORCE, ENDED }

    /// @param by    number of the agreement or addendum that it comes from
    /// @param since the day from which it stands
    public record StandingClause(Clause clause, int by, boolean addendum, LocalDate since) {
    }

    /// Somebody who is a party that day.
    ///
    /// @param until the last day as a party, or null while open
    public record Party(String code, String name, LocalDate since, LocalDate until) {
    }

    /// A number that holds that day.
    ///
    /// @param party    code, or null for all of them together
    /// @param standing `AGREED` in the text, or `DECIDED` by the county
    /// @param clause   the clause it stands in, or null when it comes from the county's apportionment
    /// @param by       number of the agreement or addendum that it comes from
    /// @param model    the published model it comes from, or null
    public record Figure(TermKind kind, TermSubject about, String party, String partyName, Integer year, String value, String standing,
                         String clause, int by, Model model) {
    }

    public record Model(int number, String title, LocalDate decidedOn, String caseReference, String sha256) {
    }

    /// @param startsOn from when it counts
    /// @param signedOn the day the last party had signed, or null when that is not known
    public record Source(int number, boolean addendum, String title, int documentVersion, String sha256, LocalDate startsOn, LocalDate signedOn,
                         List<Decision> decisions) {
        public Source {
            decisions = List.copyOf(decisions);
        }
    }

    /// @param through name of the body that decided for the party on its mandate, or null
    public record Decision(String party, String partyName, String through, DecidingBody body, LocalDate decidedOn, String paragraph, String caseReference) {
    }

    public ConsolidatedView {
        clauses = List.copyOf(clauses);
        removed = List.copyOf(removed);
        parties = List.copyOf(parties);
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
        days = List.copyOf(days);
    }

    /// The text or addendum with this number.
    public Source source(int by) {
        return sources.stream().filter(each -> each.number() == by).findFirst().orElse(null);
    }
}
