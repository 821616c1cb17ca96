package se.overens.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.decision.DecisionView;

/// What has been done with an agreement, each thing with its own traces.
public record AgreementActs(List<Version> versions, List<Acceptance> acceptances, List<DecisionView> decisions,
                            List<Signature> signatures, List<Notice> notices) {

    /// @param proposedBy code of the party
    /// @param forAnother registered by the host after a received document
    /// @param basedOn    the text it was written from, or null for the first
    /// @param joins      the proposals that it joins, or none
    /// @param intact     whether the bytes are still those that were hashed
    public record Version(int number, String proposedBy, String proposedByName, boolean forAnother, int round, Integer basedOn, List<Integer> joins, String reason, String title,
                          String sha256, boolean intact, Instant at) {
    }

    /// @param byMandate given by a body that acts for the party
    public record Acceptance(int documentVersion, String party, String partyName, boolean forAnother, boolean byMandate, Instant at) {
    }

    /// @param name      of the signatory, as it stands under the text
    /// @param byMandate by a body that acts for the party
    public record Signature(int documentVersion, String party, String partyName, String name, String roleTitle, UUID mandate,
                            String sha256, boolean forAnother, boolean byMandate, Instant at) {
    }

    /// @param receivedOn null until the other side has confirmed
    /// @param lastDay    null until the other side has confirmed
    /// @param lastBilledDay the last day that it pays for, or null until then
    /// @param receivedByLetter the confirmation was registered from what came in on paper
    public record Notice(UUID organisation, String party, String partyName, LocalDate givenOn, UUID decision, String overrideReason,
                         boolean forAnother, LocalDate receivedOn, LocalDate lastDay, LocalDate lastBilledDay, boolean receivedByLetter) {
    }
}
