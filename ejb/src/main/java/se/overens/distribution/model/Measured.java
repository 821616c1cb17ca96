package se.overens.distribution.model;

import java.util.SortedMap;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;

/// Something with a value for each municipality: a factor, or one of the parts that a factor is made of.
public sealed interface Measured permits Factor, SubFactor {

    String name();

    Kind kind();

    Polarity polarity();

    Worse worse();

    /// By municipality code, as decimal strings; empty until they have been entered.
    SortedMap<String, String> values();

    default Worse whatIsWorse() {
        return worse() == null ? Worse.guess(name()) : worse();
    }
}
