package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.overens.distribution.DraftView;
import se.overens.distribution.FindDrafts;
import se.overens.distribution.FindModels;
import se.overens.distribution.PublishDraft;
import se.overens.distribution.SimulateDraft;
import se.overens.distribution.SimulationView;
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
    private SimulateDraft simulate;
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
    private SimulationView result;

    @PostConstruct
    void open() {
        draft = find.get(here.address().number());
        version = draft.version();
        supersedes = models.inForce(draft.category(), draft.year()).orElse(null);
        setContent(fmt.text("distribution.decision.content.proposal", draft.title(), String.valueOf(draft.year()), fmt.number(draft.total())));
    }

    public String publish() {
        var command = new PublishDraft.Command(getDecidedBy(), getDecidedOn(), getCaseReference(), getRapporteur(), supersedes,
                getContent(), getParticipants());
        return forms.attempt(() -> publish.publish(draft.number(), version, command))
                .map(model -> to.go("record/receipt", model.receipt())).orElse(null);
    }

    /// Null when there is nothing to count from.
    public SimulationView getResult() {
        if (result == null && !"0".equals(draft.weightSum())) result = simulate.simulate(draft.number(), SimulateDraft.Command.asItIs());
        return result;
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

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
