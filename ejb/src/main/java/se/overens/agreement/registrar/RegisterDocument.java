package se.overens.agreement.registrar;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.registrar.model.RegistrarEntry;
import se.overens.agreement.registrar.store.RegistrarDocuments;
import se.overens.agreement.registrar.store.RegistrarDocuments.Found;
import se.overens.agreement.store.Agreements;
import se.overens.shared.Happened;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Tells under which number a sent text stands in one's own diarium. The first one becomes the organisation's
/// diarienummer for the agreement.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class RegisterDocument {

    /// @param agreement number of the agreement
    /// @param version   of the text
    public record Command(int agreement, int version, @NotBlank @Size(max = 80) String caseReference) {
    }

    /// Nobody else's registrar needs to know.
    private record Registered(UUID subject, Map<String, Object> details) implements Happened {

        @Override
        public String what() {
            return "agreement-document-registered";
        }

        @Override
        public String subjectKind() {
            return "agreement";
        }
    }

    @Inject
    private RegistrarDocuments documents;
    @Inject
    private FindRegistrarDocuments find;
    @Inject
    private Agreements agreements;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public RegistrarRow register(@Valid Command command) {
        Found found = documents.find(acting.workspace(), acting.organisation(), command.agreement(), command.version())
                .orElseThrow(() -> new NotFound("registrar-document", command.agreement() + "/" + command.version()));
        documents.add(new RegistrarEntry(acting.workspace(), acting.organisation(), found.agreement(), found.version(), command.caseReference(), today.now()));
        agreements.parties(acting.workspace(), found.agreement()).stream().filter(party -> party.organisation().equals(acting.organisation()))
                .forEach(party -> party.registeredAs(command.caseReference()));
        agreements.flush();
        happened.fire(new Registered(found.agreement(), Map.of("number", found.number(), "documentVersion", found.version(), "caseReference", command.caseReference())));
        return find.get(command.agreement(), command.version());
    }
}
