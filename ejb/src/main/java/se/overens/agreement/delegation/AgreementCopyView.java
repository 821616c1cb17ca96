package se.overens.agreement.delegation;

import java.time.Instant;
import java.util.UUID;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.AgreementText;

/// A copy of an agreement's text as it stood when it was sent.
///
/// @param state how far the agreement had come
/// @param ours  sent by the acting organisation, rather than to it
public record AgreementCopyView(UUID id, String title, AgreementState state, String sentBy, String sentByName, String sentToName, boolean ours,
                                int documentVersion, String sha256, Instant at, AgreementText text) {
}
