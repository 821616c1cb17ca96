package se.overens.distribution.forecast.model;

/// Which of a forecast's assumptions its numbers rest on.
public enum Scenario {
    LOW,
    /// the planning assumption
    MAIN,
    HIGH
}
