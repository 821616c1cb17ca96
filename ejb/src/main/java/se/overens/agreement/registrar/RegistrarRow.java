package se.overens.agreement.registrar;

import java.time.Instant;
import se.overens.agreement.registrar.model.Direction;

/// A sent text as one's own registrar sees it.
///
/// @param agreement     number of the agreement
/// @param version       of the text
/// @param sentBy        name of the party whose text it is
/// @param sha256        of the text in canonical form
/// @param caseReference one's own diarienummer for it, or null until it has been registered
public record RegistrarRow(int agreement, int version, String title, Direction direction, String sentBy, Instant sentAt, String sha256,
                           String caseReference, Instant registeredAt) {

    public boolean isRegistered() {
        return caseReference != null;
    }
}
