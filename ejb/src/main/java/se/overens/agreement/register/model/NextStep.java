package se.overens.agreement.register.model;

import java.util.List;
import java.util.UUID;
import se.overens.agreement.model.AgreementParty;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.model.Turn;

/// What comes next in an agreement.
public enum NextStep {
    ANSWER,
    /// put proposals that crossed together
    JOIN,
    /// write a text that all can stand behind
    NEW_TEXT,
    DECIDE, SIGN, CONFIRM_NOTICE, NONE;

    /// @param whose those who have something to do now, in no particular order
    public record Waiting(NextStep step, List<UUID> whose) {

        public Waiting {
            whose = List.copyOf(whose);
        }

        public static Waiting of(Turn turn, List<AgreementParty> parties) {
            return new Waiting(NextStep.of(turn.state()), parties.stream().filter(party -> turn.isOf(party.organisation(), party.state()))
                    .map(AgreementParty::organisation).toList());
        }
    }

    static NextStep of(AgreementState state) {
        return switch (state) {
            case OFFERED, COUNTERED -> ANSWER;
            case DIVIDED -> JOIN;
            case OBJECTED, LAPSED, REJECTED -> NEW_TEXT;
            case ALIGNED, IN_DECISION -> DECIDE;
            case DECIDED, SIGNING -> SIGN;
            case NOTICED -> CONFIRM_NOTICE;
            case ACTIVE, ENDING, ENDED, WITHDRAWN, CLOSED -> NONE;
        };
    }
}
