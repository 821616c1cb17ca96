package se.overens.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/// The sign that stands beside the word of a status, so that colour is never alone.
@Named
@ApplicationScoped
public class Signs {

    private static final Map<String, String> OF_KIND = Map.of("ok", "check", "wait", "clock", "alert", "warning", "info", "info", "quiet", "none");

    /// @param kind `ok`, `wait`, `alert`, `info` or `quiet`
    /// @param sign another sign than the kind's own, or empty
    public String icon(String kind, String sign) {
        return sign == null || sign.isEmpty() ? OF_KIND.getOrDefault(kind, "none") : sign;
    }
}
