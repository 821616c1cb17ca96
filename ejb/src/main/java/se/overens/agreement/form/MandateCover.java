package se.overens.agreement.form;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Whom a regional body may decide and sign for. Implemented where the mandates are kept.
public interface MandateCover {

    /// Those of the municipalities that the body has a mandate from today.
    Set<UUID> covered(UUID body, List<UUID> municipalities);
}
