package se.overens.distribution;

import java.time.Instant;
import java.util.List;
import se.overens.distribution.model.Adjustment;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Deduction;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.Limits;
import se.overens.distribution.model.ModelDraft;
import se.overens.distribution.model.Unit;
import se.overens.shared.apportionment.Method;

/// The working copy of a model.
///
/// @param category      what is divided
/// @param unit          what the places are numbers of
/// @param regime        the code of the law or agreement, or null when it was not said
/// @param total         places in the whole county
/// @param firstDivisor  of MODIFIED_SAINTE_LAGUE; null: 1.2
/// @param limits        null when there are neither floors nor caps nor fixed figures
/// @param weightSum     in per cent, as a decimal string; 100 when it can be published
/// @param withoutValues the factors whose values are still to be entered
/// @param publishedAs   the number of the model that was made of it, or null
public record DraftView(int number, long version, String title, Category category, Unit unit, String regime, int year, long total,
                        List<Factor> factors, Deduction deduction, Method method, String firstDivisor, Limits limits,
                        List<Adjustment> adjustments, String weightSum, List<String> withoutValues, Instant savedAt, Integer publishedAs) {

    public static DraftView of(ModelDraft draft) {
        var inputs = draft.inputs();
        return new DraftView(draft.number(), draft.version(), draft.title(), draft.category(), draft.category().unit(), draft.regime(),
                draft.year(), draft.total(), inputs.factors(), inputs.deduction(), inputs.method(), inputs.firstDivisor(), inputs.limits(),
                inputs.adjustments(), inputs.weightSum().toPlainString(), inputs.withoutValues(), draft.savedAt(), draft.publishedAs());
    }
}
