package se.overens.cofinancing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import se.overens.agreement.FindAgreements;
import se.overens.agreement.FindParties;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.store.Posts;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.shared.store.DrawnNumbers;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// Enters a post on top of the agreements it rests on: one for all parties, or one for each. The host is the acting
/// organisation and must be a party of every one of them.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class RegisterPost {

    /// @param fte        full-time equivalents
    /// @param agreements their readable numbers
    public record Command(@NotBlank @Size(max = 200) String title,
                          @NotBlank @Size(max = 2000) String task,
                          @NotNull @Positive @Digits(integer = 4, fraction = 2) BigDecimal fte,
                          @NotNull LocalDate startedOn,
                          @NotBlank @Size(max = 60) String caseReference,
                          @NotEmpty @Size(max = 400) List<@NotNull Integer> agreements) {
    }

    /// @param receipt the number of the receipt
    public record Registered(PostView post, String receipt) {
    }

    @Inject
    private Posts posts;
    @Inject
    private PostParties payers;
    @Inject
    private FindAgreements agreements;
    @Inject
    private FindParties parties;
    @Inject
    private FindMembers members;
    @Inject
    private DrawnNumbers numbers;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private Event<Happened> happened;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public Registered register(@Valid Command command) {
        MemberView host = members.get(acting.organisation());
        Set<UUID> behind = command.agreements().stream().map(number -> agreements.byNumber(number).id()).collect(Collectors.toSet());
        List<PostParty> paying = expectPayers(behind, host.id());
        CoFinancedPost post = new CoFinancedPost(acting.workspace(), numbers.draw(acting.workspace(), "post", 0),
                new CoFinancedPost.Description(command.title().strip(), command.task().strip(), command.fte(),
                        command.startedOn(), command.caseReference().strip()),
                host.id(), acting.organisation(), today.now());
        posts.add(post, behind);
        happened.fire(new PostRegistered(post.id(), post.number(), behind.size()));
        String receipt = receipts.give(Text.of("post-registered", command.title(), paying.size()),
                Text.of("post-registered"), "post-registered", "samfinansiering/" + post.number(), null);
        return new Registered(PostView.of(post, host, paying), receipt);
    }

    private List<PostParty> expectPayers(Set<UUID> behind, UUID host) {
        if (!parties.among(host, behind).containsAll(behind)) throw new Invalid("agreements", "host-no-party");
        List<PostParty> paying = payers.payers(behind, host);
        if (paying.isEmpty()) throw new Invalid("agreements", "nobody-pays");
        Set<UUID> once = new HashSet<>();
        for (PostParty party : paying)
            if (!once.add(party.organisation())) throw new Invalid("agreements", "party-twice", party.name());
        return paying;
    }
}
