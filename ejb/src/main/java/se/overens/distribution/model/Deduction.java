package se.overens.distribution.model;

import java.util.SortedMap;

/// What each municipality has already received, and which is deducted (`DEDUCT_EXISTING`).
///
/// @param label  what is deducted, "Mottagna 2021–2023"
/// @param values persons by municipality code, as whole numbers
public record Deduction(String label, String source, SortedMap<String, String> values) {

    public Deduction {
        label = label == null ? "" : label.strip();
        source = source == null ? "" : source.strip();
        values = Factor.frozen(values);
    }
}
