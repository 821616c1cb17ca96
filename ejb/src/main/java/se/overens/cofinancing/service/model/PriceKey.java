package se.overens.cofinancing.service.model;

/// By which key the cost is divided between those who subscribe; the same keys as of any post.
public enum PriceKey { EQUAL, PER_CAPITA, FIXED_PERCENT, BASE_AND_PER_CAPITA, BY_PLACES }
