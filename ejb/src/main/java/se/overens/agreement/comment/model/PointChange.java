package se.overens.agreement.comment.model;

/// What has become of a point since something was said about it.
public enum PointChange { SAME, CHANGED, GONE }
