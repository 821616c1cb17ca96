package se.overens.distribution.scenario;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import se.overens.distribution.OwnDrafts;
import se.overens.distribution.SimulateDraft;
import se.overens.distribution.Trials;
import se.overens.distribution.model.ModelDraft;
import se.overens.distribution.model.ModelDraft.DraftPublished;
import se.overens.distribution.model.ModelInputs;
import se.overens.distribution.model.ModelScenario;
import se.overens.distribution.store.ModelScenarios;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.shared.store.NumberSeries;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Keeps a what-if beside its draft, as it was tried, or gives one that is kept another name and reason.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class SaveScenario {

    /// @param whyNot why it was not chosen, or null as long as nobody has said so
    /// @param change how it differs from the draft; null: the draft as it is
    public record Command(@NotBlank @Size(max = 120) String name, @Size(max = 500) String whyNot, @Valid SimulateDraft.Command change) {
    }

    public record Naming(@NotBlank @Size(max = 120) String name, @Size(max = 500) String whyNot) {
    }

    @Inject
    private OwnDrafts own;
    @Inject
    private Trials trials;
    @Inject
    private ModelScenarios scenarios;
    @Inject
    private NumberSeries numbers;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// The number is taken first: its row is locked until the transaction ends, so two who save at once come after
    /// each other and the second sees the first.
    public ScenarioView save(int draftNumber, @NotNull @Valid Command command) {
        ModelDraft draft = own.get(draftNumber);
        if (draft.publishedAs() != null) throw new DraftPublished(draftNumber, draft.publishedAs());
        int number = numbers.next(acting.workspace(), "model-scenario", 0);
        List<ModelScenario> kept = scenarios.of(draft);
        if (kept.size() >= ModelScenario.MOST) throw new Invalid("name", "too-many-scenarios", ModelScenario.MOST);
        expectNew(command.name(), kept);
        ModelInputs inputs = command.change() == null ? draft.inputs() : trials.changed(draft.inputs(), command.change());
        long total = command.change() == null || command.change().total() == null ? draft.total() : command.change().total();
        trials.calculate(total, inputs);
        ModelScenario scenario = new ModelScenario(draft, number, total, inputs, acting.person().person(), today.now());
        scenario.call(command.name(), command.whyNot());
        scenarios.add(scenario);
        scenarios.flush();
        return ScenarioView.of(scenario);
    }

    public ScenarioView rename(int draftNumber, int number, long version, @NotNull @Valid Naming naming) {
        ModelDraft draft = own.get(draftNumber);
        ModelScenario scenario = scenarios.find(draft, number).orElseThrow(() -> new NotFound("model-scenario", number));
        scenario.expectVersion(version);
        expectNew(naming.name(), scenarios.of(draft).stream().filter(other -> other.number() != number).toList());
        scenario.call(naming.name(), naming.whyNot());
        scenarios.flush();
        return ScenarioView.of(scenario);
    }

    private static void expectNew(String name, List<ModelScenario> others) {
        if (others.stream().anyMatch(other -> other.isCalled(name))) throw new Invalid("name", "scenario-twice", name.strip());
    }
}
