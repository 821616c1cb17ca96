package se.overens.distribution.reception.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.distribution.model.Category;
import se.overens.shared.model.WorkspaceEntity;

/// One municipality's received persons in a month or a year, as one report told it. Never changed.
@Entity
@Table(name = "reception_outcome")
public class ReceptionOutcome extends WorkspaceEntity {

    private UUID report;
    @Column(name = "report_number")
    private int reportNumber;
    private String code;
    @Enumerated(EnumType.STRING)
    private Category category;
    private int year;
    private Integer month;
    private long persons;
    @Column(name = "known_on")
    private LocalDate knownOn;

    protected ReceptionOutcome() {
        // for JPA
    }

    public ReceptionOutcome(ReceptionReport report, Period of, long persons) {
        super(report.workspace());
        this.report = report.id();
        this.reportNumber = report.number();
        this.category = report.category();
        this.knownOn = report.knownOn();
        this.code = of.code();
        this.year = of.year();
        this.month = of.month();
        this.persons = persons;
    }

    /// What the number is of.
    public Period period() {
        return new Period(code, year, month);
    }

    /// What was told of it.
    public Known known() {
        return new Known(month, persons, knownOn, reportNumber);
    }

    public UUID report() {
        return report;
    }

    public Category category() {
        return category;
    }

    public int year() {
        return year;
    }

    public String code() {
        return code;
    }
}
