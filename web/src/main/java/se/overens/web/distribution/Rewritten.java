package se.overens.web.distribution;

import java.util.ArrayList;
import java.util.List;
import se.overens.distribution.DraftView;
import se.overens.distribution.SaveDraft;
import se.overens.distribution.model.Adjustment;
import se.overens.distribution.model.Deduction;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.Limits;
import se.overens.shared.apportionment.Method;

/// A draft as a page wants it saved: one part of it new, the rest as it stands.
final class Rewritten {

    private Rewritten() {
    }

    static SaveDraft.Command weighing(DraftView draft, Long total, List<Factor> factors, Deduction deduction, Method method) {
        return new SaveDraft.Command(draft.title(), draft.year(), total, factors, deduction, method, draft.firstDivisor(), draft.limits(), draft.adjustments());
    }

    /// With this factor in that place; the place after the last adds it.
    static SaveDraft.Command with(DraftView draft, int at, Factor factor) {
        List<Factor> factors = new ArrayList<>(draft.factors());
        if (at == factors.size()) factors.add(factor);
        else factors.set(at, factor);
        return weighing(draft, draft.total(), factors, draft.deduction(), draft.method());
    }

    static SaveDraft.Command without(DraftView draft, int at) {
        List<Factor> factors = new ArrayList<>(draft.factors());
        factors.remove(at);
        return weighing(draft, draft.total(), factors, draft.deduction(), draft.method());
    }

    static SaveDraft.Command ruled(DraftView draft, String title, Integer year, Deduction deduction, Method method, String firstDivisor, Limits limits, List<Adjustment> adjustments) {
        return new SaveDraft.Command(title, year, draft.total(), draft.factors(), deduction, method, firstDivisor, limits, adjustments);
    }
}
