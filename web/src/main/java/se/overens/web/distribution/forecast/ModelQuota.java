package se.overens.web.distribution.forecast;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.overens.distribution.ModelView;
import se.overens.distribution.forecast.FindQuotas;
import se.overens.distribution.forecast.NumberView;
import se.overens.distribution.model.Unit;
import se.overens.web.shared.Formats;

/// The county quota that a published model was decided under, beside the model.
@Named("modelQuota")
@RequestScoped
public class ModelQuota {

    @Inject
    private FindQuotas quotas;
    @Inject
    private Formats fmt;

    /// Null when none was registered, or when the model divides shares and not persons.
    public NumberView of(ModelView model) {
        if (model.unit() != Unit.PERSONS) return null;
        return quotas.quotaOn(model.category(), model.year(), model.decision().decidedOn()).orElse(null);
    }

    /// Whether the figures make the quota, in words.
    public String compared(ModelView model, NumberView quota) {
        long difference = model.total() - quota.persons();
        if (difference == 0) return fmt.text("distribution.model.quota.same");
        return fmt.text(difference > 0 ? "distribution.model.quota.more" : "distribution.model.quota.fewer", Math.abs(difference));
    }
}
