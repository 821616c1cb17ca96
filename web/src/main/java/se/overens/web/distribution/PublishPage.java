package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.overens.distribution.DraftView;
import se.overens.distribution.FindDrafts;
import se.overens.distribution.PublishDraft;
import se.overens.distribution.SimulateDraft;
import se.overens.distribution.SimulationView;
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
    private SimulateDraft simulate;
    @Inject
    private PublishDraft publish;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private DraftView draft;
    private long version;
    private SimulationView result;

    @PostConstruct
    void open() {
        draft = find.get(here.address().number());
        version = draft.version();
    }

    public String publish() {
        var command = new PublishDraft.Command(getDecidedBy(), getDecidedOn(), getCaseReference(), getRapporteur());
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

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
