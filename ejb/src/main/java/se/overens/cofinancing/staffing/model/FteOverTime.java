package se.overens.cofinancing.staffing.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// How many full-time equivalents a post has had and will have.
///
/// @param steps the first is what the post was registered with, from its first day; of one day the last in the list counts
public record FteOverTime(List<Step> steps) {

    public record Step(LocalDate from, BigDecimal fte) {
    }

    public FteOverTime {
        if (steps.isEmpty()) throw new IllegalArgumentException("a post has some extent");
        steps = steps.stream().sorted(Comparator.comparing(Step::from)).toList();   // keeps the order within a day
    }

    /// Before the first day as on it.
    public BigDecimal on(LocalDate day) {
        return steps.stream().filter(step -> !step.from().isAfter(day)).reduce((_, later) -> later).orElse(steps.getFirst()).fte();
    }
}
