package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.distribution.CreateDraft;
import se.overens.distribution.FindModels;
import se.overens.distribution.ModelRow;
import se.overens.distribution.model.Snapshot.Mode;
import se.overens.shared.Page;
import se.overens.shared.Today;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Begins a draft.
@Named("newDraft")
@RequestScoped
public class NewDraftPage {

    @Inject
    private CreateDraft create;
    @Inject
    private FindModels models;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Today today;
    private String title;
    private String year;
    private Long total;
    private Integer copyOf;

    @PostConstruct
    void nextYear() {
        year = String.valueOf(today.day().getYear() + 1);
    }

    public String create() {
        var command = new CreateDraft.Command(title, Whole.of(year), total, copyOf, null, null, null);
        forms.attempt(() -> create.create(command)).ifPresent(draft ->
                to.go(draft.factors().isEmpty() ? "distribution/factors" : "distribution/workbench", draft.number()));
        return null;
    }

    /// The calculated models, whose factors and weights can be begun with.
    public List<ModelRow> getCopies() {
        return models.list(new Page.Request(0, Page.LARGEST)).items().stream().filter(model -> model.mode() == Mode.CALCULATED).toList();
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

    public Integer getCopyOf() {
        return copyOf;
    }

    public void setCopyOf(Integer copyOf) {
        this.copyOf = copyOf;
    }
}
