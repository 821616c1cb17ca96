package se.overens.cofinancing.ceiling.model;

import java.util.Set;
import java.util.UUID;
import se.overens.agreement.model.CeilingOverflow;
import se.overens.shared.Money;

/// How much may be billed at most.
///
/// @param year     the calendar year, or null for the whole period
/// @param payers   those it holds for, together
/// @param overflow what becomes of a cost above it
public record Ceiling(Integer year, Set<UUID> payers, Money amount, CeilingOverflow overflow) {

    public Ceiling {
        if (payers.isEmpty()) throw new IllegalArgumentException("a ceiling is somebody's");
        if (amount.isNegative()) throw new IllegalArgumentException("a ceiling is not below nothing");
        payers = Set.copyOf(payers);
    }

    public boolean isOf(int asked) {
        return year == null || year == asked;
    }
}
