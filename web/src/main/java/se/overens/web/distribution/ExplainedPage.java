package se.overens.web.distribution;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import se.overens.distribution.ExplanationView;
import se.overens.distribution.ExplanationView.Comparison;
import se.overens.distribution.ExplanationView.Direction;
import se.overens.distribution.ExplanationView.FigureRow;
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
        String places = fmt.text("distribution.explanation.answer", view.name(), view.places(), view.total(), fmt.written(view.perThousand()));
        Comparison comparison = view.comparison();
        return comparison == null ? places : places + " " + fmt.text("distribution.explanation.answer." + comparison.direction()
                + (comparison.direction() == Direction.SAME ? "" : comparison.byDeduction() ? ".deduction" : ".factor"),
                fmt.written(comparison.placesShare()), fmt.written(comparison.populationShare()), comparison.factor());
    }

    /// Who had the same claim to the last place, and what settled it.
    public List<String> getTies() {
        if (getView().rounding() == null) return List.of();
        return getView().rounding().ties().stream().map(tie -> fmt.text("distribution.explanation.tie." + tie.resolvedBy(),
                tie.keys().stream().map(this::name).collect(Collectors.joining(", ")), tie.places())).toList();
    }

    private String name(String code) {
        return getView().figures().stream().filter(figure -> figure.code().equals(code)).map(FigureRow::name).findFirst().orElse(code);
    }
}
