package se.overens.web.cofinancing.cost;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import se.overens.cofinancing.cost.EnterPostYear;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.shared.Fraction;
import se.overens.shared.Money;
import se.overens.shared.Today;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.cofinancing.PostRequests.KeyType;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Enters what a post costs in a year: by a key, by per cents, or the parts as they were decided. The address says which.
@Named
@RequestScoped
public class PostYearPage {

    private static final String DECIDED = "beslutat";
    private static final String PERCENT = "procent";

    @Inject
    private PostPage page;
    @Inject
    private EnterPostYear enter;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Today today;
    @Inject
    private HttpServletRequest request;
    private Integer year;
    private Long amount;
    private KeyType key = KeyType.PER_CAPITA;
    private BigDecimal base;
    private String source;
    private String clause;
    private List<Line> lines;

    /// One party's line, for what is entered party by party.
    public static final class Line {
        private final String code;
        private final String name;
        private Long amount;
        private BigDecimal percent;

        private Line(String code, String name) {
            this.code = code;
            this.name = name;
        }

        public String getCode() {
            return code;
        }

        public String getName() {
            return name;
        }

        public Long getAmount() {
            return amount;
        }

        public void setAmount(Long amount) {
            this.amount = amount;
        }

        public BigDecimal getPercent() {
            return percent;
        }

        public void setPercent(BigDecimal percent) {
            this.percent = percent;
        }
    }

    public void save() {
        forms.attempt(() -> enter.enter(command())).ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    private EnterPostYear.Command command() {
        Money whole = amount == null ? null : Money.ofOre(amount);
        int post = page.getPost().number();
        if (isDecided()) return new EnterPostYear.Command(post, year, null, null, getLines().stream().filter(line -> line.amount != null)
                .map(line -> new EnterPostYear.Part(line.code, null, null, Money.ofOre(line.amount))).toList(), source, null, clause);
        if (isPercent()) return new EnterPostYear.Command(post, year, whole, new CostShareKey.FixedPercent(), getLines().stream()
                .filter(line -> line.percent != null)
                .map(line -> new EnterPostYear.Part(line.code, null, Fraction.of(line.percent), null)).toList(), source, null, clause);
        return new EnterPostYear.Command(post, year, whole, chosen(), List.of(), source, null, clause);
    }

    private CostShareKey chosen() {
        return switch (key) {
            case EQUAL -> new CostShareKey.Equal();
            case BASE_AND_PER_CAPITA -> new CostShareKey.BaseAndPerCapita(
                    base == null ? null : Fraction.of(base).dividedBy(Fraction.of(100)));
            case PER_CAPITA, FIXED_PERCENT -> new CostShareKey.PerCapita();
        };
    }

    /// How it is entered, `?satt=beslutat` or `?satt=procent`; empty for a key.
    public String getManner() {
        String manner = request.getParameter("satt");
        return DECIDED.equals(manner) || PERCENT.equals(manner) ? manner : "";
    }

    public boolean isDecided() {
        return DECIDED.equals(getManner());
    }

    public boolean isPercent() {
        return PERCENT.equals(getManner());
    }

    public List<Line> getLines() {
        if (lines == null) lines = page.getPost().parties().stream().map(party -> new Line(party.code(), party.name())).toList();
        return lines;
    }

    public Integer getYear() {
        return year == null ? Integer.valueOf(today.day().getYear()) : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    public KeyType getKey() {
        return key;
    }

    public void setKey(KeyType key) {
        this.key = key;
    }

    public BigDecimal getBase() {
        return base;
    }

    public void setBase(BigDecimal base) {
        this.base = base;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }
}
