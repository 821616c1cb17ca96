package se.overens.agreement.registrar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.overens.agreement.DraftSent;
import se.overens.agreement.Handing;
import se.overens.agreement.registrar.store.RegistrarDocuments;
import se.overens.agreement.store.Agreements;
import se.overens.workspace.CurrentActing;

/// A text has been sent: each party that sees it is told that there is a document for its registrar, the sender too.
@ApplicationScoped
public class TellRegistrars {

    @Inject
    private RegistrarDocuments documents;
    @Inject
    private Agreements agreements;
    @Inject
    private Handing handing;
    @Inject
    private CurrentActing acting;

    void sent(@Observes DraftSent sent) {
        agreements.version(acting.workspace(), sent.agreement(), sent.version())
                .ifPresent(version -> documents.readers(acting.workspace(), sent.agreement(), sent.version())
                        .forEach(reader -> handing.toOfficers(reader, "register-document", "avtal/att-registrera", version.title(), version.number())));
    }
}
