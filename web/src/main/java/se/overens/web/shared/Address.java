package se.overens.web.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Where the visitor is: the workspace and the organisation acted for (both absent outside a workspace), the route,
/// and the values of its placeholders. Pages know it as `here`.
public record Address(String workspace, String organisation, Route route, Map<String, String> values) {

    public static final String ATTRIBUTE = "here";

    public Address {
        values = Map.copyOf(values);
    }

    public boolean isActing() {
        return workspace != null;
    }

    /// `/05/0580`, or nothing outside a workspace.
    public String prefix() {
        return isActing() ? "/" + workspace + "/" + organisation : "";
    }

    public String path() {
        return to(route.view(), route.placeholders().stream().map(values::get).toArray());
    }

    /// The address of another view for the same organisation; the values fill its placeholders in order.
    public String to(String view, Object... values) {
        return pathOf(prefix(), view, values);
    }

    /// The address of a view, with the placeholders that this address already has.
    String nearby(String view, Map<String, List<String>> given) {
        var target = Routes.of(view);
        return to(view, target.placeholders().stream().map(name -> valueOf(name, given)).toArray());
    }

    public static String pathOf(String prefix, String view, Object... values) {
        var route = Routes.of(view);
        var path = route.path(Arrays.stream(values).map(String::valueOf).toList());
        var before = route.scope() == Route.Scope.ACTING ? prefix : "";
        return before + "/" + path;
    }

    /// The readable number of the object on the page.
    public int number() {
        return Integer.parseInt(value("number"));
    }

    /// Which of several in an order, from 1.
    public int position() {
        return Integer.parseInt(value("position"));
    }

    public int year() {
        return Integer.parseInt(value("year"));
    }

    /// The code of a member of any kind.
    public String member() {
        return value("member");
    }

    public String municipality() {
        return value("municipality");
    }

    /// The county that is read about, who acts or not.
    public String county() {
        return value("county");
    }

    public String receipt() {
        return value("receipt");
    }

    /// The secret of a one-time link.
    public String token() {
        return value("token");
    }

    /// Whether a form on the page keeps its state: for a person who acts, and for somebody who holds a one-time link.
    public boolean keepsState() {
        return isActing() || has("token");
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public String view() {
        return route.view();
    }

    /// The beginning of this page's bundle keys.
    public String key() {
        return route.key();
    }

    /// The first part of the view's name: the domain it belongs to.
    public String domain() {
        return route.view().substring(0, route.view().indexOf('/'));
    }

    private String value(String name) {
        var value = values.get(name);
        if (value == null) throw new IllegalStateException("the address of " + route.view() + " has no " + name);
        return value;
    }

    private String valueOf(String name, Map<String, List<String>> given) {
        var asked = given.get(name);
        return asked == null || asked.isEmpty() ? value(name) : asked.get(0);
    }
}
