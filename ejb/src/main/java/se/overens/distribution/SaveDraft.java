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
import java.util.List;
import se.overens.distribution.model.Adjustment;
import se.overens.distribution.model.Deduction;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.InputRules;
import se.overens.distribution.model.Limits;
import se.overens.distribution.model.ModelDraft;
import se.overens.distribution.model.ModelInputs;
import se.overens.distribution.store.ModelDrafts;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.shared.apportionment.Method;
import se.overens.workspace.Allowed;
import se.overens.workspace.model.Role;

/// Writes the draft over as it now is. It need not be finished: weights may sum to anything until it is published.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class SaveDraft {

    /// @param total        places in the whole county, in the category's unit
    /// @param deduction    null: nothing is deducted
    /// @param method       null: LARGEST_REMAINDER
    /// @param firstDivisor of MODIFIED_SAINTE_LAGUE; null: 1.2
    /// @param limits       null: neither floors nor caps nor fixed figures
    /// @param adjustments  null: nothing is adjusted by hand
    public record Command(@NotBlank @Size(max = 120) String title, @NotNull @Min(1990) @Max(2100) Integer year,
                          @NotNull @PositiveOrZero @Max(10_000_000) Long total, List<@NotNull Factor> factors, Deduction deduction, Method method,
                          String firstDivisor, Limits limits, List<@NotNull Adjustment> adjustments) {

        public ModelInputs inputs() {
            return new ModelInputs(factors, deduction, method, firstDivisor, limits, adjustments);
        }
    }

    @Inject
    private OwnDrafts own;
    @Inject
    private ModelDrafts drafts;
    @Inject
    private CountyMunicipalities municipalities;
    @Inject
    private Today today;

    public DraftView save(int number, long version, @Valid Command command) {
        ModelDraft draft = own.get(number);
        draft.expectVersion(version);
        ModelInputs inputs = command.inputs();
        List<Violation> violations = InputRules.ofDraft(inputs, command.total(), municipalities.all());
        if (!violations.isEmpty()) throw new Invalid(violations);
        draft.write(command.title().strip(), command.year(), command.total(), inputs, today.now());
        drafts.flush();
        return DraftView.of(draft);
    }
}
