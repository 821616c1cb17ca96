package se.overens.agreement.registrar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.overens.agreement.registrar.store.RegistrarDocuments;
import se.overens.agreement.registrar.store.RegistrarDocuments.Waiting;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// Texts that have been sent or have come in wait to be entered in one's own diarium.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class RegistrarWork implements WaitingWork {

    @Inject
    private RegistrarDocuments documents;
    @Inject
    private CurrentActing acting;

    @Override
    public List<Task> tasks() {
        return documents.waiting(acting.workspace(), acting.organisation()).map(RegistrarWork::task).stream().toList();
    }

    private static Task task(Waiting waiting) {
        return new Task(waiting.count() == 1 ? "register-document-one" : "register-documents", List.of(String.valueOf(waiting.count())), "avtal/att-registrera",
                null, LocalDate.ofInstant(waiting.since(), Today.SWEDEN), Set.of(Role.COORDINATOR, Role.OFFICER), null);
    }
}
