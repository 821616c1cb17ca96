package se.overens.web.cofinancing.watch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import se.overens.cofinancing.watch.FindWatches;
import se.overens.cofinancing.watch.ReportLawChange;
import se.overens.cofinancing.watch.WatchesView;
import se.overens.cofinancing.watch.WatchesView.Lowered;
import se.overens.cofinancing.watch.WatchesView.Proposal;
import se.overens.cofinancing.watch.WatchesView.Row;
import se.overens.cofinancing.watch.WatchesView.State;
import se.overens.cofinancing.watch.model.Condition;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// The special conditions of the post of the address, in words.
@Named
@RequestScoped
public class WatchesPage {

    @Inject
    private PostPage page;
    @Inject
    private FindWatches find;
    @Inject
    private ReportLawChange report;
    @Inject
    private Forms forms;
    @Inject
    private Formats fmt;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private WatchesView watches;
    private String citation;
    private String what;
    private LocalDate inForceOn;

    public WatchesView getWatches() {
        if (watches == null) watches = find.of(page.getPost());
        return watches;
    }

    public String report() {
        int number = page.getPost().number();
        return forms.attempt(() -> report.report(new ReportLawChange.Command(number, citation, what, inForceOn)))
                .map(_ -> to.goTo(to.view("cofinancing/watch/list", number) + "?sparat=ja")).orElse(null);
    }

    /// "Tjänsten är vakant i mer än 3 månader"
    public String condition(Row row) {
        String source = row.kind() == Condition.Kind.FUNDING_ENDS && row.fundedUntil() == null ? ".source" : "";
        return fmt.text("cofinancing.watch.kind." + row.kind() + source, row.months() == null ? "" : row.months(), row.fundedUntil() == null ? "" : fmt.date(row.fundedUntil()));
    }

    public String consequence(Row row) {
        String text = fmt.text("cofinancing.watch.consequence." + row.consequence());
        return row.countedFrom() == null ? text : text + " " + fmt.text("cofinancing.watch.countedFrom." + row.countedFrom());
    }

    /// What has happened, or is on its way: "Vakant från 1 maj 2024".
    public String occasion(Proposal proposal) {
        String key = "cofinancing.watch.occasion." + proposal.kind() + (proposal.until() == null ? "" : ".until");
        return fmt.text(key, fmt.date(proposal.from()), proposal.until() == null ? "" : fmt.date(proposal.until()), proposal.what() == null ? "" : proposal.what());
    }

    public String proposes(Proposal proposal) {
        return fmt.text("cofinancing.watch.consequence." + proposal.consequence());
    }

    public String lowered(Lowered lowered) {
        return fmt.text("cofinancing.watch.lowered", String.valueOf(lowered.year()), fmt.money(lowered.ore()));
    }

    public String sign(State state) {
        return switch (state) {
            case DUE -> "wait";
            case COMING -> "quiet";
            case APPLIED -> "ok";
            case DISMISSED -> "info";
        };
    }

    public boolean isMayDecide() {
        return page.isHost() && page.isOfficer();
    }

    /// The proposal of the address (`?forslag=`), if it can be decided.
    public Proposal getAsked() {
        String asked = request.getParameter("forslag");
        return getWatches().due().stream().filter(proposal -> proposal.id().equals(asked)).findFirst().orElse(null);
    }

    /// Those that are still watched.
    public List<Row> getOpen() {
        return getWatches().conditions().stream().filter(row -> row.ended() == null).toList();
    }

    /// The condition of the address (`?villkor=`), if it is still watched.
    public Row getEnding() {
        String asked = request.getParameter("villkor");
        return getOpen().stream().filter(row -> row.id().toString().equals(asked)).findFirst().orElse(null);
    }

    public String link(UUID condition) {
        return to.view("cofinancing/watch/end", page.getPost().number()) + "?villkor=" + condition;
    }

    public String link(Proposal proposal) {
        return to.view("cofinancing/watch/decide", page.getPost().number()) + "?forslag=" + proposal.id();
    }

    /// What the contract's consequence begins, once it has been applied: an addendum, or notice. The reason goes with it.
    ///
    /// @return null where nothing is begun, or not by the reader
    public String begins(Proposal proposal) {
        if (proposal.state() != State.APPLIED || !page.isOfficer() || page.getPost().ended() || page.getLinks().isEmpty()) return null;
        String reason = "?skal=" + URLEncoder.encode(reason(proposal), StandardCharsets.UTF_8);
        return switch (proposal.consequence()) {
            case NEXT_BASIS_REDUCED   -> null;
            case RENEGOTIATE          -> to.view("agreement/addendum/propose", page.getLinks().getFirst()) + reason;
            case RIGHT_TO_GIVE_NOTICE -> to.view("agreement/show", page.getLinks().getFirst()) + reason + "#leave";
        };
    }

    private String reason(Proposal proposal) {
        return fmt.text("cofinancing.watch.reason", proposal.clause(), occasion(proposal), fmt.date(proposal.dueOn()));
    }

    public boolean isSaved() {
        return "ja".equals(request.getParameter("sparat"));
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getInForceOn() {
        return inForceOn;
    }

    public void setInForceOn(LocalDate inForceOn) {
        this.inForceOn = inForceOn;
    }
}
