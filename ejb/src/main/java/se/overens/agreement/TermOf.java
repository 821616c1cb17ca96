package se.overens.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementVersion;
import se.overens.agreement.store.Agreements;

/// How long an agreement's text says that it lasts. An addendum ends with the agreement that it amends.
@ApplicationScoped
public class TermOf {

    @Inject
    private Agreements agreements;

    public AgreementState.Term of(Agreement agreement, AgreementVersion latest) {
        AgreementState.Term own = agreement.term(latest);
        return agreement.amends() == null ? own : own.within(lastDay(agreement));
    }

    private LocalDate lastDay(Agreement addendum) {
        Agreement amended = agreements.all(addendum.workspace(), List.of(addendum.amends())).getFirst();
        AgreementVersion text = agreements.version(amended.workspace(), amended.id(), amended.latestVersion()).orElseThrow();
        return AgreementState.lastDay(AgreementState.standings(agreements.parties(amended.workspace(), amended.id()), text), amended.term(text));
    }
}
