package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.model.PostEnding;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.model.PostHasEnded;
import se.overens.cofinancing.store.Posts;
import se.overens.decision.DecisionView;
import se.overens.decision.RegisterDecision.GivenMandate;
import se.overens.decision.RegisterDecision;
import se.overens.decision.model.ConditionOutcome.State;
import se.overens.decision.model.ConditionOutcome;
import se.overens.decision.model.DecidingBody;
import se.overens.decision.model.DecisionAction;
import se.overens.decision.model.DecisionOutcome;
import se.overens.decision.model.MandateScope;
import se.overens.decision.model.Proviso;
import se.overens.decision.model.Quorum;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// Registers what one party has decided about an ending: its own, or by the host from the extract that came in. A party's
/// own decision proposes the ending where there is none; the others see it when it is shared with them.
/// The ending's row is locked before it is judged, so that the last two who decide at the same moment see each other.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class RegisterEndingDecision {

    /// @param post        its readable number
    /// @param party       `0580`; null for the acting organisation
    /// @param extract     the attached extract of the minutes
    /// @param conditional whether it was taken on condition that the others decide alike
    /// @param lastDay     the last day that the decision names; another than the proposed does not count
    /// @param publishedOn the day it was announced, or null
    /// @param mandatedRole who may give notice because of it, "kommundirektör"; null when the decision says nothing
    /// @param agreement   the readable number of the agreement that the minutes name, or null
    public record Command(@NotNull Integer post, String party, @NotNull DecidingBody body, @NotNull LocalDate decidedOn,
                          @NotBlank @Size(max = 40) String paragraph, @NotBlank @Size(max = 60) String caseReference,
                          @NotNull DecisionOutcome outcome, @NotNull UUID extract, boolean conditional,
                          @NotNull LocalDate lastDay, LocalDate publishedOn, @Size(max = 100) String mandatedRole,
                          Integer agreement) {
    }

    /// @param receipt the number of the receipt
    public record Registered(DecisionView decision, EndingBoard board, String receipt) {
    }

    /// The condition was not fulfilled in time; the decisions have lapsed and the post goes on.
    public static class EndingHasFailed extends Refusal {
        public EndingHasFailed(LocalDate longStop) {
            super(Kind.CONFLICT, "post-ending-failed", longStop);
        }
    }

    /// The minutes name an agreement that this post does not rest on.
    public static class DecisionAboutAnotherPost extends Refusal {
        public DecisionAboutAnotherPost(int agreement, String party, String post) {
            super(Kind.CONFLICT, "decision-about-another-post", String.valueOf(agreement), party, post);
        }
    }

    @Inject
    private FindPosts find;
    @Inject
    private FindEnding board;
    @Inject
    private EndingFiles files;
    @Inject
    private FirstDecision proposal;
    @Inject
    private Posts posts;
    @Inject
    private JudgeEnding judge;
    @Inject
    private RegisterDecision decisions;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private Event<HandedOver> handedOver;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public Registered register(@Valid Command command) {
        PostView post = find.byNumber(command.post());
        PostParty party = party(post, command.party());
        expectAbout(post, party, command.agreement());
        if (post.ended()) throw new PostHasEnded(post.number(), post.lastDay());
        if (command.lastDay().isBefore(post.startedOn())) throw new Invalid("lastDay", "ending-before-start", post.startedOn());
        CoFinancedPost locked = posts.lock(acting.workspace(), post.id());
        EndingFile file = files.lock(post, ending(post, locked, command));
        PostEnding ending = file.ending();
        if (file.condition(today.day()).state() == State.FAILED) throw new EndingHasFailed(ending.terms().longStop());
        file.expectNew(party.organisation(), command.body(), command.decidedOn(), command.paragraph());
        DecisionView decision = decisions.register(decision(command, party, ending));
        if (file.steps().isSharedWithHost()) files.showBeside(post, ending, decision);
        ConditionOutcome outcome = judge.judge(post, ending);
        EndingBoard now = board.of(post);
        now.deviating().stream().filter(row -> row.decision().id().equals(decision.id())).forEach(row -> askToConfirm(post, now, row));
        String receipt = receipts.give(Text.of("post-ending-decided", party.name(), post.title(), command.decidedOn(), command.paragraph()),
                next(now, outcome), "post-ending-decided", JudgeEnding.path(post), decision.extract().sha256());
        return new Registered(decision, now, receipt);
    }

    private PostParty party(PostView post, String code) {
        PostParty party = code == null
                ? post.party(acting.organisation()).orElseThrow(() -> new Invalid("party", "required"))
                : post.party(code).orElseThrow(() -> new NotFound("party", code));
        if (!party.organisation().equals(acting.organisation()) && !acting.isHost()) throw new NotAllowed("RegisterEndingDecision");
        return party;
    }

    private RegisterDecision.Command decision(Command command, PostParty party, PostEnding ending) {
        GivenMandate mandate = command.mandatedRole() == null || command.mandatedRole().isBlank() || command.outcome() == DecisionOutcome.REJECTED
                ? null : new GivenMandate(command.mandatedRole(), MandateScope.GIVE_NOTICE, command.decidedOn(), null);
        return new RegisterDecision.Command(party.organisation(), FindEnding.SUBJECT, ending.id(), DecisionAction.TERMINATE,
                command.body(), command.decidedOn(), command.paragraph(), command.caseReference(), command.outcome(),
                command.extract(), command.conditional() ? proviso(ending.terms().quorum()) : new Proviso.Unconditional(),
                command.lastDay(), command.publishedOn(), mandate);
    }

    private static Proviso proviso(Quorum quorum) {
        return switch (quorum) {
            case Quorum.AllOthers()      -> new Proviso.AllOthers();
            case Quorum.AtLeast(var k)   -> new Proviso.AtLeast(Math.toIntExact(k));
            case Quorum.Named(var codes) -> new Proviso.Named(codes);
        };
    }

    /// The one that the party sees, or else the one that its own decision proposes.
    private UUID ending(PostView post, CoFinancedPost locked, Command command) {
        Optional<EndingBoard> seen = board.standing(post);
        if (seen.isPresent()) return seen.get().id();
        boolean first = post.party(acting.organisation()).isPresent() && command.outcome() == DecisionOutcome.APPROVED;
        if (!first) throw new NotFound("post-ending", post.number());
        return proposal.propose(locked, command.lastDay(), new Quorum.AllOthers()).id();
    }

    private static void expectAbout(PostView post, PostParty party, Integer agreement) {
        if (agreement != null && agreement != party.agreementNumber())
            throw new DecisionAboutAnotherPost(agreement, party.name(), post.title());
    }

    /// Those who have decided say whether a decision on another day corresponds to theirs.
    private void askToConfirm(PostView post, EndingBoard now, Row deviating) {
        now.rows().stream().filter(row -> deviating.toConfirm().contains(row.code()))
                .forEach(row -> handedOver.fire(new HandedOver(row.organisation(), Role.OFFICER, "post-ending-deviates",
                        List.of(post.title(), deviating.name(), deviating.decision().lastDay().toString()), JudgeEnding.path(post))));
    }

    private static Text next(EndingBoard now, ConditionOutcome outcome) {
        if (now.ownOnly()) return Text.of("post-ending-unshared");
        return outcome.isFulfilled() ? Text.of("post-ending-fulfilled") : Text.of("post-ending-waits", outcome.missing().size());
    }
}
