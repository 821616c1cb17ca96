package se.overens.cofinancing.staffing.model;

/// What is given instead of money.
public enum InKindKind { PREMISES, STAFF_TIME, EQUIPMENT, OTHER }
