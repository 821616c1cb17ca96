package se.overens.distribution.model;

import java.util.ArrayList;
import java.util.List;
import se.overens.shared.Fraction;
import se.overens.shared.apportionment.Method;

/// What a model is made of, apart from its title, year and total.
///
/// @param deduction null when nothing is deducted
public record ModelInputs(List<Factor> factors, Deduction deduction, Method method) {

    public ModelInputs {
        factors = factors == null ? List.of() : List.copyOf(factors);
        method = method == null ? Method.LARGEST_REMAINDER : method;
    }

    public static ModelInputs none() {
        return new ModelInputs(List.of(), null, Method.LARGEST_REMAINDER);
    }

    /// In per cent; 100 when the model can be published.
    public Fraction weightSum() {
        return Fraction.sum(factors.stream().map(factor -> Fraction.parse(factor.weight())).toList());
    }

    public ModelInputs weighing(List<String> weights) {
        List<Factor> weighed = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) weighed.add(factors.get(i).weighing(weights.get(i)));
        return new ModelInputs(weighed, deduction, method);
    }

    public ModelInputs by(Method other) {
        return new ModelInputs(factors, deduction, other);
    }

    /// With these factors added; one that has a name that is there already gives that one new values.
    public ModelInputs adding(List<Factor> others) {
        List<Factor> all = new ArrayList<>(factors);
        for (Factor other : others) {
            int at = indexOf(all, other.name());
            if (at < 0) all.add(other);
            else all.set(at, all.get(at).valued(other.values()));
        }
        return new ModelInputs(all, deduction, method);
    }

    public ModelInputs deducting(Deduction other) {
        return new ModelInputs(factors, other, method);
    }

    /// The deduction that is made, or null.
    public Deduction madeDeduction() {
        return deduction != null && deduction.applied() ? deduction : null;
    }

    private static int indexOf(List<Factor> factors, String name) {
        for (int i = 0; i < factors.size(); i++) if (factors.get(i).name().equalsIgnoreCase(name)) return i;
        return -1;
    }
}
