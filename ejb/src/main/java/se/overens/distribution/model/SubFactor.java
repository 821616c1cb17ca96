package se.overens.distribution.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.SortedMap;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;

/// One of several things that together are a factor, such as the employed and the breadth of occupations in the labour
/// market of the set of 2015.
///
/// @param weight within the factor, in per cent as a decimal string
/// @param worse  null: as guessed from the name
public record SubFactor(String name, Kind kind, Polarity polarity, String weight, String source, LocalDate asOf,
                        SortedMap<String, String> values, @JsonInclude(Include.NON_NULL) Worse worse) implements Measured {

    public SubFactor {
        name = name == null ? "" : name.strip();
        polarity = polarity == null ? Polarity.MORE_IS_MORE : polarity;
        weight = weight == null || weight.isBlank() ? "0" : weight.strip();
        source = source == null ? "" : source.strip();
        values = Factor.frozen(values);
    }

    public SubFactor valued(SortedMap<String, String> others) {
        return new SubFactor(name, kind, polarity, weight, source, asOf, others, worse);
    }

    /// The same part with the factor's values, and with its source and day where this one has none.
    SubFactor filledFrom(Factor other) {
        return new SubFactor(name, kind, polarity, weight, source.isEmpty() ? other.source() : source, asOf == null ? other.asOf() : asOf,
                other.values(), worse);
    }
}
