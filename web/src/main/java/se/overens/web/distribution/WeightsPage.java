package se.overens.web.distribution;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.overens.distribution.scenario.SensitivityView;
import se.overens.distribution.scenario.SensitivityView.CurveView;
import se.overens.distribution.scenario.SensitivityView.EffectView;
import se.overens.distribution.scenario.SensitivityView.FactorView;
import se.overens.distribution.scenario.SensitivityView.MunicipalityView;
import se.overens.distribution.scenario.SensitivityView.StepView;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Which weight moves whom the most: one municipality's own order, and the whole county. The municipality is one's own,
/// or the one that is asked for.
public abstract class WeightsPage {

    private static final String KEY = "distribution.sensitivity.";

    @Inject
    private Here here;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Forms forms;
    @Inject
    private Formats fmt;
    private SensitivityView view;
    private MunicipalityView municipality;

    /// One factor's effect on the municipality that is shown.
    public record Line(int rank, FactorView factor, EffectView effect) {
    }

    /// What the municipality would have with one weight, factor by factor.
    public record Row(int percent, List<Cell> cells) {
    }

    /// @param share of the most that any weight would give, 0–100
    public record Cell(String name, StepView step, String share) {
    }

    abstract SensitivityView find(int number);

    void open(int number) {
        view = forms.attempt(() -> find(number)).orElse(null);
        if (view == null) return;
        String code = here.asked("kommun").orElseGet(() -> acting.person().organisationCode());
        municipality = view.municipalities().stream().filter(each -> each.code().equals(code)).findFirst().orElse(view.municipalities().getFirst());
    }

    int number() {
        return here.address().number();
    }

    /// The factor that moves the municipality the most first.
    public List<Line> getLines() {
        List<Integer> ranked = municipality.ranked();
        return IntStream.range(0, ranked.size())
                .mapToObj(i -> new Line(i + 1, view.factor(ranked.get(i)), municipality.effect(ranked.get(i)))).toList();
    }

    /// From nothing to all the weight; none when only one factor weighs anything.
    public List<Row> getSteps() {
        List<CurveView> curves = municipality.curves().stream().filter(curve -> !curve.steps().isEmpty()).toList();
        if (curves.isEmpty()) return List.of();
        long most = Math.max(1, curves.stream().flatMap(curve -> curve.steps().stream()).mapToLong(StepView::places).max().orElse(1));
        return IntStream.range(0, curves.getFirst().steps().size()).mapToObj(i -> new Row(curves.getFirst().steps().get(i).percent(),
                curves.stream().map(curve -> cell(curve, curve.steps().get(i), most)).toList())).toList();
    }

    private Cell cell(CurveView curve, StepView step, long most) {
        return new Cell(view.factor(curve.position()).name(), step, Pictures.share(String.valueOf(step.places()), BigDecimal.valueOf(most)));
    }

    /// Where the number changes next, upwards and downwards, one sentence per factor.
    public List<String> getTurns() {
        return municipality.curves().stream().filter(curve -> !curve.steps().isEmpty()).map(this::told).toList();
    }

    private String told(CurveView curve) {
        FactorView factor = view.factor(curve.position());
        String now = fmt.text(KEY + "turn", factor.name(), fmt.written(factor.weight()));
        if (curve.above() == null && curve.below() == null) return now + " " + fmt.text(KEY + "turn.none", municipality.name(), fmt.placesInWords(municipality.places(), view.unit()));
        return Stream.of(curve.above(), curve.below()).filter(step -> step != null)
                .map(step -> fmt.text(KEY + "turn.at", String.valueOf(step.percent()), fmt.places(step.places(), view.unit()), fmt.difference(step.difference(), view.unit())))
                .collect(Collectors.joining(" ", now + " ", ""));
    }

    /// Null when there is nothing to count from.
    public SensitivityView getView() {
        return view;
    }

    public MunicipalityView getMunicipality() {
        return municipality;
    }

    public List<MemberView> getMunicipalities() {
        return members.municipalities();
    }
}
