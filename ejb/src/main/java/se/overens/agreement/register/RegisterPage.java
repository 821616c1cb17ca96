package se.overens.agreement.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One page of the register, how many there would be for other choices, and those of one's own drafts that have the
/// words.
///
/// @param facets by name: state, form, party, kind, year, ends, addenda, model, owner, turn
public record RegisterPage(List<RegisterRow> items, int page, int size, long total, Map<String, List<Choice>> facets, List<Draft> drafts) {

    /// @param label what a party is called; null where the value says it
    /// @param count how many of those one sees
    public record Choice(String value, String label, long count) {
    }

    /// @param agreement the one it is a counter-offer in, or null
    public record Draft(UUID id, UUID agreement, String title) {
    }

    public RegisterPage {
        items = List.copyOf(items);
        facets = Map.copyOf(facets);
        drafts = List.copyOf(drafts);
    }
}
