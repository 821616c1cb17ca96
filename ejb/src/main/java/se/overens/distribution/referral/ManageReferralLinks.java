package se.overens.distribution.referral;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.distribution.referral.ReferralLinkView.Standing;
import se.overens.distribution.referral.model.LinkToken;
import se.overens.distribution.referral.model.Proposal.Figure;
import se.overens.distribution.referral.model.ReferralLink;
import se.overens.distribution.referral.model.ReferralRound;
import se.overens.distribution.referral.store.ReferralLinks;
import se.overens.distribution.referral.store.Referrals;
import se.overens.shared.Happened;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// One-time links for municipalities that do not log in. The secret is shown to whoever makes the link and sent by the
/// county's own mail: our outbox and the answers kept for repeated requests would both keep it in the clear.
@Stateless
@Allowed(value = {Role.COORDINATOR, Role.OFFICER}, host = true)
public class ManageReferralLinks {

    /// @param municipality its code
    public record Command(int referral, @NotBlank String municipality) {
    }

    @Inject
    private Referrals referrals;
    @Inject
    private ReferralLinks links;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    /// The latest made first.
    public List<ReferralLinkView> all(int referral) {
        ReferralRound round = referrals.find(acting.workspace(), referral).orElseThrow(() -> new NotFound("referral", referral));
        return links.all(round.workspace(), round.id()).stream().map(link -> view(round, link, null)).toList();
    }

    /// Revokes the link that the municipality may have had: so a repeat does no harm.
    public ReferralLinkView make(@Valid Command command) {
        ReferralRound round = referrals.lock(acting.workspace(), command.referral());
        round.expectAnswerable(today.day());
        MemberView municipality = members.byCode(command.municipality());
        if (round.text().proposal().figure(municipality.code()).isEmpty()) throw new NotFound("member", command.municipality());
        links.all(round.workspace(), round.id()).stream().filter(link -> link.organisation().equals(municipality.id()) && link.isUsable())
                .forEach(link -> revoke(round, link));
        LinkToken token = LinkToken.fresh(round.workspace());
        ReferralLink link = new ReferralLink(round, municipality.id(), municipality.code(), token, today.now());
        links.add(link);
        happened.fire(ReferralHappened.in(round, "referral-link-made", Map.of("municipality", link.code())));
        return view(round, link, token.text());
    }

    public ReferralLinkView revoke(int referral, UUID id, long version) {
        ReferralRound round = referrals.lock(acting.workspace(), referral);
        ReferralLink link = links.lock(round.workspace(), round.id(), id).orElseThrow(() -> new NotFound("referral-link", id));
        link.expectVersion(version);
        revoke(round, link);
        links.flush();
        return view(round, link, null);
    }

    private void revoke(ReferralRound round, ReferralLink link) {
        link.revoke(today.now());
        happened.fire(ReferralHappened.in(round, "referral-link-revoked", Map.of("municipality", link.code())));
    }

    private ReferralLinkView view(ReferralRound round, ReferralLink link, String token) {
        String name = round.text().proposal().figure(link.code()).map(Figure::name).orElse(link.code());
        return new ReferralLinkView(link.id(), link.version(), link.code(), name, standing(round, link), link.createdAt(), link.usedAt(), link.revokedAt(),
                round.lastDay(), token);
    }

    private Standing standing(ReferralRound round, ReferralLink link) {
        if (link.usedAt() != null) return Standing.USED;
        if (link.revokedAt() != null || round.withdrawnAt() != null) return Standing.REVOKED;
        return today.day().isAfter(round.lastDay()) ? Standing.EXPIRED : Standing.USABLE;
    }
}
