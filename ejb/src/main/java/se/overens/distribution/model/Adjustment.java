package se.overens.distribution.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Places moved by hand after the apportionment, by somebody who says why. What one gets another gives: the changes add
/// up to zero.
///
/// @param author  the role of who adjusts, never a name
/// @param changes by municipality code, with sign, in the category's unit
public record Adjustment(String author, String reason, SortedMap<String, Long> changes) {

    public Adjustment {
        author = author == null ? "" : author.strip();
        reason = reason == null ? "" : reason.strip();
        changes = Collections.unmodifiableSortedMap(changes == null ? new TreeMap<>() : new TreeMap<>(changes));
    }

    public long change(String code) {
        return changes.getOrDefault(code, 0L);
    }

    public long sum() {
        return changes.values().stream().mapToLong(change -> change == null ? 0 : change).sum();
    }
}
