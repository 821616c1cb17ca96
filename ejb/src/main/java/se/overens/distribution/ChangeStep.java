package se.overens.distribution;

import java.util.ArrayList;
import java.util.List;
import se.overens.distribution.ChangeView.MoveRow;
import se.overens.distribution.ChangeView.RevisionFacts;
import se.overens.distribution.ChangeView.Row;
import se.overens.distribution.model.Snapshot;

/// How one municipality's figure became another during the year.
///
/// @param basedOn  the number of the model with the figure before
/// @param own      before, after and what was between
/// @param moves    those that it was part of, one after the other
/// @param revision null when places were moved
public record ChangeStep(int basedOn, Row own, List<MoveStep> moves, RevisionFacts revision) {

    /// @param transfer its number
    /// @param with     the name of the other municipality
    /// @param places   more or, negative, fewer
    public record MoveStep(int transfer, String with, long before, long places, long after) {
    }

    /// @return null for a model that was not changed from another
    static ChangeStep of(Snapshot model, String code) {
        ChangeView change = ChangeView.of(model);
        if (change == null) return null;
        Row own = change.rows().stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
        return new ChangeStep(change.basedOn(), own, steps(change.moves(), code, own.before()), change.revision());
    }

    private static List<MoveStep> steps(List<MoveRow> moves, String code, long before) {
        List<MoveStep> steps = new ArrayList<>();
        long now = before;
        for (MoveRow move : moves) {
            if (!move.from().equals(code) && !move.to().equals(code)) continue;
            boolean gave = move.from().equals(code);
            long places = gave ? -move.places() : move.places();
            steps.add(new MoveStep(move.transfer(), gave ? move.toName() : move.fromName(), now, places, now + places));
            now += places;
        }
        return steps;
    }
}
