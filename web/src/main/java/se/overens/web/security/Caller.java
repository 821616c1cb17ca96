package se.overens.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who has signed in: the identifier in the identity provider and the groups there, nothing else.
public record Caller(UUID person, List<String> groups) implements Serializable {

    private static final String ATTRIBUTE = Caller.class.getName();

    public Caller {
        groups = List.copyOf(groups);
    }

    /// The caller of this request, put there by the authentication mechanism.
    public static Optional<Caller> of(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
