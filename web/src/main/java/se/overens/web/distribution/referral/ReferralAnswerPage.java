package se.overens.web.distribution.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.overens.distribution.referral.AnswerReferral;
import se.overens.distribution.referral.OwnReferralAnswer;
import se.overens.distribution.referral.WriteReferralAnswer;
import se.overens.distribution.referral.model.AnswerText;
import se.overens.web.distribution.Here;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// The municipality's own answer: written, saved by itself as it is written, looked through, sent.
@Named("referralAnswer")
@RequestScoped
public class ReferralAnswerPage {

    @Inject
    private Here address;
    @Inject
    private ReferralHere here;
    @Inject
    private WriteReferralAnswer write;
    @Inject
    private AnswerReferral answer;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private OwnReferralAnswer own;
    private List<PointForm> points;
    private String general;
    private Long version;
    private Integer replaces;

    public void save() {
        saved();
    }

    public String review() {
        return saved().isPresent() ? to.goTo(to.view("distribution/referral/answer", number()) + "?steg=granska") : null;
    }

    /// Sends what was looked through: another version of the draft is not sent.
    public String send() {
        AnswerText text = getOwn().text();
        if (own.version() != version) {
            forms.refuse(null, "refusal.stale");
            return null;
        }
        return forms.attempt(() -> answer.answer(new AnswerReferral.Command(number(), replaces, text)))
                .map(sent -> to.go("record/receipt", sent.receipt())).orElse(null);
    }

    private Optional<OwnReferralAnswer> saved() {
        var command = new WriteReferralAnswer.Command(number(), getVersion(), PointForm.answer(getPoints(), general));
        Optional<OwnReferralAnswer> saved = forms.attempt(() -> write.save(command), PointForm::field);
        saved.ifPresent(kept -> {
            own = kept;
            version = kept.version();
        });
        return saved;
    }

    public boolean isReviewing() {
        return address.asked("steg").filter("granska"::equals).isPresent();
    }

    public OwnReferralAnswer getOwn() {
        if (own == null) own = write.get(number());
        return own;
    }

    /// The fields as they stand, filled from the draft.
    public List<PointForm> getPoints() {
        if (points == null) points = PointForm.of(here.getReferral().text().questions(), getOwn().text());
        return points;
    }

    private int number() {
        return here.getReferral().number();
    }

    public String getGeneral() {
        return general == null ? getOwn().text().general() : general;
    }

    public void setGeneral(String general) {
        this.general = general == null ? "" : general;
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(getOwn().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public Integer getReplaces() {
        return replaces == null ? Integer.valueOf(getOwn().replaces()) : replaces;
    }

    public void setReplaces(Integer replaces) {
        this.replaces = replaces;
    }
}
