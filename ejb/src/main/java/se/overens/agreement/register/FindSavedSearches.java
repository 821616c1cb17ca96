package se.overens.agreement.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import se.overens.agreement.register.model.SavedSearch;
import se.overens.agreement.register.store.RegisterCounts.Count;
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
        return views(searches.all(person.workspace(), person.organisation(), person.person()), looks);
    }

    public SavedSearchView get(UUID id) {
        Acting.Person person = acting.person();
        return views(List.of(find(id)), searches.looks(person.workspace(), person.person())).getFirst();
    }

    /// The person looks at what it finds: what has happened until now is no longer new.
    public SavedSearchView look(UUID id) {
        Acting.Person person = acting.person();
        SavedSearchView before = get(id);
        searches.look(person.workspace(), person.organisation(), person.person(), id, today.now());
        return before;
    }

    private List<SavedSearchView> views(List<SavedSearch> all, Map<UUID, Instant> looks) {
        List<Count> counts = register.counts(all.stream().map(search -> new FindRegister.Since(search.question(), looks.getOrDefault(search.id(), search.savedAt()))).toList());
        return IntStream.range(0, all.size()).mapToObj(i -> SavedSearchView.of(all.get(i), counts.get(i).all(), counts.get(i).fresh())).toList();
    }

    private SavedSearch find(UUID id) {
        Acting.Person person = acting.person();
        return searches.find(person.workspace(), person.organisation(), person.person(), id).orElseThrow(() -> new NotFound("saved-search", id));
    }
}
