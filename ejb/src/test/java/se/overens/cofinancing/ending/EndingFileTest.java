package se.overens.cofinancing.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.overens.agreement.model.ShareRule;
import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.PostView;
import se.overens.cofinancing.ending.EndingBoard.Standing;
import se.overens.cofinancing.ending.model.EndingStep.Kind;
import se.overens.cofinancing.ending.model.EndingSteps;
import se.overens.cofinancing.ending.model.EndingSteps.Step;
import se.overens.cofinancing.ending.model.PostEnding;
import se.overens.cofinancing.model.CoFinancedPost;
import se.overens.decision.AppealView;
import se.overens.decision.DecisionView;
import se.overens.decision.model.AppealOutcome;
import se.overens.decision.model.ConditionOutcome.State;
import se.overens.decision.model.DecidingBody;
import se.overens.decision.model.DecisionAction;
import se.overens.decision.model.DecisionOutcome;
import se.overens.decision.model.Proviso;
import se.overens.decision.model.Quorum;

/// Four municipalities pay for a post at the county board, and are to end it on 30 September 2024.
class EndingFileTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 9, 30);
    private static final LocalDate DAY = LocalDate.of(2024, 8, 20);
    private static final Instant NOW = Instant.parse("2024-08-20T10:00:00Z");
    private static final List<String> CODES = List.of("0560", "0561", "0562", "0563");
    private static final Map<String, UUID> ID = new HashMap<>();
    private static final UUID HOST = new UUID(9, 9);
    private static final PostEnding ENDING = ending(false);

    static {
        CODES.forEach(code -> ID.put(code, new UUID(5, Long.parseLong(code))));
    }

    @Test
    void a_proposal_is_its_own_until_it_is_shared_and_the_host_is_the_last_to_know() {
        var unshared = file(List.of(), List.of());
        assertThat(List.of(unshared.isSeenBy(ID.get("0560")), unshared.isSeenBy(ID.get("0561")), unshared.isSeenBy(HOST))).containsExactly(true, false, false);
        var shared = file(List.of(step(Kind.SHARED_WITH_PAYERS)), List.of());
        assertThat(List.of(shared.isSeenBy(ID.get("0561")), shared.isSeenBy(HOST))).containsExactly(true, false);
        assertThat(file(List.of(step(Kind.SHARED_WITH_PAYERS), step(Kind.SHARED_WITH_HOST)), List.of()).isSeenBy(HOST)).isTrue();
    }

    @Test
    void what_others_do_not_see_does_not_count() {
        DecisionView own = onAgreement("0560", LAST_DAY);
        var steps = new ArrayList<>(List.of(new Step(Kind.DECISION_MATCHED, own.id(), own.decider(), NOW)));
        var hidden = file(steps, List.of(own));
        assertThat(hidden.shown()).isEmpty();
        assertThat(hidden.standing(own)).isEqualTo(Standing.UNSHARED);
        assertThat(hidden.own(own.decider())).contains(own);
        steps.add(step(Kind.SHARED_WITH_PAYERS));
        assertThat(file(steps, List.of(own)).standing(own)).isEqualTo(Standing.UNSHARED);
        steps.add(new Step(Kind.DECISION_SHARED, own.id(), own.decider(), NOW));
        assertThat(file(steps, List.of(own)).standing(own)).isEqualTo(Standing.COUNTS);
    }

    @Test
    void one_that_has_decided_on_its_agreement_knows_of_the_ending_it_belongs_to() {
        DecisionView other = onAgreement("0561", LAST_DAY);
        var matched = file(List.of(new Step(Kind.DECISION_MATCHED, other.id(), other.decider(), NOW)), List.of(other));
        assertThat(matched.isSeenBy(ID.get("0561"))).isTrue();
        assertThat(matched.isSeenBy(ID.get("0562"))).isFalse();
    }

    @Test
    void what_those_who_pay_prepare_comes_before_what_the_host_proposed_unless_that_is_fulfilled() {
        var own = file(List.of(), List.of());
        var prepared = file(List.of(step(Kind.SHARED_WITH_PAYERS)), List.of());
        var open = List.of(step(Kind.SHARED_WITH_PAYERS), step(Kind.SHARED_WITH_HOST));
        var proposed = file(open, List.of());
        PostEnding fulfilled = ending(false);
        fulfilled.fulfil(DAY);
        var reached = new EndingFile(post(), fulfilled, new EndingSteps(HOST, open), List.of());
        assertThat(Stream.of(own, proposed, prepared).sorted(EndingFile.RATHER)).containsExactly(prepared, proposed, own);
        assertThat(Stream.of(prepared, reached).min(EndingFile.RATHER)).contains(reached);
        assertThat(prepared.steps().isKeptFromTheHost()).isTrue();
        assertThat(proposed.steps().isKeptFromTheHost()).isFalse();
    }

    @Test
    void four_alike_fulfil_it_and_three_do_not() {
        assertThat(shared(all()).condition(DAY).state()).isEqualTo(State.FULFILLED);
        assertThat(shared(all().subList(0, 3)).condition(DAY).state()).isEqualTo(State.PENDING);
    }

    @Test
    void another_last_day_counts_when_all_that_had_decided_have_said_that_it_corresponds() {
        var decisions = new ArrayList<>(all().subList(0, 3));
        DecisionView deviating = decision("0563", LocalDate.of(2024, 12, 31));
        decisions.add(deviating);
        var waiting = shared(decisions, new Step(Kind.DEVIATION_CONFIRMED, deviating.id(), ID.get("0560"), NOW));
        assertThat(waiting.standing(deviating)).isEqualTo(Standing.DEVIATES);
        assertThat(waiting.stillToConfirm(deviating)).extracting(PostParty::code).containsExactly("0561", "0562");
        assertThat(waiting.condition(DAY).state()).isEqualTo(State.PENDING);
        var accepted = shared(decisions, new Step(Kind.DEVIATION_ACCEPTED, deviating.id(), ID.get("0562"), NOW));
        assertThat(accepted.standing(deviating)).isEqualTo(Standing.COUNTS);
        assertThat(accepted.condition(DAY).fulfilledOn()).isEqualTo(DAY);
        assertThat(accepted.condition(DAY).state()).isEqualTo(State.FULFILLED);
    }

    @Test
    void one_under_appeal_waits_for_the_court_and_one_that_is_set_aside_falls() {
        var decisions = new ArrayList<>(all());
        decisions.set(3, with(decisions.get(3), appeal(null)));
        assertThat(shared(decisions).standing(decisions.get(3))).isEqualTo(Standing.APPEALED);
        assertThat(shared(decisions).condition(DAY).state()).isEqualTo(State.PENDING);
        assertThat(file(true, List.of(step(Kind.SHARED_WITH_PAYERS)), decisions).condition(DAY).state()).isEqualTo(State.FULFILLED);
        decisions.set(3, with(decisions.get(3), appeal(AppealOutcome.UPHELD)));
        assertThat(shared(decisions).condition(DAY).state()).isEqualTo(State.FULFILLED);
        decisions.set(3, with(decisions.get(3), appeal(AppealOutcome.ANNULLED)));
        assertThat(shared(decisions).standing(decisions.get(3))).isEqualTo(Standing.ANNULLED);
        assertThat(file(true, List.of(step(Kind.SHARED_WITH_PAYERS)), decisions).condition(DAY).state()).isEqualTo(State.PENDING);
    }

    @Test
    void one_taken_back_falls_unless_notice_had_been_given_because_of_it() {
        var decisions = new ArrayList<>(all());
        decisions.set(0, revoked(decisions.getFirst(), false));
        assertThat(shared(decisions).condition(DAY).state()).isEqualTo(State.PENDING);
        decisions.set(0, revoked(decisions.getFirst(), true));
        assertThat(shared(decisions).standing(decisions.getFirst())).isEqualTo(Standing.COUNTS);
        assertThat(shared(decisions).condition(DAY).state()).isEqualTo(State.FULFILLED);
    }

    @Test
    void the_same_minutes_are_registered_once_while_they_stand() {
        DecisionView there = decision("0560", LAST_DAY);
        var file = shared(List.of(there));
        assertThatThrownBy(() -> file.expectNew(there.decider(), there.body(), there.decidedOn(), "§118")).isInstanceOf(DecisionRegisteredAlready.class);
        file.expectNew(there.decider(), there.body(), there.decidedOn(), "§ 119");
        file.expectNew(there.decider(), DecidingBody.MUNICIPAL_COUNCIL, there.decidedOn(), "§ 118");
        file.expectNew(ID.get("0561"), there.body(), there.decidedOn(), "§ 118");
        shared(List.of(revoked(there, false))).expectNew(there.decider(), there.body(), there.decidedOn(), "§ 118");
    }

    @RepeatedTest(200)
    void it_is_fulfilled_exactly_when_each_has_a_decision_that_stands(RepetitionInfo turn) {
        var random = new Random(turn.getCurrentRepetition());
        var decisions = all().stream().filter(_ -> random.nextInt(8) > 0)
                .map(decision -> random.nextInt(8) == 0 ? revoked(decision, false) : random.nextInt(8) == 0 ? with(decision, appeal(AppealOutcome.ANNULLED)) : decision).toList();
        boolean allStand = decisions.stream().filter(DecisionView::counts).count() == CODES.size();
        var file = shared(decisions);
        assertThat(file.condition(DAY).isFulfilled()).isEqualTo(allStand);
        assertThat(file.shown().values().stream().filter(decision -> file.standing(decision) == Standing.COUNTS).count() == CODES.size()).isEqualTo(allStand);
    }

    private static EndingFile shared(List<DecisionView> decisions, Step... more) {
        var steps = new ArrayList<>(Arrays.asList(more));
        steps.add(step(Kind.SHARED_WITH_PAYERS));
        return file(steps, decisions);
    }

    private static EndingFile file(List<Step> steps, List<DecisionView> decisions) {
        return file(false, steps, decisions);
    }

    private static EndingFile file(boolean appealedCounts, List<Step> steps, List<DecisionView> decisions) {
        if (!appealedCounts) return new EndingFile(post(), ENDING, new EndingSteps(ID.get("0560"), steps), decisions);
        var shown = new ArrayList<>(steps);
        decisions.forEach(decision -> shown.add(new Step(Kind.DECISION_SHARED, decision.id(), decision.decider(), NOW)));
        return new EndingFile(post(), ending(true), new EndingSteps(ID.get("0560"), shown), decisions);
    }

    private static PostEnding ending(boolean appealedCounts) {
        return new PostEnding(new CoFinancedPost("05", 1, new CoFinancedPost.Description("Integrationssamordnare", "Samordnar", BigDecimal.ONE,
                LocalDate.of(2016, 1, 1), "3310-2018"), HOST, HOST, Instant.EPOCH),
                new PostEnding.Terms("från 30/9 2024", LAST_DAY, new Quorum.AllOthers(), LocalDate.of(2024, 12, 31), appealedCounts), new UUID(5, 560), NOW);
    }

    private static PostView post() {
        var parties = IntStream.range(0, CODES.size()).mapToObj(i -> new PostParty(ID.get(CODES.get(i)), CODES.get(i), CODES.get(i), 1000,
                new UUID(7, i), i + 1, null, null, ShareRule.GAP)).toList();
        return new PostView(new UUID(1, 1), 1, "Integrationssamordnare", "Samordnar", HOST, "lst", "Länsstyrelsen", "1", LocalDate.of(2016, 1, 1),
                "3310-2018", null, parties, 1);
    }

    private static Step step(Kind kind) {
        return new Step(kind, null, ID.get("0560"), NOW);
    }

    private static List<DecisionView> all() {
        return CODES.stream().map(code -> decision(code, LAST_DAY)).toList();
    }

    private static AppealView appeal(AppealOutcome outcome) {
        return new AppealView(new UUID(3, 3), LocalDate.of(2024, 7, 1), null, outcome, outcome == null ? null : LocalDate.of(2024, 8, 1));
    }

    private static DecisionView decision(String code, LocalDate lastDay) {
        return decision(code, FindEnding.SUBJECT, lastDay, null, false, null);
    }

    private static DecisionView onAgreement(String code, LocalDate lastDay) {
        return decision(code, "agreement", lastDay, null, false, null);
    }

    private static DecisionView with(DecisionView decision, AppealView appeal) {
        return decision(decision.deciderCode(), decision.subjectKind(), decision.lastDay(), null, false, appeal);
    }

    private static DecisionView revoked(DecisionView decision, boolean withoutEffect) {
        return decision(decision.deciderCode(), decision.subjectKind(), decision.lastDay(), DAY, withoutEffect, null);
    }

    private static DecisionView decision(String code, String subject, LocalDate lastDay, LocalDate revokedOn, boolean withoutEffect, AppealView appeal) {
        return new DecisionView(new UUID(2, Long.parseLong(code)), ID.get(code), code, code, subject, subject.equals(FindEnding.SUBJECT) ? ENDING.id() : new UUID(1, 2), DecisionAction.TERMINATE,
                DecidingBody.EXECUTIVE_BOARD, LocalDate.of(2024, 6, 12), "§ 118", "KS 2024/87", DecisionOutcome.APPROVED, null,
                new Proviso.AllOthers(), lastDay, null, null, null, ID.get(code), code, false, NOW, revokedOn, revokedOn == null ? null : "x",
                withoutEffect, appeal);
    }
}
