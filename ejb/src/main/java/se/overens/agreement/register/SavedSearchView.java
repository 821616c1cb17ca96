package se.overens.agreement.register;

import java.util.Map;
import java.util.UUID;
import se.overens.agreement.register.model.SavedSearch;

/// A saved search as its owner sees it.
///
/// @param shared whether it is for everybody in the organisation
/// @param asked  the question, by the keys of the register's address
/// @param found  how many agreements answer to it
/// @param fresh  on how many of them somebody has acted since the person last looked
public record SavedSearchView(UUID id, long version, String name, boolean shared, Map<String, String> asked, long found, long fresh) {

    public SavedSearchView {
        asked = Map.copyOf(asked);
    }

    static SavedSearchView of(SavedSearch search, long found, long fresh) {
        return new SavedSearchView(search.id(), search.version(), search.name(), search.isShared(), search.question().asked(), found, fresh);
    }
}
