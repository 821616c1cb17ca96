package se.overens.distribution.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Floors, caps and fixed figures, in the category's unit.
///
/// @param floor          for all that have none of their own, or null
/// @param cap            for all that have none of their own, or null
/// @param municipalities what is said of single ones, by municipality code; it goes before what is said of all
public record Limits(Long floor, Long cap, SortedMap<String, Limit> municipalities) {

    public static final Limits NONE = new Limits(null, null, null);

    public Limits {
        municipalities = Collections.unmodifiableSortedMap(municipalities == null ? new TreeMap<>() : new TreeMap<>(municipalities));
    }

    public static Limits forAll(Long floor, Long cap) {
        return new Limits(floor, cap, null);
    }

    public Limits with(String code, Limit limit) {
        SortedMap<String, Limit> more = new TreeMap<>(municipalities);
        more.put(code, limit);
        return new Limits(floor, cap, more);
    }

    /// What holds for one municipality.
    public Limit of(String code) {
        Limit own = municipalities.getOrDefault(code, Limit.NONE);
        if (own.fixed() != null) return own;
        return new Limit(own.floor() == null ? floor : own.floor(), own.cap() == null ? cap : own.cap(), null);
    }

    public boolean saysNothing() {
        return floor == null && cap == null && municipalities.isEmpty();
    }
}
