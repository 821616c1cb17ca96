package se.overens.web.distribution;

import java.math.BigDecimal;
import se.overens.distribution.model.Unit;
import se.overens.shared.Invalid;

/// Places as they are written on a page, and as they are counted.
public final class Units {

    private Units() {
    }

    /// @param field the field it was written in
    /// @throws Invalid when it is not a whole number of what is counted
    public static Long counted(BigDecimal written, Unit unit, String field) {
        if (written == null) return null;
        try {
            return (unit == Unit.PERSONS ? written : written.movePointRight(2)).longValueExact();
        } catch (ArithmeticException fraction) {
            throw new Invalid(field, unit == Unit.PERSONS ? "places-not-whole" : "per-mille-two-decimals");
        }
    }

    public static BigDecimal written(Long counted, Unit unit) {
        if (counted == null) return null;
        return unit == Unit.PERSONS ? BigDecimal.valueOf(counted) : BigDecimal.valueOf(counted, 2);
    }
}
