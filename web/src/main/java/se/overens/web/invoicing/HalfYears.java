package se.overens.web.invoicing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.overens.invoicing.InvoiceBasisView;
import se.overens.invoicing.model.HalfYear;
import se.overens.web.shared.Language;

/// A half-year in words: "första halvåret 2024".
@Named
@RequestScoped
public class HalfYears {

    @Inject
    private Language language;

    /// What a basis is of: a half-year, or a settlement.
    public String of(InvoiceBasisView basis) {
        return basis.period() == null ? language.texts().get("invoicing.settlement", Integer.toString(basis.year())) : name(basis.period());
    }

    public String name(HalfYear period) {
        return language.texts().get("invoicing.half." + period.half(), Integer.toString(period.year()));
    }
}
