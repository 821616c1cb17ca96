package se.overens.distribution.referral.model;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import se.overens.shared.Json;

/// The secret of a one-time link: the county, so that the link leads to the right workspace, and 256 random bits. It is
/// shown once, to whoever made it; what is kept is its SHA-256.
public record LinkToken(String text) {

    private static final Pattern FORM = Pattern.compile("\\d{2}-[A-Za-z0-9_-]{43}");
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// @param workspace the county code
    public static LinkToken fresh(String workspace) {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkToken(workspace + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// @return nothing when it is no token
    public static Optional<LinkToken> read(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new LinkToken(text)) : Optional.empty();
    }

    public String workspace() {
        return text.substring(0, 2);
    }

    public String sha256() {
        return Json.sha256(text);
    }

    /// Never in a log.
    @Override
    public String toString() {
        return "LinkToken";
    }
}
