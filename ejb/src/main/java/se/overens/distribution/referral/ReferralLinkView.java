package se.overens.distribution.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A one-time link, as the county sees it.
///
/// @param standing  whether it can still be used, and if not why
/// @param expiresOn the last day it can be used
/// @param token     the secret, in the answer to the making only; it is kept nowhere
public record ReferralLinkView(UUID id, long version, String code, String name, Standing standing, Instant createdAt, Instant usedAt, Instant revokedAt,
                               LocalDate expiresOn, String token) {

    public enum Standing { USABLE, USED, REVOKED, EXPIRED }

    public boolean isUsable() {
        return standing == Standing.USABLE;
    }

    /// The secret stays out of whatever writes this down.
    @Override
    public String toString() {
        return "ReferralLinkView[" + id + ", " + code + ", " + standing + "]";
    }
}
