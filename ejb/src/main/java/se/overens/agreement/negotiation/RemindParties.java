package se.overens.agreement.negotiation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.Handing;
import se.overens.agreement.LockAgreement;
import se.overens.agreement.Telling;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.negotiation.model.Turning;
import se.overens.agreement.negotiation.store.Negotiations;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The keeper reminds those who have not answered the text on the table, by mail to their function address; at most
/// once a day.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class RemindParties {

    /// They have been reminded today.
    public static class NegotiationRemindedToday extends Refusal {
        public NegotiationRemindedToday() {
            super(Kind.CONFLICT, "negotiation-reminded-today");
        }
    }

    /// Everybody has answered.
    public static class NegotiationNobodySilent extends Refusal {
        public NegotiationNobodySilent() {
            super(Kind.CONFLICT, "negotiation-nobody-silent");
        }
    }

    @Inject
    private LockAgreement lock;
    @Inject
    private Telling telling;
    @Inject
    private Table table;
    @Inject
    private Negotiations negotiations;
    @Inject
    private FindAgreements find;
    @Inject
    private Handing handing;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @param version of the agreement, as the caller has read it, or null
    public AgreementView remind(UUID agreement, Long version) {
        var open = lock.open(agreement, version);
        table.expectKeeper(open, "RemindParties");
        List<AgreementParty> silent = open.others(acting.organisation()).stream().filter(party -> party.state() == PartyState.ASKED).toList();
        if (silent.isEmpty()) throw new NegotiationNobodySilent();
        if (negotiations.turnings(acting.workspace(), agreement).stream()
                .anyMatch(each -> each.kind() == Turning.Kind.REMINDED && each.onDay().equals(today.day()))) throw new NegotiationRemindedToday();
        silent.forEach(party -> remind(open, party));
        open.agreement().acted();
        telling.trail(open, "agreement-reminded", Map.of("parties", silent.stream().map(AgreementParty::organisation).toList()));
        return find.get(agreement);
    }

    private void remind(LockAgreement.Open open, AgreementParty party) {
        AgreementVersion text = open.latest();
        negotiations.add(new Turning(text, Turning.Kind.REMINDED, party.organisation(), "", acting.organisation(), null, today.day(), today.now()));
        if (text.answerBy() == null) handing.toOfficers(party.organisation(), "negotiation-reminder", open.path(), text.title());
        else handing.toOfficers(party.organisation(), "negotiation-reminder-by", open.path(), text.title(), text.answerBy());
    }
}
