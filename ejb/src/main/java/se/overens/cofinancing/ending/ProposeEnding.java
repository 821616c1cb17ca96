package se.overens.cofinancing.ending;

import java.time.LocalDate;

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
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.cofinancing.model.PostHasEnded;
import se.overens.cofinancing.store.Posts;
import se.overens.decision.model.ConditionOutcome.State;
import se.overens.decision.model.Quorum;
import se.overens.decision.model.SuspensiveCondition;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Proposes to all who pay for a post that it ends on a day. Any party or the host may; from then on each decides for
/// itself, on condition that the others decide alike. What one that pays proposes is not seen by the host.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class ProposeEnding {

    /// @param post     its readable number
    /// @param text     as somebody wrote it, "från 30/9 2024"
    /// @param lastDay  the reading that was chosen
    /// @param quorum   null: all the others
    /// @param longStop the last day on which the condition can be fulfilled; null: the last day itself
    /// @param appealedCounts whether a decision counts while it is under appeal
    public record Command(@NotNull Integer post, @NotBlank @Size(max = 200) String text, @NotNull LocalDate lastDay,
                          Quorum quorum, LocalDate longStop, boolean appealedCounts) {
    }

    /// @param receipt the number of the receipt
    public record Proposed(EndingBoard board, String receipt) {
    }

    /// An ending is proposed already, and its condition has not failed.
    public static class EndingAlreadyProposed extends Refusal {
        public EndingAlreadyProposed(int post) {
            super(Kind.CONFLICT, "post-ending-already-proposed", post);
        }
    }

    @Inject
    private FindPosts find;
    @Inject
    private FindEnding board;
    @Inject
    private Posts posts;
    @Inject
    private Endings endings;
    @Inject
    private JudgeEnding judge;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private Event<Happened> happened;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public Proposed propose(@Valid Command command) {
        PostView seen = find.byNumber(command.post());
        CoFinancedPost post = posts.lock(acting.workspace(), seen.id());
        if (post.lastDay() != null) throw new PostHasEnded(post.number(), post.lastDay());
        if (board.find(seen).filter(standing -> standing.condition().state() != State.FAILED).isPresent())
            throw new EndingAlreadyProposed(post.number());
        PostEnding ending = new PostEnding(post, terms(command, seen), acting.organisation(), today.now());
        endings.add(ending);
        judge.shareWithPayers(seen, ending, acting.organisation());
        if (post.host().equals(acting.organisation())) judge.shareWithHost(seen, ending, acting.organisation());
        happened.fire(new EndingProposed(ending.id(), post.id(), command.lastDay(), ending.terms().longStop()));
        String receipt = receipts.give(Text.of("post-ending-proposed", seen.title(), command.lastDay()),
                Text.of("post-ending-proposed", seen.parties().size(), ending.terms().longStop()), "post-ending-proposed", JudgeEnding.path(seen), null);
        return new Proposed(board.of(seen), receipt);
    }

    private PostEnding.Terms terms(Command command, PostView post) {
        if (command.lastDay().isBefore(post.startedOn())) throw new Invalid("lastDay", "ending-before-start", post.startedOn());
        LocalDate longStop = command.longStop() == null ? command.lastDay() : command.longStop();
        if (longStop.isBefore(today.day())) throw new Invalid("longStop", "day-has-passed");
        Quorum quorum = command.quorum() == null ? new Quorum.AllOthers() : command.quorum();
        // refuses a quorum that these parties could never make
        new SuspensiveCondition(quorum, post.parties().stream().map(PostParty::code).toList(), longStop, command.appealedCounts());
        if (quorum instanceof Quorum.AtLeast(var count) && count > post.parties().size())
            throw new Invalid("quorum.atLeast", "above-number-of-parties", post.parties().size());
        return new PostEnding.Terms(command.text().strip(), command.lastDay(), quorum, longStop, command.appealedCounts());
    }
}
