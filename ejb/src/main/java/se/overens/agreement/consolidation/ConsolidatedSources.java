package se.overens.agreement.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.overens.agreement.consolidation.ConsolidatedView.Decision;
import se.overens.agreement.consolidation.ConsolidatedView.Party;
import se.overens.agreement.consolidation.ConsolidatedView.Source;
import se.overens.agreement.consolidation.SignedTexts.Signed;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.Signature;
import se.overens.agreement.store.Agreements;
import se.overens.decision.DecisionView;
import se.overens.decision.FindDecisions;
import se.overens.decision.model.DecidingBody;
import se.overens.decision.model.DecisionAction;
import se.overens.shared.Today;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Where each part of a consolidated text comes from, and between whom it is.
@ApplicationScoped
class ConsolidatedSources {

    @Inject
    private Agreements agreements;
    @Inject
    private FindDecisions decisions;
    @Inject
    private FindMembers members;

    /// Those that count on the day, the agreement's own text first.
    public List<Source> of(SignedTexts.All all, LocalDate day) {
        return all.texts().stream().filter(signed -> !signed.version().startsOn().isAfter(day)).map(this::source).toList();
    }

    private Source source(Signed signed) {
        Agreement agreement = signed.agreement();
        return new Source(agreement.number(), agreement.amends() != null, signed.version().title(), signed.version().number(), signed.version().sha256(),
                signed.version().startsOn(), signedOn(agreement), decisions(agreement));
    }

    private LocalDate signedOn(Agreement agreement) {
        return agreements.signatures(agreement.workspace(), agreement.id()).stream().map(Signature::at).max(Comparator.naturalOrder())
                .map(at -> LocalDate.ofInstant(at, Today.SWEDEN)).orElse(null);
    }

    private List<Decision> decisions(Agreement agreement) {
        return decisions.of("agreement", agreement.id()).stream().filter(each -> each.action() == DecisionAction.ENTER_AGREEMENT && each.counts())
                .map(each -> new Decision(each.deciderCode(), each.deciderName(), through(each), each.body(), each.decidedOn(), each.paragraph(), each.caseReference())).toList();
    }

    /// A body that acts for the party decides as its delegate; what the board registers from paper is the party's own.
    private String through(DecisionView decision) {
        boolean mandated = decision.registeredForAnother() && decision.body() == DecidingBody.DELEGATE && !decision.registeredBy().equals(members.host().id());
        return mandated ? decision.registeredByName() : null;
    }

    /// Those who are parties on the day; who came later is not yet there, who has left no longer is.
    public List<Party> parties(SignedTexts.All all, LocalDate day) {
        LocalDate first = all.own().version().startsOn();
        return all.parties().stream().filter(party -> isParty(party, day)).map(party -> party(party, first))
                .sorted(Comparator.comparing((Party party) -> !party.code().equals("lst")).thenComparing(Party::code)).toList();
    }

    static boolean isParty(AgreementParty party, LocalDate day) {
        return (party.firstDay() == null || !day.isBefore(party.firstDay())) && (party.lastDay() == null || !day.isAfter(party.lastDay()));
    }

    private Party party(AgreementParty party, LocalDate first) {
        MemberView member = members.get(party.organisation());
        return new Party(member.code(), member.name(), party.firstDay() == null ? first : party.firstDay(), party.lastDay());
    }
}
