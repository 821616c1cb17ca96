package se.overens.agreement.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.reading.model.AgreementReading;
import se.overens.agreement.reading.store.AgreementReadings;
import se.overens.record.ReadAttachment;
import se.overens.shared.NotFound;
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
    private ReadAttachment attachments;
    @Inject
    private CurrentActing acting;

    public Optional<ReadingView> of(UUID draft) {
        return readings.of(acting.workspace(), acting.organisation(), draft)
                .map(reading -> ReadingView.of(drafts.get(draft), reading, reading.file().map(attachments::describe).orElse(null)));
    }

    /// The file itself.
    ///
    /// @throws NotFound when the draft was not read from a file, or the file was not kept
    public ReadAttachment.Content content(UUID draft) {
        return readings.of(acting.workspace(), acting.organisation(), draft).flatMap(AgreementReading::file).map(attachments::read)
                .orElseThrow(() -> new NotFound("reading", draft));
    }
}
