package se.overens.distribution.model;

import java.util.List;
import java.util.Locale;

/// What a factor is a sign of: the criteria of lag 2016:38 7 §, housing (which may weigh in) and others.
public enum Criterion {
    LABOUR_MARKET("arbets", "arbetslös", "sysselsatt", "labour", "labor", "unemploy", "job"),
    POPULATION("befolkning", "folkmängd", "invånare", "population", "inhabitants"),
    RECEPTION("mottag", "nyanländ", "ensamkommande", "reception", "received"),
    ASYLUM_SEEKERS("asyl", "inskrivna", "asylum"),
    HOUSING("bostad", "bostäder", "lägenhet", "hyra", "housing", "dwelling", "rent"),
    OTHER;

    private final List<String> words;

    Criterion(String... words) {
        this.words = List.of(words);
    }

    /// A guess from what the factor is called; the coordinator may say otherwise.
    public static Criterion guess(String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        for (Criterion criterion : values())
            if (criterion.words.stream().anyMatch(lower::contains)) return criterion;
        return OTHER;
    }
}
