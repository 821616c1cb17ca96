package se.overens.agreement.template.model;

/// How far a template has come.
public enum TemplateStanding {
    /// written in, and used by nobody
    DRAFT,
    /// offered to those who begin an agreement
    PUBLISHED,
    /// no longer offered
    RETIRED
}
