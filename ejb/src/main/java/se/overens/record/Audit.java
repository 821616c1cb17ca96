package se.overens.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.record.model.AuditEvent;
import se.overens.record.store.AuditTrail;
import se.overens.shared.Correlation;
import se.overens.shared.Happened;
import se.overens.shared.Ids;
import se.overens.shared.Json;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Acting;

/// Writes down everything that happens, in the transaction in which it happens. Nobody calls it.
@ApplicationScoped
public class Audit {

    @Inject
    private AuditTrail trail;
    @Inject
    private CurrentActing acting;
    @Inject
    @Any
    private Instance<Secrecy> secrecies;
    @Inject
    private Correlation correlation;
    @Inject
    private Today today;

    void on(@Observes Happened happened) {
        Acting by = acting.get().orElseThrow(CurrentActing.NotSignedIn::new);
        UUID organisation = by instanceof Acting.Person person ? person.organisation() : null;
        UUID person = by instanceof Acting.Person someone ? someone.person() : null;
        String roles = by instanceof Acting.Person someone
                ? someone.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")) : by.getClass().getSimpleName();
        trail.add(new AuditEvent(Ids.next(), by.workspace(), today.now(), happened.what(), happened.subjectKind(), happened.subject(),
                organisation, person, roles, correlation.id(),
                new String(Json.canonical(happened.details()), StandardCharsets.UTF_8), circle(happened, organisation)));
    }

    private Set<UUID> circle(Happened happened, UUID organisation) {
        if (happened.isKept() && organisation != null) return Set.of(organisation);
        return secrecies.stream().flatMap(one -> one.circle(happened.subjectKind(), happened.subject()).stream()).findFirst().orElse(null);
    }
}
