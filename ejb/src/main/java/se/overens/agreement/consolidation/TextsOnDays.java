package se.overens.agreement.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.overens.agreement.figure.TextOnDay;
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
        return agreements.find(acting.workspace(), acting.organisation(), number).map(texts::of)
                .filter(all -> !all.addenda().isEmpty()).map(all -> all.on(day).text());
    }
}
