package se.overens.cofinancing.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.outcome.model.Booked;
import se.overens.cofinancing.outcome.model.CostName;
import se.overens.cofinancing.outcome.model.OutcomePeriod;
import se.overens.cofinancing.outcome.model.PostOutcome;
import se.overens.cofinancing.outcome.model.YearBook;
import se.overens.cofinancing.outcome.store.Outcomes;
import se.overens.cofinancing.store.Posts;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The host's finance officer enters what a post has cost, period by period and component by component. What stood before
/// is kept; a line that says what is already known adds nothing.
@Stateless
@Allowed(Role.FINANCE)
public class EnterOutcome {

    /// @param post   its readable number
    /// @param source what the figures come from
    public record Command(@NotNull Integer post, @NotNull @Min(2000) @Max(2100) Integer year,
                          @NotEmpty @Size(max = 500) List<@Valid @NotNull Line> lines, @NotBlank @Size(max = 300) String source) {
    }

    /// @param period `2024-03` or `2024-Q1`
    /// @param label  what the post calls the component, when it is another than salary, travel or premises
    public record Line(@NotBlank String period, @NotNull ComponentKind kind, @Size(max = 80) String label, @NotNull Money amount) {

        CostName name() {
            return new CostName(kind, label);
        }
    }

    @Inject
    private FindPosts posts;
    @Inject
    private FindPostCosts costs;
    @Inject
    private Posts store;
    @Inject
    private Outcomes outcomes;
    @Inject
    private OutcomeFaults faults;
    @Inject
    private FindOutcome find;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public OutcomeView enter(@NotNull @Valid Command command) {
        PostView seen = posts.byNumber(command.post());
        if (!acting.organisation().equals(seen.host())) throw new NotAllowed("EnterOutcome");
        YearShares shares = YearShares.of(seen, costs.yearView(seen.id(), command.year()));
        CoFinancedPost post = store.lock(acting.workspace(), seen.id());
        YearBook book = new YearBook(outcomes.of(acting.workspace(), post.id(), command.year()));
        Invalid.unlessEmpty(faults.of(command.lines(), shares, book));
        List<PostOutcome> news = news(command, post, book);
        if (!news.isEmpty()) {
            outcomes.add(news);
            happened.fire(new OutcomeEntered(post.id(), Map.of("number", seen.number(), "year", command.year(), "lines", news.size(),
                    "sumOre", Long.toString(Money.sum(news.stream().map(entry -> entry.booked().amount()).toList()).ore()))));
        }
        return find.of(command.post(), command.year());
    }

    private List<PostOutcome> news(Command command, CoFinancedPost post, YearBook book) {
        var told = new PostOutcome.Told(command.source().strip(), acting.organisation(), today.now());
        List<PostOutcome> news = new ArrayList<>();
        for (Line line : command.lines()) {
            Booked booked = new Booked(OutcomePeriod.parse(line.period()).orElseThrow(), line.amount());
            var before = book.at(line.name(), booked.period());
            if (before.filter(entry -> entry.booked().equals(booked)).isPresent()) continue;
            news.add(new PostOutcome(post, line.name(), booked, before.map(PostOutcome::revision).orElse(0) + 1, told));
        }
        return news;
    }
}
