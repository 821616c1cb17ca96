package se.overens.agreement.template.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementTemplate;
import se.overens.shared.Json;
import se.overens.shared.model.WorkspaceEntity;

/// A published version of somebody's template: frozen. Only that it is no longer offered is written afterwards.
@Entity
@Table(name = "agreement_template_version")
public class TemplateVersion extends WorkspaceEntity {

    private UUID organisation;
    private String owner;
    private boolean shared;
    private UUID template;
    private int number;
    private String title;
    @Enumerated(EnumType.STRING)
    private AgreementForm form;
    private String document;
    private String sha256;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "retired_at")
    private Instant retiredAt;

    protected TemplateVersion() {
        // for JPA
    }

    TemplateVersion(OwnTemplate template, String owner, boolean shared, Instant at) {
        super(template.workspace());
        TemplateText text = template.text();
        this.organisation = template.organisation();
        this.owner = owner;
        this.shared = shared;
        this.template = template.id();
        this.number = template.latest();
        this.title = text.title();
        this.form = text.form();
        this.document = text.canonical();
        this.sha256 = Json.sha256(document);
        this.publishedAt = at;
    }

    public void retire(Instant at) {
        retiredAt = at;
    }

    public AgreementTemplate asTemplate() {
        return text().as(template.toString(), number, owner);
    }

    public TemplateText text() {
        return Json.read(document, TemplateText.class);
    }

    public UUID organisation() {
        return organisation;
    }

    /// Code of the organisation.
    public String owner() {
        return owner;
    }

    public UUID template() {
        return template;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public AgreementForm form() {
        return form;
    }

    public String sha256() {
        return sha256;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public boolean isOffered() {
        return retiredAt == null;
    }
}
