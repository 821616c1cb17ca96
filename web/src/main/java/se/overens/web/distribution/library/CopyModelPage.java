package se.overens.web.distribution.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.distribution.library.CopyPublishedModel;
import se.overens.distribution.library.PublicModelView;
import se.overens.distribution.library.ReadPublicModels;
import se.overens.distribution.library.model.ModelCopy;
import se.overens.distribution.model.Factor;
import se.overens.shared.Today;
import se.overens.web.distribution.Here;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;

/// Begins a draft with a published model's factors and weights.
@Named("copyModel")
@RequestScoped
public class CopyModelPage {

    @Inject
    private Here here;
    @Inject
    private ReadPublicModels find;
    @Inject
    private CopyPublishedModel copy;
    @Inject
    private CurrentActing acting;
    @Inject
    private Forms forms;
    @Inject
    private Formats fmt;
    @Inject
    private Links to;
    @Inject
    private Today today;
    private PublicModelView model;
    private ModelCopy preview;
    private String title;
    private String year;
    private Long total;

    @PostConstruct
    void open() {
        model = find.get(here.address().county(), here.address().number());
        preview = copy.preview(model.county(), model.number());
        year = String.valueOf(today.day().getYear() + 1);
    }

    public String copy() {
        Integer written = year != null && year.strip().matches("\\d{4}") ? Integer.valueOf(year.strip()) : null;
        var command = new CopyPublishedModel.Command(model.county(), model.number(), title, written, total);
        forms.attempt(() -> copy.copy(command)).ifPresent(made -> to.go(isOwn() ? "distribution/workbench" : "distribution/factors", made.draft().number()));
        return null;
    }

    public PublicModelView getModel() {
        return model;
    }

    public boolean isOwn() {
        return model.county().equals(acting.workspace());
    }

    public List<Factor> getFactors() {
        return preview.inputs().factors();
    }

    /// What does not come along, in words.
    public List<String> getLeft() {
        return preview.left().stream().map(left -> fmt.text("distribution.library.left." + left.code(), left.what())).toList();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public Long getTotal() {
        return total;
    }

    public void setTotal(Long total) {
        this.total = total;
    }
}
