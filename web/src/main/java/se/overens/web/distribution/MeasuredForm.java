package se.overens.web.distribution;

import java.math.BigDecimal;
import java.util.SortedMap;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.distribution.model.Measured;
import se.overens.distribution.model.SubFactor;
import se.overens.distribution.model.Worse;

/// What is said of something with values: a factor, or one of the parts it is made of.
public class MeasuredForm extends SourcedForm {

    private static final long serialVersionUID = 1L;

    /// What the values are, in one choice.
    public enum Meaning {
        COUNT(Kind.COUNT, Polarity.MORE_IS_MORE),
        RATE_MORE(Kind.RATE, Polarity.MORE_IS_MORE),
        RATE_LESS(Kind.RATE, Polarity.LESS_IS_MORE);

        private final Kind kind;
        private final Polarity polarity;

        Meaning(Kind kind, Polarity polarity) {
            this.kind = kind;
            this.polarity = polarity;
        }

        static Meaning of(Measured measured) {
            if (measured.kind() != Kind.RATE) return COUNT;
            return measured.polarity() == Polarity.LESS_IS_MORE ? RATE_LESS : RATE_MORE;
        }
    }

    private Meaning meaning = Meaning.COUNT;
    private Worse worse;

    /// Nothing is said yet.
    MeasuredForm() {
    }

    MeasuredForm(Factor factor) {
        read(factor);
        setWeight(new BigDecimal(100));
        setSource(factor.source());
        setAsOf(factor.asOf());
    }

    MeasuredForm(SubFactor part) {
        read(part);
        setWeight(new BigDecimal(part.weight()));
        setSource(part.source());
        setAsOf(part.asOf());
    }

    private void read(Measured measured) {
        setName(measured.name());
        meaning = Meaning.of(measured);
        worse = measured.whatIsWorse();
    }

    Kind kind() {
        return meaning.kind;
    }

    Polarity polarity() {
        return meaning.polarity;
    }

    SubFactor part(SortedMap<String, String> values) {
        return new SubFactor(getName(), meaning.kind, meaning.polarity, weighs(), getSource(), getAsOf(), values, worse);
    }

    /// Whether the values are turned before they count.
    public boolean isTurned() {
        return meaning == Meaning.RATE_LESS;
    }

    public Meaning getMeaning() {
        return meaning;
    }

    public void setMeaning(Meaning meaning) {
        this.meaning = meaning;
    }

    public Worse getWorse() {
        return worse;
    }

    public void setWorse(Worse worse) {
        this.worse = worse;
    }
}
