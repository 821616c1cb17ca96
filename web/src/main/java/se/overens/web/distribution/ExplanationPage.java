package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import se.overens.distribution.ExplanationView;
import se.overens.distribution.ExplanationView.Comparison;
import se.overens.distribution.ExplanationView.Direction;
import se.overens.distribution.ExplanationView.FigureRow;
import se.overens.distribution.FindModels;
import se.overens.shared.NotFound;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// How a figure came about, step by step: the acting municipality's own, or the one that is asked for.
@Named("explanation")
@RequestScoped
public class ExplanationPage {

    @Inject
    private Here here;
    @Inject
    private FindModels models;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Formats fmt;
    @Inject
    private Links to;
    private ExplanationView view;

    @PostConstruct
    void open() {
        int year = here.address().year();
        String code = here.asked("kommun").orElseGet(() -> acting.isHost() ? members.municipalities().getFirst().code() : acting.person().organisationCode());
        view = here.asked("modell").map(number -> models.explain(number(number), code))
                .orElseGet(() -> models.explainYear(year, code).orElseThrow(() -> new NotFound("model", year)));
    }

    private static int number(String asked) {
        try {
            return Integer.parseInt(asked);
        } catch (NumberFormatException notNumber) {
            throw new NotFound("model", asked);
        }
    }

    public ExplanationView getView() {
        return view;
    }

    public boolean isChoosing() {
        return acting.isHost();
    }

    public List<MemberView> getMunicipalities() {
        return members.municipalities();
    }

    public boolean isOwn() {
        return acting.person().organisationCode().equals(view.code());
    }

    public boolean isBelowZero() {
        return view.deduction().target().startsWith("-");
    }

    public String getFigureAddress() {
        String address = to.view("distribution/ourFigure");
        return isOwn() ? address : address + "?kommun=" + view.code();
    }

    /// The answer in one sentence: how much, and why more or less than the inhabitants would give.
    public String getAnswer() {
        String places = fmt.text("distribution.explanation.answer", view.name(), view.places(), view.total(), fmt.written(view.perThousand()));
        Comparison comparison = view.comparison();
        return comparison == null ? places : places + " " + fmt.text("distribution.explanation.answer." + comparison.direction()
                + (comparison.direction() == Direction.SAME ? "" : comparison.byDeduction() ? ".deduction" : ".factor"),
                fmt.written(comparison.placesShare()), fmt.written(comparison.populationShare()), comparison.factor());
    }

    /// Who had the same claim to the last place, and what settled it.
    public List<String> getTies() {
        if (view.rounding() == null) return List.of();
        return view.rounding().ties().stream().map(tie -> fmt.text("distribution.explanation.tie." + tie.resolvedBy(),
                tie.keys().stream().map(this::name).collect(Collectors.joining(", ")), tie.places())).toList();
    }

    private String name(String code) {
        return view.figures().stream().filter(figure -> figure.code().equals(code)).map(FigureRow::name).findFirst().orElse(code);
    }
}
