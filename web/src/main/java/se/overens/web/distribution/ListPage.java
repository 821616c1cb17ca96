package se.overens.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.distribution.DraftRow;
import se.overens.distribution.FindDrafts;
import se.overens.distribution.FindModels;
import se.overens.distribution.ModelRow;
import se.overens.shared.Page;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// What the county has published, and for the county board its drafts.
@Named("distributionList")
@RequestScoped
public class ListPage {

    @Inject
    private FindModels models;
    @Inject
    private FindDrafts drafts;
    @Inject
    private CurrentActing acting;
    private List<ModelRow> published;
    private List<DraftRow> unfinished;

    public List<ModelRow> getPublished() {
        if (published == null) published = models.list(new Page.Request(0, Page.LARGEST)).items();
        return published;
    }

    public List<DraftRow> getUnfinished() {
        if (unfinished == null)
            unfinished = isPreparing() ? drafts.all().stream().filter(draft -> draft.publishedAs() == null).toList() : List.of();
        return unfinished;
    }

    /// Whether the acting person may work on drafts.
    public boolean isPreparing() {
        return acting.isHost() && acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    public boolean isPublishing() {
        return acting.isHost() && acting.may(Role.COORDINATOR);
    }
}
