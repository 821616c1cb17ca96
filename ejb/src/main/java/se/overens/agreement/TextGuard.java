package se.overens.agreement;

import java.util.List;
import java.util.UUID;
import se.overens.agreement.model.AgreementText;
import se.overens.shared.Violation;

/// May this text be sent, or signed? Asked of every area that holds more against a text than the text itself tells.
public interface TextGuard {

    /// Everything that hinders it, each thing with its field.
    ///
    /// @param agreement the one it is a text of, or null before it has been offered
    /// @param amends    the agreement it is an addendum to, or null
    List<Violation> faults(UUID agreement, UUID amends, AgreementText text);
}
