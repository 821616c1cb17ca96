package se.overens.agreement.termination;

import java.util.UUID;

/// May a party give notice now? Asked of every domain that lets something rest on the agreement.
public interface NoticeGuard {

    /// Refuses, unless nothing hinders or the reason for doing it all the same is given.
    ///
    /// @param overrideReason why notice is given though something hinders, or null
    void check(UUID agreement, UUID party, String overrideReason);
}
