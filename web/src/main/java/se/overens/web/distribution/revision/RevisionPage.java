package se.overens.web.distribution.revision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import se.overens.distribution.FindModels;
import se.overens.distribution.ModelView;
import se.overens.distribution.model.Revision.Undelivered;
import se.overens.distribution.revision.PreviewRevision;
import se.overens.distribution.revision.ReviseModel;
import se.overens.distribution.revision.RevisionOrder;
import se.overens.distribution.revision.RevisionView;
import se.overens.shared.Json;
import se.overens.web.distribution.DecisionFields;
import se.overens.web.distribution.Here;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Revises a published model: the new number filled in, before and after shown for each municipality, then published.
@Named("revisionPage")
@RequestScoped
public class RevisionPage extends DecisionFields {

    private static final String SEEN = "sett";

    @Inject
    private Here here;
    @Inject
    private FindModels models;
    @Inject
    private PreviewRevision preview;
    @Inject
    private ReviseModel revise;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private ModelView model;
    private Long total;
    private LocalDate effectiveOn;
    private String source;
    private Undelivered undelivered = Undelivered.LAPSE;
    private String title;
    private RevisionView result;
    private String seen;

    @PostConstruct
    void open() {
        model = models.get(here.address().number());
    }

    /// Shows what each municipality gets. Nothing is published.
    public void preview() {
        RevisionOrder order = order();
        result = forms.attempt(() -> preview.preview(model.number(), order)).orElse(null);
        seen = result == null ? null : fingerprint(order);
    }

    /// Publishes what has been seen; when something was changed since, that is shown first.
    public void publish() {
        RevisionOrder order = order();
        if (!fingerprint(order).equals(request.getParameter(SEEN))) {
            preview();
            return;
        }
        var command = new ReviseModel.Command(total, effectiveOn, source, undelivered, title, getDecidedBy(), getDecidedOn(), getCaseReference(), getRapporteur(), getContent(), getParticipants());
        forms.attempt(() -> revise.revise(model.number(), command)).ifPresentOrElse(made -> to.go("record/receipt", made.receipt()), this::preview);
    }

    private RevisionOrder order() {
        return new RevisionOrder(total, effectiveOn, source, undelivered, title);
    }

    private static String fingerprint(RevisionOrder order) {
        return Json.sha256(Json.write(order));
    }

    /// Whether the decision and the button that publishes are there: the result is shown, or was when the page was sent.
    public boolean isSeen() {
        return result != null || request.getParameter(SEEN) != null;
    }

    /// Of what has been seen.
    public String getFingerprint() {
        return seen;
    }

    public List<Undelivered> getRules() {
        return List.of(Undelivered.values());
    }

    public RevisionView getResult() {
        return result;
    }

    public ModelView getModel() {
        return model;
    }

    public Long getTotal() {
        return total;
    }

    public void setTotal(Long total) {
        this.total = total;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Undelivered getUndelivered() {
        return undelivered;
    }

    public void setUndelivered(Undelivered undelivered) {
        this.undelivered = undelivered;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
