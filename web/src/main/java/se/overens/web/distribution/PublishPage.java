package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.distribution.DraftView;
import se.overens.distribution.FindDrafts;
import se.overens.distribution.FindModels;
import se.overens.distribution.PublishDraft;
import se.overens.distribution.SimulationView;
import se.overens.distribution.scenario.FindScenarios;
import se.overens.distribution.scenario.ScenarioView;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// The last look before a draft becomes the county's decided figures.
@Named("publish")
@RequestScoped
public class PublishPage extends DecisionFields {

    @Inject
    private Here here;
    @Inject
    private FindDrafts find;
    @Inject
    private FindModels models;
    @Inject
    private FindScenarios scenarios;
    @Inject
    private Counted counted;
    @Inject
    private RulesInWords rules;
    @Inject
    private PublishDraft publish;
    @Inject
    private Forms forms;
    @Inject
    private Formats fmt;
    @Inject
    private Links to;
    private DraftView draft;
    private long version;
    private Integer supersedes;
    private Counted.Outcome outcome;
    private List<ScenarioView> kept;
    private List<Integer> alternatives = List.of();
    private boolean despite;

    @PostConstruct
    void open() {
        draft = find.get(here.address().number());
        version = draft.version();
        kept = scenarios.of(draft.number());
        supersedes = models.inForce(draft.category(), draft.year()).orElse(null);
        setContent(fmt.text("distribution.decision.content.proposal", draft.title(), String.valueOf(draft.year()), fmt.number(draft.total())));
    }

    public String publish() {
        var command = new PublishDraft.Command(getDecidedBy(), getDecidedOn(), getCaseReference(), getRapporteur(), supersedes,
                getContent(), getParticipants(), alternatives, despite);
        return forms.attempt(() -> publish.publish(draft.number(), version, command))
                .map(model -> to.go("record/receipt", model.receipt())).orElse(null);
    }

    /// Limits and adjustments, one sentence each.
    public List<String> getRules() {
        return rules.of(draft);
    }

    /// Null when there is nothing to count from.
    public SimulationView getResult() {
        return outcome().result();
    }

    /// What stands in the way of counting, in words.
    public List<String> getObstacles() {
        return outcome().obstacles();
    }

    private Counted.Outcome outcome() {
        if (outcome == null) outcome = counted.of(draft.number());
        return outcome;
    }

    /// The scenarios that have a reason, and so can stand in the decision as what was also considered.
    public List<ScenarioView> getReasoned() {
        return kept.stream().filter(scenario -> !scenario.whyNot().isEmpty()).toList();
    }

    public boolean isUnreasoned() {
        return kept.stream().anyMatch(scenario -> scenario.whyNot().isEmpty());
    }

    public List<Integer> getAlternatives() {
        return alternatives;
    }

    public void setAlternatives(List<Integer> alternatives) {
        this.alternatives = alternatives;
    }

    public DraftView getDraft() {
        return draft;
    }

    /// The model that the coordinator sees in force, and that this one supersedes; null when there is none.
    public Integer getSupersedes() {
        return supersedes;
    }

    public void setSupersedes(Integer supersedes) {
        this.supersedes = supersedes;
    }

    /// Whether to publish although a referral can still be answered.
    public boolean isDespite() {
        return despite;
    }

    public void setDespite(boolean despite) {
        this.despite = despite;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
