package se.overens.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What stands in somebody's way on a page: axe-core's findings (WCAG 2.2 A and AA, and good practice), sideways
/// scrolling, texts that are missing, and what the browser complained of.
public final class Accessible {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String AXE = axe();
    // In the page itself, and only what is violated: the builder that comes with axe opens a page more for each answer.
    private static final String VIOLATIONS = """
            async tags => {
              const found = await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
              return found.violations.map(rule => `${rule.id}: ${rule.help} [${rule.nodes.slice(0, 3).map(node => node.html).join(' | ')}]`);
            }""";

    private Accessible() { }

    public static List<String> obstacles(Visitor visitor) {
        var obstacles = new ArrayList<>(violations(visitor));
        if (visitor.scrollsSideways()) obstacles.add("the page scrolls sideways");
        if (visitor.page().content().contains("???")) obstacles.add("a text is missing: " + missing(visitor.page().content()));
        visitor.complaints().forEach(complaint -> obstacles.add("the browser complains: " + complaint));
        return obstacles;
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Visitor visitor) {
        if (!(Boolean) visitor.page().evaluate("typeof axe === 'object'")) visitor.page().evaluate(AXE);
        return (List<String>) visitor.page().evaluate(VIOLATIONS, TAGS);
    }

    private static String axe() {
        try (var script = Accessible.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + "\n;0";
        } catch (IOException e) {
            throw new UncheckedIOException("axe.min.js", e);
        }
    }

    private static String missing(String html) {
        var start = html.indexOf("???");
        return html.substring(start, Math.min(html.length(), start + 80));
    }
}
