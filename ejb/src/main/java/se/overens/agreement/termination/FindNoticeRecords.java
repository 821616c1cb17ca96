package se.overens.agreement.termination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.model.NoticeReceipt;
import se.overens.agreement.model.NoticeRule;
import se.overens.agreement.model.NoticeRule.LatestNotice;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.NoticeWithdrawal;
import se.overens.agreement.model.TerminationNotice;
import se.overens.agreement.model.WithdrawalAnswer;
import se.overens.agreement.store.Notices;
import se.overens.agreement.termination.NoticesView.Answer;
import se.overens.agreement.termination.NoticesView.Given;
import se.overens.agreement.termination.NoticesView.Outcome;
import se.overens.agreement.termination.NoticesView.Own;
import se.overens.agreement.termination.NoticesView.Standing;
import se.overens.agreement.termination.NoticesView.Withdrawal;
import se.overens.decision.FindMandates;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// What has been said of ending an agreement by notice, and what the acting organisation can say now.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindNoticeRecords {

    /// What a notice on a day would lead to.
    public record Preview(String party, LocalDate noticeGivenOn, LocalDate lastDay, LocalDate lastBilledDay, List<LatestNotice> latestNoticeFor) {
        public Preview {
            latestNoticeFor = List.copyOf(latestNoticeFor);
        }
    }

    @Inject
    private FindAgreements find;
    @Inject
    private Notices notices;
    @Inject
    private FindMandates mandates;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public NoticesView of(int number) {
        AgreementView agreement = find.byNumber(number);
        return new NoticesView(agreement.id(), number, agreement.noticeTerms(), own(agreement), records(agreement.id()));
    }

    /// @param party whose notice, by its code
    /// @throws Invalid when no end is left to give notice for
    public Preview preview(int number, String party, LocalDate givenOn) {
        AgreementView agreement = find.byNumber(number);
        if (agreement.parties().stream().noneMatch(one -> one.code().equals(party))) throw new NotFound("party", party);
        NoticeRule rule = rule(agreement, party);
        if (rule == null) throw new ConfirmNoticeReceipt.NoNoticeRule(number);
        LocalDate lastDay = rule.lastDay(givenOn);
        return new Preview(party, givenOn, lastDay, agreement.noticeTerms().lastBilledDay(lastDay), rule.latestNoticeFor(givenOn));
    }

    private Own own(AgreementView agreement) {
        String code = agreement.party(acting.organisation()).code();
        NoticeRule rule = rule(agreement, code);
        List<LatestNotice> ends = ends(rule, agreement);
        return new Own(code, rule, ends, ends.isEmpty() ? null : agreement.noticeTerms().lastBilledDay(ends.getFirst().lastDay()));
    }

    /// Those within the term, unless it is renewed.
    private List<LatestNotice> ends(NoticeRule rule, AgreementView agreement) {
        if (rule == null) return List.of();
        try {
            return rule.latestNoticeFor(today.day()).stream()
                    .filter(end -> rule.renewalMonths() != null || agreement.endsOn() == null || !end.lastDay().isAfter(agreement.endsOn())).toList();
        } catch (Invalid noEndLeft) {
            return List.of();
        }
    }

    private static NoticeRule rule(AgreementView agreement, String party) {
        NoticeTerms terms = agreement.noticeTerms();
        return terms == null ? null : terms.from(agreement.startsOn(), agreement.endsOn(), party);
    }

    private List<Given> records(UUID agreement) {
        String workspace = acting.workspace();
        List<TerminationNotice> given = notices.ever(workspace, agreement);
        List<UUID> ids = given.stream().map(TerminationNotice::id).toList();
        Map<UUID, NoticeReceipt> receipts = notices.receipts(workspace, ids).stream().collect(Collectors.toMap(NoticeReceipt::notice, Function.identity()));
        List<NoticeWithdrawal> withdrawals = notices.withdrawals(workspace, ids);
        Map<UUID, List<WithdrawalAnswer>> answers = notices.answers(workspace, withdrawals.stream().map(NoticeWithdrawal::id).toList()).stream()
                .collect(Collectors.groupingBy(WithdrawalAnswer::withdrawal));
        Map<UUID, MemberView> byId = members.byId();
        return given.stream().map(notice -> given(notice, receipts.get(notice.id()), withdrawals.stream().filter(each -> each.notice().equals(notice.id()))
                .map(each -> withdrawal(each, answers.getOrDefault(each.id(), List.of()), byId)).toList(), byId)).toList();
    }

    private Given given(TerminationNotice notice, NoticeReceipt receipt, List<Withdrawal> withdrawals, Map<UUID, MemberView> byId) {
        MemberView party = byId.get(notice.party());
        TerminationNotice.Grounds grounds = notice.grounds();
        return new Given(party.id(), party.code(), party.name(), notice.givenOn(), notice.wantedLastDay(), grounds.reason(), grounds.overrideReason(),
                grounds.mandate() == null ? null : mandates.get(grounds.mandate()).roleTitle(), grounds.document(),
                notice.registeredBy().equals(party.id()) ? null : byId.get(notice.registeredBy()).name(),
                receipt == null ? null : receipt.receivedOn(), receipt == null ? null : byId.get(receipt.registeredBy()).name(),
                receipt == null ? null : receipt.document(), receipt == null ? null : receipt.lastDay(), receipt == null ? null : receipt.lastBilledDay(),
                standing(receipt, withdrawals), withdrawals);
    }

    private Standing standing(NoticeReceipt receipt, List<Withdrawal> withdrawals) {
        if (withdrawals.stream().anyMatch(each -> each.outcome() == Outcome.CONSENTED)) return Standing.WITHDRAWN;
        if (receipt == null) return Standing.UNCONFIRMED;
        return receipt.lastDay().isBefore(today.day()) ? Standing.HAS_LEFT : Standing.CONFIRMED;
    }

    private static Withdrawal withdrawal(NoticeWithdrawal asked, List<WithdrawalAnswer> answers, Map<UUID, MemberView> byId) {
        Outcome outcome = answers.stream().anyMatch(WithdrawalAnswer::completes) ? Outcome.CONSENTED
                : answers.stream().allMatch(WithdrawalAnswer::consents) ? Outcome.OPEN : Outcome.REFUSED;
        return new Withdrawal(asked.at(), asked.reason(), outcome, answers.stream().map(each -> new Answer(byId.get(each.party()).code(), byId.get(each.party()).name(),
                each.consents(), each.registeredBy().equals(each.party()) ? null : byId.get(each.registeredBy()).name(), each.at())).toList());
    }
}
