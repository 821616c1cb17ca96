package se.overens.distribution.library.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import se.overens.distribution.model.Deduction;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.Limits;
import se.overens.distribution.model.ModelInputs;
import se.overens.distribution.model.SubFactor;

/// What a draft begins with when it is copied from a published model: the factors, what they weigh and how they are
/// counted, but nothing that was negotiated. The values come along from one's own county alone, with the day they hold
/// for; another county has other municipalities, so its sources are kept as a hint of where values are found.
///
/// @param left what was left behind
public record ModelCopy(ModelInputs inputs, List<Left> left) {

    /// Something that does not come along: the key `distribution.library.left.<code>` and what it quotes.
    public record Left(String code, String what) {
    }

    public ModelCopy {
        left = List.copyOf(left);
    }

    /// @param own whether it is the county's own model
    public static ModelCopy of(ModelInputs model, boolean own) {
        List<Left> left = new ArrayList<>();
        Limits limits = model.heldLimits();
        if (!limits.municipalities().isEmpty()) left.add(new Left("limits", String.valueOf(limits.municipalities().size())));
        if (!model.adjustments().isEmpty()) left.add(new Left("adjustments", String.valueOf(model.adjustments().size())));
        ModelInputs copied = model.withoutNegotiation();
        return new ModelCopy(own ? copied : elsewhere(copied, left), left);
    }

    private static ModelInputs elsewhere(ModelInputs model, List<Left> left) {
        if (!model.factors().isEmpty()) left.add(new Left("values", String.valueOf(model.factors().size())));
        Limits limits = model.heldLimits();
        if (limits.floor() != null || limits.cap() != null) left.add(new Left("limits-for-all", ""));
        Deduction deduction = model.deduction();
        if (deduction != null) left.add(new Left("deduction", deduction.label()));
        return model.of(model.factors().stream().map(ModelCopy::emptied).toList()).within(null).deducting(null);
    }

    private static Factor emptied(Factor factor) {
        return new Factor(factor.name(), factor.kind(), factor.polarity(), factor.criterion(), factor.weight(), factor.source(), null,
                new TreeMap<>(), factor.worse(), factor.parts().stream().map(ModelCopy::emptied).toList());
    }

    private static SubFactor emptied(SubFactor part) {
        return new SubFactor(part.name(), part.kind(), part.polarity(), part.weight(), part.source(), null, new TreeMap<>(), part.worse());
    }
}
