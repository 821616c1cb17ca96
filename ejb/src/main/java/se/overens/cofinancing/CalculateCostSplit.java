package se.overens.cofinancing;

import jakarta.ejb.Stateless;
import java.util.List;
import se.overens.cofinancing.model.CostParty;
import se.overens.cofinancing.model.CostShareKey;
import se.overens.cofinancing.model.CostSplit;
import se.overens.shared.Money;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;

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
