package se.overens.cofinancing.outcome.model;

import se.overens.cofinancing.cost.model.ComponentKind;

/// Which component of a post's cost it is about.
///
/// @param label what the post calls it, or empty
public record CostName(ComponentKind kind, String label) {

    public CostName {
        label = label == null ? "" : label.strip();
    }
}
