package se.overens.web.distribution;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.distribution.ExplanationView;
import se.overens.distribution.ExplanationView.Comparison;
import se.overens.distribution.ExplanationView.Direction;
import se.overens.distribution.ExplanationView.FactorRow;
import se.overens.distribution.ExplanationView.FigureRow;
import se.overens.distribution.ExplanationView.QuotientRow;
import se.overens.distribution.model.Unit;
import se.overens.web.shared.Formats;

/// What the steps of a calculation need in words, on whichever page they are shown.
public abstract class ExplainedPage {

    @Inject
    private Formats fmt;

    public abstract ExplanationView getView();

    public boolean isBelowZero() {
        return getView().deduction().target().startsWith("-");
    }

    /// The answer in one sentence: how much, and why more or less than the inhabitants would give.
    public String getAnswer() {
        ExplanationView view = getView();
        String places = view.unit() == Unit.PERSONS
                ? fmt.text("distribution.explanation.answer", view.name(), view.places(), view.total(), fmt.written(view.perThousand()))
                : fmt.text("distribution.explanation.answer." + view.unit(), view.name(), fmt.places(view.places(), view.unit()), fmt.places(view.total(), view.unit()));
        Comparison comparison = view.comparison();
        return comparison == null ? places : places + " " + fmt.text("distribution.explanation.answer." + comparison.direction()
                + (comparison.direction() == Direction.SAME ? "" : because(comparison)),
                fmt.written(comparison.placesShare()), fmt.written(comparison.populationShare()), comparison.factor());
    }

    private static String because(Comparison comparison) {
        if (comparison.byLimits()) return ".limits";
        return comparison.byDeduction() ? ".deduction" : ".factor";
    }

    /// The municipality's number before floors and caps.
    public String getExact() {
        return getView().limits() == null ? getView().rounding().quota() : getView().limits().exact();
    }

    /// Where a step stands among those that this figure has.
    public int step(String step) {
        ExplanationView view = getView();
        int at = 3;
        for (String each : List.of("deduction", "limits", "rounding", "adjustments")) {
            if (each.equals(step)) return at;
            boolean there = switch (each) {
                case "deduction" -> view.deduction() != null;
                case "limits" -> view.limits() != null;
                case "rounding" -> true;
                default -> view.adjustments() != null;
            };
            if (there) at++;
        }
        return at;
    }

    public List<FactorRow> getMadeOfParts() {
        return getView().factors().stream().filter(factor -> !factor.parts().isEmpty()).toList();
    }

    /// What has values: the factors, and of those that are made of parts the parts.
    public List<FactorRow> getMeasured() {
        return getView().factors().stream().flatMap(factor -> factor.parts().isEmpty() ? Stream.of(factor) : factor.parts().stream()).toList();
    }

    public List<FactorRow> getSourced() {
        return getMeasured().stream().filter(factor -> !factor.source().isEmpty()).toList();
    }

    /// `1,2; 3; 5; 7`, with semicolons since the numbers may have decimal commas.
    public String getDivisors() {
        return getView().divisors().divisors().stream().map(fmt::written).collect(Collectors.joining("; "));
    }

    /// How far the municipality came: what its last place and the next one compare with.
    public String getOwnQuotient() {
        QuotientRow own = getView().divisors().rows().stream().filter(row -> row.code().equals(getView().code())).findFirst().orElseThrow();
        String last = own.last() == null ? "" : fmt.text("distribution.explanation.divisors.own", own.places(), fmt.written(own.quota()), fmt.written(own.divisor()), fmt.written(own.last()));
        String next = own.next() == null ? "" : fmt.text("distribution.explanation.divisors.ownNext", own.places() + 1, fmt.written(own.quota()), fmt.written(own.ahead()), fmt.written(own.next()));
        return (last + " " + next).strip();
    }

    /// `5 + 2 − 1`.
    public String getAdjustmentSum() {
        return getView().adjustments().rows().stream().filter(row -> row.change() != 0)
                .map(row -> (row.change() > 0 ? " + " : " − ") + fmt.number(Math.abs(row.change())))
                .collect(Collectors.joining("", fmt.number(getView().adjustments().before()), ""));
    }

    /// Who had the same claim to the last place, and what settled it.
    public List<String> getTies() {
        if (getView().rounding() == null) return List.of();
        String by = getView().divisors() == null ? "distribution.explanation.tie." : "distribution.explanation.divisors.tie.";
        return getView().rounding().ties().stream().map(tie -> fmt.text(by + tie.resolvedBy(),
                tie.keys().stream().map(this::name).collect(Collectors.joining(", ")), tie.places())).toList();
    }

    private String name(String code) {
        return getView().figures().stream().filter(figure -> figure.code().equals(code)).map(FigureRow::name).findFirst().orElse(code);
    }
}
