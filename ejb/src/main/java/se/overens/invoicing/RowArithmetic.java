package se.overens.invoicing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.overens.shared.Told;
import se.overens.shared.Words;

/// How a row's amount was computed, step by step, with the very numbers: each step can be redone by hand.
public final class RowArithmetic {

    private RowArithmetic() {
    }

    public static List<Told> of(InvoiceBasisView basis, InvoiceRowView row) {
        return of(basis, row, Words.SWEDISH);
    }

    /// The steps with the numbers written as the language does; the texts are `invoicing.step.<code>`.
    public static List<Told> of(InvoiceBasisView basis, InvoiceRowView row, Locale locale) {
        Words words = Words.in(locale);
        List<Told> steps = new ArrayList<>(basis.settlement() == null ? ofHalfYear(basis, row, words) : ofSettlement(basis, row, words));
        long claimed = row.throughOre() - row.billedBeforeOre();
        if (row.billedBeforeOre() != 0)
            steps.add(Told.of("less-before", words.money(row.throughOre()), words.money(row.billedBeforeOre()), words.money(claimed)));
        if (row.overflowOre() != 0)
            steps.add(Told.of("less-overflow", words.money(claimed), words.money(row.overflowOre()), words.money(claimed - row.overflowOre())));
        if (row.trueUpOre() != 0) steps.add(Told.of("true-up", words.money(row.trueUpOre())));
        row.corrections().forEach(one -> steps.add(Told.of("corrected", Integer.toString(one.year()), words.money(one.amountOre()))));
        if (basis.key().provisional() != null) steps.add(Told.of("provisional", String.join(", ", basis.key().provisional())));
        return steps;
    }

    private static List<Told> ofHalfYear(InvoiceBasisView basis, InvoiceRowView row, Words words) {
        Told cost = basis.key().kind().equals("COMPONENTS") ? Told.of("components", words.date(basis.endsOn()), words.money(basis.throughOre()))
                : Told.of("months", words.date(basis.endsOn()), basis.months(), words.money(basis.yearOre()), words.money(basis.throughOre()));
        return List.of(Told.of("year", Integer.toString(basis.year()), words.money(basis.yearOre())), cost, share(basis, row, words),
                Told.of("whole-ore", words.money(row.throughOre())));
    }

    /// The settlement itself shows how the part was counted.
    private static List<Told> ofSettlement(InvoiceBasisView basis, InvoiceRowView row, Words words) {
        return List.of(Told.of("settled", Integer.toString(basis.year()), words.date(basis.endsOn()), words.money(basis.yearOre())),
                Told.of("settled-part", row.payer(), words.money(row.throughOre())));
    }

    private static Told share(InvoiceBasisView basis, InvoiceRowView row, Words words) {
        String through = words.money(basis.throughOre());
        String exact = words.decimal(row.exact(), 4);
        String percent = words.decimal(row.sharePercent(), 4);
        return switch (basis.key().kind()) {
            case "PER_CAPITA" -> Told.of("per-capita", row.payer(), words.decimal(row.population(), 0),
                    words.decimal(basis.key().population(), 0), through, exact);
            case "EQUAL" -> Told.of("equal", row.share().replaceFirst("^1/", ""), through, exact);
            case "AS_DECIDED" -> Told.of("as-decided", row.payer(), percent, through, exact);
            default -> Told.of("by-share", row.payer(), percent, through, exact);
        };
    }
}
