package se.overens.cofinancing;

import java.util.UUID;

/// Whether a post has been settled to its end, told by whoever settles.
public interface SettledPosts {

    /// @return true when its last settlement has been approved by all
    boolean settled(UUID post);
}
