package se.overens.agreement.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.reading.store.AgreementReadings;
import se.overens.record.ReadAttachment;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// The file that an agreement was read from, for the organisation that read it.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindOriginal {

    @Inject
    private FindAgreements agreements;
    @Inject
    private AgreementReadings readings;
    @Inject
    private ReadAttachment attachments;
    @Inject
    private CurrentActing acting;

    /// The latest, when there are several.
    public Optional<OriginalView> of(int number) {
        UUID agreement = agreements.byNumber(number).id();
        return readings.original(acting.workspace(), acting.organisation(), agreement)
                .map(each -> new OriginalView(each.ofVersion(), attachments.describe(each.file()), each.at()));
    }

    /// @throws NotFound when it was not read from a file, or by somebody else
    public OriginalView get(int number) {
        return of(number).orElseThrow(() -> new NotFound("original", number));
    }

    public ReadAttachment.Content content(int number) {
        return attachments.read(get(number).file().id());
    }
}
