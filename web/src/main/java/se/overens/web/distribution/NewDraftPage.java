package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.overens.distribution.CreateDraft;
import se.overens.distribution.FindModels;
import se.overens.distribution.FindRegimes;
import se.overens.distribution.RegimeView;
import se.overens.distribution.forecast.FindQuotas;
import se.overens.distribution.forecast.NumberView;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Snapshot.Mode;
import se.overens.distribution.model.Unit;
import se.overens.shared.Page;
import se.overens.shared.Today;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Begins a draft: of which category, under which regime, with which factors.
@Named("newDraft")
@RequestScoped
public class NewDraftPage {

    private static final String TEMPLATE = "template:";
    private static final String MODEL = "model:";

    @Inject
    private CreateDraft create;
    @Inject
    private FindModels models;
    @Inject
    private FindRegimes regimes;
    @Inject
    private Forms forms;
    @Inject
    private RegimeItems items;
    @Inject
    private Links to;
    @Inject
    private Today today;
    @Inject
    private FindQuotas quotas;
    @Inject
    private Here here;
    private NumberView quota;
    private String quotaYear;
    private String title;
    private String year;
    private BigDecimal total;
    private Category category;
    private String regime;
    private String beginWith;

    /// The year and category that the address asks for, else next year's; the total is the county quota where it is known.
    @PostConstruct
    void begin() {
        int begun = here.asked("ar").map(Whole::of).orElse(today.day().getYear() + 1);
        year = String.valueOf(begun);
        quotaYear = year;
        category = YearChoice.category(here);
        quota = category.unit() == Unit.PERSONS ? quotas.of(category, begun).countyQuota().current() : null;
        total = quota == null ? null : BigDecimal.valueOf(quota.persons());
    }

    public String create() {
        forms.attempt(() -> create.create(command())).ifPresent(draft -> to.go(view(draft.factors().isEmpty(), draft.withoutValues().isEmpty()), draft.number()));
        return null;
    }

    private CreateDraft.Command command() {
        return new CreateDraft.Command(title, Whole.of(year), Units.counted(total, category.unit(), "total"), Whole.of(begun(MODEL)), category, regime,
                begun(TEMPLATE));
    }

    /// Where the values are entered, until there are some.
    private static String view(boolean empty, boolean valued) {
        return empty || !valued ? "distribution/factors" : "distribution/workbench";
    }

    private String begun(String kind) {
        return beginWith != null && beginWith.startsWith(kind) ? beginWith.substring(kind.length()) : null;
    }

    /// Published sets of factors without values, and the calculated models, whose values are taken too.
    public List<SelectItem> getBeginnings() {
        List<SelectItem> all = new ArrayList<>();
        for (RegimeView each : regimes.all())
            each.categories().forEach(rules -> rules.templates().forEach(template ->
                    all.add(new SelectItem(TEMPLATE + template.code(), items.isEnglish() ? template.nameEn() : template.name()))));
        models.list(new Page.Request(0, Page.LARGEST)).items().stream().filter(model -> model.mode() == Mode.CALCULATED)
                .forEach(model -> all.add(new SelectItem(MODEL + model.number(), model.year() + ": " + model.title())));
        return all;
    }

    public List<SelectItem> getRegimes() {
        return items.items();
    }

    public Category[] getCategories() {
        return Category.values();
    }

    /// The county quota that the total begins with, or null.
    public NumberView getQuota() {
        return quota;
    }

    /// The year that the county quota is of, whatever year is written meanwhile.
    public String getQuotaYear() {
        return quotaYear;
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

    public BigDecimal getTotal() {
        return total;
    }

    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public String getRegime() {
        return regime;
    }

    public void setRegime(String regime) {
        this.regime = regime;
    }

    public String getBeginWith() {
        return beginWith;
    }

    public void setBeginWith(String beginWith) {
        this.beginWith = beginWith;
    }
}
