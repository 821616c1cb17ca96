package se.overens.distribution.model;

import java.util.List;
import java.util.Map;
import se.overens.shared.Violation;

/// What must hold for floors, caps, fixed figures and adjustments.
final class BoundRules {

    private static final long MOST = 10_000_000;

    private final Map<String, String> names;
    private final List<Violation> violations;

    BoundRules(Map<String, String> names, List<Violation> violations) {
        this.names = names;
        this.violations = violations;
    }

    void limits(Limits limits) {
        limit("limits", null, new Limit(limits.floor(), limits.cap(), null));
        limits.municipalities().forEach((code, limit) -> {
            String at = "limits.municipalities." + code;
            if (!names.containsKey(code)) add(at, "figure-of-unknown", code);
            else if (limit == null) add(at, "required");
            else {
                limit(at, names.get(code), limit);
                if (limit.fixed() == null) crossing(at, names.get(code), limits.of(code));
            }
        });
        if (limits.floor() != null && limits.cap() != null && limits.cap() < limits.floor()) add("limits.cap", "limit-cap-below-floor", limits.cap(), limits.floor());
    }

    private void limit(String at, String name, Limit limit) {
        number(at + ".floor", limit.floor());
        number(at + ".cap", limit.cap());
        number(at + ".fixed", limit.fixed());
        if (limit.fixed() != null && (limit.floor() != null || limit.cap() != null)) add(at + ".fixed", "limit-fixed-and-floor", name);
    }

    /// Also when one of them is what holds for all.
    private void crossing(String at, String name, Limit held) {
        if (held.floor() != null && held.cap() != null && held.cap() < held.floor())
            add(at + ".cap", "limit-cap-below-floor-of", name, held.cap(), held.floor());
    }

    private void number(String at, Long places) {
        if (places != null && (places < 0 || places > MOST)) add(at, "limit-out-of-range", MOST);
    }

    /// The floors and fixed figures fit in the total, and the caps leave room for it.
    void room(Limits limits, long total) {
        long least = names.keySet().stream().mapToLong(code -> limits.of(code).least()).sum();
        boolean uncapped = names.keySet().stream().anyMatch(code -> limits.of(code).most() == null);
        long most = uncapped ? total : names.keySet().stream().mapToLong(code -> limits.of(code).most()).sum();
        boolean allFixed = names.keySet().stream().allMatch(code -> limits.of(code).fixed() != null);
        if (allFixed && least != total) add("limits", "limits-fixed-not-total", least, total);
        else if (least > total) add("limits", "limits-floors-above-total", least, total);
        else if (most < total) add("limits", "limits-caps-below-total", most, total);
    }

    void adjustment(String at, Adjustment adjustment) {
        text(at + ".author", adjustment.author(), "adjustment-author-missing", 120);
        text(at + ".reason", adjustment.reason(), "adjustment-reason-missing", 500);
        adjustment.changes().forEach((code, change) -> {
            if (!names.containsKey(code)) add(at + ".changes." + code, "figure-of-unknown", code);
            else if (change == null) add(at + ".changes." + code, "required");
            else if (Math.abs(change) > MOST) add(at + ".changes." + code, "limit-out-of-range", MOST);
        });
        if (adjustment.changes().values().stream().allMatch(change -> change != null && change == 0)) add(at + ".changes", "adjustment-without-changes");
        else if (adjustment.sum() != 0) add(at + ".changes", "adjustment-not-zero-sum", signed(adjustment.sum()));
    }

    private void text(String at, String text, String missing, int longest) {
        if (text.isEmpty()) add(at, missing);
        if (text.length() > longest) add(at, "text-too-long", longest);
    }

    private static String signed(long sum) {
        return sum > 0 ? "+" + sum : String.valueOf(sum).replace('-', '\u2212');
    }

    private void add(String field, String code, Object... args) {
        violations.add(Violation.of(field, code, args));
    }
}
