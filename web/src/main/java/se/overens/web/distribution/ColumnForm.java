package se.overens.web.distribution;

import java.math.BigDecimal;
import se.overens.distribution.ImportFactors.ColumnUse;
import se.overens.distribution.ImportFactors.Use;
import se.overens.distribution.SheetView.ColumnView;
import se.overens.distribution.model.Criterion;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;

/// What the coordinator says about one column of a sheet; begins with what was guessed.
public class ColumnForm extends SourcedForm {

    private static final long serialVersionUID = 1L;

    /// What the values are, in one choice.
    public enum Meaning {
        COUNT(Use.FACTOR, Kind.COUNT, Polarity.MORE_IS_MORE),
        RATE_MORE(Use.FACTOR, Kind.RATE, Polarity.MORE_IS_MORE),
        RATE_LESS(Use.FACTOR, Kind.RATE, Polarity.LESS_IS_MORE),
        DEDUCTION(Use.DEDUCTION, Kind.COUNT, Polarity.MORE_IS_MORE),
        SKIP(Use.SKIP, Kind.COUNT, Polarity.MORE_IS_MORE);

        private final Use use;
        private final Kind kind;
        private final Polarity polarity;

        Meaning(Use use, Kind kind, Polarity polarity) {
            this.use = use;
            this.kind = kind;
            this.polarity = polarity;
        }

        static Meaning guess(ColumnView column) {
            if (column.kind() == Kind.COUNT) return COUNT;
            return column.polarity() == Polarity.LESS_IS_MORE ? RATE_LESS : RATE_MORE;
        }
    }

    private final String heading;
    private Meaning meaning;
    private Criterion criterion;

    ColumnForm(ColumnView column) {
        heading = column.heading();
        setName(column.heading());
        setWeight(BigDecimal.ZERO);
        meaning = Meaning.guess(column);
        criterion = column.criterion();
        setSource(column.source());
        setAsOf(column.asOf());
    }

    ColumnUse use() {
        return new ColumnUse(heading, meaning.use, getName(), meaning.kind, meaning.polarity, criterion,
                weighs(), getSource(), getAsOf());
    }

    public String getHeading() {
        return heading;
    }

    public Meaning[] getMeanings() {
        return Meaning.values();
    }

    public Criterion[] getCriteria() {
        return Criterion.values();
    }

    public Meaning getMeaning() {
        return meaning;
    }

    public void setMeaning(Meaning meaning) {
        this.meaning = meaning;
    }

    public Criterion getCriterion() {
        return criterion;
    }

    public void setCriterion(Criterion criterion) {
        this.criterion = criterion;
    }
}
