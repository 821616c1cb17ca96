package se.overens.agreement.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/// Which clause of an older text each clause of a newer one was. A clause that only got another number, since one was
/// put in before it, is still the same clause.
final class ClausePairs {

    private final Map<Clause, Clause> before = new IdentityHashMap<>();
    private final List<Clause> removed;

    ClausePairs(List<Clause> from, List<Clause> to) {
        removed = new ArrayList<>(from);
        List<BiPredicate<Clause, Clause>> sureFirst = List.of(
                (old, now) -> sameNumber(old, now) && sameWords(old, now),
                ClausePairs::sameWords,
                (old, now) -> sameNumber(old, now) && sameHeading(old, now),
                (old, now) -> sameHeading(old, now) && alone(now.heading(), from) && alone(now.heading(), to),
                ClausePairs::sameNumber);
        sureFirst.forEach(rule -> to.forEach(now -> pair(now, rule)));
    }

    /// @return null when it was added
    Clause before(Clause now) {
        return before.get(now);
    }

    List<Clause> removed() {
        return removed;
    }

    private void pair(Clause now, BiPredicate<Clause, Clause> rule) {
        if (before.containsKey(now)) return;
        removed.stream().filter(old -> rule.test(old, now)).findFirst().ifPresent(old -> {
            before.put(now, old);
            removed.removeIf(each -> each == old);
        });
    }

    private static boolean sameNumber(Clause old, Clause now) {
        return Objects.equals(old.number(), now.number());
    }

    private static boolean sameHeading(Clause old, Clause now) {
        return Objects.equals(old.heading(), now.heading()) && old.heading() != null && !old.heading().isBlank();
    }

    private static boolean alone(String heading, List<Clause> clauses) {
        return clauses.stream().filter(clause -> heading.equals(clause.heading())).count() == 1;
    }

    private static boolean sameWords(Clause old, Clause now) {
        return Objects.equals(old.text(), now.text()) && Objects.equals(old.heading(), now.heading())
                && now.text() != null && !now.text().isBlank();
    }
}
