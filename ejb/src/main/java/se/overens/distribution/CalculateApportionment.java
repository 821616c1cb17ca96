package se.overens.distribution;

import jakarta.ejb.Stateless;
import java.util.List;
import se.overens.shared.Fraction;
import se.overens.shared.apportionment.Apportionment;
import se.overens.shared.apportionment.Entry;
import se.overens.shared.apportionment.Method;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;

/// Divides places by weight, for anyone who wants to check or to try. Nothing is kept.
@Stateless
@Allowed(to = Circle.SIGNED_IN)
public class CalculateApportionment {

    public Apportionment calculate(Command command) {
        return Apportionment.of(command.total(), command.method(), command.firstDivisor(), command.entries());
    }

    /// @param firstDivisor null unless the method is MODIFIED_SAINTE_LAGUE
    public record Command(long total, Method method, Fraction firstDivisor, List<Entry> entries) {
        public Command {
            entries = List.copyOf(entries);
        }
    }
}
