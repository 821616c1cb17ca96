package se.overens.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.PostsAtHand;
import se.overens.cofinancing.settlement.FindSettlements;
import se.overens.cofinancing.settlement.SettlementView;
import se.overens.cofinancing.settlement.model.SurplusRule;
import se.overens.invoicing.store.InvoiceBases;
import se.overens.shared.Today;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.WaitingWork;
import se.overens.workspace.model.Role;

/// A settlement that all have approved waits for the host to make its basis.
@ApplicationScoped
public class SettlementInvoicing implements WaitingWork {

    @Inject
    private PostsAtHand posts;
    @Inject
    private FindSettlements settlements;
    @Inject
    private InvoiceBases bases;
    @Inject
    private CurrentActing acting;

    @Override
    public List<Task> tasks() {
        return posts.list().stream().filter(post -> post.host().equals(acting.organisation())).flatMap(this::of).toList();
    }

    private Stream<Task> of(PostView post) {
        return settlements.of(post).stream().filter(SettlementView::settled).filter(SettlementInvoicing::hasSomething)
                .filter(settlement -> bases.ofSettlement(acting.workspace(), settlement.id()).isEmpty())
                .map(settlement -> new Task("settlement-to-invoice", List.of(post.title(), String.valueOf(settlement.text().year())),
                        "samfinansiering/" + post.number() + "/avrakning/" + settlement.number(), null,
                        LocalDate.ofInstant(settlement.settledAt(), Today.SWEDEN), Set.of(Role.FINANCE), null));
    }

    /// Somebody has something to pay, or gets something back now.
    static boolean hasSomething(SettlementView settlement) {
        return settlement.text().claimsOre() > 0 || settlement.text().surplusRule() == SurplusRule.REPAID && settlement.text().surplusesOre() > 0;
    }
}
