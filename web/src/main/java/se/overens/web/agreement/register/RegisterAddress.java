package se.overens.web.agreement.register;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.register.model.RegisterQuestion;
import se.overens.shared.Invalid;

/// A question to the register as the address of its page says it: `?q=uppsägning&lage=ACTIVE`. A value that cannot be
/// understood is left out of account.
public final class RegisterAddress {

    /// What the keys of a question are called in the address.
    private static final Map<String, String> NAMES = names();

    private final RegisterQuestion question;

    private RegisterAddress(RegisterQuestion question) {
        this.question = question;
    }

    static RegisterAddress of(HttpServletRequest request) {
        Map<String, String> asked = new HashMap<>();
        NAMES.forEach((key, name) -> {
            if (request.getParameter(name) != null) asked.put(key, request.getParameter(name));
        });
        return of(asked);
    }

    static RegisterAddress of(Map<String, String> asked) {
        try {
            return new RegisterAddress(RegisterQuestion.of(asked));
        } catch (Invalid partly) {
            Map<String, String> rest = new HashMap<>(asked);
            partly.violations().forEach(fault -> rest.remove(fault.field()));
            return new RegisterAddress(RegisterQuestion.of(rest));
        }
    }

    RegisterQuestion question() {
        return question;
    }

    static String name(String key) {
        return NAMES.get(key);
    }

    String value(String key) {
        return question.asked().get(key);
    }

    String link(int page) {
        return query(question.asked(), page, null);
    }

    String link(int page, UUID saved) {
        return query(question.asked(), page, saved);
    }

    /// Without what is chosen there.
    String without(String key) {
        Map<String, String> rest = new LinkedHashMap<>(question.asked());
        rest.remove(key);
        return query(rest, 1, null);
    }

    private static String query(Map<String, String> asked, int page, UUID saved) {
        Map<String, String> all = new LinkedHashMap<>();
        RegisterQuestion.KEYS.stream().filter(asked::containsKey).forEach(key -> all.put(NAMES.get(key), asked.get(key)));
        if (saved != null) all.put("sokning", saved.toString());
        if (page > 1) all.put("sida", Integer.toString(page));
        return "?" + all.entrySet().stream().map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("q", "q");
        names.put("state", "lage");
        names.put("form", "form");
        names.put("party", "part");
        names.put("kind", "partstyp");
        names.put("year", "ar");
        names.put("ends", "slutar");
        names.put("addenda", "tillagg");
        names.put("model", "modell");
        names.put("owner", "agare");
        names.put("turn", "tur");
        names.put("on", "den");
        names.put("sort", "ordning");
        return Map.copyOf(names);
    }
}
