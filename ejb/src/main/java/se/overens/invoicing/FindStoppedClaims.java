package se.overens.invoicing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.ceiling.FindCeilings;
import se.overens.cofinancing.settlement.model.SettlementText;
import se.overens.cofinancing.settlement.model.SettlementText.PartyLine;
import se.overens.invoicing.model.InvoiceBasis;
import se.overens.invoicing.model.InvoiceRow;
import se.overens.invoicing.store.InvoiceBases;
import se.overens.shared.Money;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// What of a settlement's claims lies above a ceiling of the contract and is not billed: as it would be now, and when the
/// basis has been made as it became, to those who may see the rows.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindStoppedClaims {

    @Inject
    private FindPosts posts;
    @Inject
    private FindCeilings ceilings;
    @Inject
    private InvoiceBases bases;
    @Inject
    private BasisViews views;
    @Inject
    private CurrentActing acting;

    /// @param settlement that has been sent, or null for one that is prepared
    /// @return öre by organisation; nothing for one whose claim can be billed
    public Map<UUID, Long> of(UUID settlement, SettlementText text) {
        Map<UUID, Long> claims = new LinkedHashMap<>();
        text.settling().filter(line -> line.claimOre() > 0).forEach(line -> claims.put(line.organisation(), line.claimOre()));
        Optional<InvoiceBasis> basis = settlement == null ? Optional.empty() : bases.ofSettlement(acting.workspace(), settlement);
        Map<UUID, Long> stopped = claims.isEmpty() ? Map.of() : basis.map(made -> became(made, claims)).orElseGet(() -> now(text, claims));
        return stopped.entrySet().stream().filter(each -> each.getValue() != 0).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<UUID, Long> now(SettlementText text, Map<UUID, Long> claims) {
        Map<UUID, Money> asked = new LinkedHashMap<>();
        claims.forEach((payer, ore) -> asked.put(payer, Money.ofOre(ore)));
        Map<UUID, Money> billable = ceilings.inForce(posts.byNumber(text.post())).hold(text.year(), asked).billable();
        Map<UUID, Long> stopped = new HashMap<>();
        asked.forEach((payer, claim) -> stopped.put(payer, claim.minus(billable.get(payer)).ore()));
        return stopped;
    }

    /// One whose whole claim was stopped has no row.
    private Map<UUID, Long> became(InvoiceBasis basis, Map<UUID, Long> claims) {
        Map<UUID, InvoiceRow> rows = views.rows(basis).stream().collect(Collectors.toMap(InvoiceRow::organisation, Function.identity()));
        Map<UUID, Long> stopped = new HashMap<>();
        claims.forEach((payer, claim) -> {
            if (rows.containsKey(payer)) stopped.put(payer, rows.get(payer).part().overflowOre());
            else if (payer.equals(acting.organisation()) || basis.isMadeBy(acting.organisation())) stopped.put(payer, claim);
        });
        return stopped;
    }
}
