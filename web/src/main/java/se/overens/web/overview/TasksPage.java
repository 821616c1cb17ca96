package se.overens.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.overens.overview.FindHappened;
import se.overens.overview.FindOwnFigures;
import se.overens.overview.HappenedView;
import se.overens.overview.NoteVisit;
import se.overens.overview.OwnFigures;
import se.overens.shared.Today;
import se.overens.web.shared.Address;
import se.overens.web.shared.Formats;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork.Task;

/// Att göra: what waits for us, what waits for others, what has happened since last time.
@Named
@RequestScoped
public class TasksPage {

    private static final int SHOWN = 12;
    private static final Duration AT_FIRST = Duration.ofDays(14);
    private static final int SOON_DAYS = 7;

    @Inject
    private Work work;
    @Inject
    private FindHappened happened;
    @Inject
    private FindOwnFigures ownFigures;
    @Inject
    private NoteVisit visits;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Formats formats;
    @Inject
    private jakarta.servlet.http.HttpServletRequest request;
    private Optional<Instant> lastVisit;
    private List<HappenedView> news;
    private Optional<OwnFigures> figures;

    public List<Task> getForUs() {
        return work.now().waitsForUs();
    }

    public List<Task> getForOthers() {
        return work.now().waitsForOthers();
    }

    public List<HappenedView> getNews() {
        if (news == null) news = happened.since(since().orElse(today.now().minus(AT_FIRST)), SHOWN);
        return news;
    }

    public String getLead() {
        return formats.text("overview.tasks.lead", getForUs().size(), acting.person().organisationName());
    }

    /// The nearest last day there is, or null.
    public LocalDate getNearest() {
        return getForUs().isEmpty() ? null : getForUs().getFirst().due();
    }

    public String getNewsHeading() {
        return since().map(before -> formats.text("overview.tasks.newsSince", formats.date(before.atZone(Today.SWEDEN).toLocalDate())))
                .orElseGet(() -> formats.text("overview.tasks.newsFirst"));
    }

    /// A municipality's own figures; null for the host.
    public OwnFigures getFigures() {
        if (figures == null) figures = ownFigures.now();
        return figures.orElse(null);
    }

    public String getFiguresHeading() {
        return formats.text("overview.tasks.figures", acting.person().organisationName(), Integer.toString(getFigures().year()));
    }

    public LocalDate getToday() {
        return today.day();
    }

    public boolean isLate(Task task) {
        return task.due() != null && task.due().isBefore(today.day());
    }

    public boolean isSoon(Task task) {
        return task.due() != null && !isLate(task) && !task.due().isAfter(today.day().plusDays(SOON_DAYS));
    }

    /// The task's text, or (with `.action`) the verb on its button.
    public String text(Task task) {
        return formats.text("task." + task.text(), task.args().toArray());
    }

    public String text(HappenedView event) {
        return formats.text(event.text(), event.args().toArray());
    }

    /// A path below the organisation's address.
    public String at(String path) {
        return ((Address) request.getAttribute(Address.ATTRIBUTE)).prefix() + "/" + path;
    }

    private Optional<Instant> since() {
        if (lastVisit == null) lastVisit = visits.note();
        return lastVisit;
    }
}
