package se.overens.web.cofinancing.ending;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import se.overens.cofinancing.ending.EndingConsequences;

/// What an ending means in kronor, to a program: beside what each would pay if the post went on.
///
/// @param tooEarly   the agreements cannot end that early if notice is given today
/// @param monthLater what they pay more if the post ends a month later
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsequencesAnswer(int post, LocalDate lastDay, LocalDate earliestLastDay, boolean tooEarly, LocalDate noticeBy, String monthLater,
                                 List<Year> years, List<Party> parties) {

    /// @param knownFrom the year whose cost the amounts are taken from
    public record Year(int year, int knownFrom, String without, String with, String lower) {
    }

    public record Change(int year, String without, String with, String lower) {
    }

    /// @param lower over the years together
    public record Party(String party, String name, List<Change> years, String monthLater, String lower) {
    }

    public static ConsequencesAnswer of(EndingConsequences found) {
        return new ConsequencesAnswer(found.post(), found.lastDay(), found.earliestLastDay(), found.tooEarly(), found.noticeBy(),
                found.known() ? found.monthLater().toString() : null,
                found.years().stream().map(year -> new Year(year.year(), year.knownFrom(), year.without().toString(), year.with().toString(), year.lower().toString())).toList(),
                found.parties().stream().map(ConsequencesAnswer::party).toList());
    }

    private static Party party(EndingConsequences.Party party) {
        return new Party(party.code(), party.name(), party.years().stream()
                .map(change -> new Change(change.year(), change.without().toString(), change.with().toString(), change.lower().toString())).toList(),
                party.monthLater().toString(), party.lower().toString());
    }
}
