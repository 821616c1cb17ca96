package se.overens.agreement.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.figure.TextOnDay;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.store.Agreements;
import se.overens.workspace.CurrentActing;

/// Tells what asks for figures which text holds on a day, with every addendum that counts by then.
@ApplicationScoped
public class TextsOnDays implements TextOnDay {

    @Inject
    private Agreements agreements;
    @Inject
    private SignedTexts texts;
    @Inject
    private CurrentActing acting;

    @Override
    public Optional<AgreementText> of(int number, LocalDate day) {
        return agreements.find(acting.workspace(), acting.organisation(), number).flatMap(agreement -> added(agreement, day));
    }

    @Override
    public Optional<AgreementText> ofAny(UUID agreement, LocalDate day) {
        return agreements.all(acting.workspace(), List.of(agreement)).stream().findFirst().flatMap(found -> added(found, day));
    }

    private Optional<AgreementText> added(Agreement agreement, LocalDate day) {
        return Optional.of(texts.of(agreement)).filter(all -> !all.addenda().isEmpty()).map(all -> all.on(day).text());
    }
}
