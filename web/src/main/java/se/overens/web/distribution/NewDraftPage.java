package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.distribution.CreateDraft;
import se.overens.distribution.FindModels;
import se.overens.distribution.ModelRow;
import se.overens.distribution.forecast.FindQuotas;
import se.overens.distribution.forecast.NumberView;
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
    @Inject
    private FindQuotas quotas;
    @Inject
    private Here here;
    private NumberView quota;
    private String title;
    private String year;
    private Long total;
    private Integer copyOf;

    /// The year and category that the address asks for, else next year's; the total is the county quota where it is known.
    @PostConstruct
    void begin() {
        int begun = here.asked("ar").map(Whole::of).orElse(today.day().getYear() + 1);
        year = String.valueOf(begun);
        quota = quotas.of(YearChoice.category(here), begun).countyQuota().current();
        total = quota == null ? null : quota.persons();
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

    /// The county quota that the total begins with, or null.
    public NumberView getQuota() {
        return quota;
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
