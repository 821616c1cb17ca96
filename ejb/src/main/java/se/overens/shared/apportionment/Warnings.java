package se.overens.shared.apportionment;

import java.util.ArrayList;
import java.util.List;
import se.overens.shared.Told;

/// Looks for what may surprise in a result.
final class Warnings {

    private Warnings() {}

    static List<Warning> of(Apportionment apportionment) {
        var fewer = apportionment.total() - 1;
        var floors = apportionment.entries().stream().mapToLong(Entry::floor).sum();
        if (apportionment.method().isByDivisor() || fewer < floors) return List.of();
        var before = Apportionment.largestRemainder(fewer, apportionment.entries());
        var warnings = new ArrayList<Warning>();
        for (int i = 0; i < apportionment.shares().size(); i++) {
            var now = apportionment.shares().get(i);
            var then = before.shares().get(i).places();
            if (then > now.places()) warnings.add(new Warning(Warning.Code.ALABAMA,
                    Told.of("apportionment.alabama", now.key(), apportionment.total(), now.places(), fewer, then)));
        }
        return List.copyOf(warnings);
    }
}
