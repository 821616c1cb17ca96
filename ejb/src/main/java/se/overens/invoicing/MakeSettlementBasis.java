package se.overens.invoicing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.settlement.FindSettlements;
import se.overens.cofinancing.settlement.SettlementView;
import se.overens.invoicing.SettlementRows.Charged;
import se.overens.invoicing.model.InvoiceBasis;
import se.overens.invoicing.model.InvoiceRow;
import se.overens.invoicing.store.InvoiceBases;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.shared.Words;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// The host's finance officer makes the basis of a settlement that all have approved: a claim is a row to pay, a surplus
/// that is repaid a credit row that says which earlier rows it takes back.
@Stateless
@Allowed(Role.FINANCE)
public class MakeSettlementBasis {

    /// @param post       the post's readable number
    /// @param settlement of the post's settlements
    /// @param dueOn      the last day to pay, or null for thirty days
    public record Command(@NotNull @Min(1) Integer post, @NotNull @Min(1) Integer settlement, LocalDate dueOn) {
    }

    /// Some party has not approved it.
    public static class SettlementNotApproved extends Refusal {
        public SettlementNotApproved(int number) {
            super(Kind.CONFLICT, "settlement-not-approved", String.valueOf(number));
        }
    }

    /// There is a basis of it already.
    public static class SettlementBasisMade extends Refusal {
        public SettlementBasisMade(String label) {
            super(Kind.CONFLICT, "settlement-basis-made", label);
        }
    }

    @Inject
    private FindPosts posts;
    @Inject
    private FindSettlements settlements;
    @Inject
    private SettlementRows rows;
    @Inject
    private InvoiceBases bases;
    @Inject
    private BasisViews views;
    @Inject
    private GiveReceipt receipts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;
    @Inject
    private Event<HandedOver> handedOver;

    public InvoiceBasisView make(@NotNull @Valid Command command) {
        PostView post = posts.byNumber(command.post());
        if (!post.host().equals(acting.organisation())) throw new NotAllowed("MakeSettlementBasis");
        if (command.dueOn() != null && command.dueOn().isBefore(today.day())) throw new Invalid("dueOn", "not-past");
        bases.lockPlan(acting.workspace(), post.id());
        SettlementView settlement = settlements.get(command.post(), command.settlement());
        if (!settlement.settled()) throw new SettlementNotApproved(command.settlement());
        bases.ofSettlement(acting.workspace(), settlement.id()).ifPresent(made -> {
            throw new SettlementBasisMade(made.label());
        });
        LocalDate dueOn = command.dueOn() == null ? today.day().plusDays(MakeInvoiceBasis.DAYS_TO_PAY) : command.dueOn();
        Charged charged = rows.make(post, settlement, new InvoiceBasis.Made(today.day(), dueOn, today.now(), acting.organisation()));
        charged.rows().forEach(row -> handOver(charged.basis(), row));
        happened.fire(new InvoiceBasisMade(charged.basis().id(), charged.basis().label(), post.id(), "settlement " + settlement.number(), charged.basis().totalOre()));
        return views.view(charged.basis(), charged.rows(), receipt(charged.basis(), charged.rows()));
    }

    private void handOver(InvoiceBasis basis, InvoiceRow row) {
        handedOver.fire(new HandedOver(row.organisation(), Role.FINANCE, row.amountOre() < 0 ? "settlement-credited" : "invoice-basis-made",
                List.of(basis.label(), basis.post().title()), "fakturor/" + basis.number() + "/" + row.payer().code()));
    }

    private String receipt(InvoiceBasis basis, List<InvoiceRow> made) {
        Words words = Words.in(Words.SWEDISH);
        long credits = -made.stream().mapToLong(InvoiceRow::amountOre).filter(ore -> ore < 0).sum();
        return receipts.give(Text.of("settlement-basis-made", basis.label(), basis.post().title(), String.valueOf(basis.year()),
                        words.money(basis.totalOre() + credits), words.money(credits)),
                Text.of("settlement-basis-made", basis.made().dueOn()), "invoice-basis-made", "fakturor/" + basis.number(), null);
    }
}
