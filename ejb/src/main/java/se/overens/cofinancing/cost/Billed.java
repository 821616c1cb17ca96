package se.overens.cofinancing.cost;

import java.util.Map;
import java.util.UUID;

/// What has already been billed, told by whoever bills.
public interface Billed {

    /// @return öre, credits subtracted
    long billedOre(UUID post, UUID organisation, int year);

    /// Waits for whoever is billing the post, and keeps the next one waiting until the transaction ends.
    void standStill(UUID post);

    /// What the post has been billed, as it stands and without waiting for anybody: by year and payer.
    ///
    /// @return öre, credits subtracted
    Map<Integer, Map<UUID, Long>> soFar(UUID post);

    /// What the bases have counted a year's cost to for each payer, what was put right afterwards included and credits aside.
    ///
    /// @return öre
    Map<UUID, Long> claimed(UUID post, int year);

    /// The last month (1–12) of the year that a basis has been made for, or 0.
    int billedThroughMonth(UUID post, int year);
}
