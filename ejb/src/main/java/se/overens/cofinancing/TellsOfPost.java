package se.overens.cofinancing;

import java.util.List;

/// Knows a part of a post's life: every area tells its own, and the timeline gathers. Also the domains to the right tell
/// what they have done.
public interface TellsOfPost {

    /// In any order, and only what the acting organisation may see.
    ///
    /// @param post one that the acting organisation is a party of
    List<TimelineEntry> tell(PostView post);
}
