package se.overens.distribution.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.ArrayList;
import java.util.List;
import se.overens.shared.Fraction;
import se.overens.shared.apportionment.Method;

/// What a model is made of, apart from its title, year and total.
///
/// @param deduction    null when nothing is deducted
/// @param firstDivisor of MODIFIED_SAINTE_LAGUE, as a decimal string; null: 1.2
/// @param limits       null when there are neither floors nor caps nor fixed figures
/// @param adjustments  made after the apportionment, in this order
public record ModelInputs(List<Factor> factors, Deduction deduction, Method method, @JsonInclude(Include.NON_NULL) String firstDivisor,
                          @JsonInclude(Include.NON_NULL) Limits limits, @JsonInclude(Include.NON_EMPTY) List<Adjustment> adjustments) {

    /// As in vallagen 14 kap. 3 §.
    private static final String FIRST_DIVISOR = "1.2";

    public ModelInputs {
        factors = factors == null ? List.of() : List.copyOf(factors);
        method = method == null ? Method.LARGEST_REMAINDER : method;
        firstDivisor = firstDivisor == null || firstDivisor.isBlank() ? null : firstDivisor.strip();
        limits = limits == null || limits.saysNothing() ? null : limits;
        adjustments = adjustments == null ? List.of() : List.copyOf(adjustments);
    }

    public ModelInputs(List<Factor> factors, Deduction deduction, Method method) {
        this(factors, deduction, method, null, null, null);
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
        return of(weighed);
    }

    public ModelInputs of(List<Factor> others) {
        return new ModelInputs(others, deduction, method, firstDivisor, limits, adjustments);
    }

    public ModelInputs by(Method other) {
        return new ModelInputs(factors, deduction, other, firstDivisor, limits, adjustments);
    }

    /// @param other the first divisor of MODIFIED_SAINTE_LAGUE, or null
    public ModelInputs beginningAt(String other) {
        return new ModelInputs(factors, deduction, method, other, limits, adjustments);
    }

    public ModelInputs within(Limits other) {
        return new ModelInputs(factors, deduction, method, firstDivisor, other, adjustments);
    }

    public ModelInputs adjusted(List<Adjustment> others) {
        return new ModelInputs(factors, deduction, method, firstDivisor, limits, others);
    }

    public ModelInputs deducting(Deduction other) {
        return new ModelInputs(factors, other, method, firstDivisor, limits, adjustments);
    }

    /// With these factors added; one that has a name that is there already gives that one, or that part of a factor, new
    /// values.
    public ModelInputs adding(List<Factor> others) {
        List<Factor> all = new ArrayList<>(factors);
        for (Factor other : others) if (!fill(all, other)) all.add(other);
        return of(all);
    }

    /// Without what was agreed with single municipalities: their own floors, caps and fixed figures, and what was adjusted
    /// by hand. What is said of all is a rule, and stays.
    public ModelInputs withoutNegotiation() {
        return within(Limits.forAll(heldLimits().floor(), heldLimits().cap())).adjusted(List.of());
    }

    /// The deduction that is made, or null.
    public Deduction madeDeduction() {
        return deduction != null && deduction.applied() ? deduction : null;
    }

    /// What holds, whether anything is said or not.
    public Limits heldLimits() {
        return limits == null ? Limits.NONE : limits;
    }

    /// What holds for MODIFIED_SAINTE_LAGUE; null for the other methods, which have none.
    public Fraction heldFirstDivisor() {
        return method != Method.MODIFIED_SAINTE_LAGUE ? null : Fraction.parse(firstDivisor == null ? FIRST_DIVISOR : firstDivisor);
    }

    /// The names of the factors whose values are still to be entered.
    public List<String> withoutValues() {
        return factors.stream().filter(Factor::withoutValues).map(Factor::name).toList();
    }

    private static boolean fill(List<Factor> all, Factor other) {
        for (int i = 0; i < all.size(); i++) {
            Factor each = all.get(i);
            if (each.parts().isEmpty() && each.name().equalsIgnoreCase(other.name())) {
                all.set(i, each.filledFrom(other));
                return true;
            }
            if (each.parts().stream().anyMatch(part -> part.name().equalsIgnoreCase(other.name()))) {
                all.set(i, each.madeOf(each.parts().stream().map(part -> part.name().equalsIgnoreCase(other.name()) ? part.filledFrom(other) : part).toList()));
                return true;
            }
        }
        return false;
    }
}
