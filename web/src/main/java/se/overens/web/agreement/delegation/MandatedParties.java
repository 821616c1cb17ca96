package se.overens.web.agreement.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.overens.agreement.AgreementView;
import se.overens.agreement.delegation.DelegationView;
import se.overens.agreement.delegation.FindDelegations;
import se.overens.web.agreement.AgreementHere;

/// The parties that have let the acting organisation act for them: it answers, decides and signs for them without a paper
/// from them. Which of it, and within which limits, is asked when it is done.
@Named
@RequestScoped
public class MandatedParties {

    @Inject
    private AgreementHere here;
    @Inject
    private FindDelegations find;
    private Set<String> givers;

    public List<AgreementView.Party> getAll() {
        return here.getAgreement().parties().stream().filter(this::has).toList();
    }

    public boolean has(AgreementView.Party party) {
        if (givers == null) givers = find.all().stream().filter(given -> given.standing() && given.body().equals(here.getOwn().code()))
                .map(DelegationView::party).collect(Collectors.toSet());
        return givers.contains(party.code());
    }

    /// What the page is about: `part` when one may act for that party, else one's own.
    ///
    /// @param code   of the party that is asked for, or null
    /// @param keeper whether one may register papers of the others
    public AgreementView.Party party(String code, boolean keeper) {
        return here.getAgreement().parties().stream().filter(party -> party.code().equals(code) && (keeper || has(party))).findFirst().orElseGet(here::getOwn);
    }
}
