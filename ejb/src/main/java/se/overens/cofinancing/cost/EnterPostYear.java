package se.overens.cofinancing.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.cost.model.CostParty;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.PostYear;
import se.overens.cofinancing.cost.model.PostYearComponent;
import se.overens.cofinancing.cost.model.PostYearInput;
import se.overens.cofinancing.cost.model.PostYearPart.Payer;
import se.overens.cofinancing.cost.model.PostYearPart;
import se.overens.cofinancing.cost.model.ProRata;
import se.overens.cofinancing.cost.model.YearComponent;
import se.overens.cofinancing.cost.model.YearPlan;
import se.overens.cofinancing.cost.store.PostYears;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.store.Posts;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Fraction;
import se.overens.shared.Happened;
import se.overens.shared.Money;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Enters what a post costs in a year: components that keys divide, or the parts as they were decided. Entered again it
/// takes over, and what stood before is kept; what has been billed of the year stands.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.FINANCE})
public class EnterPostYear {

    /// @param post         its readable number
    /// @param proRata      how the contract counts a part of a year; null is by months
    /// @param proRataWords how the contract says it, or null
    /// @param unit         the parts are whole numbers of it, an öre or a krona; null is an öre
    /// @param source       where the amounts come from
    /// @param clause       the clause that says how they are divided, "§ 4"
    public record Command(@NotNull Integer post, @Min(2000) @Max(2100) int year, @NotNull @Size(max = 30) List<@Valid @NotNull Component> components,
                          ProRata proRata, @Size(max = 500) String proRataWords, Money unit,
                          @NotBlank @Size(max = 300) String source, @NotBlank @Size(max = 40) String clause) {

        /// Where a component stands, for what is wrong with it; a year of one amount has no components to its reader.
        String at(int index) {
            return components.size() == 1 && components.getFirst().kind() == ComponentKind.WHOLE ? "" : "components[" + index + "].";
        }
    }

    /// @param label            what OTHER is for
    /// @param amount           of a whole year at full staffing; null when the contract's own amounts make it
    /// @param estimate         of this year, when the post runs a part of it or is not fully staffed; or null
    /// @param countedOn        the day whose inhabitants the contract names; null is 1 November of the year before
    /// @param populationSource which list the inhabitants come from; null for the latest
    /// @param parts            a party's own inhabitants, per cent or amount; others have the latest list's inhabitants
    public record Component(ComponentKind kind, @Size(max = 80) String label, Money amount, Money estimate, CostShareKey key, LocalDate countedOn,
                            @Size(max = 200) String populationSource, @NotNull @Size(max = 400) List<@Valid @NotNull Part> parts) {
    }

    public record Part(@NotBlank String code, @Min(0) @Max(100_000_000) Long population, Fraction percent, Money amount) {
    }

    /// @param receipt the number of the receipt
    public record Entered(YearView year, String receipt) {
    }

    /// Something has been billed for the year already, and it would not have been the same.
    public static class YearBilled extends Refusal {
        public YearBilled(int year) {
            super(Kind.CONFLICT, "post-year-billed", year);
        }
    }

    /// Which list the inhabitants come from, when nothing else is said: the reference data's own year.
    public static final String LATEST_LIST = "Invånarantal i kommunförteckningen 2025";

    @Inject
    private FindPosts find;
    @Inject
    private FindPostCosts costs;
    @Inject
    private YearPlanner planner;
    @Inject
    private YearViews views;
    @Inject
    private Posts posts;
    @Inject
    private PostYears years;
    @Inject
    private Instance<Billed> billed;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private Event<Happened> happened;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public Entered enter(@Valid Command command) {
        PostView seen = asHost(command);
        CoFinancedPost post = posts.lock(acting.workspace(), seen.id());
        post.expectRunningIn(command.year());
        YearPlan plan = planner.plan(command, seen);
        Optional<PostYear> before = years.find(acting.workspace(), post.id(), command.year());
        expectBilledStands(seen, plan, before);
        PostYear year = new PostYear(post, plan, before.map(PostYear::revision).orElse(0) + 1, acting.organisation(), today.now());
        keep(year, plan, seen);
        happened.fire(new PostYearEntered(post.id(), command.year(), year.revision(), year.amount().toString()));
        String receipt = receipts.give(Text.of("post-year-entered", seen.title(), command.year()),
                Text.of("post-year-entered"), "post-year-entered", "samfinansiering/" + seen.number() + "/andelar", null);
        return new Entered(costs.yearView(post.id(), command.year()), receipt);
    }

    /// What the year would be. Nothing is kept.
    public YearView preview(@Valid Command command) {
        PostView seen = asHost(command);
        posts.get(acting.workspace(), seen.id()).expectRunningIn(command.year());
        return views.of(seen, planner.plan(command, seen));
    }

    private PostView asHost(Command command) {
        PostView seen = find.byNumber(command.post());
        if (!acting.organisation().equals(seen.host())) throw new NotAllowed("EnterPostYear");
        return seen;
    }

    private void keep(PostYear year, YearPlan plan, PostView seen) {
        years.add(year, YearViews.frozen(seen, plan).stream()
                .map(part -> new PostYearPart(year, payer(seen, part.code()), part.share(), part.amount())).toList());
        IntStream.range(0, plan.components().size()).forEach(i -> {
            YearComponent said = plan.components().get(i);
            PostYearComponent component = new PostYearComponent(year, i + 1, said);
            years.add(component, said.inputs().stream().map(input -> input(component, input, seen)).toList());
        });
        years.flush();
    }

    private static PostYearInput input(PostYearComponent component, CostParty input, PostView seen) {
        return new PostYearInput(component, seen.party(input.key()).orElseThrow().organisation(), input);
    }

    private static Payer payer(PostView seen, String code) {
        PostParty party = seen.party(code).orElseThrow();
        return new Payer(party.organisation(), party.code(), party.agreement());
    }

    /// One that comes or leaves in the year changes what is yet to be billed, and nothing else may.
    private void expectBilledStands(PostView post, YearPlan plan, Optional<PostYear> before) {
        for (Billed port : billed) {
            if (before.isEmpty() || post.parties().stream().noneMatch(party -> port.billedOre(post.id(), party.organisation(), plan.year()) != 0)) continue;
            int month = port.billedThroughMonth(post.id(), plan.year());
            YearView standing = views.of(post, before.get());
            if (!standing.plan().cost().through(month, standing.span()).equals(plan.cost().through(month, standing.span()))) throw new YearBilled(plan.year());
        }
    }
}
