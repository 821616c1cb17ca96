package se.overens.distribution.model;

import java.util.SortedMap;

/// What each municipality has already received, and which is deducted (`DEDUCT_EXISTING`).
///
/// @param label   what is deducted, "Mottagna 2021–2023"
/// @param values  persons by municipality code, as whole numbers
/// @param applied false: kept in the draft, but not deducted for the time being; absent means true
public record Deduction(String label, String source, SortedMap<String, String> values, Boolean applied) {

    public Deduction {
        label = label == null ? "" : label.strip();
        source = source == null ? "" : source.strip();
        values = Factor.frozen(values);
        applied = applied == null || applied;
    }

    public Deduction(String label, String source, SortedMap<String, String> values) {
        this(label, source, values, true);
    }

    public Deduction applied(boolean whether) {
        return new Deduction(label, source, values, whether);
    }
}
