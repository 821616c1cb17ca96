package se.overens.distribution;

import java.time.Instant;
import java.util.List;
import se.overens.distribution.model.Deduction;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.ModelDraft;
import se.overens.shared.apportionment.Method;

/// The working copy of a model.
///
/// @param total       places in the whole county
/// @param weightSum   in per cent, as a decimal string; 100 when it can be published
/// @param publishedAs the number of the model that was made of it, or null
public record DraftView(int number, long version, String title, int year, long total, List<Factor> factors, Deduction deduction,
                        Method method, String weightSum, Instant savedAt, Integer publishedAs) {

    static DraftView of(ModelDraft draft) {
        var inputs = draft.inputs();
        return new DraftView(draft.number(), draft.version(), draft.title(), draft.year(), draft.total(), inputs.factors(), inputs.deduction(),
                inputs.method(), inputs.weightSum().toPlainString(), draft.savedAt(), draft.publishedAs());
    }
}
