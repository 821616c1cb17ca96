package se.overens.distribution.library;

import java.util.ArrayList;
import java.util.List;
import se.overens.distribution.model.Grounds;

/// What was known when a figure was decided, as a document tells it.
///
/// @param term what it is
public record KnownThen(String term, String text) {

    private static final String KEY = "distribution.grounds.";

    /// @param grounds null when nothing was registered
    static List<KnownThen> of(Grounds grounds, int year, DocumentWords words) {
        List<KnownThen> known = new ArrayList<>();
        if (grounds != null && grounds.quota() != null) known.add(new KnownThen(words.text(KEY + "quota"),
                words.text(KEY + "quota.text", grounds.quota().persons(), grounds.quota().source())));
        if (grounds != null && grounds.forecast() != null) known.add(new KnownThen(words.text(KEY + "forecast"),
                words.text(KEY + "forecast.text", grounds.forecast().publisher(), words.day(grounds.forecast().publishedOn()), grounds.forecast().persons(), String.valueOf(year))));
        return known;
    }
}
