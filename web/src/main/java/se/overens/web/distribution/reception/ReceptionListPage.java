package se.overens.web.distribution.reception;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import se.overens.distribution.model.Category;
import se.overens.distribution.reception.FindReception;
import se.overens.distribution.reception.ReceptionView;
import se.overens.distribution.reception.ReceptionView.KnownView;
import se.overens.distribution.reception.ReceptionView.RowView;
import se.overens.distribution.reception.ReportRow;
import se.overens.shared.Page;
import se.overens.shared.Today;
import se.overens.web.distribution.Here;
import se.overens.web.distribution.YearChoice;
import se.overens.web.shared.Formats;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// What the municipalities have received in a year, and who has told it.
@Named("receptionList")
@RequestScoped
public class ReceptionListPage {

    @Inject
    private FindReception find;
    @Inject
    private CurrentActing acting;
    @Inject
    private Here here;
    @Inject
    private Formats fmt;
    @Inject
    private Today today;
    private YearChoice choice;
    private ReceptionView view;
    private List<ReportRow> reports;

    @PostConstruct
    void open() {
        Category category = YearChoice.category(here);
        choice = YearChoice.of(here, category, find.years(category), today.day().getYear());
        view = find.of(category, choice.year());
        reports = find.reports(new Page.Request(0, Page.LARGEST)).items();
    }

    /// What was told before, the youngest first: `98 (2024-02-05)`.
    public String earlier(RowView row) {
        return row.earlier().stream().map(this::written).collect(Collectors.joining(", "));
    }

    private String written(KnownView known) {
        String when = known.month() == null ? "" : "%d-%02d: ".formatted(view.year(), known.month());
        return when + fmt.number(known.persons()) + " (" + fmt.day(known.knownOn()) + ")";
    }

    public boolean own(RowView row) {
        return row.code().equals(here.address().organisation());
    }

    public boolean isRegistering() {
        return acting.isHost() && acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    public boolean isDone() {
        return here.asked("klart").isPresent();
    }

    public YearChoice getChoice() {
        return choice;
    }

    public ReceptionView getView() {
        return view;
    }

    public List<ReportRow> getReports() {
        return reports;
    }
}
