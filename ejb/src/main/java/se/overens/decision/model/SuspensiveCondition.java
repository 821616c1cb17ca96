package se.overens.decision.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.overens.decision.model.ConditionOutcome.State;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;

/// "Under förutsättning att övriga kommuner fattar motsvarande beslut." Written by everyone it is circular, so it is
/// read as a fixpoint: start with all decisions that count, take away each conditional one whose quorum the rest do not
/// hold, and go on until nothing changes. A fulfilled condition is not yet a termination: notice is still to be given.
///
/// `longStop` (may be null) is the last day on which the condition can be fulfilled.
public record SuspensiveCondition(Quorum quorum, List<String> parties, LocalDate longStop, boolean appealedCounts) {

    public SuspensiveCondition {
        parties = List.copyOf(parties);
        Invalid.unlessEmpty(violations(quorum, parties));
    }

    /// How the condition stands on a day. The decisions may come in any order; of two by one party the latest counts.
    public ConditionOutcome on(LocalDate asOf, List<CorrespondingDecision> decisions) {
        Invalid.unlessEmpty(violations(decisions));
        var lastToCount = longStop != null && longStop.isBefore(asOf) ? longStop : asOf;
        var counting = counting(decisions, lastToCount);
        var qualifying = fixpoint(counting);
        var state = quorum.isHeldBy(qualifying, parties) ? State.FULFILLED
                : longStop != null && asOf.isAfter(longStop) ? State.FAILED : State.PENDING;
        return new ConditionOutcome(state, state == State.FULFILLED ? heldFrom(counting, qualifying) : null,
                parties.stream().filter(qualifying::contains).toList(),
                parties.stream().filter(party -> !counting.containsKey(party)).toList(),
                ConditionInWords.of(this, state, counting, qualifying));
    }

    private Map<String, CorrespondingDecision> counting(List<CorrespondingDecision> decisions, LocalDate lastToCount) {
        var latest = new LinkedHashMap<String, CorrespondingDecision>();
        for (var decision : decisions) {
            if (decision.decidedOn().isAfter(lastToCount)) continue;
            latest.merge(decision.party(), decision, (a, b) -> b.decidedOn().isBefore(a.decidedOn()) ? a : b);
        }
        latest.values().removeIf(decision -> !decision.counts(appealedCounts));
        return latest;
    }

    /// All conditional decisions of one condition ask for the same quorum, so they stand or fall together.
    private Set<String> fixpoint(Map<String, CorrespondingDecision> counting) {
        var set = new HashSet<>(counting.keySet());
        while (!quorum.isHeldBy(set, parties) && set.removeIf(party -> counting.get(party).conditional())) {
            // what is left may hold less than before: ask again
        }
        return set;
    }

    /// The latest day on which any of those that qualify decided: the earliest on which the whole set stood.
    private static LocalDate heldFrom(Map<String, CorrespondingDecision> counting, Set<String> qualifying) {
        return qualifying.stream().map(party -> counting.get(party).decidedOn()).max(LocalDate::compareTo).orElse(null);
    }

    private static List<Violation> violations(Quorum quorum, List<String> parties) {
        var violations = new ArrayList<Violation>();
        if (parties.isEmpty()) violations.add(Violation.of("parties", "no-parties"));
        violations.addAll(duplicates("parties", parties));
        switch (quorum) {
            case Quorum.AllOthers() -> { }
            case Quorum.AtLeast(var count) -> {
                if (count < 1) violations.add(Violation.of("quorum.atLeast", "not-positive"));
            }
            case Quorum.Named(var named) -> {
                if (named.isEmpty()) violations.add(Violation.of("quorum.named", "no-parties"));
                violations.addAll(duplicates("quorum.named", named));
                violations.addAll(strangers("quorum.named[%d]", named, parties));
            }
        }
        return violations;
    }

    private List<Violation> violations(List<CorrespondingDecision> decisions) {
        return strangers("decisions[%d].party", decisions.stream().map(CorrespondingDecision::party).toList(), parties);
    }

    private static List<Violation> strangers(String field, List<String> named, List<String> parties) {
        var known = new HashSet<>(parties);
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) violations.add(Violation.of(field.formatted(i), "not-a-party", named.get(i)));
        }
        return violations;
    }

    private static List<Violation> duplicates(String field, List<String> keys) {
        var seen = new HashSet<String>();
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < keys.size(); i++) {
            if (!seen.add(keys.get(i))) violations.add(Violation.of(field + "[" + i + "]", "duplicate-key", keys.get(i)));
        }
        return violations;
    }
}
