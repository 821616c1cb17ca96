package se.overens.cofinancing.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.index.PostIndexView.Reading;
import se.overens.cofinancing.index.PostIndexView.Year;
import se.overens.cofinancing.index.model.IndexPeriod;
import se.overens.shared.Money;
import se.overens.shared.Today;
import se.overens.shared.Words;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// An index that should have been published waits to be registered; one that has been waits to be put right with the next
/// basis. Both wait for the host.
@ApplicationScoped
public class IndexWork implements WaitingWork {

    private static final Set<Role> HOSTS = Set.of(Role.FINANCE, Role.COORDINATOR, Role.OFFICER);

    @Inject
    private FindPostIndex find;
    @Inject
    private Today today;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (PostView post : find.hosted()) find.of(post).years().stream().filter(year -> year.entered() != null).forEach(year -> add(tasks, post, year));
        return tasks;
    }

    private void add(List<Task> tasks, PostView post, Year year) {
        String path = "samfinansiering/" + post.number() + "/index";
        LocalDate known = year.readings().stream().map(Reading::publishedOn).max(LocalDate::compareTo).orElse(today.day());
        if (!year.provisional() && year.isCorrected()) tasks.add(new Task("index-true-up", List.of(post.title(), String.valueOf(year.year()),
                Words.in(Words.SWEDISH).money(Money.parse(year.trueUp()).ore())), path, null, known, HOSTS, null));
        year.readings().stream().filter(Reading::provisional).forEach(missing -> {
            LocalDate due = due(missing);
            if (due.isBefore(today.day())) tasks.add(new Task("index-to-register", List.of(post.title(), missing.series(), missing.wanted()),
                    "samfinansiering/index", null, due.plusDays(1), HOSTS, null));
        });
    }

    /// The last day of the month that it should have been published in: the one the contract names, or the one after the period.
    private static LocalDate due(Reading missing) {
        if (missing.wantedEdition() != null) return YearMonth.parse(missing.wantedEdition()).atEndOfMonth();
        IndexPeriod wanted = IndexPeriod.parse(missing.wanted());
        return YearMonth.of(wanted.year(), wanted.month() == null ? 12 : wanted.month()).plusMonths(1).atEndOfMonth();
    }
}
