package se.overens.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.overens.invoicing.store.InvoiceBases;
import se.overens.record.Secrecy;
import se.overens.workspace.CurrentActing;

/// What is done with a basis is known to whoever made it and to its payers; what is done with a row, to its payer alone
/// of these.
@ApplicationScoped
public class InvoicingSecrecy implements Secrecy {

    @Inject
    private InvoiceBases bases;
    @Inject
    private CurrentActing acting;

    @Override
    public Optional<Set<UUID>> circle(String subjectKind, UUID subject) {
        return switch (subjectKind) {
            case "invoice-basis" -> Optional.of(bases.whoSeesBasis(acting.workspace(), subject));
            case "invoice-row" -> Optional.of(bases.whoSeesRow(acting.workspace(), subject));
            default -> Optional.empty();
        };
    }
}
