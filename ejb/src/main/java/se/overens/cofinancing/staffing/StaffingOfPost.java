package se.overens.cofinancing.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.cofinancing.PostView;
import se.overens.cofinancing.TellsOfPost;
import se.overens.cofinancing.TimelineEntry;
import se.overens.cofinancing.TimelineEntry.Lane;
import se.overens.cofinancing.staffing.StaffingView.VacancyRow;
import se.overens.shared.Today;

/// How a post's extent has changed, when nobody had it, and how long it is planned for, on its timeline.
@ApplicationScoped
public class StaffingOfPost implements TellsOfPost {

    @Inject
    private FindStaffing find;
    @Inject
    private Today today;

    @Override
    public List<TimelineEntry> tell(PostView post) {
        StaffingView staffing = find.of(post);
        String path = "samfinansiering/" + post.number() + "/bemanning";
        List<TimelineEntry> entries = new ArrayList<>();
        staffing.extent().stream().skip(1).forEach(each -> entries.add(point(Lane.STAFFING, each.from(), path, "fte", each.fte())));
        staffing.vacancies().stream().filter(row -> !row.mistaken()).forEach(row -> vacancy(row, path, entries));
        if (staffing.frame() != null && staffing.frame().plannedEnd() != null && !post.ended())
            entries.add(point(Lane.AGREEMENT, staffing.frame().plannedEnd(), path, "planned-end"));
        return entries;
    }

    private void vacancy(VacancyRow row, String path, List<TimelineEntry> entries) {
        entries.add(point(Lane.STAFFING, row.from(), path, "vacant", row.fte()));
        if (row.until() != null) entries.add(point(Lane.STAFFING, row.until().plusDays(1), path, "filled", row.months()));
    }

    private TimelineEntry point(Lane lane, LocalDate day, String path, String text, Object... args) {
        return TimelineEntry.on(lane, day, today.day(), path, text, args);
    }
}
