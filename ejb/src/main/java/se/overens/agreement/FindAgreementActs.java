package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.NoticeReceipt;
import se.overens.agreement.model.TerminationNotice;
import se.overens.agreement.store.Agreements;
import se.overens.agreement.store.Notices;
import se.overens.decision.DecisionView;
import se.overens.decision.FindDecisions;
import se.overens.decision.FindMandates;
import se.overens.decision.MandateView;
import se.overens.decision.model.DecisionAction;
import se.overens.decision.model.MandateScope;
import se.overens.record.AttachmentView;
import se.overens.record.ReadAttachment;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// The versions of an agreement, what differs between them, and what each party has done, for its parties.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindAgreementActs {

    @Inject
    private Agreements agreements;
    @Inject
    private Notices notices;
    @Inject
    private FindDecisions decisions;
    @Inject
    private Instance<KeptDecisions> kept;
    @Inject
    private FindMandates mandates;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public AgreementActs of(int number) {
        String workspace = acting.workspace();
        UUID id = find(number).id();
        Seen seen = seen(id);
        Map<UUID, MemberView> byId = members.byId();
        return new AgreementActs(
                agreements.versions(workspace, id).stream().filter(v -> v.number() >= seen.from()).map(v -> new AgreementActs.Version(v.number(), byId.get(v.proposedBy()).code(),
                        byId.get(v.proposedBy()).name(), !v.proposedBy().equals(v.registeredBy()), v.round(), v.basedOn(), v.joins(), v.reason(), v.title(), v.sha256(),
                        v.isIntact(), v.at())).toList(),
                agreements.acceptances(workspace, id).stream().filter(a -> a.versionNumber() >= seen.from()).map(a -> new AgreementActs.Acceptance(a.versionNumber(),
                        byId.get(a.party()).code(), byId.get(a.party()).name(), !a.party().equals(a.registeredBy()) && a.document() != null,
                        !a.party().equals(a.registeredBy()) && a.document() == null, a.at())).toList(),
                decisions(id, seen),
                agreements.signatures(workspace, id).stream().map(s -> new AgreementActs.Signature(s.versionNumber(),
                        byId.get(s.party()).code(), byId.get(s.party()).name(), s.name(), s.roleTitle(), s.mandate(), s.sha256(),
                        !s.party().equals(s.registeredBy()) && s.document() != null,
                        !s.party().equals(s.registeredBy()) && s.document() == null, s.at())).toList(),
                notices(id, byId));
    }

    /// The text of a version.
    public AgreementText text(int number, int version) {
        UUID id = find(number).id();
        return agreements.version(acting.workspace(), id, version).filter(found -> found.number() >= seen(id).from())
                .orElseThrow(() -> new NotFound("agreement-version", version)).text();
    }

    /// Which role may sign for the acting organisation today, or null.
    public MandateView mandateToSign(UUID agreement) {
        return mandates.inForce(acting.organisation(), MandateScope.SIGN, agreement, today.day()).orElse(null);
    }

    /// A file that belongs to the agreement: the scanned paper or the extract behind a decision.
    public ReadAttachment.Content file(int number, UUID attachment) {
        Agreement agreement = find(number);
        boolean belongs = attachment.equals(agreement.scan()) || isOfNotice(agreement.id(), attachment) || decisions(agreement.id(), seen(agreement.id())).stream()
                .map(DecisionView::extract).map(AttachmentView::id).anyMatch(attachment::equals);
        if (!belongs) throw new NotFound("attachment", attachment);
        return attachments.read(attachment);
    }

    private boolean isOfNotice(UUID agreement, UUID attachment) {
        List<TerminationNotice> given = notices.ever(acting.workspace(), agreement);
        return given.stream().anyMatch(notice -> attachment.equals(notice.grounds().document()))
                || notices.receipts(acting.workspace(), given.stream().map(TerminationNotice::id).toList()).stream().anyMatch(receipt -> attachment.equals(receipt.document()));
    }

    /// The first version that was sent to the acting organisation: it sees nothing of those before.
    public int seenFrom(int number) {
        return seen(find(number).id()).from();
    }

    /// @param since when that version was sent; null when it is the first
    private record Seen(int from, Instant since) {
    }

    private Seen seen(UUID agreement) {
        int from = agreements.parties(acting.workspace(), agreement).stream().filter(p -> p.organisation().equals(acting.organisation()))
                .findFirst().orElseThrow(() -> new NotFound("agreement", agreement)).seenFrom();
        return new Seen(from, from == 1 ? null : agreements.version(acting.workspace(), agreement, from).orElseThrow().at());
    }

    private List<DecisionView> decisions(UUID agreement, Seen seen) {
        return decisions.of("agreement", agreement).stream().filter(d -> seen.since() == null || !d.registeredAt().isBefore(seen.since()))
                .filter(d -> d.action() != DecisionAction.TERMINATE || isOwn(d) || kept.stream().noneMatch(one -> one.isKept(d))).toList();
    }

    private boolean isOwn(DecisionView decision) {
        return decision.decider().equals(acting.organisation()) || decision.registeredBy().equals(acting.organisation());
    }

    private List<AgreementActs.Notice> notices(UUID id, Map<UUID, MemberView> byId) {
        List<TerminationNotice> given = notices.of(acting.workspace(), List.of(id));
        Map<UUID, NoticeReceipt> confirmed = notices.receipts(acting.workspace(), given.stream().map(TerminationNotice::id).toList()).stream()
                .collect(Collectors.toMap(NoticeReceipt::notice, Function.identity()));
        return given.stream().map(n -> {
            NoticeReceipt receipt = confirmed.get(n.id());
            return new AgreementActs.Notice(n.party(), byId.get(n.party()).code(), byId.get(n.party()).name(), n.givenOn(),
                    n.grounds().decision(), n.grounds().overrideReason(), !n.party().equals(n.registeredBy()),
                    receipt == null ? null : receipt.receivedOn(), receipt == null ? null : receipt.lastDay(),
                    receipt == null ? null : receipt.lastBilledDay(),
                    receipt != null && receipt.document() != null);
        }).toList();
    }

    private Agreement find(int number) {
        return agreements.find(acting.workspace(), acting.organisation(), number).orElseThrow(() -> new NotFound("agreement", number));
    }
}
