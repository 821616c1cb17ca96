package se.overens.agreement.funding.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.shared.model.WorkspaceEntity;

/// A payer has handed a year without funding to its budget: who there is to take it up, and by when. A later one for the
/// same year holds instead of it.
@Entity
@Table(name = "budget_handoff")
public class BudgetHandoff extends WorkspaceEntity {

    private UUID agreement;
    private UUID payer;
    private int year;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "role_title")
    private String roleTitle;
    private Instant at;

    protected BudgetHandoff() {
        // for JPA
    }

    /// @param roleTitle who takes it up: a role, never a name
    public BudgetHandoff(String workspace, UUID agreement, UUID payer, int year, LocalDate dueOn, String roleTitle, Instant at) {
        super(workspace);
        this.agreement = agreement;
        this.payer = payer;
        this.year = year;
        this.dueOn = dueOn;
        this.roleTitle = roleTitle;
        this.at = at;
    }

    public UUID payer() {
        return payer;
    }

    public int year() {
        return year;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String roleTitle() {
        return roleTitle;
    }

    public Instant at() {
        return at;
    }
}
