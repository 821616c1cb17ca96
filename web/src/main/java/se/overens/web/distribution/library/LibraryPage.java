package se.overens.web.distribution.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.overens.distribution.library.ModelSearch;
import se.overens.distribution.library.PublicModelRow;
import se.overens.distribution.library.ReadPublicModels;
import se.overens.distribution.model.Category;
import se.overens.shared.Page;
import se.overens.web.distribution.Here;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindWorkspaces;
import se.overens.workspace.WorkspaceView;
import se.overens.workspace.model.Role;

/// Every county's published models, searched by county, year and category.
@Named("modelLibrary")
@RequestScoped
public class LibraryPage {

    @Inject
    private ReadPublicModels find;
    @Inject
    private FindWorkspaces workspaces;
    @Inject
    private CurrentActing acting;
    @Inject
    private Here here;
    private List<PublicModelRow> found;

    @PostConstruct
    void search() {
        found = find.list(new ModelSearch(getCounty(), asked(getYear()), category()), new Page.Request(0, Page.LARGEST)).items();
    }

    private static Integer asked(String year) {
        return year.matches("\\d{4}") ? Integer.valueOf(year) : null;
    }

    private Category category() {
        return Arrays.stream(Category.values()).filter(each -> each.name().equals(getCategory())).findFirst().orElse(null);
    }

    public String getCounty() {
        return here.asked("lan").orElse("");
    }

    public String getYear() {
        return here.asked("ar").map(String::strip).orElse("");
    }

    public String getCategory() {
        return here.asked("galler").orElse("");
    }

    public List<PublicModelRow> getFound() {
        return found;
    }

    public List<WorkspaceView> getCounties() {
        return workspaces.all();
    }

    public Category[] getCategories() {
        return Category.values();
    }

    /// Whether the acting person may work on drafts.
    public boolean isCopying() {
        return acting.isHost() && acting.may(Role.COORDINATOR, Role.OFFICER);
    }
}
