package se.overens.agreement.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// How far an agreement has come: derived from its parties' states and the calendar, never stored.
public enum AgreementState {
    OFFERED, COUNTERED, ALIGNED, IN_DECISION, DECIDED, SIGNING, ACTIVE, NOTICED, ENDING, ENDED, REJECTED;

    private static final Set<PartyState> HAVE_SIGNED = EnumSet.of(PartyState.SIGNED, PartyState.NOTICED, PartyState.LEAVING);

    /// One party's state.
    ///
    /// @param lastDay of its being a party, or null
    public record Standing(PartyState state, LocalDate lastDay) {
    }

    /// What the latest text says of time.
    ///
    /// @param endsOn the last day of the term, or null until further notice
    public record Term(int latestVersion, LocalDate endsOn, boolean renewed) {
    }

    public static AgreementState of(List<Standing> parties, Term term, LocalDate today) {
        if (parties.stream().anyMatch(p -> p.state() == PartyState.REJECTED)) return REJECTED;
        if (parties.stream().allMatch(p -> HAVE_SIGNED.contains(p.state()))) return signed(parties, term, today);
        if (parties.stream().anyMatch(p -> HAVE_SIGNED.contains(p.state()))) return SIGNING;
        if (parties.stream().allMatch(p -> p.state() == PartyState.DECIDED)) return DECIDED;
        if (parties.stream().anyMatch(p -> p.state() == PartyState.DECIDED)) return IN_DECISION;
        if (parties.stream().allMatch(p -> p.state() == PartyState.ACCEPTED)) return ALIGNED;
        return term.latestVersion() > 1 ? COUNTERED : OFFERED;
    }

    private static AgreementState signed(List<Standing> parties, Term term, LocalDate today) {
        LocalDate lastDay = lastDay(parties, term);
        if (lastDay != null && lastDay.isBefore(today)) return ENDED;
        if (left(parties) < 2) return ENDING;
        return parties.stream().anyMatch(p -> p.state() == PartyState.NOTICED) ? NOTICED : ACTIVE;
    }

    /// The last day in force: of the term, or the day after which fewer than two parties are left. Null while open.
    public static LocalDate lastDay(List<Standing> parties, Term term) {
        LocalDate ofTerm = term.renewed() ? null : term.endsOn();
        if (left(parties) >= 2) return ofTerm;
        LocalDate byNotice = parties.stream().map(Standing::lastDay).filter(Objects::nonNull)
                .sorted(Comparator.reverseOrder()).skip(left(parties) == 0 ? 1 : 0).findFirst().orElse(null);
        return ofTerm == null || byNotice != null && byNotice.isBefore(ofTerm) ? byNotice : ofTerm;
    }

    /// How many parties will stay.
    private static long left(List<Standing> parties) {
        return parties.stream().filter(p -> p.state() != PartyState.LEAVING).count();
    }
}
