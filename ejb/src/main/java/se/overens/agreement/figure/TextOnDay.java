package se.overens.agreement.figure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.model.AgreementText;

/// The text that holds on a day with everything that has been added to it, told by whoever keeps the additions.
public interface TextOnDay {

    /// @param number the agreement's
    /// @return nothing when nothing has been added: the text is the agreement's own
    Optional<AgreementText> of(int number, LocalDate day);

    /// The same, whoever its parties are: what the county counts together.
    Optional<AgreementText> ofAny(UUID agreement, LocalDate day);
}
