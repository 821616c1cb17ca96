package se.overens.agreement.register.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementState;
import se.overens.shared.Invalid;
import se.overens.shared.Violation;
import se.overens.workspace.model.Organisation;

/// What is asked of the register; nothing asked is null.
///
/// @param words what the text should say
/// @param party code of another party
/// @param kind  some party is of this kind
/// @param year  in force on some day of it
/// @param ends  the year of the last day, or OPEN
/// @param model the number of the published model that it follows
/// @param owner the role that looks after it at the one who asks, or NOBODY
/// @param on    in force on this day
public record RegisterQuestion(String words, AgreementState state, AgreementForm form, String party, Organisation.Kind kind,
                               Integer year, String ends, Boolean addenda, Integer model, String owner, Turn turn, LocalDate on, Order order) {

    public enum Turn { OURS, OTHERS, NOBODY }

    public enum Order {
        /// the last shared first
        NUMBER,
        TITLE,
        /// the latest start first
        START,
        /// the first to end first
        END,
        /// what somebody last acted on first
        CHANGED,
        /// what the words fit best first; without words as NUMBER
        BEST
    }

    public static final String OPEN = "OPEN";
    /// What is asked for instead of a role: that none is named.
    public static final String NOBODY = "-";
    public static final List<String> KEYS = List.of("q", "state", "form", "party", "kind", "year", "ends", "addenda", "model", "owner", "turn", "on", "sort");

    public static RegisterQuestion nothing() {
        return of(Map.of());
    }

    /// @param asked by [#KEYS]; empty values count as nothing
    /// @throws Invalid with every key whose value cannot be understood
    public static RegisterQuestion of(Map<String, String> asked) {
        var faults = new ArrayList<Violation>();
        var read = new Reader(asked, faults);
        var question = new RegisterQuestion(read.text("q"), read.one("state", AgreementState.values()), read.one("form", AgreementForm.values()),
                read.text("party"), read.one("kind", Organisation.Kind.values()), read.whole("year"), read.ends(), read.yes("addenda"),
                read.whole("model"), read.text("owner"), read.one("turn", Turn.values()), read.day("on"), read.one("sort", Order.values()));
        Invalid.unlessEmpty(faults);
        return question;
    }

    /// The same by [#KEYS], without what is not asked: as it is kept, and as an address says it.
    public Map<String, String> asked() {
        Map<String, String> all = new LinkedHashMap<>();
        List<?> values = Arrays.asList(words, state, form, party, kind, year, ends, addenda, model, owner, turn, on, order);
        for (int i = 0; i < values.size(); i++) if (values.get(i) != null) all.put(KEYS.get(i), Objects.toString(values.get(i)));
        return all;
    }

    /// Words are best answered by what fits best, everything else by what is newest.
    public Order orderOr() {
        return order != null ? order : words == null ? Order.NUMBER : Order.BEST;
    }

    public RegisterQuestion in(AgreementState other) {
        return new RegisterQuestion(words, other, form, party, kind, year, ends, addenda, model, owner, turn, on, order);
    }

    private record Reader(Map<String, String> asked, List<Violation> faults) {

        String text(String key) {
            String value = asked.get(key);
            return value == null || value.isBlank() ? null : value.strip();
        }

        <E extends Enum<E>> E one(String key, E[] values) {
            String value = text(key);
            if (value == null) return null;
            return Arrays.stream(values).filter(known -> known.name().equalsIgnoreCase(value)).findFirst().orElseGet(() -> wrong(key));
        }

        Integer whole(String key) {
            String value = text(key);
            if (value == null) return null;
            return value.matches("\\d{1,6}") ? Integer.valueOf(value) : wrong(key);
        }

        String ends() {
            String value = text("ends");
            if (value == null || value.equals(OPEN)) return value;
            return value.matches("\\d{4}") ? value : wrong("ends");
        }

        Boolean yes(String key) {
            String value = text(key);
            if (value == null) return null;
            return value.matches("true|false") ? Boolean.valueOf(value) : wrong(key);
        }

        LocalDate day(String key) {
            String value = text(key);
            try {
                return value == null ? null : LocalDate.parse(value);
            } catch (DateTimeParseException notADay) {
                return wrong(key);
            }
        }

        private <T> T wrong(String key) {
            faults.add(Violation.of(key, "wrong"));
            return null;
        }
    }
}
