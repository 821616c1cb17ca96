package se.overens.cofinancing.service.model;

/// What a service is counted in.
public enum ServiceUnit { PLACE, COURSE, HOUR, PARTICIPANT }
