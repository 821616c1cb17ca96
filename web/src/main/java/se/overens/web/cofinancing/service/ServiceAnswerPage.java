package se.overens.web.cofinancing.service;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.change.FindAttachable;
import se.overens.cofinancing.service.AnswerSubscription;
import se.overens.cofinancing.service.CloseService;
import se.overens.cofinancing.service.model.ServiceAnswer.Outcome;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// What the host does with those who want the service of the address, and taking a wish back.
@Named
@RequestScoped
public class ServiceAnswerPage {

    @Inject
    private ServicePage page;
    @Inject
    private AnswerSubscription answer;
    @Inject
    private CloseService close;
    @Inject
    private FindAttachable attachable;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private String subscription;
    private Outcome outcome;
    private Integer agreement;
    private String reason;
    private String closing;

    public String answer() {
        return forms.attempt(() -> answer.answer(new AnswerSubscription.Command(page.getService().number(), UUID.fromString(subscription), outcome, agreement, reason)))
                .map(made -> made.receipt() == null ? stay() : to.go("record/receipt", made.receipt())).orElse(null);
    }

    public String withdraw() {
        return forms.attempt(() -> answer.answer(new AnswerSubscription.Command(page.getService().number(), UUID.fromString(subscription), Outcome.WITHDRAWN, null, null)))
                .map(_ -> stay()).orElse(null);
    }

    public String close() {
        return forms.attempt(() -> close.close(new CloseService.Command(page.getService().number(), closing))).map(_ -> stay()).orElse(null);
    }

    /// Signed agreements by which one could join the post.
    public List<FindAttachable.Row> getAgreements() {
        return attachable.of(page.getService().post());
    }

    public List<Outcome> getAnswers() {
        return List.of(Outcome.ACCEPTED, Outcome.DECLINED);
    }

    public String getSubscription() {
        return subscription;
    }

    public void setSubscription(String subscription) {
        this.subscription = subscription;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public Integer getAgreement() {
        return agreement;
    }

    public void setAgreement(Integer agreement) {
        this.agreement = agreement;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }

    private String stay() {
        return to.goTo(to.view("cofinancing/service/show", page.getService().number()) + "?sparat=ja");
    }
}
