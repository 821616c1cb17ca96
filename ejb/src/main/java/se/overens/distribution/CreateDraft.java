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
import se.overens.distribution.model.Category;
import se.overens.distribution.model.ModelDraft;
import se.overens.distribution.model.ModelInputs;
import se.overens.distribution.model.Regime;
import se.overens.distribution.model.RegimeRules.CategoryRules;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.store.ModelDrafts;
import se.overens.distribution.store.PublishedModels;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.shared.store.DrawnNumbers;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Begins a draft with the rules of its category, and with nothing in it, a published set of factors and weights, or what
/// a published model had.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class CreateDraft {

    /// @param total    places in the whole county, in the category's unit
    /// @param copyOf   the number of a published model, or null
    /// @param category null: that of the model it is a copy of, else ASSIGNMENT
    /// @param regime   its code; null: the one that holds for the category in the year
    /// @param template the code of a published set of factors, also of another regime, or null
    public record Command(@NotBlank @Size(max = 120) String title, @NotNull @Min(1990) @Max(2100) Integer year,
                          @NotNull @PositiveOrZero @Max(10_000_000) Long total, Integer copyOf,
                          Category category, String regime, String template) {
    }

    @Inject
    private ModelDrafts drafts;
    @Inject
    private PublishedModels models;
    @Inject
    private RegimeChoice regimes;
    @Inject
    private DrawnNumbers numbers;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public DraftView create(@Valid Command command) {
        String workspace = acting.workspace();
        Snapshot copied = command.copyOf() == null ? null
                : models.find(workspace, command.copyOf()).orElseThrow(() -> new NotFound("model", command.copyOf())).snapshot();
        Category category = command.category() != null ? command.category() : copied != null ? copied.dividedCategory() : Category.ASSIGNMENT;
        Regime regime = regimes.choose(command.regime(), category, command.year());
        ModelInputs inputs = copied != null ? copied.inputs().withoutNegotiation() : begin(regime, category, command.template());
        ModelDraft draft = new ModelDraft(workspace, acting.organisation(), numbers.draw(workspace, "model-draft", 0), category,
                regime == null ? null : regime.code());
        draft.write(command.title().strip(), command.year(), command.total(), inputs, today.now());
        drafts.add(draft);
        drafts.flush();
        return DraftView.of(draft);
    }

    private ModelInputs begin(Regime regime, Category category, String template) {
        ModelInputs inputs = regime == null ? ModelInputs.none() : regime.rules().of(category).map(CategoryRules::begin).orElseGet(ModelInputs::none);
        return template == null || template.isBlank() ? inputs : inputs.of(regimes.template(template, category).begin());
    }
}
