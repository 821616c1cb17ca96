package se.overens.distribution.referral;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.distribution.referral.model.AnswerText;
import se.overens.distribution.referral.model.AnswerWay;
import se.overens.distribution.referral.model.ReferralAnswer;
import se.overens.distribution.referral.model.ReferralAnswer.Arrival;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.store.Referrals;
import se.overens.record.GiveReceipt;
import se.overens.record.ReadAttachment;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Invalid;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.HandedOver;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// The county registers what a municipality has answered by letter. A letter that came after the last day is taken too,
/// and marked late.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class RegisterReferralAnswer {

    /// @param municipality its code
    /// @param replaces     how many answers of the municipality the caller has seen; null or 0 for none
    /// @param receivedOn   the day the letter came in
    /// @param letter       the attached letter
    public record Command(int referral, @NotBlank String municipality, Integer replaces, @NotNull LocalDate receivedOn, @NotNull UUID letter,
                          @NotNull AnswerText text) {
    }

    @Inject
    private Referrals referrals;
    @Inject
    private TakeAnswer take;
    @Inject
    private AnswerViews views;
    @Inject
    private FindMembers members;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<HandedOver> handedOver;

    public AnswerView register(@Valid Command command) {
        ReferralRound round = referrals.lock(acting.workspace(), command.referral());
        round.expectStanding();
        MemberView municipality = members.byCode(command.municipality());
        LocalDate asked = LocalDate.ofInstant(round.sentAt(), Today.SWEDEN);
        if (command.receivedOn().isAfter(today.day()) || command.receivedOn().isBefore(asked))
            throw new Invalid("receivedOn", "referral-received-on", asked, today.day());
        attachments.own(command.letter());
        ReferralAnswer answer = take.take(round, municipality.id(), municipality.code(), command.text(), command.replaces(),
                new Arrival(AnswerWay.REGISTERED, command.receivedOn(), today.now(), command.letter()));
        String path = "fordelning/remisser/" + round.number() + "/svar/" + answer.code();
        handedOver.fire(new HandedOver(municipality.id(), Role.OFFICER, "referral-answer-registered", List.of(round.title()), path));
        String receipt = receipts.give(Text.of("referral-answer-registered", municipality.name(), round.title(), command.receivedOn()),
                Text.of("referral-answer-registered", municipality.name()), "referral-answer-registered", path, answer.sha256());
        return views.of(round, answer, answer.turn()).withReceipt(receipt);
    }
}
