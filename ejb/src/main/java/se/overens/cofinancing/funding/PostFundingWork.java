package se.overens.cofinancing.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.overens.agreement.funding.FundingView;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.funding.PostFundingView.Payer;
import se.overens.cofinancing.funding.PostFundingView.Year;
import se.overens.cofinancing.funding.model.SourceEnd;
import se.overens.cofinancing.funding.model.SourceEnd.State;
import se.overens.shared.Money;
import se.overens.shared.Today;
import se.overens.shared.Words;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// A claim that lacks funding waits for the payer's new decision; money that ends waits for notice, or for more money.
@ApplicationScoped
public class PostFundingWork implements WaitingWork {

    private static final Set<Role> PAYERS = Set.of(Role.COORDINATOR, Role.OFFICER, Role.FINANCE);

    @Inject
    private FindPostFunding funding;
    @Inject
    private Today today;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (PostView post : funding.stated()) funding.own(post).ifPresent(payer -> tasks.addAll(tasks(post, payer)));
        return tasks;
    }

    private List<Task> tasks(PostView post, Payer payer) {
        List<Task> tasks = new ArrayList<>();
        for (Year year : payer.years()) if (year.needsDecision() && (year.state() != FundingView.State.UNFUNDED || !year.lackingNow().equals("0.00"))) tasks.add(lacking(post, payer, year));
        SourceEnd end = payer.sourceEnd();
        if (end != null && !post.ended() && end.state() == State.SOON) tasks.add(new Task("post-source-ends", List.of(post.title(), end.endsOn().toString()),
                path(post), end.noticeBy(), today.day(), PAYERS, null));
        if (end != null && !post.ended() && end.state() == State.TOO_LATE) tasks.add(new Task("post-source-gone", List.of(post.title(), end.endsOn().toString()),
                path(post), null, end.noticeBy() == null ? today.day() : end.noticeBy().plusDays(1), PAYERS, null));
        return tasks;
    }

    private static Task lacking(PostView post, Payer payer, Year year) {
        LocalDate first = LocalDate.of(year.year(), 1, 1);
        return new Task("post-funding-lacking", List.of(post.title(), String.valueOf(year.year()), Words.in(Words.SWEDISH).money(Money.parse(year.lacking()).ore())),
                "avtal/" + payer.agreement() + "/finansiering/" + year.year(), year.dueOn(), post.startedOn().isAfter(first) ? post.startedOn() : first, PAYERS, null);
    }

    private static String path(PostView post) {
        return "samfinansiering/" + post.number() + "/finansiering";
    }
}
