package se.overens.agreement.figure.model;

import java.util.Optional;
import se.overens.agreement.model.ClauseTerm;
import se.overens.agreement.model.TermKind;
import se.overens.distribution.model.Grounds;
import se.overens.shared.Fraction;

/// Between what a year's whole figure must lie for the agreement to take it. Outside, the parties negotiate anew.
///
/// @param least null: no lower end
/// @param most  null: no upper end
public record Band(Unit unit, String least, String most) {

    public enum Unit {
        PERSONS,
        /// of the national forecast that the figure stands on
        PER_MILLE
    }

    public enum Outcome {
        INSIDE, OUTSIDE,
        /// a band in per mille, and no forecast to take it of
        UNKNOWN
    }

    /// @return nothing for a term without ends
    public static Optional<Band> of(ClauseTerm term) {
        if (term.least() == null && term.most() == null) return Optional.empty();
        return Optional.of(new Band(term.kind() == TermKind.SHARE ? Unit.PER_MILLE : Unit.PERSONS, term.least(), term.most()));
    }

    /// @param grounds or null when nothing is known of them
    public Outcome of(long wholeYear, Grounds grounds) {
        Fraction whole = switch (unit) {
            case PERSONS -> Fraction.ONE;
            case PER_MILLE -> grounds == null || grounds.forecast() == null ? null : Fraction.of(grounds.forecast().persons(), 1000);
        };
        if (whole == null) return Outcome.UNKNOWN;
        Fraction figure = Fraction.of(wholeYear);
        boolean below = least != null && figure.compareTo(Fraction.parse(least).times(whole)) < 0;
        boolean above = most != null && figure.compareTo(Fraction.parse(most).times(whole)) > 0;
        return below || above ? Outcome.OUTSIDE : Outcome.INSIDE;
    }
}
