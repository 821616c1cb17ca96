package se.overens.agreement.template.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.Json;
import se.overens.shared.Refusal;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.WorkspaceEntity;

/// A template of one's own. It begins as a copy of another, is written in, and is published as version 1, 2 … Each
/// published version stays as it was. One that is retired is offered to nobody; what was begun from it goes on.
@Entity
@Table(name = "agreement_template")
public class OwnTemplate extends WorkspaceEntity {

    /// It is no longer offered.
    public static class TemplateRetired extends Refusal {
        public TemplateRetired() {
            super(Kind.CONFLICT, "template-retired");
        }
    }

    private UUID organisation;
    @Column(name = "copied_from")
    private String copiedFrom;
    @Convert(converter = Jsonb.class)
    private String content;
    private int latest;
    @Column(name = "retired_at")
    private Instant retiredAt;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected OwnTemplate() {
        // for JPA
    }

    /// @param copiedFrom `funded/1`
    public OwnTemplate(String workspace, UUID organisation, String copiedFrom, TemplateText text, Instant at) {
        super(workspace);
        this.organisation = organisation;
        this.copiedFrom = copiedFrom;
        this.content = Json.write(text);
        this.changedAt = at;
    }

    public void write(TemplateText text, Instant at) {
        expectOffered();
        content = Json.write(text);
        changedAt = at;
    }

    /// @param owner  code of the organisation
    /// @param shared whether everybody in the workspace may use it
    public TemplateVersion publish(String owner, boolean shared, Instant at) {
        expectOffered();
        latest++;
        changedAt = at;
        return new TemplateVersion(this, owner, shared, at);
    }

    public void retire(Instant at) {
        expectOffered();
        retiredAt = at;
        changedAt = at;
    }

    private void expectOffered() {
        if (retiredAt != null) throw new TemplateRetired();
    }

    public UUID organisation() {
        return organisation;
    }

    public String copiedFrom() {
        return copiedFrom;
    }

    public TemplateText text() {
        return Json.read(content, TemplateText.class);
    }

    /// Number of the latest published version, 0 for none.
    public int latest() {
        return latest;
    }

    public TemplateStanding standing() {
        if (retiredAt != null) return TemplateStanding.RETIRED;
        return latest == 0 ? TemplateStanding.DRAFT : TemplateStanding.PUBLISHED;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
