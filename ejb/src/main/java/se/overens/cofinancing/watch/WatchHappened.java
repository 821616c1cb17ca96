package se.overens.cofinancing.watch;

import java.util.Map;
import java.util.UUID;

import se.overens.shared.Happened;

/// A condition was entered, ended, or came to something.
///
/// @param what `post-watch-entered`, `post-watch-ended`, `post-law-change-reported`, `post-watch-decided`
record WatchHappened(String what, UUID subject, Map<String, Object> details) implements Happened {

    WatchHappened {
        details = Map.copyOf(details);
    }

    @Override
    public String subjectKind() {
        return "post";
    }
}
