package se.overens.distribution;

import java.time.LocalDate;
import java.util.List;
import se.overens.distribution.sheet.SavedAnswer;

/// What a statistics service's saved answer says of itself.
///
/// @param periods the earliest first
/// @param period  the one that is shown
/// @param asOf    the day that the values of the period hold for, or null
public record AnswerView(List<String> sources, LocalDate updated, List<String> periods, String period, LocalDate asOf) {

    static AnswerView of(SavedAnswer answer, String period) {
        return new AnswerView(List.copyOf(answer.sources().values()).stream().distinct().toList(), answer.updated(), answer.periods(), period, answer.asOf(period));
    }
}
