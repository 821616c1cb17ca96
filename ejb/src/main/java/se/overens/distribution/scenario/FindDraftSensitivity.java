package se.overens.distribution.scenario;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.overens.distribution.CountyMunicipalities;
import se.overens.distribution.OwnDrafts;
import se.overens.distribution.Trials;
import se.overens.distribution.model.ModelDraft;
import se.overens.distribution.model.Sensitivity;
import se.overens.shared.Invalid;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// Which weight of a draft moves whom the most.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class FindDraftSensitivity {

    /// So many percentage points more show which way it goes without making it another model.
    public static final int USUAL_POINTS = 5;
    private static final int MOST_POINTS = 50;

    @Inject
    private OwnDrafts own;
    @Inject
    private Trials trials;
    @Inject
    private CountyMunicipalities municipalities;

    public SensitivityView find(int number, int points) {
        expectSome(points);
        ModelDraft draft = own.get(number);
        trials.calculate(draft.total(), draft.inputs());
        return SensitivityView.of(draft.category().unit(), Sensitivity.of(draft.total(), municipalities.all(), draft.inputs(), points));
    }

    static void expectSome(int points) {
        if (points < 1 || points > MOST_POINTS) throw new Invalid("points", "points-out-of-range", 1, MOST_POINTS);
    }
}
