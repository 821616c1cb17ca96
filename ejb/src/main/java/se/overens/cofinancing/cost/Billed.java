package se.overens.cofinancing.cost;

import java.util.UUID;

/// What has already been billed, told by whoever bills.
public interface Billed {

    /// @return öre, credits subtracted
    long billedOre(UUID post, UUID organisation, int year);
}
