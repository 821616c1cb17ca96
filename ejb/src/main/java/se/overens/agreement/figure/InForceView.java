package se.overens.agreement.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What applies on a day: which text, between whom, and with which figures.
///
/// @param inForce whether the agreement holds on the day
/// @param version the number of the text, and `sha256` its check sum
/// @param lastDay the last day in force, or null while open
/// @param parties those it is between on the day; none when it does not hold
/// @param figures of the day's year, as they had been decided by the day; none when it does not hold
public record InForceView(UUID agreement, int number, String title, LocalDate on, boolean inForce, int version, String sha256,
                          LocalDate startsOn, LocalDate lastDay, List<Party> parties, List<FigureView> figures) {

    /// @param lastDay of its being a party, or null
    public record Party(String code, String name, LocalDate lastDay) {
    }

    public InForceView {
        parties = List.copyOf(parties);
        figures = List.copyOf(figures);
    }
}
