package se.overens.web.cofinancing.index;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.index.FindIndexes;
import se.overens.cofinancing.index.FollowIndex;
import se.overens.cofinancing.index.IndexSeriesView;
import se.overens.shared.Money;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// The host enters how the contract lets the cost follow an index.
@Named
@RequestScoped
public class FollowIndexPage {

    @Inject
    private PostPage page;
    @Inject
    private FindIndexes indexes;
    @Inject
    private FollowIndex follow;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private ComponentKind component = ComponentKind.WHOLE;
    private Long base;
    private Integer baseYear;
    private String series;
    private int lag;
    private Integer month;
    private Integer edition;
    private boolean neverLower;
    private String unit = "1.00";
    private String clause;

    public String save() {
        var command = new FollowIndex.Command(page.getPost().number(), component, Money.ofOre(base), baseYear, series, lag, positive(month), positive(edition), null,
                neverLower, Money.parse(unit), clause);
        return forms.attempt(() -> follow.follow(command)).map(made -> to.go("record/receipt", made.receipt())).orElse(null);
    }

    /// No month is chosen as 0.
    private static Integer positive(Integer month) {
        return month == null || month == 0 ? null : month;
    }

    public List<IndexSeriesView> getAll() {
        return indexes.all();
    }

    public ComponentKind[] getComponents() {
        return ComponentKind.values();
    }

    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, 12).boxed().toList();
    }

    public ComponentKind getComponent() {
        return component;
    }

    public void setComponent(ComponentKind component) {
        this.component = component;
    }

    public Long getBase() {
        return base;
    }

    public void setBase(Long base) {
        this.base = base;
    }

    public Integer getBaseYear() {
        return baseYear;
    }

    public void setBaseYear(Integer baseYear) {
        this.baseYear = baseYear;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public int getLag() {
        return lag;
    }

    public void setLag(int lag) {
        this.lag = lag;
    }

    public Integer getMonth() {
        return month;
    }

    public void setMonth(Integer month) {
        this.month = month;
    }

    public Integer getEdition() {
        return edition;
    }

    public void setEdition(Integer edition) {
        this.edition = edition;
    }

    public boolean isNeverLower() {
        return neverLower;
    }

    public void setNeverLower(boolean neverLower) {
        this.neverLower = neverLower;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }
}
