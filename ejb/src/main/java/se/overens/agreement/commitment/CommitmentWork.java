package se.overens.agreement.commitment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.commitment.model.Commitment;
import se.overens.agreement.commitment.model.CommitmentReport;
import se.overens.agreement.commitment.model.RevisionYears;
import se.overens.agreement.commitment.model.YearlyRevision;
import se.overens.agreement.commitment.store.Commitments;
import se.overens.agreement.commitment.store.Commitments.Follows;
import se.overens.agreement.store.Agreements;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Acting;
import se.overens.workspace.model.Role;

/// What has been promised waits for its party to tell how far it has come; a local agreement waits once a year for its
/// parties to look through it.
@Dependent
public class CommitmentWork implements WaitingWork {

    private static final Set<Role> OFFICERS = Set.of(Role.COORDINATOR, Role.OFFICER);
    private static final int ASKED_BEFORE = 30;

    @Inject
    private Agreements agreements;
    @Inject
    private Commitments commitments;
    @Inject
    private Followed followed;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    @Override
    public List<Task> tasks() {
        List<Follows> all = commitments.followed(acting.workspace(), acting.organisation());
        List<UUID> read = all.stream().filter(each -> !each.plain()).map(Follows::agreement).toList();
        var reports = commitments.reports(acting.workspace(), read).stream().collect(Collectors.groupingBy(CommitmentReport::agreement));
        var revisions = commitments.revisions(acting.workspace(), all.stream().map(Follows::agreement).toList()).stream().collect(Collectors.groupingBy(YearlyRevision::agreement));
        List<Task> tasks = new ArrayList<>();
        LocalDate day = today.day();
        for (Follows each : all) if (each.plain()) tasks.addAll(revision(each, revisions.getOrDefault(each.agreement(), List.of()), day));
        for (Followed.One one : followed.of(agreements.all(acting.workspace(), read))) {
            tasks.addAll(reports(one, reports.getOrDefault(one.agreement().id(), List.of())));
            tasks.addAll(revision(one, revisions.getOrDefault(one.agreement().id(), List.of())));
        }
        return tasks;
    }

    /// Without its text being read.
    private static List<Task> revision(Follows plain, List<YearlyRevision> done, LocalDate day) {
        RevisionYears years = RevisionYears.of(plain.startsOn(), plain.reviewDay(), plain.open() ? null : plain.endsOn());
        return years.waiting(done.stream().map(YearlyRevision::year).toList(), day)
                .map(year -> task("agreement-yearly-revision", new Named(plain.title(), plain.number()), year, years.due(year), years.asked(year))).stream().toList();
    }

    /// One for all of one's own commitments in the agreement this year that nothing has been told of.
    private List<Task> reports(Followed.One one, List<CommitmentReport> told) {
        int year = today.day().getYear();
        if (!one.lasts(year) || !(acting.get().orElseThrow() instanceof Acting.Person person)) return List.of();
        return one.commitments(year, today.day()).stream().filter(each -> person.organisationCode().equals(each.party()))
                .filter(each -> !today.day().isBefore(each.due().minusDays(ASKED_BEFORE)))
                .filter(each -> told.stream().noneMatch(report -> report.point().equals(each.point()) && report.year() == year))
                .map(Commitment::due).min(LocalDate::compareTo)
                .map(due -> task("commitment-report", named(one), year, due, due.minusDays(ASKED_BEFORE))).stream().toList();
    }

    private List<Task> revision(Followed.One one, List<YearlyRevision> done) {
        if (!one.revisedYearly()) return List.of();
        RevisionYears years = one.revisions(today.day());
        return years.waiting(done.stream().map(YearlyRevision::year).toList(), today.day())
                .map(year -> task("agreement-yearly-revision", named(one), year, years.due(year), years.asked(year))).stream().toList();
    }

    private record Named(String title, int number) {
    }

    private Named named(Followed.One one) {
        return new Named(one.texts().on(today.day()).title(), one.agreement().number());
    }

    private static Task task(String text, Named agreement, int year, LocalDate due, LocalDate since) {
        return new Task(text, List.of(agreement.title(), String.valueOf(year)), "avtal/" + agreement.number() + "/ataganden?ar=" + year, due, since, OFFICERS, null);
    }
}
