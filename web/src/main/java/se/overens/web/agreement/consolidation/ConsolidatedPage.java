package se.overens.web.agreement.consolidation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.overens.agreement.consolidation.ConsolidatedView;
import se.overens.agreement.consolidation.ConsolidatedView.Figure;
import se.overens.agreement.consolidation.ConsolidatedView.InForce;
import se.overens.agreement.consolidation.ConsolidatedView.StandingClause;
import se.overens.agreement.consolidation.FindConsolidated;
import se.overens.agreement.consolidation.ReadConsolidated;
import se.overens.agreement.model.TextDifference;
import se.overens.shared.Today;
import se.overens.shared.WrittenDay;
import se.overens.web.shared.Address;
import se.overens.web.shared.Download;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Language;

/// What applies on the day `?dag=` of the agreement of the address; compared, from `?fran=` to `?till=`.
@Named
@RequestScoped
public class ConsolidatedPage {

    private static final String KEY = "agreement.consolidation.show.";

    @Inject
    private FindConsolidated find;
    @Inject
    private ReadConsolidated read;
    @Inject
    private Formats fmt;
    @Inject
    private Language language;
    @Inject
    private Today today;
    @Inject
    private HttpServletRequest request;
    private ConsolidatedView text;
    private TextDifference difference;

    public ConsolidatedView getText() {
        if (text == null) text = find.of(number(), asked("dag"));
        return text;
    }

    /// Answers with the document when `?spara=PDF` asks for it.
    public void open() {
        if (!"PDF".equals(request.getParameter("spara"))) return;
        LocalDate day = getText().on();
        Download.send(ReadConsolidated.fileName(number(), day), "application/pdf", read.read(number(), day, language.getLocale()));
    }

    public boolean isApplies() {
        return getText().standing() == InForce.IN_FORCE;
    }

    public String sign(InForce standing) {
        return switch (standing) {
            case IN_FORCE -> "ok";
            case NOT_SIGNED, NOT_YET -> "wait";
            case ENDED -> "quiet";
        };
    }

    /// Where a clause comes from, in words.
    public String source(StandingClause clause) {
        return clause.addendum() ? fmt.text(KEY + "by.addendum", getText().source(clause.by()).title(), fmt.date(clause.since()))
                : fmt.text(KEY + "by.own", fmt.date(clause.since()));
    }

    public String removed(StandingClause clause) {
        return fmt.text(KEY + "removed.by", clause.clause().number(), clause.clause().heading(), getText().source(clause.by()).title(), fmt.date(clause.since()));
    }

    public String who(Figure figure) {
        return figure.partyName() == null ? fmt.text(KEY + "all") : figure.partyName();
    }

    public String source(Figure figure) {
        return figure.model() == null ? fmt.text(KEY + "figure.clause", figure.clause(), getText().source(figure.by()).title())
                : fmt.text(KEY + "figure.model", figure.model().title(), fmt.day(figure.model().decidedOn()), figure.model().caseReference());
    }

    /// "Länsstyrelsen i Kalmar: KS 2024-06-12 § 97, KS 2024/44".
    public String decision(ConsolidatedView.Decision decision) {
        return fmt.text(KEY + "source.decision", who(decision), fmt.day(decision.decidedOn()), decision.paragraph(), decision.caseReference());
    }

    private String who(ConsolidatedView.Decision decision) {
        return decision.through() == null ? decision.partyName() : decision.partyName() + " (" + fmt.text(KEY + "source.through") + " " + decision.through() + ")";
    }

    public TextDifference getDifference() {
        if (difference == null) difference = find.difference(number(), getFrom(), getTo());
        return difference;
    }

    public int getChanged() {
        return getDifference().changedClauses().size();
    }

    /// Otherwise the first day.
    public LocalDate getFrom() {
        return asked("fran") == null ? getText().startsOn() : asked("fran");
    }

    public LocalDate getTo() {
        return asked("till") == null ? today.day() : asked("till");
    }

    /// What was written where a day was asked for, and is none; null when every day can be read.
    public String getUnreadable() {
        return Stream.of("dag", "fran", "till").filter(this::unreadable).map(request::getParameter).findFirst().orElse(null);
    }

    private LocalDate asked(String name) {
        String value = request.getParameter(name);
        return value == null || unreadable(name) ? null : WrittenDay.read(value.strip());
    }

    private boolean unreadable(String name) {
        String value = request.getParameter(name);
        if (value == null) return false;
        try {
            WrittenDay.read(value.strip());
            return false;
        } catch (DateTimeException noDay) {
            return true;
        }
    }

    private int number() {
        return ((Address) request.getAttribute(Address.ATTRIBUTE)).number();
    }
}
