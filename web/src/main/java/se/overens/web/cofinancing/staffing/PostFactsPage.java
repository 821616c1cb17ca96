package se.overens.web.cofinancing.staffing;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.agreement.model.NoticeRule.LatestNotice;
import se.overens.cofinancing.PostNotice;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.cost.CostThrough;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.staffing.StaffingView;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Formats;
import se.overens.workspace.CurrentActing;

/// The four answers that the first page of a post always gives: what it costs us this year, who is the host, until when we
/// can give notice, and when we could then leave.
@Named
@RequestScoped
public class PostFactsPage {

    private static final int DECEMBER = 12;

    @Inject
    private PostPage page;
    @Inject
    private StaffingPage staffing;
    @Inject
    private FindPostCosts costs;
    @Inject
    private PostNotice notice;
    @Inject
    private CurrentActing acting;
    @Inject
    private Formats fmt;
    private Optional<LatestNotice> next;

    /// The year that the cost is about.
    public String getYear() {
        return String.valueOf(page.getDay().getYear());
    }

    /// What the viewer pays for this year, with what has come to it or gone off it; the host sees the whole.
    public String getCost() {
        return year().map(year -> page.isHost() ? through().total() : through().owedBy(acting.organisation())).map(money -> fmt.money(money.ore()))
                .orElse(fmt.text("cofinancing.facts.noCost"));
    }

    public String getCostNote() {
        if (year().isEmpty()) return "";
        return page.isHost() ? fmt.text("cofinancing.facts.cost.host", page.getPost().parties().size()) : fmt.text("cofinancing.facts.cost.of", fmt.money(through().total().ore()));
    }

    private Optional<YearView> year() {
        return page.getYears().stream().filter(year -> year.year() == page.getDay().getYear()).findFirst();
    }

    private CostThrough through() {
        return costs.costThrough(page.getPost().id(), page.getDay().getYear(), DECEMBER);
    }

    /// The viewer's own notice; the host sees when all could leave.
    private Optional<LatestNotice> next() {
        if (next == null) next = lastDay() != null ? Optional.empty()
                : page.isHost() ? notice.next(page.getPost()) : notice.own(page.getPost()).stream().findFirst();
        return next;
    }

    public String getNoticeBy() {
        return next().map(found -> fmt.date(found.noticeBy())).orElse(lastDay() != null ? fmt.text("cofinancing.facts.noticed") : fmt.text("cofinancing.facts.noRule"));
    }

    public String getNextEnd() {
        if (lastDay() != null) return fmt.date(lastDay());
        return next().map(found -> fmt.date(found.lastDay())).orElse("–");
    }

    /// Whether the last day is set, so that there is nothing to count.
    public boolean isLeaving() {
        return lastDay() != null;
    }

    private LocalDate lastDay() {
        return page.getPost().ended() ? page.getPost().lastDay() : page.getPost().party(acting.organisation()).map(PostParty::until).orElse(null);
    }

    /// How far the post has come, for the sign at its name.
    public String getState() {
        return fmt.text("cofinancing.staffing.state." + staffing().state());
    }

    public String getSign() {
        return switch (staffing().state()) {
            case ACTIVE, SIGNED -> "ok";
            case SETTLED -> "quiet";
            case NOTICE_EFFECTIVE, WINDING_DOWN -> "info";
            case PROPOSED, PARTY_DECISIONS, RECRUITING, NOTICE_CONDITIONAL -> "wait";
        };
    }

    private StaffingView staffing() {
        return staffing.getStaffing();
    }
}
