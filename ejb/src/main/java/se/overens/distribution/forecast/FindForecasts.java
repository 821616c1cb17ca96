package se.overens.distribution.forecast;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.overens.distribution.forecast.store.Forecasts;
import se.overens.shared.NotFound;
import se.overens.shared.Page;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;

/// The national forecasts that the county uses, for all its members.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindForecasts {

    @Inject
    private Forecasts forecasts;
    @Inject
    private CurrentActing acting;

    /// The latest published first.
    public Page<ForecastView> list(Page.Request page) {
        return new Page<>(forecasts.page(acting.workspace(), page.offset(), page.size()).stream().map(ForecastView::of).toList(), page.page(), page.size(),
                forecasts.count(acting.workspace()));
    }

    public ForecastView get(int number) {
        return forecasts.find(acting.workspace(), number).map(ForecastView::of).orElseThrow(() -> new NotFound("forecast", number));
    }
}
