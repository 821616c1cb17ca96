package se.overens.web.invoicing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.overens.invoicing.model.HalfYear;
import se.overens.web.shared.Language;

/// A half-year in words: "första halvåret 2024".
@Named
@RequestScoped
public class HalfYears {

    @Inject
    private Language language;

    public String name(HalfYear period) {
        return language.texts().get("invoicing.half." + period.half(), Integer.toString(period.year()));
    }
}
