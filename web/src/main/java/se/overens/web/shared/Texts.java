package se.overens.web.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/// Every text of the pages in one language: the files `texts/<domain>_<language>.properties` as one map.
/// A key that is missing shows as `???key???`, which the tests look for on every page.
public final class Texts extends AbstractMap<String, String> {

    public static final Locale SWEDISH = Locale.of("sv", "SE");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    /// One pair of files each.
    public static final List<String> FILES = List.of("shared", "public", "workspace", "record", "decision",
            "distribution",
            "distribution-bench",
            "distribution-forecast",
            "distribution-referral",
            "distribution-import",
            "distribution-library",
            "distribution-reception",
            "distribution-rules",
            "distribution-year",
            "agreement",
            "agreement-form",
            "agreement-negotiation",
            "agreement-delegation",
            "agreement-parties",
            "agreement-template",
            "agreement-figure",
            "agreement-funding",
            "agreement-addendum",
            "agreement-commitment",
            "agreement-consolidation",
            "agreement-renewal",
            "agreement-termination",
            "agreement-term",
            "agreement-document",
            "agreement-comment",
            "agreement-reading",
            "agreement-registrar",
            "agreement-register",
            "cofinancing",
            "cofinancing-change",
            "cofinancing-cost",
            "cofinancing-ending",
            "cofinancing-ceiling",
            "cofinancing-index",
            "cofinancing-staffing",
            "cofinancing-watch",
            "cofinancing-settlement",
            "cofinancing-service",
            "invoicing", "overview", "calculations", "faces", "problems");

    private static final Map<String, Texts> LANGUAGES = Map.of("sv", new Texts(SWEDISH), "en", new Texts(ENGLISH));

    private final Locale locale;
    private final Map<String, String> texts;

    private Texts(Locale locale) {
        this.locale = locale;
        this.texts = Map.copyOf(read(locale.getLanguage()));
    }

    /// The texts of the language; Swedish for a language that is not ours.
    public static Texts in(Locale locale) {
        return LANGUAGES.getOrDefault(locale.getLanguage(), LANGUAGES.get("sv"));
    }

    @Override
    public String get(Object key) {
        var text = texts.get(Objects.toString(key));
        return text == null ? "???" + key + "???" : text;
    }

    /// The text with `{0}`, `{1}` … filled in; numbers are written as the language does.
    public String get(String key, Object... arguments) {
        return arguments.length == 0 ? get(key) : new MessageFormat(get(key), locale).format(arguments);
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.containsKey(Objects.toString(key));
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return texts.entrySet();
    }

    public Locale locale() {
        return locale;
    }

    private static Map<String, String> read(String language) {
        var all = new HashMap<String, String>();
        for (var file : FILES) {
            for (var text : read(file, language).entrySet()) {
                all.putIfAbsent((String) text.getKey(), (String) text.getValue());
            }
        }
        return all;
    }

    static Properties read(String file, String language) {
        var texts = new Properties();
        var name = "/texts/" + file + "_" + language + ".properties";
        try (var in = Texts.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return texts;
    }
}
