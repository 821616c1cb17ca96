package se.overens.distribution.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.overens.distribution.sheet.SwedishNumber;
import se.overens.shared.Fraction;
import se.overens.shared.Violation;

/// What must hold for a model's inputs before anything is computed from them. The import's preview, the draft and the
/// publication all ask here.
public final class InputRules {

    public static final int MOST_FACTORS = 100;
    public static final int MOST_ADJUSTMENTS = 50;
    private static final Fraction HUNDRED = Fraction.of(100);

    private InputRules() {
    }

    /// What is wrong with a draft. A draft may be unfinished, but what is in it is right.
    public static List<Violation> ofDraft(ModelInputs inputs, List<Municipality> municipalities) {
        List<Violation> found = new ArrayList<>();
        Map<String, String> names = names(municipalities);
        if (inputs.factors().size() > MOST_FACTORS) found.add(Violation.of("factors", "too-many-factors", MOST_FACTORS));
        FactorRules factors = new FactorRules(names, found);
        factors.factors(inputs.factors());
        if (inputs.deduction() != null) factors.deduction(inputs.deduction());
        firstDivisor(inputs.firstDivisor(), found);
        BoundRules bounds = new BoundRules(names, found);
        bounds.limits(inputs.heldLimits());
        if (inputs.adjustments().size() > MOST_ADJUSTMENTS) found.add(Violation.of("adjustments", "too-many-adjustments", MOST_ADJUSTMENTS));
        for (int i = 0; i < inputs.adjustments().size(); i++) bounds.adjustment("adjustments[" + i + "]", inputs.adjustments().get(i));
        return found;
    }

    /// The same, and whether the floors and caps leave room for just so many places.
    public static List<Violation> ofDraft(ModelInputs inputs, long total, List<Municipality> municipalities) {
        List<Violation> found = ofDraft(inputs, municipalities);
        if (found.isEmpty()) new BoundRules(names(municipalities), found).room(inputs.heldLimits(), total);
        return found;
    }

    /// What is still missing before anything can be computed, when the draft itself is right.
    public static List<Violation> ofCalculation(ModelInputs inputs) {
        List<Violation> found = new ArrayList<>();
        if (inputs.factors().isEmpty()) found.add(Violation.of("factors", "factors-missing"));
        for (int i = 0; i < inputs.factors().size(); i++) {
            Factor factor = inputs.factors().get(i);
            for (Measured each : factor.measured())
                if (each.values().isEmpty()) found.add(Violation.of("factors[" + i + "].values", "factor-without-values", each.name()));
            if (!factor.parts().isEmpty() && partSum(factor).signum() == 0)
                found.add(Violation.of("factors[" + i + "].parts", "part-weights-not-hundred", factor.name(), "0"));
        }
        if (found.isEmpty() && inputs.weightSum().signum() == 0) found.add(Violation.of("weights", "weights-all-zero"));
        return found;
    }

    /// What stands in the way of publishing, when the draft itself is right.
    public static List<Violation> ofPublication(ModelInputs inputs) {
        List<Violation> found = new ArrayList<>(ofCalculation(inputs).stream().filter(violation -> !violation.code().equals("weights-all-zero")).toList());
        if (!inputs.factors().isEmpty() && inputs.weightSum().compareTo(HUNDRED) != 0)
            found.add(Violation.of("factors", "weights-not-hundred", inputs.weightSum().toPlainString()));
        for (int i = 0; i < inputs.factors().size(); i++) sourced("factors[" + i + "]", inputs.factors().get(i), found);
        return found;
    }

    private static void sourced(String at, Factor factor, List<Violation> found) {
        if (factor.parts().isEmpty()) sourced(at, factor.name(), factor.source().isEmpty(), factor.asOf() == null, found);
        else if (partSum(factor).compareTo(HUNDRED) != 0)
            found.add(Violation.of(at + ".parts", "part-weights-not-hundred", factor.name(), partSum(factor).toPlainString()));
        for (int i = 0; i < factor.parts().size(); i++) {
            SubFactor part = factor.parts().get(i);
            sourced(at + ".parts[" + i + "]", part.name(), part.source().isEmpty(), part.asOf() == null, found);
        }
    }

    private static void sourced(String at, String name, boolean sourceMissing, boolean dayMissing, List<Violation> found) {
        if (sourceMissing) found.add(Violation.of(at + ".source", "factor-source-missing", name));
        if (dayMissing) found.add(Violation.of(at + ".asOf", "factor-date-missing", name));
    }

    private static Fraction partSum(Factor factor) {
        return Fraction.sum(factor.parts().stream().map(part -> Fraction.parse(part.weight())).toList());
    }

    private static void firstDivisor(String firstDivisor, List<Violation> found) {
        if (firstDivisor == null) return;
        if (SwedishNumber.faultOf(firstDivisor) != null || Fraction.parse(firstDivisor).signum() == 0 || Fraction.parse(firstDivisor).compareTo(HUNDRED) > 0)
            found.add(Violation.of("firstDivisor", "first-divisor-out-of-range"));
    }

    private static Map<String, String> names(List<Municipality> municipalities) {
        Map<String, String> names = new HashMap<>();
        municipalities.forEach(municipality -> names.put(municipality.code(), municipality.name()));
        return names;
    }
}
