package se.overens.web.distribution;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.distribution.scenario.SensitivityView;
import se.overens.distribution.scenario.SensitivityView.EffectView;
import se.overens.distribution.scenario.SensitivityView.FactorView;
import se.overens.distribution.scenario.SensitivityView.MunicipalityView;
import se.overens.web.shared.Forms;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Which weight moves whom the most: one municipality's own order, and the whole county. The municipality is one's own,
/// or the one that is asked for.
public abstract class WeightsPage {

    @Inject
    private Here here;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Forms forms;
    private SensitivityView view;
    private MunicipalityView municipality;

    /// One factor's effect on the municipality that is shown.
    public record Line(int rank, FactorView factor, EffectView effect) {
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
