package se.overens.web.cofinancing.cost;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import se.overens.cofinancing.ceiling.FindCeilings;
import se.overens.cofinancing.cost.ExplainShare;
import se.overens.cofinancing.cost.ShareExplanation;
import se.overens.shared.Money;
import se.overens.web.shared.Address;
import se.overens.web.shared.Download;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Language;

/// "Så har er del räknats fram": the year and the party of the address.
@Named
@RequestScoped
public class SharePage {

    @Inject
    private ExplainShare explain;
    @Inject
    private FindCeilings ceilings;
    @Inject
    private Formats fmt;
    @Inject
    private Language language;
    @Inject
    private HttpServletRequest request;
    private ShareExplanation share;

    public ShareExplanation getShare() {
        if (share == null) share = explain.explain(here().number(), here().year(), here().member(), language.getLocale());
        return share;
    }

    /// What of the part lies above a ceiling of the contract, and what the contract says of it; null for nothing.
    public String getStopped() {
        return ceilings.byPost(here().number()).years().stream().filter(year -> year.year() == here().year() && year.isStopped())
                .flatMap(year -> year.payers().stream().filter(payer -> payer.code().equals(here().member()) && !payer.overflow().equals("0.00"))
                        .map(payer -> fmt.text("cofinancing.share.stopped", fmt.money(Money.parse(payer.overflow()).ore()), fmt.text("cofinancing.ceiling.overflow." + year.rule()))))
                .findFirst().orElse(null);
    }

    public void pdf() {
        Download.send(fileName(getShare()), "application/pdf", explain.pdf(here().number(), here().year(), here().member(), language.getLocale()));
    }

    static String fileName(ShareExplanation share) {
        return "andel-" + share.year() + "-" + share.party() + ".pdf";
    }

    private Address here() {
        return (Address) request.getAttribute(Address.ATTRIBUTE);
    }
}
