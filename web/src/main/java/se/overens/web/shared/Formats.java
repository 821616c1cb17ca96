package se.overens.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import se.overens.distribution.model.Unit;

/// How numbers, money and days are written: `#{fmt.money(row.amountOre)}`, `#{fmt.day(row.signedOn)}`.
/// Everything answers an empty text for an absent value. Times are shown in Swedish time.
@Named("fmt")
@RequestScoped
public class Formats {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final char HARD_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';

    private final Texts texts;

    protected Formats() { // for CDI
        this.texts = null;
    }

    @Inject
    public Formats(Language language) {
        this(language.texts());
    }

    Formats(Texts texts) {
        this.texts = texts;
    }

    /// Öre as kronor: `376 000,00 kr`.
    public String money(Long ore) {
        return ore == null ? "" : amount(ore) + HARD_SPACE + "kr";
    }

    /// Öre as kronor without the unit, for columns whose heading says it.
    public String amount(Long ore) {
        return ore == null ? "" : decimal(BigDecimal.valueOf(ore, 2), 2);
    }

    /// A whole number: `168 737`.
    public String number(Number number) {
        return number == null ? "" : pattern(0).format(number);
    }

    /// Places in the unit they are numbers of: `119`, or per mille with two decimals, `9,45`.
    public String places(Number places, Unit unit) {
        if (places == null) return "";
        return unit == Unit.PER_MILLE_HUNDREDTHS ? decimal(BigDecimal.valueOf(places.longValue(), 2), 2) : number(places);
    }

    /// A number with so many decimals: `0,69`.
    public String decimal(Number number, int decimals) {
        return number == null ? "" : pattern(decimals).format(number);
    }

    /// A decimal as it travels, `40283.64`, with just the decimals it has: `40 283,64`. Other text is left as it is.
    public String written(String decimal) {
        if (decimal == null || !decimal.matches("-?\\d+(\\.\\d+)?")) return decimal == null ? "" : decimal;
        var number = new BigDecimal(decimal);
        return decimal(number, Math.max(0, number.scale()));
    }

    /// The same with a sign before what is more than nothing: `+0,42`, `−1,1`, `0`.
    public String signed(String decimal) {
        if (decimal == null) return "";
        var sign = new BigDecimal(decimal).signum();
        return sign == 0 ? "0" : (sign > 0 ? "+" : "") + written(decimal);
    }

    /// A fraction as per cent with so many decimals: 0.356921 → `35,6921 %`.
    public String percent(BigDecimal fraction, int decimals) {
        return fraction == null ? "" : decimal(fraction.movePointRight(2), decimals) + HARD_SPACE + "%";
    }

    /// A difference with sign and word: `+2 fler`, `−1 färre`, `oförändrat`.
    public String difference(Number number) {
        if (number == null) return "";
        var value = number.longValue();
        if (value == 0) return texts.get("shared.difference.same");
        return value > 0
                ? texts.get("shared.difference.more", "+" + number(value))
                : texts.get("shared.difference.less", number(value));
    }

    /// The same in the unit the places are numbers of: `+2 fler`, or per mille, `−0,45 mindre`.
    public String difference(Number places, Unit unit) {
        if (places == null || unit != Unit.PER_MILLE_HUNDREDTHS || places.longValue() == 0) return difference(places);
        return places.longValue() > 0
                ? texts.get("shared.difference.larger", "+" + places(places, unit))
                : texts.get("shared.difference.smaller", places(places, unit));
    }

    /// How many, with the word: `119 platser`, `9,45 promille`.
    public String placesInWords(Number places, Unit unit) {
        return texts.get("shared.places." + unit, places(places, unit));
    }

    /// Names in a sentence: `Habo, Mullsjö och Tranås`.
    public String list(List<String> several) {
        if (several.size() < 2) return String.join("", several);
        return texts.get("shared.and", String.join(", ", several.subList(0, several.size() - 1)), several.getLast());
    }

    /// A day in running text: `3 mars 2026`.
    public String date(LocalDate day) {
        return day == null ? "" : with("d MMMM yyyy").format(day);
    }

    /// A day in a table: `2026-03-03`.
    public String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /// A day to plan for: `fre 23 augusti`.
    public String weekday(LocalDate day) {
        return day == null ? "" : with("EEE d MMMM").format(day).replace(".", "");
    }

    /// An instant in running text: `20 augusti 2024 kl. 10.47`.
    public String moment(Instant instant) {
        if (instant == null) return "";
        var there = instant.atZone(SWEDEN);
        return texts.get("shared.moment", date(there.toLocalDate()), clock(there.toLocalTime()));
    }

    /// The day of an instant, as in a table.
    public String dayOf(Instant instant) {
        return instant == null ? "" : there(instant).toLocalDate().toString();
    }

    /// An instant in a table: `2024-08-20 10.47`.
    public String time(Instant instant) {
        return instant == null ? "" : dayOf(instant) + HARD_SPACE + clock(there(instant).toLocalTime());
    }

    /// A day as near as it is: `i dag`, `om 3 dagar`, `3 dagar sedan`.
    public String daysFrom(LocalDate today, LocalDate day) {
        if (today == null || day == null) return "";
        var days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) return texts.get("shared.days.today");
        return days > 0 ? texts.get("shared.days.ahead", days) : texts.get("shared.days.ago", -days);
    }

    /// The text of a key with its arguments; see [Texts].
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /// Where on its page a clause stands: "§ 4" → `p-4`.
    public String anchor(String clause) {
        return clause == null ? "" : "p-" + clause.replaceAll("[^0-9A-Za-z]+", "");
    }

    /// For machines: `2024-08-20T08:47:00Z`, the value of `datetime`.
    public String iso(Object time) {
        return time == null ? "" : time.toString();
    }

    private String clock(LocalTime time) {
        return with(texts.get("shared.clock")).format(time);
    }

    private static ZonedDateTime there(Instant instant) {
        return instant.atZone(SWEDEN);
    }

    private DateTimeFormatter with(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale());
    }

    private DecimalFormat pattern(int decimals) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(texts.get("shared.decimalSeparator").charAt(0));
        symbols.setGroupingSeparator(HARD_SPACE);
        symbols.setMinusSign(MINUS);
        return new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), symbols);
    }
}
