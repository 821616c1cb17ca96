package se.overens.web.distribution.forecast;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import se.overens.distribution.forecast.FindForecasts;
import se.overens.distribution.forecast.FindQuotas;
import se.overens.distribution.forecast.ForecastView;
import se.overens.distribution.forecast.QuotaView;
import se.overens.shared.Page;
import se.overens.web.distribution.Here;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// The numbers that the county's year begins with.
@Named("forecastList")
@RequestScoped
public class ForecastListPage {

    @Inject
    private FindQuotas quotas;
    @Inject
    private FindForecasts forecasts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Here here;
    @Inject
    private Links to;
    @Inject
    private Formats fmt;
    private List<QuotaView> years;
    private List<ForecastView> published;

    @PostConstruct
    void open() {
        years = quotas.all();
        published = forecasts.list(new Page.Request(0, Page.LARGEST)).items();
    }

    public List<QuotaView> getYears() {
        return years;
    }

    public List<ForecastView> getPublished() {
        return published;
    }

    /// `2026: 14 100, 2027: 12 000`
    public String persons(ForecastView forecast) {
        return forecast.years().stream().map(year -> year.year() + ": " + fmt.number(year.persons())).collect(Collectors.joining(", "));
    }

    public String balance(QuotaView quota) {
        return to.view("distribution/forecast/balance") + "?kategori=" + quota.category() + "&ar=" + quota.year();
    }

    public String draft(QuotaView quota) {
        return to.view("distribution/new") + "?kategori=" + quota.category() + "&ar=" + quota.year();
    }

    /// Whether the acting person may register numbers.
    public boolean isRegistering() {
        return acting.isHost() && acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    /// Whether something has just been registered.
    public boolean isDone() {
        return here.asked("klart").isPresent();
    }
}
