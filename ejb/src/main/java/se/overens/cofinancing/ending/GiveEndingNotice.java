package se.overens.cofinancing.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.overens.agreement.AgreementView;
import se.overens.agreement.FindParties.Party;
import se.overens.agreement.FindParties;
import se.overens.agreement.model.NoticeRule;
import se.overens.agreement.termination.GiveTerminationNotice;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// One party gives notice of its agreement about the post: itself, or the host registers the notice that came in. Before
/// the condition is fulfilled it is stopped, unless a reason is given.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER, Role.SIGNATORY})
public class GiveEndingNotice {

    /// @param post           its readable number
    /// @param party          `0580`; null for the acting organisation
    /// @param document       what came in, when registered for another; otherwise null
    /// @param overrideReason why notice is given before the condition is fulfilled, or null
    public record Command(@NotNull Integer post, String party, @NotNull LocalDate givenOn, UUID document,
                          @Size(max = 500) String overrideReason) {
    }

    /// @param receipt the number of the receipt
    public record Given(EndingBoard board, String receipt) {
    }

    @Inject
    private FindPosts find;
    @Inject
    private FindEnding board;
    @Inject
    private FindParties agreements;
    @Inject
    private GiveTerminationNotice notices;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public Given give(@Valid Command command) {
        PostView post = find.byNumber(command.post());
        PostParty party = party(post, command.party());
        if (command.givenOn().isAfter(today.day())) throw new Invalid("givenOn", "day-in-the-future");
        EndingBoard now = board.of(post);
        Row row = now.row(party.organisation()).orElseThrow(() -> new NotFound("party", party.code()));
        UUID decision = row.decision() == null || row.decision().revoked() ? null : row.decision().id();
        AgreementView given = notices.give(new GiveTerminationNotice.Command(party.agreement(), null, party.organisation(),
                command.givenOn(), decision, command.overrideReason(), command.document(), wanted(party, command.givenOn(), now.lastDay()), null));
        return new Given(board.of(post), given.receipt());
    }

    /// The last day that the notice would lead to; null where the agreement says nothing of notice and cannot end on the
    /// proposed day.
    ///
    /// @throws Invalid when no end is left to give notice for
    public LocalDate reaches(@Valid Command command) {
        PostView post = find.byNumber(command.post());
        PostParty party = party(post, command.party());
        if (command.givenOn().isAfter(today.day())) throw new Invalid("givenOn", "day-in-the-future");
        LocalDate lastDay = board.standing(post).orElseThrow(() -> new NotFound("post-ending", post.number())).lastDay();
        LocalDate wanted = wanted(party, command.givenOn(), lastDay);
        return wanted != null ? wanted : rule(party).map(rule -> rule.lastDay(command.givenOn())).orElse(null);
    }

    /// The proposed last day, where the agreement can end on it and the notice is in time; otherwise null: the first day
    /// that the notice reaches.
    private LocalDate wanted(PostParty party, LocalDate givenOn, LocalDate lastDay) {
        if (lastDay.isBefore(givenOn)) return null;
        return rule(party).map(rule -> isReached(rule, givenOn, lastDay)).orElse(true) ? lastDay : null;
    }

    private Optional<NoticeRule> rule(PostParty party) {
        return agreements.of(List.of(party.agreement())).stream().filter(one -> one.organisation().equals(party.organisation()))
                .map(Party::noticeRule).filter(Objects::nonNull).findFirst();
    }

    private static boolean isReached(NoticeRule rule, LocalDate givenOn, LocalDate lastDay) {
        try {
            return rule.mayEndOn(lastDay) && !lastDay.isBefore(rule.lastDay(givenOn));
        } catch (Invalid noEndLeft) {
            return false;
        }
    }

    private PostParty party(PostView post, String code) {
        PostParty party = code == null
                ? post.party(acting.organisation()).orElseThrow(() -> new Invalid("party", "required"))
                : post.party(code).orElseThrow(() -> new NotFound("party", code));
        if (!party.organisation().equals(acting.organisation()) && !acting.isHost()) throw new NotAllowed("GiveEndingNotice");
        return party;
    }
}
