package se.overens.cofinancing.index;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import se.overens.cofinancing.HostedPost;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.index.model.IndexRule;
import se.overens.cofinancing.index.model.IndexedAmount;
import se.overens.cofinancing.index.model.PostIndex;
import se.overens.cofinancing.index.store.Indexes;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The host enters how the contract lets a post's cost follow an index.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.FINANCE})
public class FollowIndex {

    /// @param post      its readable number
    /// @param component which part of the cost; null or WHOLE for all of it
    /// @param base      the base year's amount, of a whole year
    /// @param lag       how many years before the year the index is read; null is none
    /// @param month     the month of the index that is read, or null for the index of the whole year
    /// @param edition   the month whose publication holds, or null for the latest
    /// @param editionLag how many years before the year that publication comes; null is one where a month is named
    /// @param unit      what the amount is rounded to; null is whole kronor
    /// @param clause    the clause that says so
    public record Command(int post, ComponentKind component, @NotNull Money base, @NotNull @Min(2000) @Max(2100) Integer baseYear,
                          @NotBlank String series, @Min(0) @Max(3) Integer lag, @Min(1) @Max(12) Integer month, @Min(1) @Max(12) Integer edition,
                          @Min(0) @Max(3) Integer editionLag, boolean neverLower, Money unit, @NotBlank @Size(max = 40) String clause) {
    }

    /// @param receipt its number
    public record Followed(PostIndexView index, String receipt) {
    }

    @Inject
    private HostedPost hosted;
    @Inject
    private FindPostIndex view;
    @Inject
    private FindIndexes tables;
    @Inject
    private Indexes indexes;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public Followed follow(@NotNull @Valid Command command) {
        PostView post = hosted.lockOwn(command.post(), "FollowIndex").seen();
        IndexRule rule = rule(command);
        IndexedAmount.of(rule, command.baseYear() + 1, tables.tables());
        ComponentKind component = command.component() == null ? ComponentKind.WHOLE : command.component();
        indexes.add(new PostIndex(acting.workspace(), post.id(), component, rule, command.clause().strip(), acting.organisation(), today.now()));
        indexes.flush();
        happened.fire(new PostIndexSet(post.id(), Map.of("component", component, "series", rule.series(), "base", rule.base().toString(), "baseYear", rule.baseYear())));
        String receipt = receipts.give(Text.of("post-index-set", post.title(), rule.series(), String.valueOf(rule.baseYear()), rule.base()),
                Text.of("post-index-set"), "post-index-set", "samfinansiering/" + post.number() + "/index", null);
        return new Followed(view.of(post), receipt);
    }

    private IndexRule rule(Command command) {
        if (command.base().ore() <= 0) throw new Invalid("base", "not-positive");
        Money unit = command.unit() == null ? Money.ONE_KRONA : command.unit();
        if (!unit.equals(Money.ONE_KRONA) && !unit.equals(Money.ONE_ORE)) throw new Invalid("unit", "krona-or-ore");
        if (indexes.find(acting.workspace(), command.series()).isEmpty()) throw new Invalid("series", "no-such-index", command.series());
        int editionLag = command.editionLag() != null ? command.editionLag() : command.edition() == null ? 0 : 1;
        return new IndexRule(command.base(), command.baseYear(), command.series(), command.lag() == null ? 0 : command.lag(), command.month(),
                command.edition(), editionLag, command.neverLower(), unit);
    }
}
