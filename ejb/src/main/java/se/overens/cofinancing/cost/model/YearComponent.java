package se.overens.cofinancing.cost.model;

import java.util.List;
import java.util.Optional;

import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// A part of a year's cost with a key of its own.
///
/// @param label    what it is for, where the kind is OTHER; null otherwise
/// @param fullYear a whole year at full staffing: what the parties have committed themselves to
/// @param amount   what is divided: the estimate of this year, or the whole year where none is made
/// @param inputs   what the key needs of each party, by code
public record YearComponent(ComponentKind kind, String label, Money fullYear, Money amount, CostShareKey key, KeySource source,
                            List<CostParty> inputs) {

    public YearComponent {
        inputs = List.copyOf(inputs);
    }

    public Optional<CostParty> input(String code) {
        return inputs.stream().filter(party -> party.key().equals(code)).findFirst();
    }

    /// This year's part of the full commitment.
    public Fraction estimated() {
        return amount.inKronor().dividedBy(fullYear.inKronor());
    }
}
