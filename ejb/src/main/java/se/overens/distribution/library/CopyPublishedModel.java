package se.overens.distribution.library;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import se.overens.distribution.CreateDraft;
import se.overens.distribution.DraftView;
import se.overens.distribution.SaveDraft;
import se.overens.distribution.library.model.ModelCopy;
import se.overens.distribution.library.model.ModelCopy.Left;
import se.overens.distribution.library.store.PublicModels;
import se.overens.distribution.model.ModelInputs;
import se.overens.distribution.model.PublishedModel;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Begins a draft of one's own with the factors and weights of a published model, of any county and without its
/// negotiation.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class CopyPublishedModel {

    /// The model was entered as decided: there are no factors to copy.
    public static class NothingToCopy extends Refusal {

        public NothingToCopy(int model) {
            super(Kind.CONFLICT, "nothing-to-copy", model);
        }
    }

    /// @param county whose model, `06`
    /// @param number the model's
    /// @param total  places in the own county, in the category's unit
    public record Command(@NotBlank String county, @NotNull Integer number, @NotBlank @Size(max = 120) String title,
                          @NotNull @Min(1990) @Max(2100) Integer year, @NotNull @PositiveOrZero @Max(10_000_000) Long total) {
    }

    /// @param left what did not come along
    public record Copied(DraftView draft, List<Left> left) {
    }

    @Inject
    private PublicModels models;
    @Inject
    private CreateDraft create;
    @Inject
    private SaveDraft save;
    @Inject
    private CurrentActing acting;

    /// What would come along, and what would not. Nothing is stored.
    public ModelCopy preview(String county, int number) {
        return copy(find(county, number));
    }

    public Copied copy(@Valid Command command) {
        PublishedModel model = find(command.county(), command.number());
        ModelCopy copy = copy(model);
        ModelInputs inputs = copy.inputs();
        DraftView begun = create.create(new CreateDraft.Command(command.title(), command.year(), command.total(), null, model.category(), null, null));
        DraftView draft = save.save(begun.number(), begun.version(), new SaveDraft.Command(command.title(), command.year(), command.total(), inputs.factors(),
                inputs.deduction(), inputs.method(), inputs.firstDivisor(), inputs.limits(), inputs.adjustments()));
        return new Copied(draft, copy.left());
    }

    private ModelCopy copy(PublishedModel model) {
        ModelInputs inputs = model.snapshot().inputs();
        if (inputs.factors().isEmpty()) throw new NothingToCopy(model.number());
        return ModelCopy.of(inputs, model.workspace().equals(acting.workspace()));
    }

    private PublishedModel find(String county, int number) {
        return models.find(county, number).orElseThrow(() -> new NotFound("model", county + "/" + number));
    }
}
