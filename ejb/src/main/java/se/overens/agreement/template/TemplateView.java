package se.overens.agreement.template;

import java.time.Instant;
import java.util.List;
import se.overens.agreement.template.model.TemplateStanding;
import se.overens.agreement.template.model.TemplateText;
import se.overens.shared.Violation;

/// A template: the version that is offered, and for its owner what is being written.
///
/// @param version    what a change is based on; 0 for another's
/// @param number     of the latest published version, 0 for none
/// @param owner      code of the organisation that keeps it, or `riket`
/// @param copiedFrom `funded/1`; null for another's
/// @param published  the latest version; null before the first
/// @param draft      what the owner is writing; null for another's
/// @param missing    what hinders the draft from being published
public record TemplateView(String id, long version, int number, String owner, boolean own, TemplateStanding standing, String copiedFrom,
                           TemplateText published, TemplateText draft, List<Violation> missing, List<VersionRow> versions) {

    /// @param sha256      of the version's canonical form; null for a national one
    /// @param publishedAt null for a national one
    public record VersionRow(int number, String title, String sha256, Instant publishedAt) {
    }

    public TemplateView {
        missing = List.copyOf(missing);
        versions = List.copyOf(versions);
    }

    /// What one reads: one's own draft, or what is published.
    public TemplateText text() {
        return draft != null ? draft : published;
    }

    /// Whether what is written differs from what is published.
    public boolean isChanged() {
        return draft != null && !draft.equals(published);
    }
}
