package se.overens.web.cofinancing.staffing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.staffing.EndVacancy;
import se.overens.cofinancing.staffing.RegisterVacancy;
import se.overens.cofinancing.staffing.StaffingView;
import se.overens.cofinancing.staffing.StaffingView.VacancyRow;
import se.overens.cofinancing.staffing.model.VacancyReason;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Says that nobody has the post of the address from a day on, or that somebody has it again.
@Named
@RequestScoped
public class VacancyPage {

    @Inject
    private PostPage page;
    @Inject
    private StaffingPage staffing;
    @Inject
    private RegisterVacancy register;
    @Inject
    private EndVacancy end;
    @Inject
    private Forms forms;
    @Inject
    private Formats fmt;
    @Inject
    private Links to;
    private LocalDate from;
    private BigDecimal fte;
    private VacancyReason reason;
    private String note;
    private String vacancy;
    private LocalDate lastDay;
    private boolean mistaken;

    public String register() {
        return saved(() -> register.register(new RegisterVacancy.Command(page.getPost().number(), from, fte, reason, note)));
    }

    public String end() {
        return saved(() -> end.end(new EndVacancy.Command(page.getPost().number(), UUID.fromString(vacancy), lastDay, mistaken)));
    }

    private String saved(Supplier<StaffingView> act) {
        return forms.attempt(act).map(_ -> to.goTo(to.view("cofinancing/staffing/show", page.getPost().number()) + "?sparat=ja")).orElse(null);
    }

    /// Those that can be ended, or whose last day can be put right: the latest first.
    public List<VacancyRow> getRows() {
        return staffing.getStaffing().vacancies().stream().filter(row -> !row.mistaken()).toList();
    }

    public String label(VacancyRow row) {
        return fmt.text(row.open() ? "cofinancing.staffing.vacancy.since" : "cofinancing.staffing.vacancy.between",
                fmt.date(row.from()), row.open() ? "" : fmt.date(row.until()));
    }

    public VacancyReason[] getReasons() {
        return VacancyReason.values();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public BigDecimal getFte() {
        return fte;
    }

    public void setFte(BigDecimal fte) {
        this.fte = fte;
    }

    public VacancyReason getReason() {
        return reason;
    }

    public void setReason(VacancyReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getVacancy() {
        return vacancy;
    }

    public void setVacancy(String vacancy) {
        this.vacancy = vacancy;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public boolean isMistaken() {
        return mistaken;
    }

    public void setMistaken(boolean mistaken) {
        this.mistaken = mistaken;
    }
}
