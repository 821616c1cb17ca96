package se.overens.cofinancing.staffing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import se.overens.shared.model.WorkspaceEntity;

/// The last day of a vacancy, or that there was none. Never changed: a later one takes over.
@Entity
@Table(name = "post_vacancy_end")
public class VacancyEnd extends WorkspaceEntity {

    private UUID vacancy;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "entered_by")
    private UUID enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected VacancyEnd() {
        // for JPA
    }

    /// @param lastDay null: it was entered by mistake
    public VacancyEnd(Vacancy vacancy, LocalDate lastDay, UUID enteredBy, Instant enteredAt) {
        super(vacancy.workspace());
        this.vacancy = vacancy.id();
        this.lastDay = lastDay;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    public UUID vacancy() {
        return vacancy;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public boolean mistaken() {
        return lastDay == null;
    }

    public UUID enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
