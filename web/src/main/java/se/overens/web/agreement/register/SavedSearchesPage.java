package se.overens.web.agreement.register;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.register.FindSavedSearches;
import se.overens.agreement.register.RemoveSavedSearch;
import se.overens.agreement.register.SaveSearch;
import se.overens.agreement.register.SavedSearchView;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// The saved searches, to be called something else or thrown away. The list is kept with the view, so that a button is
/// about the search that was seen above it.
@Named
@ViewScoped
public class SavedSearchesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /// One of them in the form.
    public static final class Line implements Serializable {
        private static final long serialVersionUID = 1L;
        private final UUID id;
        private final long version;
        private final String before;
        private final boolean shared;
        private final long found;
        private String name;

        Line(SavedSearchView view) {
            id = view.id();
            version = view.version();
            before = view.name();
            shared = view.shared();
            found = view.found();
            name = view.name();
        }

        public String getBefore() {
            return before;
        }

        public boolean isShared() {
            return shared;
        }

        public long getFound() {
            return found;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    @Inject
    private FindSavedSearches find;
    @Inject
    private SaveSearch save;
    @Inject
    private RemoveSavedSearch remove;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private List<Line> kept;

    @PostConstruct
    void open() {
        kept = find.all().stream().map(Line::new).toList();
    }

    public String rename(int at) {
        Line line = kept.get(at);
        return forms.attempt(() -> save.rename(line.id, line.version, new SaveSearch.Naming(line.name)), field -> "kept:" + at + ":" + field)
                .map(_ -> to.go("agreement/register/searches")).orElse(null);
    }

    public String remove(int at) {
        Line line = kept.get(at);
        return forms.attempt(() -> {
            remove.remove(line.id, line.version);
            return true;
        }).map(_ -> to.go("agreement/register/searches")).orElse(null);
    }

    public List<Line> getKept() {
        return kept;
    }
}
