package se.overens.agreement.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.reading.store.AgreementReadings;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// From which file a draft of one's own was read, if it was.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindReading {

    @Inject
    private AgreementReadings readings;
    @Inject
    private FindAgreementDrafts drafts;
    @Inject
    private CurrentActing acting;

    public Optional<ReadingView> of(UUID draft) {
        return readings.of(acting.workspace(), acting.organisation(), draft).map(reading -> ReadingView.of(drafts.get(draft), reading));
    }
}
