package se.overens.cofinancing.ending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import se.overens.agreement.termination.FindNotices;
import se.overens.cofinancing.FindPosts;
import se.overens.cofinancing.PostNotice;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.cost.FindPostCosts;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.EndingBoard.Standing;
import se.overens.cofinancing.ending.EndingReadings.Part;
import se.overens.cofinancing.ending.model.PostEnding;
import se.overens.cofinancing.ending.model.PostTermination;
import se.overens.cofinancing.ending.store.Endings;
import se.overens.cofinancing.model.Span;
import se.overens.decision.DecisionView;
import se.overens.decision.FindDecisions;
import se.overens.decision.model.ConditionOutcome;
import se.overens.decision.model.CorrespondingDecision.Status;
import se.overens.decision.model.CorrespondingDecision;
import se.overens.decision.model.DecisionOutcome;
import se.overens.shared.Fraction;
import se.overens.shared.Money;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;

/// How the ending of a post stands: the board that all parties and the host see.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindEnding {

    /// What decisions about an ending are registered under.
    public static final String SUBJECT = "post-ending";

    @Inject
    private FindPosts posts;
    @Inject
    private FindPostCosts costs;
    @Inject
    private PostNotice rules;
    @Inject
    private Endings endings;
    @Inject
    private FindDecisions decisions;
    @Inject
    private FindNotices notices;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @throws NotFound when no ending has been proposed
    public EndingBoard byPost(int number) {
        return of(posts.byNumber(number));
    }

    public Optional<EndingBoard> findByPost(int number) {
        return find(posts.byNumber(number));
    }

    public EndingBoard of(PostView post) {
        return find(post).orElseThrow(() -> new NotFound("post-ending", post.number()));
    }

    public Optional<EndingBoard> find(PostView post) {
        return endings.latest(acting.workspace(), post.id()).map(ending -> board(post, ending));
    }

    /// How the condition stands today, from what is committed and what this transaction has added.
    public ConditionOutcome condition(PostView post, PostEnding ending) {
        return condition(post, ending, standing(ending));
    }

    private ConditionOutcome condition(PostView post, PostEnding ending, Map<UUID, DecisionView> standing) {
        List<CorrespondingDecision> corresponding = post.parties().stream()
                .map(party -> standing.get(party.organisation())).filter(decision -> decision != null && corresponds(ending, decision))
                .map(decision -> new CorrespondingDecision(decision.deciderCode(), decision.decidedOn(),
                        decision.revoked() ? Status.REVOKED : Status.ADOPTED, decision.condition().conditional())).toList();
        return ending.condition(post.parties().stream().map(PostParty::code).toList(), corresponding, today.day());
    }

    private static boolean corresponds(PostEnding ending, DecisionView decision) {
        return decision.outcome() == DecisionOutcome.APPROVED && ending.terms().lastDay().equals(decision.lastDay());
    }

    /// Each party's latest decision; one that has been taken back only where there is no other.
    private Map<UUID, DecisionView> standing(PostEnding ending) {
        Comparator<DecisionView> latest = Comparator.comparing((DecisionView decision) -> !decision.revoked())
                .thenComparing(DecisionView::decidedOn).thenComparing(DecisionView::registeredAt);
        return decisions.of(SUBJECT, ending.id()).stream()
                .collect(Collectors.toMap(DecisionView::decider, Function.identity(), (a, b) -> latest.compare(a, b) > 0 ? a : b));
    }

    private EndingBoard board(PostView post, PostEnding ending) {
        PostEnding.Terms terms = ending.terms();
        Map<UUID, DecisionView> standing = standing(ending);
        Optional<YearView> year = costs.find(post.id(), terms.lastDay().getYear());
        Map<UUID, Part> parts = year.map(found -> ReadEndingText.parts(found, new Span(post.startedOn(), terms.lastDay())))
                .orElse(List.of()).stream().collect(Collectors.toMap(Part::organisation, Function.identity()));
        Map<UUID, PostTermination> terminated = endings.terminations(acting.workspace(), post.id()).stream()
                .collect(Collectors.toMap(PostTermination::organisation, Function.identity()));
        Map<UUID, FindNotices.Notice> given = notices.of(post.parties().stream().map(PostParty::agreement).collect(Collectors.toSet()))
                .stream().collect(Collectors.toMap(FindNotices.Notice::party, Function.identity()));
        List<Row> rows = new ArrayList<>();
        for (PostParty party : post.parties())
            rows.add(row(party, ending, standing.get(party.organisation()), parts.get(party.organisation()),
                    given.get(party.organisation()), terminated.get(party.organisation())));
        return new EndingBoard(ending.id(), post.number(), terms.enteredText(), terms.lastDay(), terms.quorum(), terms.longStop(),
                terms.appealedCounts(), ending.proposedAt(), ending.fulfilledOn(), condition(post, ending, standing),
                rules.noticeBy(post, terms.lastDay()).orElse(null),
                year.map(found -> Money.rounded(found.amount().inKronor().dividedBy(Fraction.of(12)))).orElse(null),
                post.lastDay(), terms.lastDay().getYear(), rows, ending.version());
    }

    private static Row row(PostParty party, PostEnding ending, DecisionView decision, Part part, FindNotices.Notice notice,
                           PostTermination terminated) {
        return new Row(party.organisation(), party.code(), party.name(), party.agreementNumber(), standing(ending, decision), decision,
                part == null ? null : part.amount(), part == null ? null : part.wholeYear(),
                notice == null ? null : notice.givenOn(), notice == null ? null : notice.receivedOn(),
                terminated == null ? null : terminated.lastDay());
    }

    private static Standing standing(PostEnding ending, DecisionView decision) {
        if (decision == null) return Standing.MISSING;
        if (decision.revoked()) return Standing.REVOKED;
        if (decision.outcome() == DecisionOutcome.REJECTED) return Standing.REJECTED;
        return corresponds(ending, decision) ? Standing.COUNTS : Standing.DEVIATES;
    }
}
