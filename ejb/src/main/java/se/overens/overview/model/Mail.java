package se.overens.overview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.overens.shared.Json;
import se.overens.shared.model.Jsonb;
import se.overens.shared.model.OptionalUuid;
import se.overens.shared.model.WorkspaceEntity;
import se.overens.workspace.HandedOver;
import se.overens.workspace.model.Role;

/// What is said when it has become another organisation's turn. It is written with the deed, waits, and is sent once
/// to the organisation's function address, or kept without being sent where there is none.
@Entity
public class Mail extends WorkspaceEntity {

    public enum State { WAITING, SENT, NO_ADDRESS }

    private UUID organisation;
    @Enumerated(EnumType.STRING)
    private Role role;
    private String text;
    @Convert(converter = Jsonb.class)
    private String args;
    private String path;
    private Instant at;
    @Enumerated(EnumType.STRING)
    private State state;
    private String address;
    @Convert(converter = OptionalUuid.class)
    @Column(name = "sent_by")
    private UUID sentBy;
    @Column(name = "sent_at")
    private Instant sentAt;

    protected Mail() {
        // for JPA
    }

    /// @param sentBy the organisation by whose deed it is sent, or null for the application itself
    public Mail(String workspace, HandedOver handedOver, UUID sentBy, Instant at) {
        super(workspace);
        this.organisation = handedOver.to();
        this.role = handedOver.role();
        this.text = handedOver.text();
        this.args = Json.write(handedOver.args());
        this.path = handedOver.path();
        this.sentBy = sentBy;
        this.at = at;
        this.state = State.WAITING;
    }

    /// A repeat changes nothing: the worker may ask twice.
    public void sent(String to, Instant when) {
        if (state == State.SENT) return;
        state = State.SENT;
        address = to;
        sentAt = when;
    }

    public void hasNoAddress() {
        if (state == State.WAITING) state = State.NO_ADDRESS;
    }

    public UUID organisation() {
        return organisation;
    }

    public Role role() {
        return role;
    }

    public String text() {
        return text;
    }

    public List<String> args() {
        return List.of(Json.read(args, String[].class));
    }

    public String path() {
        return path;
    }

    public Instant at() {
        return at;
    }

    public State state() {
        return state;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
