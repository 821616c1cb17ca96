package se.overens.distribution.scenario;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import se.overens.distribution.CountyMunicipalities;
import se.overens.distribution.OwnDrafts;
import se.overens.distribution.SaveDraft;
import se.overens.distribution.Trials;
import se.overens.distribution.model.ModelDraft;
import se.overens.distribution.scenario.ComparisonView.Kind;
import se.overens.shared.Invalid;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// What the draft would give if it were saved like this, beside what it gives as it is saved. Nothing is stored.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class PreviewDraft {

    public static final String PROPOSED = "proposed";

    @Inject
    private OwnDrafts own;
    @Inject
    private Trials trials;
    @Inject
    private CountyMunicipalities municipalities;

    public ComparisonView preview(int number, @NotNull @Valid SaveDraft.Command command) {
        ModelDraft draft = own.get(number);
        Compared proposed = Compared.calculated(PROPOSED, Kind.PROPOSED, number, command.title(), command.year(),
                trials.calculate(command.total(), command.inputs()));
        return saved(draft).map(saved -> Compared.view(draft.category().unit(), List.of(saved, proposed), saved, municipalities.all()))
                .orElseGet(() -> Compared.view(draft.category().unit(), List.of(proposed), proposed, municipalities.all()));
    }

    /// Nothing when what is saved cannot be counted yet.
    private Optional<Compared> saved(ModelDraft draft) {
        return trials.findCalculation(draft.total(), draft.inputs())
                .map(calculation -> Compared.calculated(CompareDraft.DRAFT, Kind.DRAFT, draft.number(), draft.title(), draft.year(), calculation));
    }
}
