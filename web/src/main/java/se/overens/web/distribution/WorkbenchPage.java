package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.overens.distribution.DraftView;
import se.overens.distribution.FindDrafts;
import se.overens.distribution.SaveDraft;
import se.overens.distribution.SimulationView;
import se.overens.distribution.model.Advice;
import se.overens.distribution.model.Deduction;
import se.overens.shared.apportionment.Method;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// The workbench: weights on one side, all figures on the other. What is tried is saved in the draft, which nobody
/// else sees.
@Named("workbench")
@RequestScoped
public class WorkbenchPage {

    private static final Pattern WEIGHT = Pattern.compile("factors\\[(\\d+)]\\.weight");

    @Inject
    private Here here;
    @Inject
    private FindDrafts find;
    @Inject
    private SaveDraft save;
    @Inject
    private Counted counted;
    @Inject
    private RulesInWords rules;
    @Inject
    private KeptScenarios keeping;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Pictures pictures;
    @Inject
    private Formats fmt;
    private DraftView draft;
    private long version;
    private List<WeightRow> weights;
    private BigDecimal total;
    private Method method;
    private boolean deducting;
    private Counted.Outcome outcome;

    @PostConstruct
    void open() {
        show(find.get(here.address().number()));
        // a button that is there only when somebody else has saved must be there already when it is pressed
        here.asked("read").filter(written -> written.matches("\\d{1,18}")).map(Long::valueOf).ifPresent(read -> version = read);
    }

    private void show(DraftView saved) {
        draft = saved;
        version = saved.version();
        weights = saved.factors().stream().map(WeightRow::new).toList();
        total = Units.written(saved.total(), saved.unit());
        method = saved.method();
        deducting = saved.deduction() != null && saved.deduction().applied();
        outcome = null;
    }

    /// Saves what is on the page and counts anew.
    public void recalculate() {
        store().ifPresent(this::show);
    }

    /// Saves what is on the page although somebody else has saved meanwhile.
    public void keepMine() {
        version = draft.version();
        recalculate();
    }

    public String goToPublish() {
        return store().map(saved -> to.go("distribution/publish", saved.number())).orElse(null);
    }

    /// Keeps what is on the page beside the draft, under the name that is written.
    public String keep() {
        return store().flatMap(saved -> {
            show(saved);
            return keeping.keep(saved.number());
        }).map(kept -> to.goTo(to.view("distribution/workbench", draft.number()) + "?sparat=" + kept.number())).orElse(null);
    }

    private Optional<DraftView> store() {
        if (isStale()) {
            forms.refuse(null, "distribution.workbench.stale");
            return Optional.empty();
        }
        var factors = IntStream.range(0, weights.size()).mapToObj(i -> draft.factors().get(i).weighing(weights.get(i).written())).toList();
        return forms.attempt(() -> save.save(draft.number(), version,
                Rewritten.weighing(draft, Units.counted(total, draft.unit(), "total"), factors, deduction(), method)), WorkbenchPage::field);
    }

    private static String field(String path) {
        Matcher weight = WEIGHT.matcher(path);
        return weight.matches() ? "weights:" + weight.group(1) + ":weight" : path;
    }

    /// Whether somebody else has saved the draft since this page was shown.
    public boolean isStale() {
        return version != draft.version();
    }

    private Deduction deduction() {
        return draft.deduction() == null ? null : draft.deduction().applied(deducting);
    }

    /// Null as long as there is nothing to count from.
    public SimulationView getResult() {
        return outcome().result();
    }

    /// What stands in the way of counting, in words.
    public List<String> getObstacles() {
        return outcome().obstacles();
    }

    private Counted.Outcome outcome() {
        if (outcome == null) outcome = forms.getProblems().isEmpty() ? counted.of(draft.number()) : new Counted.Outcome(null, List.of());
        return outcome;
    }

    /// Limits and adjustments, one sentence each.
    public List<String> getRules() {
        return rules.of(draft);
    }

    public Pictures.Chart getChart() {
        return pictures.of(getResult());
    }

    public String told(Advice advice) {
        return fmt.text("distribution.advice." + advice.code(), advice.args().stream().map(fmt::written).toArray());
    }

    public boolean isDeductible() {
        return draft.deduction() != null;
    }

    public DraftView getDraft() {
        return draft;
    }

    public List<WeightRow> getWeights() {
        return weights;
    }

    public Method[] getMethods() {
        return Method.values();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public BigDecimal getTotal() {
        return total;
    }

    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    public Method getMethod() {
        return method;
    }

    public void setMethod(Method method) {
        this.method = method;
    }

    public boolean isDeducting() {
        return deducting;
    }

    public void setDeducting(boolean deducting) {
        this.deducting = deducting;
    }
}
