package se.overens.agreement.addendum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.AgreementActivated;
import se.overens.agreement.AgreementAmended;
import se.overens.agreement.consolidation.SignedTexts;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.model.TermInForce;
import se.overens.agreement.store.Agreements;
import se.overens.agreement.termination.TerminationEffective;
import se.overens.shared.Happened;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;

/// When the last party has signed an addendum, the agreement that it amends gets the new term and those who join. Its own
/// text, its decisions and its signatures stay as they were.
@ApplicationScoped
public class ApplyAddendum {

    @Inject
    private Agreements agreements;
    @Inject
    private SignedTexts texts;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    void on(@Observes AgreementActivated activated) {
        Agreement addendum = agreements.all(acting.workspace(), List.of(activated.agreement())).getFirst();
        if (addendum.amends() == null) return;
        AgreementText text = agreements.version(acting.workspace(), addendum.id(), addendum.latestVersion()).orElseThrow().text();
        Agreement amended = agreements.lockAmended(acting.workspace(), addendum.amends());
        if (text.amendment().term() != null) amended.amendTerm(texts.of(amended).on(LocalDate.MAX).term(), standing(amended), text.startsOn());
        List<UUID> parties = agreements.parties(acting.workspace(), amended.id()).stream().map(AgreementParty::organisation).toList();
        for (String code : text.amendment().joins()) join(amended, members.byCode(code).id(), parties, text);
        for (String code : text.amendment().leaves()) leave(amended, members.byCode(code).id(), text);
        amended.acted();
        agreements.flush();
        happened.fire(new AgreementAmended(amended.id(), amended.number(), addendum.number(), text.startsOn()));
    }

    private TermInForce standing(Agreement amended) {
        return amended.termInForce(agreements.version(acting.workspace(), amended.id(), amended.latestVersion()).orElseThrow().text());
    }

    /// Its last day is the one before the addendum counts; whoever has already set an earlier one keeps it.
    private void leave(Agreement amended, UUID organisation, AgreementText text) {
        LocalDate lastDay = text.startsOn().minusDays(1);
        agreements.parties(acting.workspace(), amended.id()).stream().filter(party -> party.organisation().equals(organisation) && party.state() != PartyState.LEAVING)
                .forEach(party -> party.leave(lastDay, today.day()));
        agreements.flush();
        happened.fire(new TerminationEffective(amended.id(), amended.number(), organisation, today.day(), lastDay));
    }

    private void join(Agreement amended, UUID organisation, List<UUID> parties, AgreementText text) {
        if (!parties.contains(organisation)) agreements.add(AgreementParty.joining(amended, organisation, text.startsOn(), today.day()));
    }
}
