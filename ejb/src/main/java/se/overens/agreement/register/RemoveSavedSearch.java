package se.overens.agreement.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import se.overens.agreement.register.model.SavedSearch;
import se.overens.agreement.register.store.SavedSearches;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Acting;

/// Throws a saved search away; what it found is where it was.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class RemoveSavedSearch {

    @Inject
    private SavedSearches searches;
    @Inject
    private CurrentActing acting;

    public void remove(UUID id, long version) {
        Acting.Person person = acting.person();
        SavedSearch search = searches.find(person.workspace(), person.organisation(), person.person(), id)
                .orElseThrow(() -> new NotFound("saved-search", id));
        search.expectVersion(version);
        searches.remove(search);
        searches.flush();
    }
}
