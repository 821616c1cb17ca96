package se.overens.distribution.referral;

import java.time.Instant;
import java.time.LocalDate;
import se.overens.distribution.referral.model.RoundState;

/// One round in the list.
///
/// @param draft       the number of the draft it was made from; null for all but the county board
/// @param asked       municipalities
/// @param answered    of them, also late
/// @param ownAnswered whether the acting organisation has answered
public record ReferralRow(int number, Integer draft, int turn, String title, int year, LocalDate lastDay, RoundState state, int asked, int answered,
                          boolean ownAnswered, Instant sentAt) {
}
