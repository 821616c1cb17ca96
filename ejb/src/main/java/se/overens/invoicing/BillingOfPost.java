package se.overens.invoicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.cofinancing.PostView;
import se.overens.cofinancing.TellsOfPost;
import se.overens.cofinancing.TimelineEntry;
import se.overens.cofinancing.TimelineEntry.Lane;
import se.overens.invoicing.InvoiceRowView.Paid;
import se.overens.shared.Money;
import se.overens.shared.Page;
import se.overens.shared.Today;

/// The bases of a post and what has been paid, on its timeline: all of it to the host, its own part to a payer. Payments
/// of one basis on one day are one point.
@ApplicationScoped
public class BillingOfPost implements TellsOfPost {

    @Inject
    private FindInvoiceBases bases;
    @Inject
    private Today today;

    @Override
    public List<TimelineEntry> tell(PostView post) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (InvoiceBasisView basis : bases.list(post.number(), new Page.Request(0, Page.LARGEST)).items()) {
            String path = "fakturor/" + basis.number();
            Money seen = Money.ofOre(basis.rows().stream().mapToLong(InvoiceRowView::amountOre).sum());
            entries.add(point(basis.madeOn(), path, "basis", basis.label(), basis.period() == null ? basis.year() : basis.period(), seen));
            paid(basis).forEach((day, ore) -> entries.add(point(day, path, "payment", basis.label(), Money.ofOre(ore))));
        }
        return entries;
    }

    private static Map<LocalDate, Long> paid(InvoiceBasisView basis) {
        return basis.rows().stream().flatMap(row -> row.payments().stream())
                .collect(Collectors.groupingBy(Paid::paidOn, TreeMap::new, Collectors.summingLong(Paid::amountOre)));
    }

    private TimelineEntry point(LocalDate day, String path, String text, Object... args) {
        return TimelineEntry.on(Lane.MONEY, day, today.day(), path, text, args);
    }
}
