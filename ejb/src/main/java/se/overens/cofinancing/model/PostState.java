package se.overens.cofinancing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;

/// How far a post has come: derived from its agreements, its staffing, its ending and its settlement, and never stored.
public enum PostState {
    /// some party has not stood behind the text yet
    PROPOSED,
    /// all stand behind the text, and some party has not decided or signed
    PARTY_DECISIONS,
    /// all have signed, and the first day has not come
    SIGNED,
    /// nobody has the post
    RECRUITING,
    ACTIVE,
    /// somebody has decided that it is to end, on condition that the others do
    NOTICE_CONDITIONAL,
    /// the condition is fulfilled, notice is being given, or the last day is set
    NOTICE_EFFECTIVE,
    /// the last day has passed, and the last settlement is not approved
    WINDING_DOWN,
    SETTLED;

    /// What the state follows from.
    ///
    /// @param aligned    every party of every agreement stands behind the text
    /// @param signed     every party of every agreement has signed
    /// @param startsOn   the first day
    /// @param vacant     the whole post is vacant today
    /// @param decided    some decision to end it counts, and its condition has not failed
    /// @param fulfilled  the condition of the decisions is fulfilled
    /// @param noticed    some party has given notice to end it
    /// @param lastDay    that is set, or null
    /// @param settled    the last settlement is approved
    public record Facts(boolean aligned, boolean signed, LocalDate startsOn, boolean vacant, boolean decided, boolean fulfilled,
                        boolean noticed, LocalDate lastDay, boolean settled) {

        boolean over(LocalDate today) {
            return lastDay != null && lastDay.isBefore(today);
        }
    }

    private record Line(PostState state, BiPredicate<Facts, LocalDate> when) {
    }

    /// From the top: the first line that holds says the state.
    private static final List<Line> TABLE = List.of(
            new Line(SETTLED, (facts, today) -> facts.over(today) && facts.settled()),
            new Line(WINDING_DOWN, Facts::over),
            new Line(NOTICE_EFFECTIVE, (facts, _) -> facts.lastDay() != null || facts.noticed() || facts.fulfilled()),
            new Line(NOTICE_CONDITIONAL, (facts, _) -> facts.decided()),
            new Line(PROPOSED, (facts, _) -> !facts.aligned()),
            new Line(PARTY_DECISIONS, (facts, _) -> !facts.signed()),
            new Line(RECRUITING, (facts, _) -> facts.vacant()),
            new Line(SIGNED, (facts, today) -> facts.startsOn().isAfter(today)),
            new Line(ACTIVE, (_, _) -> true));

    public static PostState of(Facts facts, LocalDate today) {
        return TABLE.stream().filter(line -> line.when().test(facts, today)).findFirst().orElseThrow().state();
    }

    /// Whether this state comes earlier in a life that goes as it should.
    public boolean isBefore(PostState other) {
        return ordinal() < other.ordinal();
    }
}
