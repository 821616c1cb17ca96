package se.overens.cofinancing.settlement;

import java.util.List;
import java.util.stream.IntStream;

import se.overens.cofinancing.outcome.YearShares;
import se.overens.cofinancing.outcome.model.SharedCost;
import se.overens.cofinancing.outcome.model.SharedCost.Divided;
import se.overens.cofinancing.outcome.model.SharedCost.Slice;
import se.overens.cofinancing.settlement.model.SettlementText.Line;
import se.overens.cofinancing.settlement.model.SettlementText.LineKind;
import se.overens.cofinancing.settlement.model.SettlementText.Part;
import se.overens.cofinancing.settlement.model.SettlementText.Step;
import se.overens.cofinancing.settlement.model.SettlementText.Stretch;
import se.overens.shared.Fraction;
import se.overens.shared.Money;

/// One line of a settlement: what it is, and how it is divided.
record SettledLine(LineKind kind, YearShares.Component component, String clause, Money budget, SharedCost cost, Divided divided) {

    static SettledLine actual(YearShares.Component component, String clause, Money budget, SharedCost cost) {
        return new SettledLine(LineKind.ACTUAL, component, clause, budget, cost, cost.divided());
    }

    static SettledLine windingDown(YearShares.Component component, String clause, SharedCost cost) {
        return new SettledLine(LineKind.WINDING_DOWN, component, clause, Money.ZERO, cost, cost.divided());
    }

    Line text() {
        List<Stretch> stretches = IntStream.range(0, cost.slices().size()).mapToObj(i -> stretch(cost.slices().get(i), divided.bySlice().get(i))).toList();
        return new Line(kind, component.name().kind(), component.name().label(), clause, budget.ore(), cost.amount().ore(), divided.gap().ore(), stretches);
    }

    private static Stretch stretch(Slice slice, Money amount) {
        return new Stretch(slice.from(), slice.through(), amount.ore(), (int) slice.shares().values().stream().filter(share -> share.signum() > 0).count());
    }

    /// What of it a party pays, stretch by stretch.
    Part of(String code) {
        List<Money> bySlice = divided.parts().stream().filter(part -> part.code().equals(code)).map(SharedCost.Part::bySlice).findFirst()
                .orElse(cost.slices().stream().map(_ -> Money.ZERO).toList());
        return new Part(Money.sum(bySlice).ore(), IntStream.range(0, bySlice.size())
                .mapToObj(i -> new Step(cost.slices().get(i).shares().getOrDefault(code, Fraction.ZERO).toString(), bySlice.get(i).ore())).toList());
    }
}
