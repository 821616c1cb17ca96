package se.overens.agreement.commitment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.commitment.CommitmentsView.Done;
import se.overens.agreement.commitment.CommitmentsView.Report;
import se.overens.agreement.commitment.CommitmentsView.Revision;
import se.overens.agreement.commitment.CommitmentsView.Row;
import se.overens.agreement.commitment.model.Commitment;
import se.overens.agreement.commitment.model.CommitmentReport;
import se.overens.agreement.commitment.model.YearlyRevision;
import se.overens.agreement.commitment.store.Commitments;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.store.Agreements;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// What the parties of an agreement have promised, and what has been done of it.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindCommitments {

    @Inject
    private Agreements agreements;
    @Inject
    private Followed followed;
    @Inject
    private Commitments commitments;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @param year null: the latest that there may be something for
    public CommitmentsView of(int number, Integer year) {
        Agreement agreement = agreements.find(acting.workspace(), acting.organisation(), number).orElseThrow(() -> new NotFound("agreement", number));
        Followed.One one = followed.of(agreement);
        List<Integer> years = one.years(today.day());
        int asked = year != null ? year : years.isEmpty() ? today.day().getYear() : years.getLast();
        List<CommitmentReport> reports = commitments.reports(agreement.workspace(), List.of(agreement.id()));
        List<Row> rows = years.contains(asked) ? one.commitments(asked, today.day()).stream().map(each -> row(each, reports)).toList() : List.of();
        return new CommitmentsView(agreement.id(), number, one.texts().on(today.day()).title(), asked, years, rows, revision(one, asked), null);
    }

    private Row row(Commitment commitment, List<CommitmentReport> all) {
        List<CommitmentReport> reports = new ArrayList<>(all.stream().filter(each -> each.point().equals(commitment.point()) && each.year() == commitment.year()).toList());
        Collections.reverse(reports);
        Integer done = reports.isEmpty() ? null : reports.getFirst().told().done();
        MemberView party = commitment.party() == null ? null : members.byCode(commitment.party());
        return new Row(commitment, party == null ? null : party.name(), commitment.status(done, today.day()), done,
                party == null || party.id().equals(acting.organisation()), reports.stream().map(this::report).toList());
    }

    private Report report(CommitmentReport report) {
        return new Report(name(report.organisation()), report.told().done(), report.target(), report.told().comment(),
                !report.organisation().equals(report.registeredBy()), report.at());
    }

    private Revision revision(Followed.One one, int year) {
        if (!one.revisedYearly()) return null;
        List<YearlyRevision> done = commitments.revisions(one.agreement().workspace(), List.of(one.agreement().id()));
        var years = one.revisions(today.day());
        return new Revision(years.has(year) ? years.due(year) : null, years.waiting(done.stream().map(YearlyRevision::year).toList(), today.day()).orElse(null),
                done.stream().map(each -> new Done(each.year(), each.outcome(), each.comment(), name(each.organisation()), each.at())).toList());
    }

    private String name(UUID organisation) {
        return members.get(organisation).name();
    }
}
