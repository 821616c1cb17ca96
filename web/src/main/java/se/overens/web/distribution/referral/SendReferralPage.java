package se.overens.web.distribution.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.overens.distribution.DraftView;
import se.overens.distribution.FindDrafts;
import se.overens.distribution.SimulationView;
import se.overens.distribution.referral.DraftLifeView;
import se.overens.distribution.referral.FindDraftLife;
import se.overens.distribution.referral.FindReferrals;
import se.overens.distribution.referral.SendReferral;
import se.overens.distribution.referral.model.ReferralText;
import se.overens.web.distribution.Counted;
import se.overens.web.distribution.Here;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Everything is looked through and filled in on one page before a draft is sent on referral. A second round begins
/// with the words of the first.
@Named("sendReferral")
@RequestScoped
public class SendReferralPage {

    @Inject
    private Here here;
    @Inject
    private FindDrafts drafts;
    @Inject
    private Counted counted;
    @Inject
    private FindDraftLife lives;
    @Inject
    private FindReferrals rounds;
    @Inject
    private SendReferral send;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Formats fmt;
    private DraftView draft;
    private DraftLifeView life;
    private Counted.Outcome outcome;
    private long version;
    private LocalDate lastDay;
    private String caseReference;
    private String note;
    private String questions;

    @PostConstruct
    void open() {
        draft = drafts.get(here.address().number());
        version = draft.version();
        outcome = counted.of(draft.number());
        life = lives.of(draft.number());
        questions = fmt.text("distribution.referral.send.questions.begin");
        life.steps().stream().map(DraftLifeView.Step::referral).filter(number -> number != null).reduce((first, last) -> last)
                .map(number -> rounds.get(number).text()).ifPresent(this::beginWith);
    }

    private void beginWith(ReferralText before) {
        caseReference = before.caseReference();
        note = before.note();
        questions = String.join("\n", before.questions());
    }

    public String send() {
        List<String> points = questions == null ? List.of() : questions.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var command = new SendReferral.Command(draft.number(), version, lastDay, caseReference, note, points);
        return forms.attempt(() -> send.send(command), field -> field.replaceFirst("^questions\\[.*", "questions"))
                .map(sent -> to.go("record/receipt", sent.receipt())).orElse(null);
    }

    /// Null when something stands in the way of it.
    public SimulationView getResult() {
        return outcome.result();
    }

    public List<String> getObstacles() {
        return outcome.obstacles();
    }

    public boolean isReady() {
        return getResult() != null && getResult().complete() && draft.publishedAs() == null && life.openReferral() == null;
    }

    public DraftView getDraft() {
        return draft;
    }

    public DraftLifeView getLife() {
        return life;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getCaseReference() {
        return caseReference;
    }

    public void setCaseReference(String caseReference) {
        this.caseReference = caseReference;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }
}
