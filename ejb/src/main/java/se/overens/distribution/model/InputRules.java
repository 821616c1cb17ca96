package se.overens.distribution.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.shared.Fraction;
import se.overens.shared.Violation;

/// What must hold for a model's inputs before anything is computed from them. The import's preview, the draft and the
/// publication all ask here.
public final class InputRules {

    public static final int MOST_FACTORS = 20;
    private static final Pattern VALUE = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?");
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Map<String, String> names = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    private InputRules(List<Municipality> municipalities) {
        municipalities.forEach(municipality -> names.put(municipality.code(), municipality.name()));
    }

    /// What is wrong with a draft. A draft may be unfinished, but what is in it is right.
    public static List<Violation> ofDraft(ModelInputs inputs, List<Municipality> municipalities) {
        InputRules rules = new InputRules(municipalities);
        rules.draft(inputs);
        return rules.violations;
    }

    /// What stands in the way of publishing, when the draft itself is right.
    public static List<Violation> ofPublication(ModelInputs inputs) {
        List<Violation> found = new ArrayList<>();
        if (inputs.factors().isEmpty()) found.add(Violation.of("factors", "factors-missing"));
        else if (inputs.weightSum().compareTo(HUNDRED) != 0)
            found.add(Violation.of("factors", "weights-not-hundred", inputs.weightSum().toPlainString()));
        for (int i = 0; i < inputs.factors().size(); i++) {
            Factor factor = inputs.factors().get(i);
            if (factor.source().isEmpty()) found.add(Violation.of("factors[" + i + "].source", "factor-source-missing", factor.name()));
            if (factor.asOf() == null) found.add(Violation.of("factors[" + i + "].asOf", "factor-date-missing", factor.name()));
        }
        return found;
    }

    /// Why this value cannot be used, or null when it can.
    static String faultOf(String value) {
        if (value == null || value.isBlank()) return "value-missing";
        if (value.startsWith("-") || value.startsWith("\u2212")) return "value-negative";
        return VALUE.matcher(value).matches() ? null : "value-not-number";
    }

    private void draft(ModelInputs inputs) {
        if (inputs.factors().size() > MOST_FACTORS) violations.add(Violation.of("factors", "too-many-factors", MOST_FACTORS));
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < inputs.factors().size(); i++) {
            Factor factor = inputs.factors().get(i);
            if (seen.put(factor.name().toLowerCase(Locale.ROOT), i) != null)
                violations.add(Violation.of("factors[" + i + "].name", "factor-twice", factor.name()));
            factor("factors[" + i + "]", factor);
        }
        if (inputs.deduction() != null) deduction(inputs.deduction());
    }

    private void factor(String at, Factor factor) {
        text(at + ".name", factor.name());
        if (factor.source().length() > 200) violations.add(Violation.of(at + ".source", "text-too-long", 200));
        if (factor.kind() == null) violations.add(Violation.of(at + ".kind", "factor-kind-missing", factor.name()));
        if (factor.kind() == Kind.COUNT && factor.polarity() == Polarity.LESS_IS_MORE)
            violations.add(Violation.of(at + ".polarity", "less-is-more-of-a-count", factor.name()));
        weight(at + ".weight", factor);
        values(at, factor.name(), factor.values());
    }

    private void weight(String at, Factor factor) {
        String fault = faultOf(factor.weight());
        if (fault != null) violations.add(Violation.of(at, "weight-" + fault.substring("value-".length()), factor.name()));
        else if (Fraction.parse(factor.weight()).compareTo(HUNDRED) > 0) violations.add(Violation.of(at, "weight-above-hundred", factor.name()));
    }

    private void deduction(Deduction deduction) {
        text("deduction.label", deduction.label());
        values("deduction", deduction.label(), deduction.values());
        deduction.values().forEach((code, value) -> {
            if (faultOf(value) == null && !Fraction.parse(value).isWhole())
                violations.add(Violation.of("deduction.values." + code, "persons-not-whole", names.getOrDefault(code, code)));
        });
    }

    private void text(String at, String text) {
        if (text.isEmpty()) violations.add(Violation.of(at, "text-missing"));
        if (text.length() > 120) violations.add(Violation.of(at, "text-too-long", 120));
    }

    private void values(String at, String factor, SortedMap<String, String> values) {
        int before = violations.size();
        values.forEach((code, value) -> {
            String fault = names.containsKey(code) ? faultOf(value) : "municipality-unknown";
            if (fault != null) violations.add(Violation.of(at + ".values." + code, fault, factor, names.getOrDefault(code, code)));
        });
        names.keySet().stream().sorted().filter(code -> !values.containsKey(code)).forEach(code ->
                violations.add(Violation.of(at + ".values." + code, "municipality-missing", factor, names.get(code))));
        if (violations.size() == before && at.startsWith("factors") && values.values().stream().allMatch(v -> Fraction.parse(v).signum() == 0))
            violations.add(Violation.of(at + ".values", "factor-all-zero", factor));
    }
}
