package se.overens.agreement.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementDraft;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.negotiation.model.Joining;
import se.overens.agreement.negotiation.model.TextPoints;
import se.overens.agreement.negotiation.model.Withdrawal;
import se.overens.agreement.negotiation.store.Negotiations;
import se.overens.agreement.store.AgreementDrafts;
import se.overens.agreement.store.Agreements;
import se.overens.workspace.CurrentActing;

/// What the acting organisation has to join: proposals that lie side by side, and its own unsent draft when that was
/// written from another text than the one on the table.
@ApplicationScoped
class Crossing {

    /// One's own unsent draft among the proposals.
    static final int OWN_DRAFT = 0;

    /// @param base   the text that all were written from
    /// @param sent   those of the proposals that have been sent
    /// @param joined the numbers that the joined text will say it joins: none when it only follows the text on the table
    record Crossed(AgreementVersion base, List<AgreementVersion> sent, Joining joining, List<Integer> joined) {
    }

    @Inject
    private Agreements agreements;
    @Inject
    private AgreementDrafts drafts;
    @Inject
    private Negotiations negotiations;
    @Inject
    private CurrentActing acting;

    public Optional<Crossed> of(Agreement agreement) {
        String workspace = acting.workspace();
        List<AgreementVersion> versions = agreements.versions(workspace, agreement.id());
        Set<Integer> withdrawn = negotiations.withdrawals(workspace, agreement.id()).stream().map(Withdrawal::versionNumber).collect(Collectors.toSet());
        AgreementVersion latest = number(versions, agreement.latestVersion());
        List<AgreementVersion> sent = Table.proposals(latest, versions, withdrawn);
        List<Integer> joined = sent.size() > 1 ? sent.stream().map(AgreementVersion::number).toList() : List.of();
        Optional<AgreementDraft> own = drafts.ofCounterOffer(workspace, acting.organisation(), agreement.id())
                .filter(draft -> isOwnWork(draft, versions)).filter(draft -> sent.size() > 1 || draft.basedOn() != latest.number() || !draft.joins().isEmpty());
        if (sent.size() < 2 && own.isEmpty()) return Optional.empty();
        AgreementVersion base = number(versions, own.map(draft -> writtenFrom(draft, versions)).orElse(latest.basedOn()));
        SequencedMap<Integer, AgreementText> proposals = new LinkedHashMap<>();
        own.ifPresent(draft -> proposals.put(OWN_DRAFT, draft.text()));
        sent.stream().filter(version -> own.isEmpty() || !isSettledIn(own.get(), version, joined)).forEach(version -> proposals.put(version.number(), version.text()));
        return Optional.of(new Crossed(base, sent, Joining.of(base.text(), proposals), joined));
    }

    /// A joining that was begun holds somebody's choices, also when nothing has been written in it since.
    private static boolean isOwnWork(AgreementDraft draft, List<AgreementVersion> versions) {
        return !draft.joins().isEmpty() || !TextPoints.of(number(versions, draft.basedOn()).text()).changesTo(TextPoints.of(draft.text())).isEmpty();
    }

    /// A joining is written from the text that what it joins was written from.
    private static int writtenFrom(AgreementDraft draft, List<AgreementVersion> versions) {
        return draft.joins().isEmpty() ? draft.basedOn() : number(versions, draft.joins().getFirst()).basedOn();
    }

    /// When other proposals have come or gone since the joining was begun, those that it joins are not chosen between again.
    private static boolean isSettledIn(AgreementDraft draft, AgreementVersion version, List<Integer> joined) {
        return draft.joins().contains(version.number()) && !draft.joins().equals(joined);
    }

    private static AgreementVersion number(List<AgreementVersion> versions, int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst().orElseThrow();
    }
}
