package se.overens.invoicing.model;

import java.time.LocalDate;
import java.util.UUID;

/// The payer's decision behind its agreement.
///
/// @param body          who decided, `EXECUTIVE_BOARD`
/// @param paragraph     "§ 312"
/// @param caseReference the payer's diarienummer
public record DecisionSource(UUID decision, String body, LocalDate decidedOn, String paragraph, String caseReference) {
}
