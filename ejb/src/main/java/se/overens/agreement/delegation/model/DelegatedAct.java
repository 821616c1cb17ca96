package se.overens.agreement.delegation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.overens.agreement.model.AgreementVersion;
import se.overens.shared.model.WorkspaceEntity;

/// A body has done something for the one that has let it, on a delegation. Never changed.
@Entity
@Table(name = "delegated_act")
public class DelegatedAct extends WorkspaceEntity {

    /// What was done.
    public enum Kind { ANSWER, DECIDE, SIGN, GIVE_NOTICE }

    private UUID delegation;
    private UUID agreement;
    @Column(name = "version_number")
    private int versionNumber;
    @Enumerated(EnumType.STRING)
    private Kind act;
    private Instant at;

    protected DelegatedAct() {
        // for JPA
    }

    public DelegatedAct(Delegation delegation, AgreementVersion text, Kind act, Instant at) {
        super(delegation.workspace());
        this.delegation = delegation.id();
        this.agreement = text.agreement();
        this.versionNumber = text.number();
        this.act = act;
        this.at = at;
    }

    public UUID delegation() {
        return delegation;
    }

    public UUID agreement() {
        return agreement;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public Kind act() {
        return act;
    }

    public Instant at() {
        return at;
    }
}
