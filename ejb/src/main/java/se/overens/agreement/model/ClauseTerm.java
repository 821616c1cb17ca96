package se.overens.agreement.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.overens.shared.Violation;

/// A value inside a clause, apart from its words: what can be compared, summed and followed up.
///
/// @param party code of the party it is for, or null for all of them together
/// @param year  the calendar year, or null for the whole term
/// @param value by kind: persons (`12`), per mille (`5.25`), kronor (`700000.00`), a day (`2025-10-01`), one of
///              the rules of its subject (`MONTHS`), what is referred to (`modell/17`) or, for a commitment, what is
///              promised, in words
/// @param least the lower end of a band or a smallest part, in the unit of the value; for a commitment how many; or null
/// @param most  the upper end of a band, or null
/// @param note  source or condition ("förvaltningens resultatbalansering"), or null
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClauseTerm(TermKind kind, TermSubject about, String party, Integer year, String value, String least, String most, String note) {

    private static final Pattern PERSONS = Pattern.compile("\\d{1,7}");
    private static final Pattern PER_MILLE = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?");
    private static final Pattern KRONOR = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern REFERENCE = Pattern.compile("(modell|remiss)/[1-9]\\d{0,6}");
    private static final int LONGEST = 500;

    /// Names the value in its clause: the same before and after a change of the value itself.
    @JsonIgnore
    public String name() {
        return kind + "/" + about + "/" + (party == null ? "" : party) + "/" + (year == null ? "" : year)
                + (kind == TermKind.COMMITMENT ? "/" + value : "");
    }

    /// The value of a figure, a share or an amount.
    ///
    /// @throws NumberFormatException for a date or a commitment
    @JsonIgnore
    public BigDecimal number() {
        return new BigDecimal(value);
    }

    /// The value of a figure, a share or an amount, when it is a number already: a draft may hold less.
    @JsonIgnore
    public Optional<BigDecimal> numberIfAny() {
        boolean numeric = kind == TermKind.FIGURE || kind == TermKind.SHARE || kind == TermKind.MONEY;
        return numeric && value != null && NUMBER.matcher(value).matches() ? Optional.of(number()) : Optional.empty();
    }

    /// The value of a date.
    @JsonIgnore
    public LocalDate day() {
        return LocalDate.parse(value);
    }

    /// Everything that hinders it from being sent, each with its field.
    ///
    /// @param parties codes of those that the agreement is between
    public List<Violation> faults(String field, List<String> parties) {
        List<Violation> faults = new ArrayList<>();
        if (kind == null) faults.add(Violation.of(field + ".kind", "required"));
        if (about == null) faults.add(Violation.of(field + ".about", "required"));
        else if (kind != null && !about.canBe(kind)) faults.add(Violation.of(field + ".about", "term-of-another-kind"));
        if (party != null && !parties.contains(party)) faults.add(Violation.of(field + ".party", "not-a-party", party));
        if (year != null && (year < 1990 || year > 2100)) faults.add(Violation.of(field + ".year", "term-year"));
        if (value == null || value.isBlank()) faults.add(Violation.of(field + ".value", "required"));
        else if (!fits(value)) faults.add(Violation.of(field + ".value", unreadable(), LONGEST));
        if (least != null && !fitsBound(least)) faults.add(Violation.of(field + ".least", "term-bound"));
        if (most != null && !fitsBound(most)) faults.add(Violation.of(field + ".most", "term-bound"));
        if (faults.isEmpty() && least != null && most != null && new BigDecimal(least).compareTo(new BigDecimal(most)) > 0)
            faults.add(Violation.of(field + ".most", "term-most-below-least", least, most));
        if (note != null && note.length() > LONGEST) faults.add(Violation.of(field + ".note", "too-long", LONGEST));
        return faults;
    }

    private boolean fits(String text) {
        if (kind == null) return true;
        return switch (kind) {
            case FIGURE -> PERSONS.matcher(text).matches();
            case SHARE -> PER_MILLE.matcher(text).matches() && new BigDecimal(text).compareTo(BigDecimal.valueOf(1000)) <= 0;
            case MONEY -> KRONOR.matcher(text).matches();
            case DATE -> isDay(text);
            case COMMITMENT -> text.length() <= LONGEST;
            case RULE -> about == null || about.choices().contains(text);
            case REFERENCE -> REFERENCE.matcher(text).matches();
        };
    }

    private boolean fitsBound(String text) {
        if (kind == TermKind.DATE || kind == TermKind.RULE || kind == TermKind.REFERENCE) return false;
        return kind == TermKind.COMMITMENT ? PERSONS.matcher(text).matches() : fits(text);
    }

    private String unreadable() {
        return switch (kind) {
            case FIGURE -> "term-not-persons";
            case SHARE -> "term-not-per-mille";
            case MONEY -> "term-not-kronor";
            case DATE -> "term-not-day";
            case COMMITMENT -> "too-long";
            case RULE -> "term-not-rule";
            case REFERENCE -> "term-not-reference";
        };
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }
}
