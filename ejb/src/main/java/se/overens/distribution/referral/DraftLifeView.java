package se.overens.distribution.referral;

import java.time.Instant;
import java.util.List;
import se.overens.distribution.referral.model.DraftLife.Event;
import se.overens.distribution.referral.model.DraftLife.State;

/// How far a draft has come towards being the county's decided figures.
///
/// @param steps        what has happened to it, in order
/// @param openReferral the number of the round that can still be answered, or null
public record DraftLifeView(int draft, State state, List<Step> steps, Integer openReferral) {

    /// @param referral the number of the round, or null
    /// @param model    the number of the published model, or null
    public record Step(Event event, Instant at, Integer referral, Integer model) {
    }

    public DraftLifeView {
        steps = List.copyOf(steps);
    }
}
