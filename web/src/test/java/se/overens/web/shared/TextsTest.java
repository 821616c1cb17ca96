package se.overens.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Pattern KEY = Pattern.compile("(?:msg\\['|fmt\\.text\\('|\\btell\\(\"|\\brefuse\\([^(),;]*, \")([A-Za-z0-9.-]+)['\"]\\s*[\\],)]");
    private static final Pattern VIEW = Pattern.compile("to\\.(?:view|go)\\(['\"]([a-zA-Z/]+)['\"]");
    private static final Pattern LETTERS = Pattern.compile(">[^<>#{}]*\\p{L}{2,}[^<>]*<");

    private final Texts swedish = Texts.in(Texts.SWEDISH);
    private final Texts english = Texts.in(Texts.ENGLISH);

    @Test
    void everything_is_said_in_both_languages() {
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(swedish.keySet()));
    }

    @Test
    void every_file_of_texts_is_read() throws IOException {
        try (var files = Files.list(TEXTS)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("_(sv|en)\\.properties$", "")).distinct())
                    .containsExactlyInAnyOrderElementsOf(Texts.FILES);
        }
    }

    @Test
    void no_text_stands_in_two_files() {
        var files = new HashMap<String, String>();
        for (var file : Texts.FILES) {
            for (var key : Texts.read(file, "sv").stringPropertyNames()) {
                assertThat(files.put(key, file)).as(key + " in " + file + " and").isNull();
            }
        }
    }

    @Test
    void no_text_is_empty_and_both_languages_quote_the_same() {
        for (var key : swedish.keySet()) {
            assertThat(swedish.get(key)).as(key).isNotBlank();
            assertThat(english.get(key)).as(key).isNotBlank();
            assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(swedish.get(key)));
        }
    }

    @Test
    void every_key_that_a_page_names_exists() throws IOException {
        for (var source : sources()) {
            for (var key : KEY.matcher(Files.readString(source)).results().map(found -> found.group(1)).toList()) {
                if (!key.endsWith(".")) assertThat(swedish.containsKey(key)).as(key + " in " + source).isTrue();
            }
        }
    }

    @Test
    void every_link_leads_to_a_view_with_a_route() throws IOException {
        var views = Routes.ALL.stream().map(Route::view).toList();
        for (var source : sources()) {
            assertThat(VIEW.matcher(Files.readString(source)).results().map(found -> found.group(1))).as(source.toString()).isSubsetOf(views);
        }
    }

    @Test
    void every_view_has_a_route_and_a_title() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            var views = files.filter(file -> file.toString().endsWith(".xhtml")).map(WEBAPP::relativize)
                    .filter(file -> !file.startsWith("WEB-INF")).map(file -> file.toString().replace(".xhtml", "").replace('\\', '/')).toList();
            for (var view : views) {
                assertThat(Routes.ALL.stream().map(Route::view)).contains(view);
                assertThat(swedish.containsKey(Routes.of(view).key() + ".title")).as(view).isTrue();
            }
        }
    }

    @Test
    void no_page_has_words_of_its_own() throws IOException {
        for (var page : pages()) {
            var markup = Files.readString(page).replaceAll("(?s)<!--.*?-->", "").replaceAll("#\\{[^}]*}", "");
            assertThat(LETTERS.matcher(markup).results().map(found -> found.group())).as(page.toString()).isEmpty();
        }
    }

    private static List<Path> sources() throws IOException {
        try (var java = Files.walk(Path.of("src/main/java"))) {
            return Stream.concat(pages().stream(), java.filter(file -> file.toString().endsWith(".java"))).toList();
        }
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    private static int arguments(String text) {
        return text.contains("{") ? new MessageFormat(text).getFormatsByArgumentIndex().length : 0;
    }
}
