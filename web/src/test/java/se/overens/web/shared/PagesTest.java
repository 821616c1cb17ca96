package se.overens.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The pages as files: well-formed, with our tags used as they are declared, and short.
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final int LONGEST = 200;
    private static final long MOST_BYTES = 60_000;
    private static final Pattern VARIABLE = Pattern.compile("\\bvar(?:Status)?=\"(\\w+)\"");
    private static final Pattern NAMED = Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?");

    /// @param attributes name, and whether it must be there
    private record Tag(Map<String, Boolean> attributes) { }

    @Test
    void our_tags_are_used_as_they_are_declared() throws Exception {
        var tags = declared();
        for (var page : pages()) {
            var wrong = new ArrayList<String>();
            check(parse(page).getDocumentElement(), tags, wrong);
            assertThat(wrong).as(page.toString()).isEmpty();
        }
    }

    @Test
    void every_tag_file_is_declared_and_every_declared_tag_has_its_file() throws Exception {
        try (var files = Files.list(WEBAPP.resolve("WEB-INF/tags"))) {
            var names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".xhtml")).map(name -> name.replace(".xhtml", "")).toList();
            assertThat(names).containsExactlyInAnyOrderElementsOf(declared().keySet());
        }
    }

    @Test
    void no_page_is_long() throws IOException {
        for (var page : pages()) assertThat(Files.readAllLines(page).size()).as(page.toString()).isLessThan(LONGEST);
    }

    @Test
    void no_page_runs_a_script_or_styles_of_its_own() throws Exception {
        for (var page : pages()) {
            var markup = Files.readString(page);
            assertThat(markup).as(page.toString()).doesNotContainPattern("<script(?![^>]*\\ssrc=)").doesNotContain("<style").doesNotContainPattern("\\son[a-z]+=\"");
        }
    }

    @Test
    void our_own_styles_and_scripts_weigh_little() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(WEBAPP.resolve("resources"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    /// A bean hides a variable of the same name, also inside the loop that declares it.
    @Test
    void no_variable_has_the_name_of_a_bean() throws IOException {
        var beans = beans();
        for (var page : pages()) {
            var variables = VARIABLE.matcher(Files.readString(page)).results().map(found -> found.group(1)).toList();
            assertThat(variables).as(page.toString()).doesNotContainAnyElementsOf(beans);
        }
    }

    private static List<String> beans() throws IOException {
        var names = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var named = NAMED.matcher(Files.readString(file));
                while (named.find()) names.add(named.group(1) != null ? named.group(1) : byDefault(file.getFileName().toString()));
            }
        }
        return names;
    }

    private static String byDefault(String file) {
        return Character.toLowerCase(file.charAt(0)) + file.substring(1, file.length() - ".java".length());
    }

    private static void check(Node node, Map<String, Tag> tags, List<String> wrong) {
        if (node instanceof Element element && "urn:overens".equals(element.getNamespaceURI())) {
            var tag = tags.get(element.getLocalName());
            if (tag == null) {
                wrong.add("there is no " + element.getTagName());
            } else {
                var given = new ArrayList<String>();
                for (int i = 0; i < element.getAttributes().getLength(); i++) given.add(element.getAttributes().item(i).getNodeName());
                given.stream().filter(name -> !name.startsWith("xmlns") && !tag.attributes.containsKey(name))
                        .forEach(name -> wrong.add(element.getTagName() + " has no " + name));
                tag.attributes.forEach((name, must) -> {
                    if (must && !given.contains(name)) wrong.add(element.getTagName() + " lacks " + name);
                });
            }
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) check(child, tags, wrong);
    }

    private static Map<String, Tag> declared() throws Exception {
        var tags = new HashMap<String, Tag>();
        var nodes = parse(WEBAPP.resolve("WEB-INF/tags/overens.taglib.xml")).getElementsByTagName("tag");
        for (int i = 0; i < nodes.getLength(); i++) {
            var attributes = new HashMap<String, Boolean>();
            var declared = ((Element) nodes.item(i)).getElementsByTagName("attribute");
            for (int j = 0; j < declared.getLength(); j++) {
                attributes.put(text((Element) declared.item(j), "name"), Boolean.valueOf(text((Element) declared.item(j), "required")));
            }
            tags.put(text((Element) nodes.item(i), "tag-name"), new Tag(attributes));
        }
        return tags;
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Document parse(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (var in = Files.newInputStream(file)) {
            return factory.newDocumentBuilder().parse(in);
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
