package se.overens.distribution.model;

import java.util.List;
import se.overens.distribution.model.Snapshot.BasedOn;
import se.overens.distribution.model.Snapshot.Heading;
import se.overens.distribution.model.Snapshot.Mode;
import se.overens.distribution.model.YearChange.Move;

/// A model that holds, and the one that holds when places have been moved between two municipalities: of the same year
/// and the same total.
public final class MovedModel {

    private MovedModel() {
    }

    /// Several moves are told from the model before the first of them.
    ///
    /// @param sha256 of the model that held
    public static Snapshot of(Snapshot held, String sha256, Move move, int number, DecisionRecord decision) {
        boolean again = held.mode() == Mode.TRANSFERRED;
        YearChange moved = again ? held.change().and(move) : YearChange.of(held, List.of(move), null);
        var heading = new Heading(held.workspace(), number, held.category(), held.regime(), held.year(), held.title());
        return Snapshot.decided(heading, held.total(), held.municipalities(), held.source(), decision, held.results(moved.places(held.total(), held.municipalities())))
                .changed(Mode.TRANSFERRED, again ? held.basedOn() : new BasedOn(held.number(), sha256), moved);
    }
}
