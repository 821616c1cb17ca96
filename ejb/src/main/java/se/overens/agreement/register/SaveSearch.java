package se.overens.agreement.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.register.model.RegisterQuestion;
import se.overens.agreement.register.model.SavedSearch;
import se.overens.agreement.register.store.SavedSearches;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Acting;

/// Keeps a question to the register, for oneself or for everybody in the organisation, or gives it another name.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class SaveSearch {

    /// @param shared for everybody in the organisation
    /// @param asked  by the keys of the register's address
    public record Command(@NotBlank @Size(max = 80) String name, boolean shared, @NotNull Map<String, String> asked) {
    }

    public record Naming(@NotBlank @Size(max = 80) String name) {
    }

    @Inject
    private SavedSearches searches;
    @Inject
    private FindSavedSearches find;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public SavedSearchView save(@NotNull @Valid Command command) {
        Acting.Person person = acting.person();
        command.asked().keySet().stream().filter(key -> !RegisterQuestion.KEYS.contains(key)).findFirst().ifPresent(unknown -> {
            throw new Invalid("asked." + unknown, "unknown-field");
        });
        List<SavedSearch> kept = kept(command.shared());
        if (kept.size() >= SavedSearch.MOST) throw new Invalid("name", "too-many-searches", SavedSearch.MOST);
        expectNew(command.name(), kept);
        SavedSearch search = new SavedSearch(person.workspace(), person.organisation(), command.shared() ? null : person.person(),
                RegisterQuestion.of(command.asked()), today.now());
        search.call(command.name());
        searches.add(search);
        searches.flush();
        return find.get(search.id());
    }

    public SavedSearchView rename(UUID id, long version, @NotNull @Valid Naming naming) {
        Acting.Person person = acting.person();
        SavedSearch search = searches.find(person.workspace(), person.organisation(), person.person(), id)
                .orElseThrow(() -> new NotFound("saved-search", id));
        search.expectVersion(version);
        expectNew(naming.name(), kept(search.isShared()).stream().filter(other -> !other.id().equals(id)).toList());
        search.call(naming.name());
        searches.flush();
        return find.get(id);
    }

    private List<SavedSearch> kept(boolean shared) {
        Acting.Person person = acting.person();
        return searches.all(person.workspace(), person.organisation(), person.person()).stream().filter(search -> search.isShared() == shared).toList();
    }

    private static void expectNew(String name, List<SavedSearch> others) {
        if (others.stream().anyMatch(other -> other.isCalled(name))) throw new Invalid("name", "search-twice", name.strip());
    }
}
