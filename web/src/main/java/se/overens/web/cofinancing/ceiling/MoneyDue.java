package se.overens.web.cofinancing.ceiling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import se.overens.cofinancing.ceiling.CeilingsView;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.cofinancing.ceiling.CeilingPage.Line;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Links;

/// What of a post's money somebody has to do something about: a cost above the contract's ceiling this year or later, and
/// what a payer has no funding for.
@Named
@RequestScoped
public class MoneyDue {

    @Inject
    private PostPage page;
    @Inject
    private CeilingPage ceilings;
    @Inject
    private Formats fmt;
    @Inject
    private Links to;
    private List<Due> lines;

    /// @param word    what the link to where it is done says
    public record Due(String heading, String text, String address, String word) {
    }

    public List<Due> getLines() {
        if (lines == null) lines = page.getPost().ended() ? List.of() : Stream.concat(
                ceilings.getCeilings().years().stream().filter(year -> year.isStopped() && isAhead(year.year())).map(this::above),
                ceilings.getLines().stream().filter(line -> line.year().needsDecision() && isAhead(line.year().year())).map(this::lacking)).toList();
        return lines;
    }

    private boolean isAhead(int year) {
        return year >= page.getDay().getYear();
    }

    private Due above(CeilingsView.Year year) {
        return new Due(fmt.text("cofinancing.due.above", ceilings.kronor(year.overflow()), String.valueOf(year.year())),
                fmt.text("cofinancing.due.above.text", fmt.text("cofinancing.ceiling.overflow." + year.rule())), here(), fmt.text("cofinancing.due.see"));
    }

    private Due lacking(Line line) {
        String year = String.valueOf(line.year().year());
        boolean mine = ceilings.mayFund(line);
        return new Due(fmt.text("cofinancing.due.lacking", line.payer().name(), ceilings.kronor(line.year().lacking()), year), fmt.text("cofinancing.due.lacking.text"),
                mine ? to.view("agreement/funding/year", line.payer().agreement(), line.year().year()) : here(), fmt.text(mine ? "cofinancing.funding.decide" : "cofinancing.due.see", year));
    }

    private String here() {
        return to.view("cofinancing/ceiling/show", page.getPost().number());
    }
}
