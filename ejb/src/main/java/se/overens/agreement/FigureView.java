package se.overens.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// One year of an agreement without own figures, for one municipality.
///
/// @param state   UNRESOLVED while nothing has been published for the year, which is not zero
/// @param current the figure that holds, or null while unresolved
/// @param earlier those that it came after, the youngest first
public record FigureView(int year, String code, String name, State state, Source current, List<Source> earlier) {

    public enum State { RESOLVED, UNRESOLVED }

    public FigureView {
        earlier = List.copyOf(earlier);
    }

    /// A figure with where it came from.
    ///
    /// @param standing `BESLUTAT`: decided by the county
    public record Source(int places, String standing, UUID model, int modelNumber, String modelTitle, LocalDate decidedOn,
                         String caseReference, String sha256) {
    }
}
