package se.overens.distribution.scenario;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.overens.distribution.CountyMunicipalities;
import se.overens.distribution.OwnDrafts;
import se.overens.distribution.Trials;
import se.overens.distribution.model.ModelDraft;
import se.overens.distribution.model.ModelScenario;
import se.overens.distribution.model.PublishedModel;
import se.overens.distribution.scenario.ComparisonView.Kind;
import se.overens.distribution.store.ModelScenarios;
import se.overens.distribution.store.PublishedModels;
import se.overens.shared.Invalid;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Lays a draft beside what has been tried in it and what has been published.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class CompareDraft {

    /// More than that nobody can hold together.
    public static final int MOST = 5;
    public static final String DRAFT = "draft";
    private static final Pattern KEY = Pattern.compile("(scenario|model)-([1-9][0-9]{0,8})");

    @Inject
    private OwnDrafts own;
    @Inject
    private Trials trials;
    @Inject
    private ModelScenarios scenarios;
    @Inject
    private PublishedModels models;
    @Inject
    private CountyMunicipalities municipalities;
    @Inject
    private CurrentActing acting;

    /// @param with `scenario-3` or `model-2` (of the same category), beside the draft itself; empty: what is in force and the latest scenarios
    /// @param base the one that differences are counted from; null: the draft
    public ComparisonView compare(int number, List<String> with, String base) {
        ModelDraft draft = own.get(number);
        Set<String> keys = new LinkedHashSet<>(with.isEmpty() ? usual(draft) : with);
        keys.remove(DRAFT);
        if (keys.size() >= MOST) throw new Invalid("with", "too-many-compared", MOST);
        List<Compared> columns = new ArrayList<>(List.of(draft(draft)));
        keys.forEach(key -> columns.add(column(draft, key)));
        String from = base == null || base.isBlank() ? DRAFT : base;
        Compared chosen = columns.stream().filter(column -> column.key().equals(from)).findFirst()
                .orElseThrow(() -> new Invalid("base", "comparison-without-base", from));
        return Compared.view(draft.category().unit(), columns, chosen, municipalities.all());
    }

    private List<String> usual(ModelDraft draft) {
        List<String> keys = new ArrayList<>();
        compared(draft).ifPresent(model -> keys.add("model-" + model.number()));
        List<ModelScenario> kept = scenarios.of(draft);
        kept.subList(Math.max(0, kept.size() - (MOST - 2)), kept.size()).forEach(scenario -> keys.add("scenario-" + scenario.number()));
        return keys;
    }

    /// What has been published for the year, else for the latest year before it.
    private Optional<PublishedModel> compared(ModelDraft draft) {
        return models.inForce(acting.workspace(), draft.category(), draft.year())
                .or(() -> models.inForceBefore(acting.workspace(), draft.category(), draft.year()));
    }

    private Compared draft(ModelDraft draft) {
        return Compared.calculated(DRAFT, Kind.DRAFT, draft.number(), draft.title(), draft.year(), trials.calculate(draft.total(), draft.inputs()));
    }

    private Compared column(ModelDraft draft, String key) {
        Matcher matcher = KEY.matcher(key);
        if (!matcher.matches()) throw unknown(key);
        int number = Integer.parseInt(matcher.group(2));
        if (matcher.group(1).equals("model"))
            return models.find(acting.workspace(), number).filter(model -> model.snapshot().dividedCategory() == draft.category())
                    .map(model -> Compared.frozen(key, model.snapshot())).orElseThrow(() -> unknown(key));
        return scenarios.find(draft, number).map(scenario -> Compared.calculated(key, Kind.SCENARIO, number, scenario.name(), draft.year(),
                trials.calculate(scenario.total(), scenario.inputs()))).orElseThrow(() -> unknown(key));
    }

    private static Invalid unknown(String key) {
        return new Invalid("with", "compared-unknown", key);
    }
}
