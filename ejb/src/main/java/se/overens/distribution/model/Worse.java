package se.overens.distribution.model;

import java.util.List;
import java.util.Locale;

/// Which way a value moves when things get worse for a municipality. A key must not give more to whom it goes worse for.
public enum Worse {
    /// unemployment, rent
    HIGHER,
    /// vacant dwellings, jobs
    LOWER,
    /// inhabitants are neither good nor bad
    NONE;

    private static final List<String> BAD = List.of("arbetslös", "hyra", "skuld", "unemploy", "rent", "debt");
    private static final List<String> GOOD = List.of("ledig", "lägenhet", "sysselsatt", "vacan", "dwelling", "employed");

    /// A guess from what the factor is called; the coordinator may say otherwise.
    public static Worse guess(String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if (BAD.stream().anyMatch(lower::contains)) return HIGHER;
        return GOOD.stream().anyMatch(lower::contains) ? LOWER : NONE;
    }
}
