package se.overens.cofinancing.watch.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import se.overens.cofinancing.staffing.model.VacantTime;
import se.overens.shared.Invalid;

/// A special condition: what is to happen, and what the contract then prescribes. It falls due by dates alone.
///
/// @param months      how many months the post may be vacant, or how long before the funding ends; null for a change of law
/// @param fundedUntil the last day that is funded; null where that is the day that the payers' sources end
/// @param countedFrom from when a vacancy lowers the cost, or null
public record Condition(Kind kind, Integer months, LocalDate fundedUntil, Consequence consequence, CountedFrom countedFrom) {

    public enum Kind { VACANT, FUNDING_ENDS, LAW_CHANGES }

    public enum Consequence {
        /// the next bases are lower by the salary of the months that the post was vacant
        NEXT_BASIS_REDUCED,
        RENEGOTIATE,
        RIGHT_TO_GIVE_NOTICE
    }

    public enum CountedFrom {
        /// the whole vacancy lowers the cost
        FIRST_DAY,
        /// only what goes beyond the months does
        AFTER_MONTHS
    }

    /// A time when the condition is fulfilled.
    ///
    /// @param key   of several in one condition: the vacancy, the funded day or the change of law
    /// @param dueOn the first day on which the contract's consequence is at hand
    /// @param from  the first day of what it is about
    /// @param until its last day, or null while it goes on
    /// @param fte   how much of the post is vacant, or null
    /// @param what  the citation of a change of law, or null
    public record Occasion(String key, LocalDate dueOn, LocalDate from, LocalDate until, BigDecimal fte, String what) {
    }

    /// A law that changes.
    public record Change(UUID id, String citation, LocalDate reportedOn, LocalDate inForceOn) {
    }

    private static final int LONGEST = 60;

    public Condition {
        if (kind == Kind.LAW_CHANGES ? months != null : months == null || months < 0 || months > LONGEST) throw new Invalid("months", kind == Kind.LAW_CHANGES ? "not-with-law" : "months-zero-to-sixty");
        if (kind != Kind.FUNDING_ENDS && fundedUntil != null) throw new Invalid("fundedUntil", "only-with-funding");
        if (consequence == Consequence.NEXT_BASIS_REDUCED && kind != Kind.VACANT) throw new Invalid("consequence", "reduction-by-vacancy-only");
        if (consequence == Consequence.NEXT_BASIS_REDUCED && countedFrom == null) throw new Invalid("countedFrom", "required");
        if (consequence != Consequence.NEXT_BASIS_REDUCED) countedFrom = null;
    }

    /// Its day is the one that the payers have registered for their sources.
    public boolean followsSources() {
        return kind == Kind.FUNDING_ENDS && fundedUntil == null;
    }

    /// Every occasion that has come or that is on its way as things stand, the first first.
    ///
    /// @param sourceEnds the last days of the payers' sources, where the condition follows them
    public List<Occasion> occasions(List<VacantTime> vacancies, List<Change> changes, Collection<LocalDate> sourceEnds) {
        return switch (kind) {
            case VACANT -> vacancies.stream().filter(time -> time.open() || !time.lasted(months).isAfter(time.until()))
                    .map(time -> new Occasion(time.id().toString(), time.lasted(months), time.from(), time.until(), time.fte(), null)).toList();
            case FUNDING_ENDS -> (followsSources() ? sourceEnds.stream().distinct().sorted() : Stream.of(fundedUntil))
                    .map(day -> new Occasion(day.toString(), day.minusMonths(months), day, null, null, null)).toList();
            case LAW_CHANGES -> changes.stream().map(change -> new Occasion(change.id().toString(), change.reportedOn(), change.inForceOn(), null, null, change.citation())).toList();
        };
    }

    /// From when a vacancy lowers the cost.
    public LocalDate reducedFrom(LocalDate vacantFrom) {
        return countedFrom == CountedFrom.AFTER_MONTHS ? vacantFrom.plusMonths(months) : vacantFrom;
    }
}
