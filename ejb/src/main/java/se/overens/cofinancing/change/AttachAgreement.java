package se.overens.cofinancing.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.model.AgreementState;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.HostedPost;
import se.overens.cofinancing.PostParties;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.model.PostHasEnded;
import se.overens.cofinancing.store.Posts;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// One joins a post by an agreement of its own, from a day. What was before that day stays as it was.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class AttachAgreement {

    /// @param post      its readable number
    /// @param agreement its readable number
    /// @param from      the first day that its parties pay for
    /// @param until     the last day, or null for as long as the agreement lasts
    public record Command(@NotNull Integer post, @NotNull Integer agreement, @NotNull LocalDate from, LocalDate until) {
        public Command(Integer post, Integer agreement, LocalDate from) {
            this(post, agreement, from, null);
        }
    }

    /// @param receipt the number of the receipt
    public record Attached(PostView post, String receipt) {
    }

    @Inject
    private FindPosts find;
    @Inject
    private HostedPost hosted;
    @Inject
    private Posts posts;
    @Inject
    private PostParties payers;
    @Inject
    private FindAgreements agreements;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Event<Happened> happened;

    public Attached attach(@Valid Command command) {
        HostedPost.Locked of = hosted.lockOwn(command.post(), "AttachAgreement");
        PostView seen = of.seen();
        CoFinancedPost post = of.post();
        AgreementView agreement = agreements.byNumber(command.agreement());
        expectInForce(agreement, command.from());
        expectWithin(seen, command.from());
        List<PostParty> joining = payers.payers(Set.of(agreement.id()), seen.host());
        expectNewcomers(seen, joining, command.from());
        posts.attach(post, agreement.id(), command.from(), command.until());
        happened.fire(new AgreementAttached(post.id(), post.number(), agreement.number(), command.from()));
        String names = String.join(", ", joining.stream().map(PostParty::name).toList());
        String receipt = receipts.give(Text.of("agreement-attached", seen.title(), names, command.from()), Text.of("agreement-attached", command.from().getYear()),
                "agreement-attached", "samfinansiering/" + seen.number(), agreement.documentSha256());
        return new Attached(find.byNumber(command.post()), receipt);
    }

    private static void expectInForce(AgreementView agreement, LocalDate from) {
        boolean signed = agreement.state() == AgreementState.ACTIVE || agreement.state() == AgreementState.NOTICED || agreement.state() == AgreementState.ENDING;
        if (!signed) throw new Invalid("agreement", "agreement-not-signed", String.valueOf(agreement.number()));
        if (from.isBefore(agreement.startsOn())) throw new Invalid("from", "before-the-agreement", agreement.startsOn());
        if (agreement.lastDay() != null && from.isAfter(agreement.lastDay())) throw new Invalid("from", "after-the-agreement", agreement.lastDay());
    }

    private static void expectWithin(PostView post, LocalDate from) {
        if (from.isBefore(post.startedOn())) throw new Invalid("from", "before-the-post", post.startedOn());
        if (post.lastDay() != null) throw new PostHasEnded(post.number(), post.lastDay());
    }

    private static void expectNewcomers(PostView post, List<PostParty> joining, LocalDate from) {
        if (joining.isEmpty()) throw new Invalid("agreement", "nobody-pays");
        for (PostParty party : joining) {
            UUID organisation = party.organisation();
            if (post.party(organisation).isPresent()) throw new Invalid("agreement", "party-twice", party.name());
            if (party.until() != null && party.until().isBefore(from)) throw new Invalid("from", "exit-before-entry", party.name(), from, party.until());
        }
    }
}
