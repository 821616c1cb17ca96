package se.overens.distribution.referral;

import java.time.Instant;
import se.overens.distribution.referral.model.AnswerText;

/// What the acting municipality has before it when it answers.
///
/// @param version  of the draft; 0 when nothing has been saved
/// @param text     the draft, else the answer that stands, else nothing
/// @param savedAt  null when nothing has been saved
/// @param replaces how many answers the municipality has given already
public record OwnReferralAnswer(long version, AnswerText text, Instant savedAt, int replaces) {
}
