package se.overens.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.overens.distribution.DraftView;
import se.overens.distribution.ModelView;
import se.overens.distribution.model.Adjustment;
import se.overens.distribution.model.Limit;
import se.overens.distribution.model.Limits;
import se.overens.distribution.model.Unit;
import se.overens.web.shared.Formats;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// The floors, caps, fixed figures and adjustments of a draft or a model, one sentence each.
@RequestScoped
public class RulesInWords {

    @Inject
    private FindMembers members;
    @Inject
    private Formats fmt;

    List<String> of(DraftView draft) {
        return of(draft.limits(), draft.adjustments(), draft.unit());
    }

    /// One adjustment by hand: who made it, what each got more or fewer, and why.
    public String of(Adjustment adjustment, Unit unit) {
        return adjustment(adjustment, names(), unit);
    }

    List<String> of(ModelView model) {
        return of(model.limits(), model.adjustments(), model.unit());
    }

    private List<String> of(Limits limits, List<Adjustment> adjustments, Unit unit) {
        List<String> told = new ArrayList<>();
        Map<String, String> names = names();
        if (limits != null) {
            if (limits.floor() != null) told.add(fmt.text("distribution.rules.told.floor", places(limits.floor(), unit)));
            if (limits.cap() != null) told.add(fmt.text("distribution.rules.told.cap", places(limits.cap(), unit)));
            limits.municipalities().forEach((code, limit) -> limit(names.getOrDefault(code, code), limit, unit, told));
        }
        adjustments.forEach(adjustment -> told.add(adjustment(adjustment, names, unit)));
        return told;
    }

    private Map<String, String> names() {
        return members.municipalities().stream().collect(Collectors.toMap(MemberView::code, MemberView::shortName));
    }

    private void limit(String name, Limit limit, Unit unit, List<String> told) {
        if (limit.fixed() != null) told.add(fmt.text("distribution.rules.told.fixedOf", name, places(limit.fixed(), unit)));
        if (limit.floor() != null) told.add(fmt.text("distribution.rules.told.floorOf", name, places(limit.floor(), unit)));
        if (limit.cap() != null) told.add(fmt.text("distribution.rules.told.capOf", name, places(limit.cap(), unit)));
    }

    private String adjustment(Adjustment adjustment, Map<String, String> names, Unit unit) {
        String changes = adjustment.changes().entrySet().stream().map(change -> fmt.text("distribution.rules.told.change",
                names.getOrDefault(change.getKey(), change.getKey()), fmt.signed(Units.written(change.getValue(), unit).toPlainString())))
                .collect(Collectors.joining(", "));
        return fmt.text("distribution.rules.told.adjustment", adjustment.author(), changes, adjustment.reason());
    }

    private String places(long counted, Unit unit) {
        return unit == Unit.PERSONS ? fmt.places(counted, unit) : fmt.places(counted, unit) + "\u00a0‰";
    }
}
