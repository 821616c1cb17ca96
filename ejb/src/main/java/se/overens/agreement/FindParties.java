package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.model.NoticeRule;
import se.overens.agreement.model.PartyState;
import se.overens.agreement.store.Agreements;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// Who is a party of what, and the notice rule between them: for the domains that rest on agreements and have already
/// decided that the reader may see the thing that rests.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindParties {

    /// @param firstDay   of its being a party, or null when it has been one from the agreement's own first day
    /// @param lastDay    of its being a party, or null
    /// @param noticeRule null when the text says nothing of notice
    public record Party(UUID agreement, int agreementNumber, UUID organisation, PartyState state, LocalDate firstDay, LocalDate lastDay,
                        NoticeRule noticeRule) {
    }

    @Inject
    private Agreements agreements;
    @Inject
    private CurrentActing acting;

    public Set<UUID> agreementsOf(UUID organisation) {
        return new HashSet<>(agreements.of(acting.workspace(), organisation));
    }

    /// The parties of several agreements, by agreement number; the county administrative board is one of them.
    public List<Party> of(Collection<UUID> ids) {
        String workspace = acting.workspace();
        Map<UUID, AgreementVersion> texts = agreements.latest(workspace, ids).stream()
                .collect(Collectors.toMap(AgreementVersion::agreement, Function.identity()));
        List<Agreement> found = agreements.all(workspace, ids);
        Map<UUID, NoticeRule> rules = new HashMap<>();
        found.forEach(agreement -> rules.put(agreement.id(), rule(agreement, texts.get(agreement.id()).text())));
        Map<UUID, List<Party>> byAgreement = agreements.parties(workspace, ids).stream()
                .map(p -> new Party(p.agreement(), 0, p.organisation(), p.state(), p.firstDay(), p.lastDay(), rules.get(p.agreement())))
                .collect(Collectors.groupingBy(Party::agreement));
        return found.stream()
                .flatMap(agreement -> byAgreement.getOrDefault(agreement.id(), List.of()).stream().map(p -> numbered(p, agreement)))
                .toList();
    }

    private static NoticeRule rule(Agreement agreement, AgreementText text) {
        return agreement.termInForce(text).noticeRule(text.startsOn());
    }

    private static Party numbered(Party party, Agreement agreement) {
        return new Party(party.agreement(), agreement.number(), party.organisation(), party.state(), party.firstDay(), party.lastDay(), party.noticeRule());
    }
}
