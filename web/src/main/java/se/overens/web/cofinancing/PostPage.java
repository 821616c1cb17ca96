package se.overens.web.cofinancing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import se.overens.agreement.model.NoticeRule.LatestNotice;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostNotice;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.ending.EndingBoard;
import se.overens.cofinancing.ending.FindEnding;
import se.overens.shared.Today;
import se.overens.web.shared.Address;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The post of the address: what every one of its pages shows.
@Named
@RequestScoped
public class PostPage {

    @Inject
    private FindPosts posts;
    @Inject
    private FindPostCosts costs;
    @Inject
    private FindEnding endings;
    @Inject
    private PostNotice notice;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private HttpServletRequest request;
    private PostView post;
    private Optional<EndingBoard> board;
    private List<YearView> years;

    public PostView getPost() {
        if (post == null) post = posts.byNumber(((Address) request.getAttribute(Address.ATTRIBUTE)).number());
        return post;
    }

    /// The ending that has been proposed last, or null.
    public EndingBoard getBoard() {
        if (board == null) board = endings.findByPost(getPost().number());
        return board.orElse(null);
    }

    /// An ending that is under way or has come to its end; one that failed is history.
    public boolean isEnding() {
        return getBoard() != null && !getBoard().failed();
    }

    /// The latest year first.
    public List<YearView> getYears() {
        if (years == null) years = costs.years(getPost().id());
        return years;
    }

    /// The year that is asked for (`?ar=2023`), else this year, else the latest that has a cost; or null.
    public YearView getYear() {
        String asked = request.getParameter("ar");
        return getYears().stream().filter(year -> String.valueOf(year.year()).equals(asked)).findFirst()
                .or(() -> getYears().stream().filter(year -> year.year() == today.day().getYear()).findFirst())
                .or(() -> getYears().stream().findFirst()).orElse(null);
    }

    public Optional<LatestNotice> next() {
        return getPost().ended() ? Optional.empty() : notice.next(getPost());
    }

    public LatestNotice getNextEnd() {
        return next().orElse(null);
    }

    public boolean isHost() {
        return acting.organisation().equals(getPost().host());
    }

    public boolean isPayer() {
        return getPost().party(acting.organisation()).isPresent();
    }

    public boolean own(String code) {
        return acting.person().organisationCode().equals(code);
    }

    public boolean isMayEnterYear() {
        return isHost() && !getPost().ended() && acting.may(Role.COORDINATOR, Role.OFFICER, Role.FINANCE);
    }

    /// Registers, proposes and confirms.
    public boolean isOfficer() {
        return acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    public boolean isMayGiveNotice() {
        return acting.may(Role.COORDINATOR, Role.OFFICER, Role.SIGNATORY);
    }

    public LocalDate getDay() {
        return today.day();
    }

    /// How far the post has come on its way to an end: `running`, `pending`, `fulfilled`, `noticed` or `ended`.
    public String getState() {
        if (getPost().ended()) return "ended";
        if (!isEnding()) return "running";
        if (!getBoard().fulfilled()) return "pending";
        return getBoard().rows().stream().anyMatch(row -> !row.noticeGiven()) ? "fulfilled" : "noticed";
    }

    /// The agreements that one may open: all of them for the host, one's own for a party.
    public List<Integer> getLinks() {
        if (!isHost()) return getPost().party(acting.organisation()).map(party -> List.of(party.agreementNumber())).orElse(List.of());
        return getPost().agreements().size() > 1 ? getPost().agreements().subList(0, 1) : getPost().agreements();
    }

    /// How many like-worded agreements there are beside those that are linked.
    public int getOtherAgreements() {
        return getPost().agreements().size() - getLinks().size();
    }

    /// The text that says how the condition stands.
    public String getConditionKey() {
        return "cofinancing.condition." + getBoard().condition().state();
    }
}
