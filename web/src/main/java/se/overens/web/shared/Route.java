package se.overens.web.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One line of the route table: a Swedish path and the view that answers there.
/// A segment is literal, or a placeholder such as `{number}` that the address fills.
public record Route(Scope scope, String view, List<String> segments) {

    /// Who the address belongs to: everybody, a person whoever they act for, or a person acting for an organisation.
    public enum Scope { PUBLIC, PERSON, ACTING }

    private static final Map<String, Pattern> PLACEHOLDERS = Map.of(
            "{number}", Pattern.compile("[1-9]\\d{0,8}"),
            "{position}", Pattern.compile("[1-9]\\d?"),
            "{year}", Pattern.compile("(19|20)\\d\\d"),
            "{municipality}", Pattern.compile("\\d{4}"),
            "{member}", Pattern.compile(Routes.MEMBER),
            "{county}", Pattern.compile("\\d{2}"),
            "{token}", Pattern.compile("\\d{2}-[A-Za-z0-9_-]{43}"),
            "{receipt}", Pattern.compile("\\d{2}-\\d{4}-\\d{6,9}"));

    public Route {
        segments = List.copyOf(segments);
        for (var segment : segments) {
            if (isPlaceholder(segment) && !PLACEHOLDERS.containsKey(segment)) {
                throw new IllegalArgumentException("unknown placeholder " + segment + " in the route of " + view);
            }
        }
    }

    static Route of(Scope scope, String path, String view) {
        return new Route(scope, view, path.isEmpty() ? List.of() : List.of(path.split("/")));
    }

    /// The values of the placeholders if this is the route of the path.
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != segments.size()) return Optional.empty();
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < path.size(); i++) {
            var segment = segments.get(i);
            if (!isPlaceholder(segment)) {
                if (!segment.equals(path.get(i))) return Optional.empty();
            } else if (PLACEHOLDERS.get(segment).matcher(path.get(i)).matches()) {
                values.put(name(segment), path.get(i));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /// The path with the placeholders filled in the order they stand.
    String path(List<String> values) {
        var rest = values.iterator();
        var path = new ArrayList<String>();
        for (var segment : segments) {
            if (!isPlaceholder(segment)) {
                path.add(segment);
            } else if (rest.hasNext()) {
                path.add(fitting(segment, rest.next()));
            } else {
                throw new IllegalArgumentException("the address of " + view + " needs " + segment);
            }
        }
        if (rest.hasNext()) throw new IllegalArgumentException("the address of " + view + " has no place for " + rest.next());
        return String.join("/", path);
    }

    List<String> placeholders() {
        return segments.stream().filter(Route::isPlaceholder).map(Route::name).toList();
    }

    /// The beginning of the bundle keys of this view: `agreement/show` has the texts `agreement.show.…`.
    public String key() {
        return view.replace('/', '.');
    }

    public String viewId() {
        return "/" + view + ".xhtml";
    }

    private String fitting(String placeholder, String value) {
        if (!PLACEHOLDERS.get(placeholder).matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is no " + name(placeholder) + " in the address of " + view);
        }
        return value;
    }

    private static boolean isPlaceholder(String segment) {
        return segment.startsWith("{");
    }

    private static String name(String placeholder) {
        return placeholder.substring(1, placeholder.length() - 1);
    }
}
