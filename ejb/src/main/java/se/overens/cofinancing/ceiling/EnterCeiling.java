package se.overens.cofinancing.ceiling;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.model.CeilingOverflow;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ceiling.model.Ceiling;
import se.overens.cofinancing.ceiling.model.ContractCeiling;
import se.overens.cofinancing.ceiling.store.Ceilings;
import se.overens.cofinancing.cost.Billed;
import se.overens.cofinancing.store.Posts;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Money;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The host enters a ceiling of the contract with the clause that says so. One below what has been billed already is
/// refused with the figures, unless it is said to hold from the next basis on.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.FINANCE})
public class EnterCeiling {

    /// @param post          its readable number
    /// @param year          or null for the whole period
    /// @param party         code of a payer, or null for all of them together
    /// @param clause        "§ 4"
    /// @param fromNextBasis what has been billed above it stands
    public record Command(int post, @Min(2000) @Max(2100) Integer year, String party, @NotNull Money amount, @NotNull CeilingOverflow overflow,
                          @NotBlank @Size(max = 40) String clause, boolean fromNextBasis) {
    }

    /// @param receipt its number
    public record Entered(CeilingsView ceilings, String receipt) {
    }

    @Inject
    private FindPosts find;
    @Inject
    private FindCeilings ceilings;
    @Inject
    private Ceilings store;
    @Inject
    private Posts posts;
    @Inject
    private Instance<Billed> billing;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public Entered enter(@Valid Command command) {
        PostView post = find.byNumber(command.post());
        if (!acting.organisation().equals(post.host())) throw new NotAllowed("EnterCeiling");
        posts.lock(acting.workspace(), post.id());
        billing.forEach(port -> port.standStill(post.id()));
        PostParty payer = command.party() == null ? null : post.party(command.party()).orElseThrow(() -> new Invalid("party", "not-a-party", command.party()));
        if (command.amount().ore() <= 0) throw new Invalid("amount", "not-positive");
        if (command.year() != null && command.year() < post.startedOn().getYear()) throw new Invalid("year", "year-before-post", String.valueOf(post.startedOn().getYear()));
        expectNotBelowBilled(post, payer, command);
        UUID whose = payer == null ? null : payer.organisation();
        store.add(new ContractCeiling(acting.workspace(), post.id(), command.year(), whose, command.amount(), command.overflow(),
                command.clause().strip(), command.fromNextBasis(), acting.organisation(), today.now()));
        String year = command.year() == null ? "" : command.year().toString();
        happened.fire(new CeilingEntered(post.id(), year, payer == null ? "" : payer.code(), command.amount().toString(), command.clause().strip()));
        String receipt = receipts.give(command.year() == null ? Text.of("ceiling-entered-period", post.title(), command.amount())
                        : Text.of("ceiling-entered", post.title(), year, command.amount()),
                Text.of("ceiling-entered"), "ceiling-entered", "samfinansiering/" + post.number() + "/finansiering", null);
        return new Entered(ceilings.of(post), receipt);
    }

    private void expectNotBelowBilled(PostView post, PostParty payer, Command command) {
        Set<UUID> payers = payer != null ? Set.of(payer.organisation()) : post.parties().stream().map(PostParty::organisation).collect(Collectors.toSet());
        Money billed = ceilings.billedUnder(post, new Ceiling(command.year(), payers, command.amount(), command.overflow()));
        if (billed.compareTo(command.amount()) > 0 && !command.fromNextBasis()) throw new CeilingBelowBilled(command.amount(), billed);
    }
}
