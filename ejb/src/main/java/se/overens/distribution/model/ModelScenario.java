package se.overens.distribution.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.WorkspaceEntity;

/// A what-if that is kept beside its draft. It is saved as it was tried and does not follow the draft from then on; only
/// its name and the reason why it was not chosen may be written anew. Taking it into use writes the draft over with it,
/// and publishing the draft may freeze it as something that was also considered.
@Entity
@Table(name = "model_scenario")
public class ModelScenario extends WorkspaceEntity {

    /// Kept beside one draft; more than can be looked through helps nobody.
    public static final int MOST = 20;

    private UUID organisation;
    private UUID draft;
    private int number;
    private String name;
    @Column(name = "why_not")
    private String whyNot;
    private long total;
    @Convert(converter = Jsonb.class)
    private String inputs;
    @Column(name = "saved_by")
    private UUID savedBy;
    @Column(name = "saved_at")
    private Instant savedAt;

    protected ModelScenario() {
        // for JPA
    }

    /// @param total  places in the whole county
    public ModelScenario(ModelDraft draft, int number, long total, ModelInputs inputs, UUID savedBy, Instant savedAt) {
        super(draft.workspace());
        this.organisation = draft.organisation();
        this.draft = draft.id();
        this.number = number;
        this.total = total;
        this.inputs = Json.write(inputs);
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    /// @param whyNot why it was not chosen, or null as long as nobody has said so
    public void call(String newName, String newWhyNot) {
        name = newName.strip();
        whyNot = newWhyNot == null ? "" : newWhyNot.strip();
    }

    public boolean isCalled(String other) {
        return name.equalsIgnoreCase(other.strip());
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public String whyNot() {
        return whyNot;
    }

    public long total() {
        return total;
    }

    public ModelInputs inputs() {
        return Json.read(inputs, ModelInputs.class);
    }

    public UUID savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
