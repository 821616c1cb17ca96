package se.overens.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// The texts of the pages for what is written away from the pages: mail and documents. Same files, same keys.
public final class Words {

    public static final Locale SWEDISH = Locale.of("sv", "SE");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private static final List<String> FILES = List.of("shared", "workspace", "record", "decision", "distribution", "distribution-library",
            "distribution-referral", "distribution-rules", "distribution-year", "agreement",
            "agreement-form",
            "agreement-negotiation",
            "agreement-template",
            "agreement-figure",
            "agreement-funding",
            "agreement-comment",
            "agreement-addendum",
            "agreement-commitment",
            "agreement-consolidation",
            "agreement-renewal",
            "agreement-termination",
            "agreement-delegation",
            "agreement-parties",
            "agreement-term",
            "agreement-document",
            "agreement-registrar",
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
            "invoicing", "overview");
    private static final Map<String, Words> LANGUAGES = Map.of("sv", new Words(SWEDISH), "en", new Words(ENGLISH));
    private static final char HARD_SPACE = '\u00a0';

    private final Locale locale;
    private final Map<String, String> texts = new HashMap<>();

    private Words(Locale locale) {
        this.locale = locale;
        FILES.forEach(this::read);
    }

    /// Swedish for a language that is not ours.
    public static Words in(Locale locale) {
        return LANGUAGES.getOrDefault(locale.getLanguage(), LANGUAGES.get("sv"));
    }

    public Locale locale() {
        return locale;
    }

    /// The text with `{0}`, `{1}` … filled in; `???key???` when there is none.
    public String of(String key, Object... args) {
        String text = texts.get(key);
        if (text == null) return "???" + key + "???";
        return args.length == 0 ? text : new MessageFormat(text, locale).format(args);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /// Öre as kronor: `376 000,00 kr`.
    public String money(long ore) {
        return decimal(BigDecimal.valueOf(ore, 2), 2) + HARD_SPACE + "kr";
    }

    /// `168 737`, `0,69`.
    public String decimal(Number number, int decimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator("sv".equals(locale.getLanguage()) ? ',' : '.');
        symbols.setGroupingSeparator(HARD_SPACE);
        symbols.setMinusSign('\u2212');
        return new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), symbols).format(number);
    }

    /// `20 augusti 2024`.
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    /// `20 augusti 2024 kl. 10.47`, Swedish time.
    public String moment(Instant moment) {
        ZonedDateTime there = moment.atZone(Today.SWEDEN);
        String pattern = "sv".equals(locale.getLanguage()) ? "d MMMM yyyy 'kl.' H.mm" : "d MMMM yyyy 'at' H:mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(there);
    }

    private void read(String file) {
        String name = "/texts/" + file + "_" + locale.getLanguage() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) return;     // a domain that has no pages yet
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
