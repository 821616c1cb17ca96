package se.overens.web.cofinancing.ending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import se.overens.cofinancing.ending.EndingConsequences;
import se.overens.cofinancing.ending.EndingConsequences.Party;
import se.overens.cofinancing.ending.EndingConsequences.Year;
import se.overens.cofinancing.ending.FindEnding;
import se.overens.shared.Fraction;
import se.overens.shared.WrittenDay;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;

/// What it would mean that the post ends on a day: looked at before anybody proposes it, at an address of its own
/// (`?dag=2024-09-30`).
@Named
@RequestScoped
public class ConsequencesPage {

    @Inject
    private PostPage page;
    @Inject
    private FindEnding endings;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Formats fmt;
    @Inject
    private CurrentActing acting;
    @Inject
    private HttpServletRequest request;
    private LocalDate lastDay;
    private EndingConsequences found;

    public void show() {
        forms.attempt(() -> endings.consequences(page.getPost().number(), lastDay))
                .ifPresent(counted -> to.goTo(address(counted.lastDay())));
    }

    public String address(LocalDate day) {
        return to.view("cofinancing/ending/consequences", page.getPost().number()) + "?dag=" + day;
    }

    public EndingConsequences getFound() {
        LocalDate asked = asked();
        if (found == null && asked != null)
            found = forms.attempt(() -> endings.consequences(page.getPost().number(), asked)).orElse(null);
        return found;
    }

    /// What it means for one's own organisation, a sentence for each year.
    public List<String> getSentences() {
        return getFound().party(acting.person().organisationCode()).map(own -> own.years().stream()
                .map(change -> change.lower().ore() == 0
                        ? fmt.text("cofinancing.ending.consequences.sentence.zero", own.name(), String.valueOf(change.year()))
                        : fmt.text("cofinancing.ending.consequences.sentence", own.name(), fmt.money(change.lower().ore()), String.valueOf(change.year())))
                .toList()).orElse(List.of());
    }

    /// Which years are counted on another year's cost.
    public List<String> getAssumed() {
        return getFound().years().stream().filter(Year::assumed)
                .map(year -> fmt.text("cofinancing.ending.consequences.assumed", String.valueOf(year.year()), String.valueOf(year.knownFrom()))).toList();
    }

    /// Less is written with a minus.
    public String less(long lowerOre) {
        return fmt.amount(-lowerOre);
    }

    /// The length of the bar: 100 for the one that has most to gain.
    public String bar(Party party) {
        long most = getFound().parties().stream().mapToLong(one -> one.lower().ore()).max().orElse(0);
        return most <= 0 ? "0" : Fraction.of(100 * Math.max(0, party.lower().ore()), most).toDecimal(1).toPlainString();
    }

    public boolean isNoticeLate() {
        return getFound().noticeBy() != null && getFound().noticeBy().isBefore(page.getDay());
    }

    private LocalDate asked() {
        String day = request.getParameter("dag");
        try {
            if (day != null && !day.isBlank()) return WrittenDay.read(day);
        } catch (DateTimeParseException notADay) {
            return proposed();
        }
        return proposed();
    }

    /// Without a day: the one that has been proposed.
    private LocalDate proposed() {
        return page.getBoard() == null ? null : page.getBoard().lastDay();
    }

    public LocalDate getLastDay() {
        return lastDay == null ? asked() : lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
