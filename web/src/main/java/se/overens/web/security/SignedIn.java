package se.overens.web.security;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/// The login of this browser: the only thing the session holds.
@SessionScoped
public class SignedIn implements Serializable {

    private static final long serialVersionUID = 1;
    /// How old roles may be: an older login goes through the provider again, silently, at the next page.
    private static final Duration FRESH = Duration.ofMinutes(60);
    /// How long somebody in the middle of a form may go on.
    private static final Duration VALID = Duration.ofHours(10);

    private Caller caller;
    private String idToken;
    private Instant since;

    public void as(Caller who, String token, Instant now) {
        caller = who;
        idToken = token;
        since = now;
    }

    public Caller caller() {
        return caller;
    }

    public String idToken() {
        return idToken;
    }

    public boolean isFresh(Instant now) {
        return caller != null && now.isBefore(since.plus(FRESH));
    }

    public boolean isValid(Instant now) {
        return caller != null && now.isBefore(since.plus(VALID));
    }
}
