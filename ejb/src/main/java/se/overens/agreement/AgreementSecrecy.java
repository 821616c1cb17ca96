package se.overens.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.store.Agreements;
import se.overens.record.Secrecy;
import se.overens.workspace.CurrentActing;

/// What is done with an agreement is known to those that it has been sent to, and to nobody else.
@ApplicationScoped
public class AgreementSecrecy implements Secrecy {

    @Inject
    private Agreements agreements;
    @Inject
    private CurrentActing acting;

    /// Things of an agreement that are not the agreement itself have no circle: only whoever did it.
    @Override
    public Optional<Set<UUID>> circle(String subjectKind, UUID subject) {
        if (!subjectKind.startsWith("agreement")) return Optional.empty();
        return Optional.of(sentTo(Set.of(subject)));
    }

    /// Those that any of the agreements has been sent to: for what rests on agreements.
    public Set<UUID> sentTo(Set<UUID> ids) {
        return agreements.parties(acting.workspace(), ids).stream().map(AgreementParty::organisation).collect(Collectors.toSet());
    }
}
