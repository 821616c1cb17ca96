package se.overens.agreement.form.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.overens.workspace.model.Organisation.Kind;

/// What a text is judged against and does not say itself.
///
/// @param parties  those that the text names and that are members of the workspace
/// @param annexes  the models that the text refers to and that there are, by reference (`modell/17`)
/// @param mandates for each regional body among the parties whom it may decide and sign for, by code; a body without an
///                 entry has no mandate
public record Circumstances(List<Party> parties, Map<String, Annex> annexes, Map<String, Set<String>> mandates) {

    public Circumstances {
        parties = List.copyOf(parties);
        annexes = Map.copyOf(annexes);
        mandates = Map.copyOf(mandates);
    }

    /// One party of the text.
    ///
    /// @param name as a sentence has it, "Habo"
    public record Party(String code, String name, Kind kind) {
    }

    /// A distribution model that a text can have as its annex.
    ///
    /// @param supersededBy   the reference of the model that holds for the year instead, or null
    /// @param municipalities codes of those that have a row in it
    public record Annex(String sha256, String supersededBy, Set<String> municipalities) {
    }

    public List<Party> of(Kind kind) {
        return parties.stream().filter(party -> party.kind() == kind).toList();
    }

    public boolean has(Kind kind) {
        return !of(kind).isEmpty();
    }

    public Optional<Annex> annex(String reference) {
        return Optional.ofNullable(annexes.get(reference));
    }
}
