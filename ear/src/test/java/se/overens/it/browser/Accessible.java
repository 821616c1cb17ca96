package se.overens.it.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What stands in somebody's way on a page: axe-core's findings (WCAG 2.2 A and AA, and good practice), sideways
/// scrolling, texts that are missing, and what the browser complained of.
public final class Accessible {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessible() { }

    public static List<String> obstacles(Visitor visitor) {
        var obstacles = new ArrayList<String>();
        new AxeBuilder(visitor.page()).withTags(TAGS).analyze().getViolations().stream().map(Accessible::told).forEach(obstacles::add);
        if (visitor.scrollsSideways()) obstacles.add("the page scrolls sideways");
        if (visitor.page().content().contains("???")) obstacles.add("a text is missing: " + missing(visitor.page().content()));
        visitor.complaints().forEach(complaint -> obstacles.add("the browser complains: " + complaint));
        return obstacles;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + rule.getNodes().stream().limit(3).map(CheckedNode::getHtml).collect(Collectors.joining(" | ", " [", "]"));
    }

    private static String missing(String html) {
        var start = html.indexOf("???");
        return html.substring(start, Math.min(html.length(), start + 80));
    }
}
