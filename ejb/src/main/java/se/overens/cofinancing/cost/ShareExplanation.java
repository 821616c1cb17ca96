package se.overens.cofinancing.cost;

import java.time.LocalDate;
import java.util.List;

import se.overens.shared.Money;

/// How one party's part of a year came about, with the actual numbers of each step, in the reader's language.
///
/// @param party    its code
/// @param amount   what it pays of the year, as it stands
/// @param total    what all pay
/// @param gap      what nobody pays
/// @param unit     the parts are whole numbers of it
/// @param sections one for each line of the cost
/// @param rows     what all the parties pay, by name
/// @param source   where the amounts come from
/// @param clause   the clause of the agreement that says so
public record ShareExplanation(int post, String title, String host, int year, int revision, String party, String name, Money amount, Money total,
                               Money gap, Money unit, List<Section> sections, List<Row> rows, String source, int agreement, String clause, LocalDate enteredOn) {

    /// @param steps each can be redone by hand
    public record Section(String heading, List<String> steps, Money amount) {
        public Section {
            steps = List.copyOf(steps);
        }
    }

    public record Row(String party, String name, Money amount) {
    }

    public ShareExplanation {
        sections = List.copyOf(sections);
        rows = List.copyOf(rows);
    }
}
