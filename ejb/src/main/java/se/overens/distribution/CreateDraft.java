package se.overens.distribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import se.overens.distribution.model.ModelDraft;
import se.overens.distribution.model.ModelInputs;
import se.overens.distribution.store.ModelDrafts;
import se.overens.distribution.store.PublishedModels;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.shared.store.NumberSeries;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Begins a draft, empty or with the factors and weights of a published model.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class CreateDraft {

    /// @param total  places in the whole county
    /// @param copyOf the number of a published model, or null
    public record Command(@NotBlank @Size(max = 120) String title, @NotNull @Min(1990) @Max(2100) Integer year,
                          @NotNull @PositiveOrZero @Max(10_000_000) Long total, Integer copyOf) {
    }

    @Inject
    private ModelDrafts drafts;
    @Inject
    private PublishedModels models;
    @Inject
    private NumberSeries numbers;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public DraftView create(@Valid Command command) {
        String workspace = acting.workspace();
        ModelInputs inputs = command.copyOf() == null ? ModelInputs.none()
                : models.find(workspace, command.copyOf()).orElseThrow(() -> new NotFound("model", command.copyOf())).snapshot().inputs();
        ModelDraft draft = new ModelDraft(workspace, acting.organisation(), numbers.next(workspace, "model-draft", 0));
        draft.write(command.title().strip(), command.year(), command.total(), inputs, today.now());
        drafts.add(draft);
        drafts.flush();
        return DraftView.of(draft);
    }
}
