package se.overens.cofinancing.settlement;

import java.time.Instant;
import java.util.UUID;

import se.overens.cofinancing.settlement.model.SettlementDraft.Terms;
import se.overens.cofinancing.settlement.model.SettlementText;
import se.overens.shared.Refusal;

/// A prepared settlement and what it comes to now.
///
/// @param party  the code of the one whose participation is settled, or null for all
/// @param text   null while it cannot be counted
/// @param sha256 of the text: sent with it, so that what is sent is what was seen
/// @param hinder why it cannot be counted, or null
public record SettlementDraftView(UUID id, int post, int year, String party, String partyName, Terms terms, SettlementText text, String sha256,
                                  Refusal hinder, Instant changedAt, long version) {
}
