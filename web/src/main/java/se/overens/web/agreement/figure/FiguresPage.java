package se.overens.web.agreement.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.addendum.AmendFigures;
import se.overens.agreement.addendum.FindAddenda;
import se.overens.agreement.figure.FigureView;
import se.overens.agreement.figure.FigureView.Source;
import se.overens.agreement.figure.FindAgreementFigures;
import se.overens.agreement.figure.InForceView;
import se.overens.shared.WrittenDay;
import se.overens.web.agreement.AgreementHere;
import se.overens.web.shared.Csv;
import se.overens.web.shared.Download;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Language;
import se.overens.web.shared.Links;
import se.overens.web.shared.Xlsx;

/// An agreement's figures year by year, each with its source, and what applied on a day.
@Named
@RequestScoped
public class FiguresPage {

    private static final String KEY = "agreement.figures.";

    @Inject
    private FindAgreementFigures find;
    @Inject
    private AgreementHere agreement;
    @Inject
    private FindAddenda addenda;
    @Inject
    private AmendFigures figures;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Formats fmt;
    @Inject
    private Language language;
    @Inject
    private HttpServletRequest request;
    private List<FigureView> lines;
    private InForceView inForce;

    public List<FigureView> getLines() {
        if (lines == null) lines = find.of(agreement.getAgreement().number());
        return lines;
    }

    /// Whether some of them are to be negotiated anew.
    public boolean isOutside() {
        return getLines().stream().anyMatch(line -> line.state() == FigureView.State.RENEGOTIATE);
    }

    /// Whether an addendum can take up what is new: a model that has superseded the annex, or a figure outside the band.
    public boolean isAmendable() {
        boolean asked = isOutside() || getLines().stream().anyMatch(line -> line.proposed() != null);
        return asked && addenda.of(agreement.getAgreement().number()).possible();
    }

    public String amend() {
        int number = agreement.getAgreement().number();
        return forms.attempt(() -> figures.begin(number)).map(draft -> to.goTo(to.view("agreement/addendum/propose", number) + "?utkast=" + draft.id())).orElse(null);
    }

    /// The day that is asked about, as it was written.
    public String getDay() {
        String day = request.getParameter("dag");
        return day == null ? "" : day.strip();
    }

    public boolean isUnreadable() {
        return !getDay().isEmpty() && day() == null;
    }

    /// What applied on the day, or null when none is asked about.
    public InForceView getInForce() {
        if (inForce == null && day() != null) inForce = find.inForce(agreement.getAgreement().number(), day());
        return inForce;
    }

    public String getParties() {
        return getInForce().parties().stream().map(InForceView.Party::name).collect(Collectors.joining(", "));
    }

    public String sign(FigureView line) {
        return switch (line.state()) {
            case RESOLVED -> line.information() ? "info" : "ok";
            case UNRESOLVED -> "quiet";
            case RENEGOTIATE -> "alert";
        };
    }

    public String standing(FigureView line) {
        return switch (line.state()) {
            case RESOLVED -> line.information() ? fmt.text(KEY + "information") : fmt.text(KEY + line.current().standing());
            case UNRESOLVED -> fmt.text(KEY + "unresolved");
            case RENEGOTIATE -> fmt.text(KEY + "renegotiate");
        };
    }

    public String party(FigureView line) {
        return line.name() == null ? fmt.text(KEY + "together") : line.name();
    }

    /// Where the figure comes from, apart from the link to its model.
    public String source(Source source) {
        return switch (source.origin()) {
            case TEXT -> fmt.text(KEY + "ofText", source.getClause(), String.valueOf(source.version()));
            case CARRIED -> fmt.text(KEY + "ofCarried", String.valueOf(source.carriedFrom()), source.getClause());
            case PUBLISHED -> fmt.text(KEY + "decision", fmt.day(source.decidedOn()), source.caseReference());
        };
    }

    /// What is to be known beside the figure, one sentence each.
    public List<String> notes(FigureView line) {
        Source source = line.current() == null ? line.proposed() : line.current();
        return Stream.of(part(source), grounds(source), band(line), superseded(line), check(line), assigned(line), coming(line)).filter(note -> note != null).toList();
    }

    private String part(Source source) {
        if (source == null || source.part().equals("1")) return null;
        return fmt.text(KEY + (source.tied() ? "partTied" : "part"), source.part(), fmt.number(source.wholeYear()), fmt.number(source.places()));
    }

    private String grounds(Source source) {
        if (source == null || source.grounds() == null) return null;
        var quota = source.grounds().quota();
        var forecast = source.grounds().forecast();
        String ofQuota = quota == null ? "" : fmt.text(KEY + "ofQuota", fmt.number(quota.persons()));
        String ofForecast = forecast == null ? "" : fmt.text(KEY + "ofForecast", forecast.publisher(), fmt.day(forecast.publishedOn()), fmt.number(forecast.persons()));
        return (ofQuota + " " + ofForecast).strip();
    }

    private String band(FigureView line) {
        if (line.band() == null) return null;
        String ends = line.band().least() == null ? "most" : line.band().most() == null ? "least" : "between";
        String words = fmt.text(KEY + "band." + ends + "." + line.band().unit(), fmt.written(line.band().least()), fmt.written(line.band().most()));
        return line.proposed() == null ? words : words + " " + fmt.text(KEY + "outside", fmt.number(line.proposed().wholeYear()), line.proposed().modelTitle());
    }

    private String superseded(FigureView line) {
        if (line.proposed() == null || line.state() != FigureView.State.RESOLVED) return null;
        return fmt.text(KEY + "superseded", line.proposed().modelTitle(), fmt.number(line.proposed().places()));
    }

    private String check(FigureView line) {
        return line.check() == null ? null : fmt.text(KEY + "check", fmt.written(line.check().share()), fmt.number(line.check().forecast()), fmt.written(line.check().expected()));
    }

    private String assigned(FigureView line) {
        if (line.assigned() == null) return null;
        String by = KEY + "assigned." + line.assigned().by() + (line.assigned().excess() > 0 ? ".excess" : "");
        return fmt.text(by, fmt.number(line.assigned().places()), fmt.number(line.assigned().excess()));
    }

    private String coming(FigureView line) {
        if (line.state() == FigureView.State.RENEGOTIATE && line.proposed() == null) return fmt.text(KEY + "anew", String.valueOf(line.year()));
        if (line.state() != FigureView.State.UNRESOLVED) return null;
        return fmt.text(KEY + (agreement.getAgreement().form().name().equals("FIGURELESS") ? "coming" : "missing"), String.valueOf(line.year()));
    }

    public void csv() {
        Download.send(FigureSheet.fileName(agreement.getAgreement().number(), "csv"), Csv.MEDIA_TYPE, FigureSheet.of(getLines(), language.texts()).csv());
    }

    public void xlsx() {
        Download.send(FigureSheet.fileName(agreement.getAgreement().number(), "xlsx"), Xlsx.MEDIA_TYPE, FigureSheet.of(getLines(), language.texts()).xlsx());
    }

    private LocalDate day() {
        try {
            return getDay().isEmpty() ? null : WrittenDay.read(getDay());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
