package se.overens.web.distribution.reception;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.overens.distribution.model.Category;
import se.overens.distribution.reception.FindFulfilment;
import se.overens.distribution.reception.FulfilmentView;
import se.overens.distribution.reception.FulfilmentView.RowView;
import se.overens.shared.Fraction;
import se.overens.web.distribution.Here;
import se.overens.web.distribution.YearChoice;

/// How far each municipality has come, the next in turn first.
@Named("fulfilment")
@RequestScoped
public class FulfilmentPage {

    /// One bar: its length and, in the same measure, where everything that should be is received; 0–100.
    public record Bar(RowView row, String share, String whole) {
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    private FindFulfilment find;
    @Inject
    private Here here;
    private Category category;
    private FulfilmentView view;

    @PostConstruct
    void open() {
        category = YearChoice.category(here);
        view = find.of(category);
    }

    public List<Bar> getBars() {
        BigDecimal most = view.rows().stream().map(RowView::percent).filter(Objects::nonNull).map(BigDecimal::new).max(Comparator.naturalOrder()).orElse(HUNDRED).max(HUNDRED);
        return view.rows().stream().map(row -> new Bar(row, share(row.percent() == null ? BigDecimal.ZERO : new BigDecimal(row.percent()), most), share(HUNDRED, most))).toList();
    }

    private static String share(BigDecimal percent, BigDecimal most) {
        return Fraction.of(percent).times(100).dividedBy(Fraction.of(most)).toDecimal(2).toPlainString();
    }

    public boolean own(RowView row) {
        return row.code().equals(here.address().organisation());
    }

    /// The one that stands next in turn, or null.
    public RowView getNext() {
        return view.rows().isEmpty() || view.rows().getFirst().isExcluded() || view.isWithoutReception() ? null : view.rows().getFirst();
    }

    public String getFrom() {
        return String.valueOf(view.from());
    }

    public String getThrough() {
        return String.valueOf(view.through());
    }

    public FulfilmentView getView() {
        return view;
    }

    public Category getCategory() {
        return category;
    }

    public Category[] getCategories() {
        return Category.values();
    }
}
