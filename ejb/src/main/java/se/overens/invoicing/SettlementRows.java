package se.overens.invoicing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ceiling.FindCeilings;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.model.Span;
import se.overens.cofinancing.settlement.SettlementView;
import se.overens.cofinancing.settlement.model.SettlementText;
import se.overens.cofinancing.settlement.model.SettlementText.PartyLine;
import se.overens.cofinancing.settlement.model.SurplusRule;
import se.overens.invoicing.model.BasisParts.Part;
import se.overens.invoicing.model.CreditParts;
import se.overens.invoicing.model.InvoiceBasis;
import se.overens.invoicing.model.InvoiceCredit;
import se.overens.invoicing.model.InvoiceRow;
import se.overens.invoicing.store.InvoiceBases;
import se.overens.shared.Fraction;
import se.overens.shared.Money;
import se.overens.shared.Refusal;
import se.overens.shared.store.DrawnNumbers;
import se.overens.workspace.CurrentActing;

/// Makes the rows of a settlement's basis: nothing is counted anew, except that a ceiling of the contract stops a claim as
/// it stops any other.
@Dependent
class SettlementRows {

    private static final int DECEMBER = 12;

    /// Nobody owes anything and nobody gets anything back.
    static class NothingSettled extends Refusal {
        NothingSettled(int number) {
            super(Kind.CONFLICT, "settlement-nothing-to-invoice", String.valueOf(number));
        }
    }

    record Charged(InvoiceBasis basis, List<InvoiceRow> rows) {
    }

    @Inject
    private FindPostCosts costs;
    @Inject
    private FindCeilings ceilings;
    @Inject
    private RowSources sources;
    @Inject
    private InvoiceBases bases;
    @Inject
    private BasisViews views;
    @Inject
    private DrawnNumbers numbers;
    @Inject
    private CurrentActing acting;

    Charged make(PostView post, SettlementView settlement, InvoiceBasis.Made made) {
        SettlementText text = settlement.text();
        Map<PartyLine, Part> parts = parts(post, text);
        if (parts.isEmpty()) throw new NothingSettled(settlement.number());
        YearView year = costs.yearView(post.id(), text.year());
        InvoiceBasis basis = basis(post, settlement, year, parts.values().stream().toList(), made);
        bases.add(basis);
        List<InvoiceRow> rows = new ArrayList<>();
        parts.forEach((line, part) -> rows.add(row(basis, post, year, line, part)));
        bases.flush();
        rows.stream().filter(row -> row.amountOre() < 0).forEach(row -> credit(post, row));
        bases.flush();
        return new Charged(basis, rows);
    }

    private Map<PartyLine, Part> parts(PostView post, SettlementText text) {
        Map<UUID, Money> claims = new LinkedHashMap<>();
        text.settling().filter(line -> line.claimOre() > 0).forEach(line -> claims.put(line.organisation(), Money.ofOre(line.claimOre())));
        Map<UUID, Money> billable = claims.isEmpty() ? claims : ceilings.inForce(post).hold(text.year(), claims).billable();
        Map<PartyLine, Part> parts = new LinkedHashMap<>();
        text.settling().forEach(line -> {
            long overflow = line.claimOre() - billable.getOrDefault(line.organisation(), Money.ZERO).ore();
            Part part = new Part(line.organisation(), line.owedOre() - line.carriedOre(), line.billedOre(), overflow, 0);
            boolean carried = line.surplusOre() > 0 && text.surplusRule() == SurplusRule.CARRIED;
            if (part.amountOre() != 0 && !carried) parts.put(line, part);
        });
        return parts;
    }

    private InvoiceBasis basis(PostView post, SettlementView settlement, YearView year, List<Part> parts, InvoiceBasis.Made made) {
        String workspace = acting.workspace();
        int number = numbers.draw(workspace, "invoice-basis", 0);
        String label = "FU " + made.on().getYear() + "-" + number;
        SettlementText text = settlement.text();
        String months = new Span(text.from(), text.through()).monthsThrough(text.year(), DECEMBER).toPlainString();
        return new InvoiceBasis(workspace, number, label, new InvoiceBasis.Post(post.id(), post.number(), post.title()),
                new InvoiceBasis.Settlement(settlement.id(), settlement.number(), text.year(), text.from(), text.through()),
                new InvoiceBasis.Cost(text.costOre(), months, sum(parts, Part::throughOre), sum(parts, Part::overflowOre), 0, sum(parts, Part::amountOre),
                        sources.key(post, year), year.id()), made);
    }

    private static long sum(List<Part> parts, java.util.function.ToLongFunction<Part> of) {
        return parts.stream().mapToLong(of).reduce(0, Math::addExact);
    }

    private InvoiceRow row(InvoiceBasis basis, PostView post, YearView year, PartyLine line, Part part) {
        PostParty party = post.party(line.organisation()).orElse(null);
        String share = basis.cost().yearOre() == 0 ? "0" : Fraction.of(line.owedOre(), basis.cost().yearOre()).toString();
        Long population = year.part(line.organisation()).map(YearView.Part::population).orElse(null);
        InvoiceRow row = new InvoiceRow(basis, new InvoiceRow.Payer(line.code(), line.name(), population, share), part, 0,
                party == null ? null : sources.clause(party.agreement(), year.clauseNumber()), party == null ? null : sources.decision(party.agreement(), line.organisation()));
        bases.add(row);
        return row;
    }

    /// Says which earlier rows the credit takes back.
    private void credit(PostView post, InvoiceRow row) {
        List<CreditParts.Original> originals = bases.charges(acting.workspace(), post.id(), row.organisation()).stream()
                .filter(charge -> !charge.basis().equals(row.basis())).map(this::original).toList();
        CreditParts.of(-row.amountOre(), originals).parts().forEach(part -> bases.add(new InvoiceCredit(row, part)));
    }

    private CreditParts.Original original(InvoiceRow charge) {
        InvoiceRowView seen = views.view(bases.basesOf(acting.workspace(), List.of(charge.id())).get(charge.id()), List.of(charge), null).rows().getFirst();
        return new CreditParts.Original(charge.id(), charge.amountOre(), seen.standing().creditedOre(), seen.standing().leftOre());
    }
}
