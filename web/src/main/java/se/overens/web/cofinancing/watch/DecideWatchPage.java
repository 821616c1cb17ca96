package se.overens.web.cofinancing.watch;

import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.watch.DecideWatch;
import se.overens.cofinancing.watch.EndWatch;
import se.overens.cofinancing.watch.WatchesView.Proposal;
import se.overens.cofinancing.watch.WatchesView.Row;
import se.overens.cofinancing.watch.model.WatchOutcome.Verdict;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Decides what comes of a condition that has fallen due, or stops watching one.
@Named
@RequestScoped
public class DecideWatchPage {

    @Inject
    private PostPage page;
    @Inject
    private WatchesPage watches;
    @Inject
    private DecideWatch decide;
    @Inject
    private EndWatch end;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private String proposal;
    private String condition;
    private Verdict verdict;
    private String reason;

    @PostConstruct
    void begin() {
        Proposal asked = watches.getAsked();
        proposal = asked == null ? null : asked.id();
        Row ending = watches.getEnding();
        condition = ending == null ? null : ending.id().toString();
    }

    public String save() {
        return forms.attempt(() -> decide.decide(new DecideWatch.Command(page.getPost().number(), proposal, verdict, reason)))
                .map(made -> to.go("record/receipt", made.receipt())).orElse(null);
    }

    public String stop() {
        int number = page.getPost().number();
        return forms.attempt(() -> end.end(new EndWatch.Command(number, UUID.fromString(condition), reason)))
                .map(_ -> to.goTo(to.view("cofinancing/watch/list", number) + "?sparat=ja")).orElse(null);
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
