package se.overens.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/// The left navigation: the same few places for all, with what waits at each.
@Named
@RequestScoped
public class Navigation {

    /// View, and the domains whose pages belong to the place.
    private static final Map<String, List<String>> DOMAINS = Map.of(
            "overview/tasks", List.of("overview"),
            "distribution/list", List.of("distribution"),
            "agreement/list", List.of("agreement", "decision"),
            "cofinancing/list", List.of("cofinancing"),
            "invoicing/list", List.of("invoicing"),
            "calculations/index", List.of("calculations"),
            "workspace/index", List.of("workspace", "record"));

    private static final List<String> ORDER = List.of("overview/tasks", "distribution/list", "agreement/list", "cofinancing/list",
            "invoicing/list", "calculations/index", "workspace/index");

    /// How much waits for the acting organisation, by the first part of the address (`avtal`). Implemented where the
    /// tasks are gathered.
    public interface Waiting {
        Map<String, Integer> byPlace();
    }

    /// One place in the navigation.
    public record Place(String view, String text, boolean current, int waiting) { }

    @Inject
    private HttpServletRequest request;
    @Inject
    private Instance<Waiting> waiting;
    private List<Place> places;

    public List<Place> getPlaces() {
        if (places == null) places = places();
        return places;
    }

    private List<Place> places() {
        var counts = waiting.isResolvable() ? waiting.get().byPlace() : Map.<String, Integer>of();
        var domain = request.getAttribute(Address.ATTRIBUTE) instanceof Address here ? here.domain() : "";
        return ORDER.stream().map(view -> new Place(view, "shared.menu." + view.substring(0, view.indexOf('/')),
                DOMAINS.get(view).contains(domain), counts.getOrDefault(Routes.of(view).segments().getFirst(), 0))).toList();
    }
}
