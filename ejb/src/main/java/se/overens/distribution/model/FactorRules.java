package se.overens.distribution.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.distribution.sheet.SwedishNumber;
import se.overens.shared.Fraction;
import se.overens.shared.Violation;

/// What must hold for factors, the parts they are made of and their values.
final class FactorRules {

    static final int MOST_PARTS = 10;
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Map<String, String> names;
    private final List<Violation> violations;

    FactorRules(Map<String, String> names, List<Violation> violations) {
        this.names = names;
        this.violations = violations;
    }

    void factors(List<Factor> factors) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            if (seen.put(factor.name().toLowerCase(Locale.ROOT), i) != null) add("factors[" + i + "].name", "factor-twice", factor.name());
            factor("factors[" + i + "]", factor);
        }
    }

    private void factor(String at, Factor factor) {
        if (factor.source().length() > 200) add(at + ".source", "text-too-long", 200);
        weight(at + ".weight", factor.name(), factor.weight());
        measured(at, factor, !factor.parts().isEmpty());
        if (!factor.parts().isEmpty()) parts(at, factor);
    }

    private void parts(String at, Factor factor) {
        if (!factor.values().isEmpty()) add(at + ".parts", "factor-with-values-and-parts", factor.name());
        if (factor.parts().size() > MOST_PARTS) add(at + ".parts", "too-many-parts", MOST_PARTS);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < factor.parts().size(); i++) {
            SubFactor part = factor.parts().get(i);
            String there = at + ".parts[" + i + "]";
            if (seen.put(part.name().toLowerCase(Locale.ROOT), i) != null) add(there + ".name", "factor-twice", part.name());
            if (part.source().length() > 200) add(there + ".source", "text-too-long", 200);
            weight(there + ".weight", part.name(), part.weight());
            measured(there, part, false);
        }
    }

    private void measured(String at, Measured measured, boolean byParts) {
        text(at + ".name", measured.name());
        if (measured.kind() == null) add(at + ".kind", "factor-kind-missing", measured.name());
        if (!byParts && measured.kind() == Kind.COUNT && measured.polarity() == Polarity.LESS_IS_MORE)
            add(at + ".polarity", "less-is-more-of-a-count", measured.name());
        if (!measured.values().isEmpty()) values(at, measured.name(), measured.values(), true);
    }

    private void weight(String at, String name, String weight) {
        String fault = SwedishNumber.faultOf(weight);
        if (fault != null) add(at, "weight-" + fault.substring("value-".length()), name);
        else if (Fraction.parse(weight).compareTo(HUNDRED) > 0) add(at, "weight-above-hundred", name);
    }

    void deduction(Deduction deduction) {
        text("deduction.label", deduction.label());
        values("deduction", deduction.label(), deduction.values(), false);
        deduction.values().forEach((code, value) -> {
            if (SwedishNumber.faultOf(value) == null && !Fraction.parse(value).isWhole())
                add("deduction.values." + code, "persons-not-whole", names.getOrDefault(code, code));
        });
    }

    private void text(String at, String text) {
        if (text.isEmpty()) add(at, "text-missing");
        if (text.length() > 120) add(at, "text-too-long", 120);
    }

    private void values(String at, String name, SortedMap<String, String> values, boolean divided) {
        int before = violations.size();
        values.forEach((code, value) -> {
            String fault = names.containsKey(code) ? SwedishNumber.faultOf(value) : "municipality-unknown";
            if (fault != null) add(at + ".values." + code, fault, name, names.getOrDefault(code, code));
        });
        names.keySet().stream().sorted().filter(code -> !values.containsKey(code)).forEach(code ->
                add(at + ".values." + code, "municipality-missing", name, names.get(code)));
        if (violations.size() == before && divided && values.values().stream().allMatch(v -> Fraction.parse(v).signum() == 0))
            add(at + ".values", "factor-all-zero", name);
    }

    private void add(String field, String code, Object... args) {
        violations.add(Violation.of(field, code, args));
    }
}
