package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.NoticeRule;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.model.ShareRule;
import se.overens.agreement.model.TermInForce;
import se.overens.agreement.store.Agreements;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Who is a party of what, and the notice rule between them: for the domains that rest on agreements and have already
/// decided that the reader may see the thing that rests.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindParties {

    /// @param firstDay   of its being a party, or null when it has been one from the agreement's own first day
    /// @param lastDay       of its being a party by notice, its own or one that ends the agreement for all; or null
    /// @param lastBilledDay the last day that it pays for, or null
    /// @param noticeRule    its own; null when the text says nothing of notice
    /// @param terms         or null when the text says nothing of notice
    /// @param sharesFrom    from when those who stay take over, where an addendum says so; otherwise null
    public record Party(UUID agreement, int agreementNumber, UUID organisation, PartyState state, LocalDate firstDay, LocalDate lastDay,
                        LocalDate lastBilledDay, NoticeRule noticeRule, NoticeTerms terms, LocalDate sharesFrom) {

        /// What becomes of its part when it leaves and the others stay.
        public ShareRule onLeaving() {
            return terms != null && terms.isRecalculated() ? ShareRule.RECALCULATE : ShareRule.GAP;
        }

        public boolean saysOfShares() {
            return terms != null && terms.shares() != null;
        }

        /// The last day that it would pay for, had it that last day.
        public LocalDate billedThrough(LocalDate day) {
            return terms == null ? day : terms.lastBilledDay(day);
        }
    }

    @Inject
    private Agreements agreements;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    public Set<UUID> agreementsOf(UUID organisation) {
        return new HashSet<>(agreements.of(acting.workspace(), organisation));
    }

    /// Those of some agreements that the organisation is a party of.
    public Set<UUID> among(UUID organisation, Collection<UUID> ids) {
        return new HashSet<>(agreements.among(acting.workspace(), organisation, ids));
    }

    /// The parties of several agreements, by agreement number; the county administrative board is one of them.
    public List<Party> of(Collection<UUID> ids) {
        String workspace = acting.workspace();
        Map<UUID, AgreementVersion> texts = agreements.latest(workspace, ids).stream()
                .collect(Collectors.toMap(AgreementVersion::agreement, Function.identity()));
        Map<UUID, List<AgreementParty>> parties = agreements.parties(workspace, ids).stream().collect(Collectors.groupingBy(AgreementParty::agreement));
        Map<UUID, MemberView> byId = members.byId();
        return agreements.all(workspace, ids).stream()
                .flatMap(agreement -> of(agreement, texts.get(agreement.id()), parties.getOrDefault(agreement.id(), List.of()), byId)).toList();
    }

    private static Stream<Party> of(Agreement agreement, AgreementVersion version, List<AgreementParty> parties, Map<UUID, MemberView> byId) {
        AgreementText text = version.text();
        TermInForce term = agreement.termInForce(text);
        LocalDate forAll = AgreementState.lastDayByNotice(AgreementState.standings(parties, version), agreement.term(version));
        return parties.stream().map(party -> {
            LocalDate lastDay = earliest(party.lastDay(), forAll);
            return new Party(agreement.id(), agreement.number(), party.organisation(), party.state(), party.firstDay(), lastDay,
                    lastDay == null ? null : lastBilledDay(term, lastDay),
                    term.noticeRule(text.startsOn(), byId.get(party.organisation()).code()), term.noticeTerms(), agreement.sharesFrom());
        });
    }

    private static LocalDate lastBilledDay(TermInForce term, LocalDate lastDay) {
        return term.noticeTerms() == null ? lastDay : term.noticeTerms().lastBilledDay(lastDay);
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
