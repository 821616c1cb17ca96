package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import se.overens.shared.Money;

/// What it means in kronor that a post ends on a day: for each party and year, beside what it would pay if the post went on.
///
/// @param earliestLastDay the earliest day on which the agreements can end if all give notice today, or null without a notice rule
/// @param noticeBy        the last day on which notice still reaches the last day, or null
/// @param years           the year of the last day and the two that follow; none where no cost has been entered
/// @param parties         by name
public record EndingConsequences(int post, LocalDate lastDay, LocalDate earliestLastDay, LocalDate noticeBy, List<Year> years, List<Party> parties) {

    /// One year for all of them.
    ///
    /// @param knownFrom the year whose cost the amounts are taken from: the year itself, or the one that was entered last before it
    /// @param without   what they pay if the post goes on
    /// @param with      what they pay when it ends
    public record Year(int year, int knownFrom, Money without, Money with, Money lower) {

        /// No cost has been entered for the year itself.
        public boolean assumed() {
            return knownFrom != year;
        }
    }

    /// @param years       in the order of the years
    /// @param monthLater  what the party pays more if the post ends a month later
    public record Party(UUID organisation, String code, String name, List<Change> years, Money monthLater, Money lower) {
        public Party {
            years = List.copyOf(years);
        }

        public Change year(int year) {
            return years.stream().filter(change -> change.year() == year).findFirst().orElseThrow();
        }
    }

    /// @param lower what the party pays less
    public record Change(int year, Money without, Money with, Money lower) {
    }

    public EndingConsequences {
        years = List.copyOf(years);
        parties = List.copyOf(parties);
    }

    static EndingConsequences unknown(int post, LocalDate lastDay) {
        return new EndingConsequences(post, lastDay, null, null, List.of(), List.of());
    }

    public Optional<Party> party(String code) {
        return parties.stream().filter(party -> party.code().equals(code)).findFirst();
    }

    public Money monthLater() {
        return Money.sum(parties.stream().map(Party::monthLater).toList());
    }

    /// The agreements cannot end as early as that if notice is given today.
    public boolean tooEarly() {
        return earliestLastDay != null && lastDay.isBefore(earliestLastDay);
    }

    public boolean known() {
        return !years.isEmpty();
    }
}
