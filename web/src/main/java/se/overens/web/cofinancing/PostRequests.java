package se.overens.web.cofinancing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import se.overens.decision.model.DecidingBody;
import se.overens.decision.model.DecisionOutcome;

/// What a program may ask about posts. Decimals travel as strings, organisations as codes.
public final class PostRequests {

    private PostRequests() {
    }

    /// @param fte full-time equivalents, `"1.0"`
    public record NewPost(String title, String task, String fte, LocalDate startedOn, String caseReference, List<Integer> agreements) {
    }

    public enum KeyType { EQUAL, PER_CAPITA, FIXED_PERCENT, FIXED_AMOUNTS, BASE_AND_PER_CAPITA, BY_PLACES }

    /// @param base the part that is divided equally, for BASE_AND_PER_CAPITA
    public record Key(KeyType type, String base) {
    }

    public record Text(String text) {
    }

    /// One of the two; neither given means all the others.
    public record QuorumAsked(Integer atLeast, List<String> named) {
    }

    public record NewEnding(String text, LocalDate lastDay, QuorumAsked quorum, LocalDate longStop, Boolean appealedCounts) {
    }

    /// @param party         null for the acting organisation
    /// @param conditional   null: it was taken on condition that the others decide alike
    /// @param mandatedRole  who may give notice because of it, or null
    /// @param agreement     the agreement that the minutes name, or null
    public record NewDecision(String party, DecidingBody body, LocalDate decidedOn, String paragraph, String caseReference,
                              DecisionOutcome outcome, UUID extract, Boolean conditional, LocalDate lastDay, LocalDate publishedOn,
                              String mandatedRole, Integer agreement) {
    }

    /// @param withoutEffect notice has been given because of the decision: it is only written down
    public record Revocation(LocalDate revokedOn, String reason, Boolean withoutEffect) {
    }

    /// @param party null for the acting organisation
    public record NewNotice(String party, LocalDate givenOn, UUID document, String overrideReason) {
    }

    /// @param parties null or empty: all that have given notice
    public record Receipts(List<String> parties, LocalDate receivedOn) {
    }
}
