package se.overens.distribution;

import java.util.Optional;
import se.overens.shared.Refusal;

/// Something beside the core that speaks against publishing a draft just now. Whoever publishes is told, and may go on
/// all the same by saying so.
public interface PublicationDoubt {

    /// Speaks against the publication until somebody says that it is to be done all the same.
    class Doubtful extends Refusal {
        public Doubtful(String code, Object... args) {
            super(Kind.CONFLICT, code, args);
        }
    }

    /// @param draft its number
    Optional<Doubtful> about(int draft);
}
