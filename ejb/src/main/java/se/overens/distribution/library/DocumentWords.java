package se.overens.distribution.library;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.overens.distribution.model.Unit;
import se.overens.shared.Words;

/// How a document about a figure writes its texts and numbers.
///
/// @param unit what the places are numbers of
record DocumentWords(Words words, Unit unit) {

    private static final char MINUS = '\u2212';

    String text(String key, Object... args) {
        return words.of(key, args);
    }

    String number(long whole) {
        return words.decimal(whole, 0);
    }

    /// A decimal as it travels, `40283.64`, with just the decimals it has.
    String written(String decimal) {
        if (decimal == null) return "";
        BigDecimal number = new BigDecimal(decimal);
        return words.decimal(number, Math.max(0, number.scale()));
    }

    /// Places in their unit: `119`, or per mille with two decimals.
    String places(long places) {
        return unit == Unit.PER_MILLE_HUNDREDTHS ? words.decimal(BigDecimal.valueOf(places, 2), 2) : number(places);
    }

    /// With the word: `5 platser`, `0,45 promille`.
    String placesInWords(long places) {
        return text("shared.places." + unit, places(places));
    }

    /// What is to be rounded, in the unit of the places.
    String exact(String decimal) {
        return decimal == null || unit != Unit.PER_MILLE_HUNDREDTHS ? written(decimal) : written(new BigDecimal(decimal).movePointLeft(2).toPlainString());
    }

    /// With its sign, also when it is more.
    String signed(long places) {
        return places > 0 ? "+" + places(places) : places(places).replace('-', MINUS);
    }

    String day(LocalDate day) {
        return day == null ? "" : words.date(day);
    }
}
