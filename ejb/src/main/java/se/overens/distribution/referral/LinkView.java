package se.overens.distribution.referral;

import java.time.Instant;
import se.overens.distribution.referral.model.ReferralText;

/// What somebody with a one-time link sees.
///
/// @param county       the county's name
/// @param municipality for which the link answers
/// @param text         everything that was sent
/// @param replaces     how many answers the municipality has given already
/// @param sentAt       the moment the answer was sent by this very link, or null
/// @param sha256       of that answer, or null
public record LinkView(String county, String code, String municipality, int referral, ReferralText text, int replaces, Instant sentAt, String sha256) {

    public boolean isSent() {
        return sentAt != null;
    }
}
