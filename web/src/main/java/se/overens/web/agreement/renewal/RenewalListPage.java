package se.overens.web.agreement.renewal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.renewal.FindRenewals;
import se.overens.agreement.renewal.ReadRenewalCalendar;
import se.overens.agreement.renewal.RenewalRow;
import se.overens.agreement.renewal.SetRenewalMonths;
import se.overens.agreement.renewal.model.CalendarFile;
import se.overens.shared.Page;
import se.overens.shared.Today;
import se.overens.shared.WrittenDay;
import se.overens.web.shared.Download;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Language;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The agreements that are renewed, end or are to be reviewed by the day `?till=`, a year ahead when nothing is said.
@Named
@RequestScoped
public class RenewalListPage {

    @Inject
    private FindRenewals find;
    @Inject
    private SetRenewalMonths set;
    @Inject
    private ReadRenewalCalendar calendar;
    @Inject
    private Language language;
    @Inject
    private CurrentActing acting;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Today today;
    @Inject
    private HttpServletRequest request;
    private List<RenewalRow> rows;
    private Integer months;
    private Long version;

    /// Answers with the calendar file that `?spara=ics` asks for.
    public void open() {
        if ("ics".equals(request.getParameter("spara"))) Download.send("avtal.ics", CalendarFile.MEDIA_TYPE, calendar.all(language.getLocale()));
    }

    public List<RenewalRow> getRows() {
        if (rows == null) rows = find.list(getUntil(), new Page.Request(0, Page.LARGEST)).items();
        return rows;
    }

    public LocalDate getUntil() {
        try {
            String asked = request.getParameter("till");
            return asked == null ? today.day().plusYears(1) : WrittenDay.read(asked.strip());
        } catch (DateTimeException unreadable) {
            return today.day().plusYears(1);
        }
    }

    public String save() {
        return forms.attempt(() -> set.set(version, months == null ? 0 : months)).map(_ -> to.goTo(to.view("agreement/renewal/list") + "?sparat=ja")).orElse(null);
    }

    public boolean isSaved() {
        return "ja".equals(request.getParameter("sparat"));
    }

    public boolean isCoordinator() {
        return acting.isHost() && acting.may(Role.COORDINATOR);
    }

    public Integer getMonths() {
        return months == null ? Integer.valueOf(find.setting().months()) : months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(find.setting().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
