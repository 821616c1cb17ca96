package se.overens.web.cofinancing.staffing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import se.overens.cofinancing.model.PostState;
import se.overens.cofinancing.staffing.FindStaffing;
import se.overens.cofinancing.staffing.StaffingView;
import se.overens.cofinancing.staffing.StaffingView.Gift;
import se.overens.cofinancing.staffing.StaffingView.VacancyRow;
import se.overens.shared.Money;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Formats;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The post of the address itself: how far it has come, how much of it there is, when nobody has it, and what rules it.
@Named
@RequestScoped
public class StaffingPage {

    @Inject
    private PostPage page;
    @Inject
    private FindStaffing find;
    @Inject
    private Formats fmt;
    @Inject
    private CurrentActing acting;
    @Inject
    private HttpServletRequest request;
    private StaffingView staffing;

    /// One step of the ladder, `done`, `now` or `coming`.
    public record Step(String word, String state) {
    }

    public StaffingView getStaffing() {
        if (staffing == null) staffing = find.of(page.getPost());
        return staffing;
    }

    /// The whole life of a post; recruiting counts as a step on the way although a post may come back to it.
    public List<Step> getLadder() {
        PostState now = getStaffing().state();
        return Arrays.stream(PostState.values()).map(state -> new Step(fmt.text("cofinancing.staffing.state." + state),
                state == now ? "now" : state.isBefore(now) ? "done" : "coming")).toList();
    }

    public boolean isMayChange() {
        return page.isHost() && page.isOfficer();
    }

    /// The host for another, or a party for itself.
    public boolean isMayGive() {
        return acting.may(Role.COORDINATOR, Role.OFFICER, Role.FINANCE);
    }

    public String fte(String plain) {
        BigDecimal fte = new BigDecimal(plain);
        return fmt.decimal(fte, Math.max(1, fte.scale()));
    }

    public String vacancy(VacancyRow row) {
        if (row.mistaken()) return fmt.text("cofinancing.staffing.show.mistaken");
        return row.open() ? fmt.text("cofinancing.staffing.show.open", row.months()) : fmt.text("cofinancing.staffing.show.closed", row.months());
    }

    public String total(Gift gift) {
        return gift.cash() == null ? "–" : fmt.amount(gift.cash().plus(gift.value()).ore());
    }

    public String getInKindTotal() {
        return fmt.amount(Money.sum(getStaffing().inKind().stream().map(Gift::value).toList()).ore());
    }

    /// What was just saved, so that it can be told.
    public boolean isSaved() {
        return "ja".equals(request.getParameter("sparat"));
    }
}
