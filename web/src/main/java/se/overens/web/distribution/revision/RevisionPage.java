package se.overens.web.distribution.revision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
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
import se.overens.web.distribution.RulesInWords;
import se.overens.web.distribution.Units;
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
    private RulesInWords rules;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private ModelView model;
    private BigDecimal total;
    private LocalDate effectiveOn;
    private String source;
    private Undelivered undelivered = Undelivered.LAPSE;
    private String title;
    private List<EarlierForm> adjustments;
    private RevisionView result;
    private String seen;

    @PostConstruct
    void open() {
        model = models.get(here.address().number());
        adjustments = model.adjustments().stream().map(adjustment -> new EarlierForm(rules.of(adjustment, model.unit()))).toList();
    }

    /// Shows what each municipality gets. Nothing is published.
    public void preview() {
        result = forms.attempt(() -> preview.preview(model.number(), order(true)), EarlierForm::field).orElse(null);
        seen = result == null ? null : fingerprint();
    }

    /// Publishes what has been seen; when something was changed since, that is shown first.
    public void publish() {
        if (!fingerprint().equals(request.getParameter(SEEN))) {
            preview();
            return;
        }
        forms.attempt(() -> revise.revise(model.number(), command()), EarlierForm::field).ifPresentOrElse(made -> to.go("record/receipt", made.receipt()), this::preview);
    }

    private ReviseModel.Command command() {
        RevisionOrder order = order(true);
        return new ReviseModel.Command(order.total(), effectiveOn, source, undelivered, title, getDecidedBy(), getDecidedOn(), getCaseReference(), getRapporteur(),
                getContent(), getParticipants(), order.adjustments());
    }

    /// @param reasoned false: without the reasons of the adjustments
    private RevisionOrder order(boolean reasoned) {
        var choices = adjustments.isEmpty() ? null : adjustments.stream().map(each -> each.choice(reasoned)).toList();
        return new RevisionOrder(Units.counted(total, model.unit(), "total"), effectiveOn, source, undelivered, title, choices);
    }

    /// Of what gives the figures: a reason that is mended gives the same. Nothing when the number is not in the model's unit.
    private String fingerprint() {
        return forms.attempt(() -> order(false)).map(order -> Json.sha256(Json.write(order))).orElse("");
    }

    /// Whether the decision and the button that publishes are there: the result is shown, or was when the page was sent.
    public boolean isSeen() {
        return result != null || request.getParameter(SEEN) != null;
    }

    /// Of what has been seen.
    public String getFingerprint() {
        return seen;
    }

    /// What was adjusted by hand in the model; whether it is made again is for the coordinator to say.
    public List<EarlierForm> getAdjustments() {
        return adjustments;
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

    public BigDecimal getTotal() {
        return total;
    }

    public void setTotal(BigDecimal total) {
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
