package se.overens.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import se.overens.overview.model.Mail;
import se.overens.overview.store.Outbox;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Acting;
import se.overens.workspace.Later;

/// Writes one mail for each handover, in the transaction of the deed. It leaves the house afterwards.
@ApplicationScoped
public class KeepMail {

    @Inject
    private Outbox outbox;
    @Inject
    private Later later;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    void on(@Observes HandedOver handedOver) {
        UUID sentBy = acting.get().orElseThrow() instanceof Acting.Person person ? person.organisation() : null;
        Mail mail = new Mail(acting.workspace(), handedOver, sentBy, today.now());
        outbox.add(mail);
        later.run(DeliverMail.NAME, mail.id());
    }
}
