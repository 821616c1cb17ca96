package se.overens.agreement.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.overens.agreement.AgreementActivated;
import se.overens.agreement.AgreementView;
import se.overens.agreement.FindAgreements;
import se.overens.agreement.Handing;
import se.overens.agreement.funding.FundingView.State;
import se.overens.workspace.model.Role;

/// When the last party has signed, the years without funding are the payer's budget's to take up.
@ApplicationScoped
public class OpenYears {

    @Inject
    private FindAgreements agreements;
    @Inject
    private FindFunding find;
    @Inject
    private Handing handing;

    void on(@Observes AgreementActivated activated) {
        AgreementView agreement = agreements.get(activated.agreement());
        find.of(agreement.number()).payers().forEach(payer -> payer.years().stream().filter(year -> year.state() == State.UNFUNDED)
                .forEach(year -> handing.to(payer.organisation(), Role.FINANCE, "fund-year", "avtal/" + agreement.number() + "/finansiering",
                        agreement.title(), String.valueOf(year.year()))));
    }
}
