package se.overens.agreement.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.overens.agreement.LockAgreement;
import se.overens.agreement.model.Acceptance;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.negotiation.model.Standings;
import se.overens.agreement.negotiation.model.Standpoint;
import se.overens.agreement.negotiation.model.TextPoints;
import se.overens.agreement.negotiation.model.Withdrawal;
import se.overens.agreement.negotiation.store.Negotiations;
import se.overens.agreement.store.Agreements;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// What lies on the table: the text that is to be answered, or the proposals that crossed, and every text before it.
@ApplicationScoped
class Table {

    /// The text has been taken back: neither answered nor built on.
    public static class VersionWithdrawn extends Refusal {
        public VersionWithdrawn(int version, String by, int onTheTable) {
            super(Kind.CONFLICT, "version-withdrawn", version, by, onTheTable);
        }
    }

    private static final int LONGEST_QUOTE = 1_000;

    @Inject
    private Agreements agreements;
    @Inject
    private Negotiations negotiations;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// Of those that lie side by side, the first is the one that the agreement names; one when nothing has crossed.
    public List<AgreementVersion> proposals(LockAgreement.Open open) {
        return proposals(open.latest(), versions(open), withdrawn(open).keySet());
    }

    static List<AgreementVersion> proposals(AgreementVersion latest, List<AgreementVersion> versions, Set<Integer> withdrawn) {
        if (latest.basedOn() == null) return List.of(latest);
        return versions.stream().filter(each -> Objects.equals(each.basedOn(), latest.basedOn()) && each.joins().equals(latest.joins())
                && !withdrawn.contains(each.number()) && each.number() >= latest.number()).toList();
    }

    public List<AgreementVersion> versions(LockAgreement.Open open) {
        return agreements.versions(open.agreement().workspace(), open.agreement().id());
    }

    public AgreementVersion version(LockAgreement.Open open, int number) {
        return agreements.version(open.agreement().workspace(), open.agreement().id(), number)
                .orElseThrow(() -> new NotFound("agreement-version", number));
    }

    public Map<Integer, Withdrawal> withdrawn(LockAgreement.Open open) {
        return negotiations.withdrawals(open.agreement().workspace(), open.agreement().id()).stream()
                .collect(Collectors.toMap(Withdrawal::versionNumber, Function.identity()));
    }

    /// As the party sees it: nothing of what was before it was asked.
    public Standings standings(LockAgreement.Open open, AgreementParty party) {
        String workspace = open.agreement().workspace();
        UUID id = open.agreement().id();
        return seen(versions(open), negotiations.standpoints(workspace, id), agreements.acceptances(workspace, id), party.seenFrom());
    }

    static Standings seen(List<AgreementVersion> versions, List<Standpoint> standpoints, List<Acceptance> acceptances, int from) {
        return new Standings(versions.stream().filter(each -> each.number() >= from).toList(),
                standpoints.stream().filter(each -> each.versionNumber() >= from).toList(),
                acceptances.stream().filter(each -> each.versionNumber() >= from).toList());
    }

    public AgreementState state(LockAgreement.Open open) {
        return AgreementState.of(AgreementState.standings(open.parties(), open.latest()), open.agreement().term(open.latest()), today.day());
    }

    /// @throws VersionWithdrawn when it has been taken back
    public void expectNotWithdrawn(LockAgreement.Open open, int number) {
        Withdrawal withdrawal = withdrawn(open).get(number);
        if (withdrawal == null) return;
        MemberView by = members.get(withdrawal.party());
        throw new VersionWithdrawn(number, by.name(), open.latest().number());
    }

    /// @throws NotAllowed when another organisation registers for those who answer on paper
    public void expectKeeper(LockAgreement.Open open, String act) {
        if (!open.agreement().keptBy().equals(acting.organisation())) throw new NotAllowed(act);
    }

    /// What became another between two texts, for a refusal to tell.
    public List<Violation> changes(AgreementVersion from, AgreementVersion to) {
        List<Violation> told = new ArrayList<>();
        for (TextPoints.Change change : TextPoints.of(from.text()).changesTo(TextPoints.of(to.text()))) {
            if (change.from() == null) told.add(Violation.of(change.point(), "point-added", change.point(), quote(change.to())));
            else if (change.to() == null) told.add(Violation.of(change.point(), "point-removed", change.point(), quote(change.from())));
            else told.add(Violation.of(change.point(), "point-changed", change.point(), quote(change.from()), quote(change.to())));
        }
        return told;
    }

    private static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
