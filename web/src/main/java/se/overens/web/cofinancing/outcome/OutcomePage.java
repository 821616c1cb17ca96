package se.overens.web.cofinancing.outcome;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.outcome.FindOutcome;
import se.overens.cofinancing.outcome.OutcomeView;
import se.overens.cofinancing.outcome.OutcomeView.Component;
import se.overens.cofinancing.outcome.model.CostName;
import se.overens.cofinancing.settlement.FindSettlements;
import se.overens.cofinancing.settlement.SettlementDraftView;
import se.overens.cofinancing.settlement.SettlementView;
import se.overens.shared.Fraction;
import se.overens.shared.Today;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Formats;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Budget and outcome of the post of the address, of the year `?ar=`, and its settlements.
@Named
@RequestScoped
public class OutcomePage {

    @Inject
    private PostPage page;
    @Inject
    private FindOutcome find;
    @Inject
    private FindSettlements findSettlements;
    @Inject
    private CurrentActing acting;
    @Inject
    private Formats fmt;
    @Inject
    private Today today;
    @Inject
    private HttpServletRequest request;
    private OutcomeView outcome;
    private List<SettlementView> settlements;
    private List<SettlementDraftView> drafts;

    /// Of the year that is asked for, else this year, else the latest that has a cost; null when none has.
    public OutcomeView getOutcome() {
        if (outcome == null && !page.getYears().isEmpty()) outcome = find.of(page.getPost().number(), year());
        return outcome;
    }

    private int year() {
        String asked = request.getParameter("ar");
        List<Integer> years = page.getYears().stream().map(YearView::year).toList();
        return years.stream().filter(year -> String.valueOf(year).equals(asked)).findFirst()
                .or(() -> years.stream().filter(year -> year == today.day().getYear()).findFirst()).orElse(years.getFirst());
    }

    public List<SettlementView> getSettlements() {
        if (settlements == null) settlements = findSettlements.list(page.getPost().number());
        return settlements;
    }

    public List<SettlementDraftView> getDrafts() {
        if (drafts == null) drafts = page.isHost() ? findSettlements.drafts(page.getPost().number()) : List.of();
        return drafts;
    }

    public boolean isEntering() {
        return page.isHost() && acting.may(Role.FINANCE);
    }

    public boolean isSaved() {
        return request.getParameter("sparat") != null;
    }

    /// What a component is called.
    public String name(CostName name) {
        return name.label().isEmpty() ? fmt.text("cofinancing.outcome.kind." + name.kind()) : name.label();
    }

    /// `+12 000,00 kr mer än budget`.
    public String difference(long ore) {
        if (ore == 0) return fmt.text("cofinancing.outcome.same");
        return ore > 0 ? fmt.text("cofinancing.outcome.more", "+" + fmt.money(ore)) : fmt.text("cofinancing.outcome.less", fmt.money(ore));
    }

    public String sign(long ore) {
        return ore > 0 ? "wait" : ore < 0 ? "info" : "ok";
    }

    /// The length of a bar: 100 for the largest budget or outcome of a component.
    public String bar(long ore) {
        long most = getOutcome().components().stream().mapToLong(each -> Math.max(each.budgetOre(), each.outcomeOre())).max().orElse(0);
        return most == 0 ? "0" : Fraction.of(ore, most).times(100).toDecimal(1).toPlainString();
    }

    /// Months that follow each other are told as the first and the last.
    public String missing(Component component) {
        List<String> told = new ArrayList<>();
        YearMonth first = null;
        YearMonth last = null;
        for (YearMonth month : component.missing().stream().map(YearMonth::parse).toList()) {
            if (last == null || !last.plusMonths(1).equals(month)) {
                if (first != null) told.add(range(first, last));
                first = month;
            }
            last = month;
        }
        if (first != null) told.add(range(first, last));
        return String.join(", ", told);
    }

    private static String range(YearMonth first, YearMonth last) {
        return first.equals(last) ? first.toString() : first + "–" + last;
    }

    public String sign(SettlementView settlement) {
        return switch (settlement.state()) {
            case SETTLED -> "ok";
            case SENT -> "wait";
            case OBJECTED -> "alert";
        };
    }
}
