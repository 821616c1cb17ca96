package se.overens.agreement;

import se.overens.decision.DecisionView;

/// Whether a decision to terminate an agreement is still kept from the acting organisation. Asked of every domain that
/// lets something rest on the agreement: what those who pay for a post prepare is not told to their counterparty.
public interface KeptDecisions {

    boolean isKept(DecisionView decision);
}
