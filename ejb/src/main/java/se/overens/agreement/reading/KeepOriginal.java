package se.overens.agreement.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.overens.agreement.DraftSent;
import se.overens.agreement.reading.model.AgreementOriginal;
import se.overens.agreement.reading.store.AgreementReadings;
import se.overens.workspace.CurrentActing;

/// The file that a draft was read from stays with the agreement when the draft is gone.
@ApplicationScoped
class KeepOriginal {

    @Inject
    private AgreementReadings readings;
    @Inject
    private CurrentActing acting;

    void on(@Observes DraftSent sent) {
        readings.of(acting.workspace(), acting.organisation(), sent.draft()).filter(reading -> reading.file().isPresent())
                .ifPresent(reading -> readings.add(new AgreementOriginal(reading, sent.agreement(), sent.version())));
    }
}
