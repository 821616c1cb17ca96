package se.overens.agreement.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.figure.model.Band;
import se.overens.agreement.model.TermSubject;
import se.overens.distribution.model.Grounds;

/// One figure of an agreement: of a year, for a party.
///
/// @param about       what it is a number of
/// @param information whether it binds nobody, and is summed with nothing: what is expected of self-settled persons
/// @param code        of the party, or null for all of them together
/// @param name        of the party, or null
/// @param state       UNRESOLVED while there is none, which is not zero; RENEGOTIATE when the one to come is not taken
/// @param current     the figure that holds, or null
/// @param proposed    what the county has published and the agreement has not taken, or null
/// @param earlier     those that it came after, the youngest first
/// @param difference  from the one before, or null when it is the first
/// @param band        between what it must lie, or null
/// @param check       the share of the forecast, for information, or null
/// @param assigned    what has been assigned beside or beyond what was agreed, or null when nothing is known
public record FigureView(int year, TermSubject about, boolean information, String code, String name, State state, Source current,
                         Source proposed, List<Source> earlier, Integer difference, Band band, Check check, Assigned assigned) {

    public enum State { RESOLVED, UNRESOLVED, RENEGOTIATE }

    public enum Origin {
        /// the text fixes it
        TEXT,
        /// the county's published apportionment, of which the figure is a row
        PUBLISHED,
        /// an earlier year's figure, which goes on by the rule of the text
        CARRIED
    }

    public FigureView {
        earlier = List.copyOf(earlier);
    }

    /// A figure with where it came from. What does not belong to the origin is null.
    ///
    /// @param standing     `BESLUTAT`: decided by the county; `OVERENSKOMMET`: agreed; `FORESLAGET`: in a text not yet in force
    /// @param wholeYear    the figure of the whole year
    /// @param part         how much of the year, as a fraction: `1`, `7/12`
    /// @param tied         whether an equal remainder decided the rounding
    /// @param version      of the text
    /// @param point        where in the text: `§ 4#FIGURE/ASSIGNABLE_PLACES/0684/2025`
    /// @param carriedFrom  the year that the figure is of
    /// @param grounds      the county quota and the forecast that were known when it was decided
    public record Source(int places, String standing, Origin origin, int wholeYear, String part, boolean tied, Integer version, String point,
                         Integer carriedFrom, UUID model, Integer modelNumber, String modelTitle, LocalDate decidedOn, String caseReference,
                         String sha256, Grounds grounds) {

        /// Where the clause stands, or null.
        public String getClause() {
            return point == null ? null : point.substring(0, point.indexOf('#'));
        }
    }

    /// @param share    per mille, as the text says
    /// @param expected of the forecast: share × persons in the whole country
    public record Check(String share, long forecast, LocalDate publishedOn, String expected) {
    }

    /// @param excess what is above the agreed figure; the agreement is not broken by it
    public record Assigned(By by, long places, long excess, Integer modelNumber) {

        public enum By {
            /// the county's decided figure
            DECISION,
            /// what is registered as received
            RECEPTION
        }
    }
}
