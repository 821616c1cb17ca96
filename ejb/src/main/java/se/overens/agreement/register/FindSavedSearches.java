package se.overens.agreement.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.register.model.SavedSearch;
import se.overens.agreement.register.store.SavedSearches;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Acting;

/// The searches that the person keeps, and those of the organisation.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindSavedSearches {

    @Inject
    private SavedSearches searches;
    @Inject
    private FindRegister register;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public List<SavedSearchView> all() {
        Acting.Person person = acting.person();
        Map<UUID, Instant> looks = searches.looks(person.workspace(), person.person());
        return searches.all(person.workspace(), person.organisation(), person.person()).stream().map(search -> view(search, looks)).toList();
    }

    public SavedSearchView get(UUID id) {
        Acting.Person person = acting.person();
        return view(find(id), searches.looks(person.workspace(), person.person()));
    }

    /// The person looks at what it finds: what has happened until now is no longer new.
    public SavedSearchView look(UUID id) {
        Acting.Person person = acting.person();
        SavedSearchView before = get(id);
        searches.look(person.workspace(), person.organisation(), person.person(), id, today.now());
        return before;
    }

    private SavedSearchView view(SavedSearch search, Map<UUID, Instant> looks) {
        Instant seen = looks.getOrDefault(search.id(), search.savedAt());
        return SavedSearchView.of(search, register.count(search.question(), null), register.count(search.question(), seen));
    }

    private SavedSearch find(UUID id) {
        Acting.Person person = acting.person();
        return searches.find(person.workspace(), person.organisation(), person.person(), id).orElseThrow(() -> new NotFound("saved-search", id));
    }
}
