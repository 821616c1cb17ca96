package se.overens.distribution.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import se.overens.distribution.referral.model.Comment;
import se.overens.distribution.referral.model.Disposition;
import se.overens.distribution.referral.model.Dispositions;
import se.overens.distribution.referral.model.ReferralDispositionDraft;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.store.Referrals;
import se.overens.shared.Invalid;
import se.overens.shared.Refusal;
import se.overens.shared.Stale;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Writes down what the county means to do with each comment. It may be unfinished, and nobody else sees it.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class SaveDispositions {

    /// @param version of the working copy that is written over; 0 to begin one
    public record Command(int referral, long version, @NotNull @Size(max = 5000) List<@NotNull Item> items) {
    }

    /// @param turn    which of the municipality's answers the comment stands in
    /// @param point   the point, or 0 for the general comment
    /// @param outcome null: not dealt with yet
    public record Item(@NotNull String municipality, int turn, int point, Disposition.Outcome outcome, String reason) {
    }

    /// The disposition has been published and is not changed after that.
    public static class DispositionPublished extends Refusal {
        public DispositionPublished(int referral) {
            super(Kind.CONFLICT, "disposition-published", referral);
        }
    }

    @Inject
    private Referrals referrals;
    @Inject
    private RoundComments comments;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public DispositionsView save(@Valid Command command) {
        ReferralRound round = referrals.lock(acting.workspace(), command.referral());
        round.expectStanding();
        if (referrals.outcome(round.workspace(), round.id()).isPresent()) throw new DispositionPublished(round.number());
        Optional<ReferralDispositionDraft> begun = referrals.dispositionDraft(round.workspace(), acting.organisation(), round.id());
        long stands = begun.map(ReferralDispositionDraft::version).orElse(0L);
        if (stands != command.version()) throw new Stale(command.version(), stands);
        Dispositions asked = new Dispositions(command.items().stream()
                .map(item -> new Disposition(item.municipality(), item.turn(), item.point(), item.outcome(), item.reason(), null, null)).toList());
        List<Comment> all = comments.all(round);
        Invalid.unlessEmpty(asked.unusable(all));
        Dispositions before = begun.map(ReferralDispositionDraft::dispositions).orElseGet(Dispositions::none);
        Dispositions signed = asked.signed(before, role(), today.day());
        begun.ifPresentOrElse(draft -> draft.write(signed, today.now()), () -> referrals.add(new ReferralDispositionDraft(round, signed, today.now())));
        referrals.flush();
        return comments.view(round);
    }

    private String role() {
        return acting.may(Role.COORDINATOR) ? Role.COORDINATOR.name() : Role.OFFICER.name();
    }
}
