package se.overens.decision.model;

import java.time.LocalDate;

/// One party's decision on the same post and the same action. `conditional` when it was taken on condition that
/// others decide alike.
public record CorrespondingDecision(String party, LocalDate decidedOn, Status status, boolean conditional) {

    public enum Status { ADOPTED, REVOKED, APPEALED }

    boolean counts(boolean appealedCounts) {
        return switch (status) {
            case ADOPTED  -> true;
            case REVOKED  -> false;
            case APPEALED -> appealedCounts;
        };
    }
}
