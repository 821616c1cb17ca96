package se.overens.web.cofinancing.ceiling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.overens.agreement.model.CeilingOverflow;
import se.overens.cofinancing.ceiling.EnterCeiling;
import se.overens.shared.Money;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// The host enters a ceiling of the contract.
@Named
@RequestScoped
public class EnterCeilingPage {

    @Inject
    private PostPage page;
    @Inject
    private EnterCeiling enter;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private Integer year;
    private String party;
    private Long amount;
    private CeilingOverflow overflow;
    private String clause;
    private boolean fromNextBasis;

    public String save() {
        var command = new EnterCeiling.Command(page.getPost().number(), year, party == null || party.isEmpty() ? null : party, Money.ofOre(amount), overflow, clause, fromNextBasis);
        return forms.attempt(() -> enter.enter(command)).map(made -> to.go("record/receipt", made.receipt())).orElse(null);
    }

    public CeilingOverflow[] getRules() {
        return CeilingOverflow.values();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    public CeilingOverflow getOverflow() {
        return overflow;
    }

    public void setOverflow(CeilingOverflow overflow) {
        this.overflow = overflow;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public boolean isFromNextBasis() {
        return fromNextBasis;
    }

    public void setFromNextBasis(boolean fromNextBasis) {
        this.fromNextBasis = fromNextBasis;
    }
}
