package se.overens.distribution.transfer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import se.overens.distribution.model.Category;
import se.overens.distribution.transfer.model.TransferTerms;
import se.overens.shared.Invalid;
import se.overens.shared.Money;

/// What is proposed.
///
/// @param category     null: ASSIGNMENT
/// @param proposer     the municipality that proposes, when the county writes it down for it; null for the acting one
/// @param direction    whether the proposer gives or takes
/// @param counterpart  the other municipality's code
/// @param places       in the unit of the category
/// @param compensation state compensation for each place in kronor, or null
/// @param source       where that amount stands
/// @param lastYear     the last year they mean to do the same, or null: this year only
/// @param reason       why, or null
/// @param document     what came in; demanded when the county writes it down
public record TransferOrder(Category category, @NotNull @Min(1990) @Max(2100) Integer year, String proposer, @NotNull Direction direction,
                            @NotBlank String counterpart, @NotNull @Max(10_000_000) Long places, String compensation,
                            @Size(max = 200) String source, Integer lastYear, @Size(max = 1000) String reason, UUID document) {

    public enum Direction { GIVE, TAKE }

    public TransferOrder {
        category = category == null ? Category.ASSIGNMENT : category;
    }

    TransferTerms terms() {
        return new TransferTerms(year, places, money(), source, lastYear, reason);
    }

    private Money money() {
        try {
            return compensation == null || compensation.isBlank() ? null : Money.written(compensation);
        } catch (NumberFormatException notMoney) {
            throw new Invalid("compensation", "pattern");
        }
    }
}
