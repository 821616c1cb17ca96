package se.overens.cofinancing.ending.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.decision.model.ConditionOutcome;
import se.overens.decision.model.CorrespondingDecision;
import se.overens.decision.model.Quorum;
import se.overens.decision.model.SuspensiveCondition;
import se.overens.shared.model.WorkspaceEntity;

/// The ending of a post on a day that has been proposed to all who pay. They decide one by one, each on condition that
/// the others decide alike; when enough have, the condition is fulfilled and each gives notice. If not enough have decided
/// by the long stop, the condition has failed and the post goes on as before.
@Entity
@Table(name = "post_ending")
public class PostEnding extends WorkspaceEntity {

    private enum QuorumType { ALL_OTHERS, AT_LEAST, NAMED }

    /// What is proposed.
    ///
    /// @param enteredText    as somebody wrote it
    /// @param longStop       the last day on which the condition can be fulfilled
    /// @param appealedCounts whether a decision counts while it is under appeal (KL 13:14)
    public record Terms(String enteredText, LocalDate lastDay, Quorum quorum, LocalDate longStop, boolean appealedCounts) {
    }

    private UUID post;
    @Column(name = "entered_text")
    private String enteredText;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Enumerated(EnumType.STRING)
    @Column(name = "quorum_type")
    private QuorumType quorumType;
    @Column(name = "quorum_count")
    private Integer quorumCount;
    @Column(name = "quorum_codes")
    private String quorumCodes;
    @Column(name = "long_stop")
    private LocalDate longStop;
    @Column(name = "appealed_counts")
    private boolean appealedCounts;
    @Column(name = "proposed_by")
    private UUID proposedBy;
    @Column(name = "proposed_at")
    private Instant proposedAt;
    @Column(name = "fulfilled_on")
    private LocalDate fulfilledOn;

    protected PostEnding() {
        // for JPA
    }

    public PostEnding(CoFinancedPost post, Terms terms, UUID by, Instant at) {
        super(post.workspace());
        this.post = post.id();
        this.enteredText = terms.enteredText();
        this.lastDay = terms.lastDay();
        this.longStop = terms.longStop();
        this.appealedCounts = terms.appealedCounts();
        this.proposedBy = by;
        this.proposedAt = at;
        switch (terms.quorum()) {
            case Quorum.AllOthers() -> quorumType = QuorumType.ALL_OTHERS;
            case Quorum.AtLeast(var count) -> {
                quorumType = QuorumType.AT_LEAST;
                quorumCount = Math.toIntExact(count);
            }
            case Quorum.Named(var codes) -> {
                quorumType = QuorumType.NAMED;
                quorumCodes = String.join(",", codes);
            }
        }
    }

    /// How the condition stands on a day. A decision on another last day is no corresponding one and is left out by the caller.
    public ConditionOutcome condition(List<String> parties, List<CorrespondingDecision> decisions, LocalDate asOf) {
        return new SuspensiveCondition(quorum(), parties, longStop, appealedCounts).on(asOf, decisions);
    }

    /// Remembers since when the condition is seen fulfilled.
    ///
    /// @return whether it was not so before
    public boolean fulfil(LocalDate day) {
        if (fulfilledOn != null) return false;
        fulfilledOn = day;
        return true;
    }

    /// The condition is not fulfilled any more: a decision was taken back, or set aside.
    public void unfulfil() {
        fulfilledOn = null;
    }

    /// Whether the time to decide is over without the condition being fulfilled: the decisions have lapsed.
    public boolean isLapsed(LocalDate day) {
        return fulfilledOn == null && longStop.isBefore(day);
    }

    public Terms terms() {
        return new Terms(enteredText, lastDay, quorum(), longStop, appealedCounts);
    }

    public UUID post() {
        return post;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /// The day since which the condition is seen fulfilled, or null.
    public LocalDate fulfilledOn() {
        return fulfilledOn;
    }

    private Quorum quorum() {
        return switch (quorumType) {
            case ALL_OTHERS -> new Quorum.AllOthers();
            case AT_LEAST   -> new Quorum.AtLeast(quorumCount);
            case NAMED      -> new Quorum.Named(List.of(quorumCodes.split(",")));
        };
    }
}
