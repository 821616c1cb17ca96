package se.overens.web.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.overens.shared.Refusal;
import se.overens.shared.Stale;

/// The version a change was based on: `If-Match: "7"`.
public final class IfMatch {

    /// A change without `If-Match`.
    public static class VersionMissing extends Refusal {
        public VersionMissing() {
            super(Kind.VERSION_MISSING, "version-missing");
        }
    }

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");

    private IfMatch() {
    }

    /// @throws VersionMissing when there is none
    /// @throws Stale when it is no version of ours
    public static long version(String header) {
        if (header == null || header.isBlank()) throw new VersionMissing();
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) throw new Stale(-1, -1);
        return Long.parseLong(tag.group(1));
    }

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
