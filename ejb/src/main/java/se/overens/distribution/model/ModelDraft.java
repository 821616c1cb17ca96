package se.overens.distribution.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.shared.Json;
import se.overens.shared.Refusal;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.WorkspaceEntity;

/// The county board's own working copy of a model. It is written over as long as it is worked on, seen by nobody else,
/// and ends by being published: then a frozen model is made of it, and the draft stays as it was.
@Entity
@Table(name = "model_draft")
public class ModelDraft extends WorkspaceEntity {

    /// The draft has been published and is not changed after that.
    public static class DraftPublished extends Refusal {
        public DraftPublished(int draft, int model) {
            super(Kind.CONFLICT, "draft-published", draft, model);
        }
    }

    private UUID organisation;
    private int number;
    private String title;
    private int year;
    @Enumerated(EnumType.STRING)
    private Category category;
    private String regime;
    private long total;
    @Convert(converter = Jsonb.class)
    private String inputs;
    @Column(name = "saved_at")
    private Instant savedAt;
    @Column(name = "published_as")
    private Integer publishedAs;

    protected ModelDraft() {
        // for JPA
    }

    /// @param regime the code of the regime, or null when it was not said
    public ModelDraft(String workspace, UUID organisation, int number, Category category, String regime) {
        super(workspace);
        this.category = category;
        this.regime = regime;
        this.organisation = organisation;
        this.number = number;
    }

    /// @param total places in the whole county
    public void write(String newTitle, int newYear, long newTotal, ModelInputs newInputs, Instant at) {
        expectUnpublished();
        title = newTitle;
        year = newYear;
        total = newTotal;
        inputs = Json.write(newInputs);
        savedAt = at;
    }

    /// @throws DraftPublished when somebody has
    public void expectUnpublished() {
        if (publishedAs != null) throw new DraftPublished(number, publishedAs);
    }

    public void publishAs(int model) {
        expectUnpublished();
        publishedAs = model;
    }

    public UUID organisation() {
        return organisation;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public int year() {
        return year;
    }

    public Category category() {
        return category;
    }

    /// The code of the regime, or null when it was not said.
    public String regime() {
        return regime;
    }

    public long total() {
        return total;
    }

    public ModelInputs inputs() {
        return Json.read(inputs, ModelInputs.class);
    }

    public Instant savedAt() {
        return savedAt;
    }

    /// The published model's number, or null.
    public Integer publishedAs() {
        return publishedAs;
    }
}
