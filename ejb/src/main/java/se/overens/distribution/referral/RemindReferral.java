package se.overens.distribution.referral;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.overens.distribution.referral.model.ReferralReminder;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.store.Referrals;
import se.overens.shared.Happened;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.HandedOver;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// Reminds those who have not answered, by mail to their function address; at most once a day.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class RemindReferral {

    /// They have been reminded today.
    public static class RemindedToday extends Refusal {
        public RemindedToday() {
            super(Kind.CONFLICT, "referral-reminded-today");
        }
    }

    /// Everybody has answered.
    public static class NobodyIsSilent extends Refusal {
        public NobodyIsSilent() {
            super(Kind.CONFLICT, "referral-nobody-silent");
        }
    }

    @Inject
    private Referrals referrals;
    @Inject
    private ReferralViews views;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;

    public ReferralView remind(int referral) {
        ReferralRound round = referrals.lock(acting.workspace(), referral);
        round.expectAnswerable(today.day());
        if (referrals.reminders(round.workspace(), round.id()).stream().anyMatch(each -> each.day().equals(today.day()))) throw new RemindedToday();
        List<MemberView> silent = silent(round);
        if (silent.isEmpty()) throw new NobodyIsSilent();
        List<String> codes = silent.stream().map(MemberView::code).toList();
        referrals.add(new ReferralReminder(round, today.day(), codes, today.now()));
        silent.forEach(member -> handedOver.fire(new HandedOver(member.id(), Role.OFFICER, "referral-reminder",
                List.of(round.title(), round.lastDay().toString()), "fordelning/remisser/" + round.number() + "/svar")));
        happened.fire(ReferralHappened.in(round, "referral-reminded", Map.of("municipalities", codes)));
        return views.of(round);
    }

    /// Of those who were asked and are still members.
    private List<MemberView> silent(ReferralRound round) {
        List<String> asked = round.text().proposal().codes();
        var standing = views.standing(round);
        return members.municipalities().stream().filter(member -> asked.contains(member.code()) && !standing.containsKey(member.code())).toList();
    }
}
