package se.overens.distribution.referral;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.overens.distribution.DraftView;
import se.overens.distribution.model.ModelDraft.DraftPublished;
import se.overens.distribution.referral.model.AnswerText;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.model.ReferralText;
import se.overens.distribution.referral.store.Referrals;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Refusal;
import se.overens.shared.Stale;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.shared.store.NumberSeries;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// Sends a draft on referral: a frozen copy is shared with every municipality of the county at the same moment. The
/// draft itself stays private and can be worked on. Says what the answers should cover and the last day (FL 26 §).
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class SendReferral {

    public static final int MOST_QUESTIONS = 20;

    /// @param draft     its number
    /// @param version   of the draft, as the caller has read it
    /// @param questions the points that the answer should cover
    /// @param note      the county's own words, or null
    public record Command(int draft, long version, @NotNull LocalDate lastDay, @NotBlank @Size(max = 80) String caseReference,
                          @Size(max = AnswerText.LONGEST) String note,
                          @NotEmpty @Size(max = MOST_QUESTIONS) List<@NotBlank @Size(max = 500) String> questions) {
    }

    /// The round before can still be answered.
    public static class ReferralOpenAlready extends Refusal {
        public ReferralOpenAlready(int number, LocalDate lastDay) {
            super(Kind.CONFLICT, "referral-open-already", number, lastDay);
        }
    }

    @Inject
    private FreezeDraft freeze;
    @Inject
    private Referrals referrals;
    @Inject
    private FindReferrals find;
    @Inject
    private FindMembers members;
    @Inject
    private NumberSeries numbers;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;

    /// The number is taken first: its row is locked until the transaction ends, so of two who send the second sees the first.
    public ReferralView send(@Valid Command command) {
        DraftView draft = freeze.get(command.draft());
        if (draft.version() != command.version()) throw new Stale(command.version(), draft.version());
        if (draft.publishedAs() != null) throw new DraftPublished(draft.number(), draft.publishedAs());
        Invalid.unlessEmpty(faults(command));
        int number = numbers.next(acting.workspace(), "referral", 0);
        List<ReferralRound> before = referrals.ofDraft(acting.workspace(), acting.organisation(), draft.number());
        refuseWhileOpen(before);
        ReferralText text = ReferralText.of(command.caseReference().strip(), command.lastDay(), words(command.note()),
                command.questions().stream().map(String::strip).toList(), freeze.freeze(draft));
        ReferralRound round = new ReferralRound(acting.workspace(), acting.organisation(), number, draft.number(), before.size() + 1, text, today.now());
        referrals.add(round);
        tell(round);
        String receipt = receipts.give(Text.of("referral-sent", round.title(), text.proposal().figures().size()),
                Text.of("referral-sent", round.lastDay()), "referral-sent", "fordelning/remisser/" + number, round.sha256());
        return find.get(number).withReceipt(receipt);
    }

    private void tell(ReferralRound round) {
        happened.fire(ReferralHappened.in(round, "referral-sent", Map.of("draft", round.draft(), "turn", round.turn(), "sha256", round.sha256())));
        String path = "fordelning/remisser/" + round.number() + "/svar";
        members.municipalities().forEach(member -> handedOver.fire(
                new HandedOver(member.id(), Role.OFFICER, "referral-sent", List.of(round.title(), round.lastDay().toString()), path)));
    }

    private void refuseWhileOpen(List<ReferralRound> before) {
        before.stream().filter(round -> round.withdrawnAt() == null && !today.day().isAfter(round.lastDay())).findFirst().ifPresent(open -> {
            throw new ReferralOpenAlready(open.number(), open.lastDay());
        });
    }

    private List<Violation> faults(Command command) {
        List<Violation> found = new ArrayList<>();
        if (!command.lastDay().isAfter(today.day())) found.add(Violation.of("lastDay", "referral-last-day", today.day()));
        if (command.lastDay().isAfter(today.day().plusYears(1))) found.add(Violation.of("lastDay", "referral-last-day-far", today.day().plusYears(1)));
        found.addAll(AnswerText.inText("note", words(command.note())));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < command.questions().size(); i++) {
            String field = "questions[" + i + "]";
            if (!seen.add(command.questions().get(i).strip())) found.add(Violation.of(field, "referral-question-twice"));
            found.addAll(AnswerText.inText(field, command.questions().get(i)));
        }
        return found;
    }

    private static String words(String note) {
        return note == null ? "" : note.strip();
    }
}
