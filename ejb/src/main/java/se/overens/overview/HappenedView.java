package se.overens.overview;

import java.time.Instant;
import java.util.List;

/// Something that happened, in one line.
///
/// @param text `happened.<what>` for one's own organisation's deeds, `handover.<text>` for what was handed over to it
/// @param path where it leads, below the organisation's address, or null
public record HappenedView(Instant at, String text, List<String> args, String path) {

    public HappenedView {
        args = List.copyOf(args);
    }
}
