package se.overens.agreement.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.agreement.LockAgreement.Open;
import se.overens.agreement.model.NoticeRule;
import se.overens.agreement.model.TermInForce;
import se.overens.agreement.model.TerminationNotice;
import se.overens.agreement.termination.ConfirmNoticeReceipt.NoNoticeRule;
import se.overens.shared.Invalid;
import se.overens.workspace.FindMembers;

/// Which last day a notice leads to by the party's own rule, and until when the party is billed.
@ApplicationScoped
public class LastDays {

    @Inject
    private FindMembers members;

    /// @param wanted the end that is asked for, or null for the first that the notice reaches
    /// @throws Invalid when the notice does not reach that end, the agreement cannot end that day, or neither it nor the
    ///                 agreement says when
    public void expectReachable(Open open, UUID party, LocalDate givenOn, LocalDate wanted) {
        LocalDate firstDay = open.party(party).firstDay();
        LocalDate reached = wanted != null || rule(open, party) == null ? wanted : rule(open, party).lastDay(givenOn);
        if (firstDay != null && reached != null && reached.isBefore(firstDay))
            throw new Invalid("givenOn", "exit-before-entry", members.get(party).name(), firstDay, reached);
        if (wanted == null && rule(open, party) == null) throw new Invalid("lastDay", "no-notice-so-say-when");
        if (wanted == null) return;
        if (wanted.isBefore(givenOn)) throw new Invalid("lastDay", "ends-before-it-starts", givenOn, wanted);
        NoticeRule rule = rule(open, party);
        if (rule == null) return;
        LocalDate earliest = rule.lastDay(givenOn);
        if (wanted.isBefore(earliest)) throw new Invalid("lastDay", "notice-reaches-later", givenOn, earliest, wanted, rule.noticeBy(wanted));
        if (!rule.mayEndOn(wanted)) throw new Invalid("lastDay", "no-end-that-day", wanted, rule.nextEnd(wanted).orElse(earliest));
    }

    /// Where the agreement says nothing of notice, the last day is the one that the notice asks for and the other side confirms.
    public LocalDate of(Open open, TerminationNotice notice) {
        if (notice.wantedLastDay() != null) return notice.wantedLastDay();
        NoticeRule rule = rule(open, notice.party());
        if (rule == null) throw new NoNoticeRule(open.agreement().number());
        return rule.lastDay(notice.givenOn());
    }

    public LocalDate lastBilledDay(Open open, LocalDate lastDay) {
        TermInForce term = term(open);
        return term.noticeTerms() == null ? lastDay : term.noticeTerms().lastBilledDay(lastDay);
    }

    private NoticeRule rule(Open open, UUID party) {
        return term(open).noticeRule(open.latest().startsOn(), members.get(party).code());
    }

    private static TermInForce term(Open open) {
        return open.agreement().termInForce(open.latest().text());
    }
}
