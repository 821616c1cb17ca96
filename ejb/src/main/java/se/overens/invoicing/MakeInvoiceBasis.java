package se.overens.invoicing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ceiling.FindCeilings;
import se.overens.cofinancing.ceiling.model.PostCeilings;
import se.overens.cofinancing.cost.CostThrough;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.model.Span;
import se.overens.cofinancing.settlement.FindSettlements;
import se.overens.invoicing.model.BasisParts;
import se.overens.invoicing.model.ClauseSource;
import se.overens.invoicing.model.DecisionSource;
import se.overens.invoicing.model.HalfYear;
import se.overens.invoicing.model.InvoiceBasis;
import se.overens.invoicing.model.InvoiceCorrection;
import se.overens.invoicing.model.InvoicePlan;
import se.overens.invoicing.model.InvoiceRow;
import se.overens.invoicing.store.Corrections;
import se.overens.invoicing.store.InvoiceBases;
import se.overens.record.GiveReceipt;
import se.overens.record.model.Receipt.Text;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.shared.store.DrawnNumbers;
import se.overens.workspace.Allowed;
import se.overens.workspace.AllowedInterceptor.NotAllowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// The host's finance officer makes a half-year's basis for all the payers of a post at once.
@Stateless
@Allowed(Role.FINANCE)
public class MakeInvoiceBasis {

    /// Unless another due date is given.
    static final int DAYS_TO_PAY = 30;

    /// @param post   the post's readable number
    /// @param period `2024-H1`
    /// @param dueOn  the last day to pay, or null for thirty days
    public record Command(@NotNull @Min(1) Integer post, @NotNull @Pattern(regexp = "(19|20)\\d\\d-H[12]") String period, LocalDate dueOn) {
    }

    /// A settlement of the year has been sent to all: what is left of the year is in it.
    public static class YearSettled extends Refusal {
        public YearSettled(int year) {
            super(Kind.CONFLICT, "year-settled", String.valueOf(year));
        }
    }

    @Inject
    private FindPosts posts;
    @Inject
    private FindSettlements settlements;
    @Inject
    private FindPostCosts costs;
    @Inject
    private FindCeilings ceilings;
    @Inject
    private EarlierYears earlier;
    @Inject
    private TrueUps trueUps;
    @Inject
    private PlanOfPost plans;
    @Inject
    private RowSources sources;
    @Inject
    private InvoiceBases bases;
    @Inject
    private Corrections recorded;
    @Inject
    private DrawnNumbers numbers;
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
        if (!post.host().equals(acting.organisation())) throw new NotAllowed("MakeInvoiceBasis");
        bases.lockPlan(acting.workspace(), post.id());
        HalfYear half = HalfYear.parse(command.period());
        if (settlements.isClosed(post, half.year())) throw new YearSettled(half.year());
        InvoicePlan.Period period = plans.of(post).plan().next(half, today.day());
        YearView year = costs.yearView(post.id(), half.year());
        Map<UUID, Long> billed = bases.billed(acting.workspace(), post.id(), half.year());
        CostThrough through = costs.costThrough(post.id(), half.year(), half.lastMonth());
        Map<UUID, Long> owed = byPayer(post, through);
        settlements.closed(post, half.year()).forEach(settled -> owed.put(settled, billed.getOrDefault(settled, 0L)));
        PostCeilings held = ceilings.inForce(post);
        BasisParts parts = BasisParts.of(half, owed, billed).under(held, half);
        List<BasisParts.Correction> corrections = parts.possible(earlier.corrections(post, half.year(), held));
        parts = parts.correcting(corrections);

        Map<UUID, Long> again = trueUps.of(post, half.year());
        InvoiceBasis basis = basis(post, period, year, owed.values().stream().reduce(0L, Math::addExact), parts, dueOn(command));
        bases.add(basis);
        List<InvoiceRow> rows = parts.billed().stream().map(part -> row(basis, post, year, through, again, part)).toList();
        bases.flush();
        keep(rows, corrections, post);
        rows.forEach(row -> handOver(basis, row));
        happened.fire(new InvoiceBasisMade(basis.id(), basis.label(), post.id(), half.toString(), basis.totalOre()));
        return views.view(basis, rows, receipt(basis, rows.size()));
    }

    private void keep(List<InvoiceRow> rows, List<BasisParts.Correction> corrections, PostView post) {
        for (InvoiceRow row : rows) corrections.stream().filter(one -> one.organisation().equals(row.organisation()))
                .forEach(one -> recorded.add(new InvoiceCorrection(row, post.id(), one.year(), one.amountOre())));
        bases.flush();
    }

    private LocalDate dueOn(Command command) {
        if (command.dueOn() == null) return today.day().plusDays(DAYS_TO_PAY);
        if (command.dueOn().isBefore(today.day())) throw new Invalid("dueOn", "not-past");
        return command.dueOn();
    }

    /// In the order of the post's payers, which is by name.
    private static Map<UUID, Long> byPayer(PostView post, CostThrough through) {
        Map<UUID, Long> ordered = new LinkedHashMap<>();
        post.parties().stream().map(PostParty::organisation).forEach(payer -> ordered.put(payer, 0L));
        through.parts().forEach(part -> ordered.put(part.organisation(), part.amountOre()));
        return ordered;
    }

    private InvoiceBasis basis(PostView post, InvoicePlan.Period period, YearView year, long throughOre, BasisParts parts, LocalDate dueOn) {
        String workspace = acting.workspace();
        int number = numbers.draw(workspace, "invoice-basis", 0);
        String label = "FU " + today.day().getYear() + "-" + number;
        String months = new Span(post.startedOn(), post.lastDay()).monthsThrough(year.year(), period.halfYear().lastMonth()).toPlainString();
        return new InvoiceBasis(workspace, number, label, new InvoiceBasis.Post(post.id(), post.number(), post.title()), period,
                new InvoiceBasis.Cost(year.amount().ore(), months, throughOre, parts.overflowOre(), parts.correctedOre(), parts.totalOre(), sources.key(post, year), year.id()),
                new InvoiceBasis.Made(today.day(), dueOn, today.now(), acting.organisation()));
    }

    private InvoiceRow row(InvoiceBasis basis, PostView post, YearView year, CostThrough through, Map<UUID, Long> trueUps, BasisParts.Part part) {
        YearView.Part share = year.part(part.organisation()).orElseThrow();
        PostParty party = post.party(part.organisation()).orElse(null);
        ClauseSource clause = party == null ? null : sources.clause(party.agreement(), year.clauseNumber());
        DecisionSource decision = party == null ? null : sources.decision(party.agreement(), part.organisation());
        InvoiceRow row = new InvoiceRow(basis, new InvoiceRow.Payer(share.code(), share.name(), share.population(),
                        (year.plain() ? share.share() : through.shareOf(part.organisation())).toString()),
                part, trueUps.getOrDefault(part.organisation(), 0L), clause, decision);
        bases.add(row);
        return row;
    }

    private void handOver(InvoiceBasis basis, InvoiceRow row) {
        handedOver.fire(new HandedOver(row.organisation(), Role.FINANCE, "invoice-basis-made",
                List.of(basis.label(), basis.post().title()), "fakturor/" + basis.number() + "/" + row.payer().code()));
    }

    private String receipt(InvoiceBasis basis, int rows) {
        return receipts.give(Text.of("invoice-basis-made", basis.label(), basis.post().title(), basis.startsOn(), basis.endsOn(), rows),
                Text.of("invoice-basis-made", basis.made().dueOn()), "invoice-basis-made", "fakturor/" + basis.number(), null);
    }
}
