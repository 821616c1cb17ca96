package se.overens.agreement.register.model;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;

/// A question to the register that is worth asking again: one's own, or one for everybody in the organisation.
@Entity
@Table(name = "saved_search")
public class SavedSearch extends WorkspaceEntity {

    /// Kept by one person, or by one organisation; a list longer than this is looked through by nobody.
    public static final int MOST = 30;

    private UUID organisation;
    @Convert(converter = OptionalUuid.class)
    private UUID person;
    private String name;
    @Convert(converter = Jsonb.class)
    private String asked;
    @Column(name = "saved_at")
    private Instant savedAt;

    protected SavedSearch() {
        // for JPA
    }

    /// @param person whose it is, or null for everybody in the organisation
    public SavedSearch(String workspace, UUID organisation, UUID person, RegisterQuestion question, Instant at) {
        super(workspace);
        this.organisation = organisation;
        this.person = person;
        this.asked = Json.write(question.asked());
        this.savedAt = at;
    }

    public void call(String newName) {
        name = newName.strip();
    }

    public boolean isCalled(String other) {
        return name.equalsIgnoreCase(other.strip());
    }

    public boolean isShared() {
        return person == null;
    }

    public String name() {
        return name;
    }

    public RegisterQuestion question() {
        try {
            return RegisterQuestion.of(Json.STRICT.readValue(asked, new TypeReference<Map<String, String>>() { }));
        } catch (com.fasterxml.jackson.core.JsonProcessingException damaged) {
            throw new IllegalStateException("saved search " + id(), damaged);
        }
    }

    public Instant savedAt() {
        return savedAt;
    }
}
