package se.overens.cofinancing.cost;

import jakarta.ejb.Stateless;
import java.util.List;
import se.overens.cofinancing.cost.model.CostParty;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.CostSplit;
import se.overens.shared.Money;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.Allowed;

/// Divides an amount by a key, for anyone who wants to check or to try. Nothing is kept.
@Stateless
@Allowed(to = Circle.SIGNED_IN)
public class CalculateCostSplit {

    public CostSplit calculate(Command command) {
        return CostSplit.of(command.amount(), command.roundingUnit(), command.key(), command.parties());
    }

    public record Command(Money amount, Money roundingUnit, CostShareKey key, List<CostParty> parties) {
        public Command {
            parties = List.copyOf(parties);
        }
    }
}
