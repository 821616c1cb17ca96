package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.List;
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
import se.overens.cofinancing.ending.model.PostEnding;
import se.overens.cofinancing.ending.store.Endings;
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
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// Registers what one party has decided about a proposed ending: its own, or by the host from the extract that came in.
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
    public record Command(@NotNull Integer post, String party, @NotNull DecidingBody body, @NotNull LocalDate decidedOn,
                          @NotBlank @Size(max = 40) String paragraph, @NotBlank @Size(max = 60) String caseReference,
                          @NotNull DecisionOutcome outcome, @NotNull UUID extract, boolean conditional,
                          @NotNull LocalDate lastDay, LocalDate publishedOn, @Size(max = 100) String mandatedRole) {
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

    @Inject
    private FindPosts find;
    @Inject
    private FindEnding board;
    @Inject
    private Endings endings;
    @Inject
    private RegisterDecision decisions;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public Registered register(@Valid Command command) {
        PostView post = find.byNumber(command.post());
        PostParty party = party(post, command.party());
        PostEnding ending = endings.lock(acting.workspace(), board.of(post).id());
        if (board.condition(post, ending).state() == State.FAILED) throw new EndingHasFailed(ending.terms().longStop());
        DecisionView decision = decisions.register(decision(command, party, ending));
        ConditionOutcome outcome = board.condition(post, ending);
        if (outcome.isFulfilled() && ending.fulfil(today.day())) fulfilled(post, ending, outcome);
        endings.flush();
        String receipt = receipts.give(Text.of("post-ending-decided", party.name(), post.title(), command.decidedOn(), command.paragraph()),
                next(outcome), "post-ending-decided", path(post), decision.extract().sha256());
        return new Registered(decision, board.of(post), receipt);
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

    private void fulfilled(PostView post, PostEnding ending, ConditionOutcome outcome) {
        happened.fire(new EndingConditionFulfilled(ending.id(), post.id(), outcome.fulfilledOn()));
        post.parties().forEach(party -> handedOver.fire(new HandedOver(party.organisation(), Role.OFFICER, "post-ending-notice",
                List.of(post.title(), ending.terms().lastDay().toString()), path(post) + "/meddela")));
    }

    private static Text next(ConditionOutcome outcome) {
        return outcome.isFulfilled() ? Text.of("post-ending-fulfilled") : Text.of("post-ending-waits", outcome.missing().size());
    }

    private static String path(PostView post) {
        return "samfinansiering/" + post.number() + "/uppsagning";
    }
}
