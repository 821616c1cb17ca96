package se.overens.web.cofinancing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.RegisterPost;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Enters a post on top of its agreements.
@Named
@RequestScoped
public class NewPostPage {

    private static final String AGREEMENTS = "agreements";

    @Inject
    private RegisterPost register;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private String title;
    private String task;
    private BigDecimal fte = BigDecimal.ONE;
    private LocalDate startedOn;
    private String caseReference;
    private String agreements;

    public void save() {
        List<Integer> numbers = numbers();
        if (numbers == null) return;
        forms.attempt(() -> register.register(new RegisterPost.Command(title, task, fte, startedOn, caseReference, numbers)))
                .ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    /// "214365, 690438"; null when it is something else.
    private List<Integer> numbers() {
        try {
            return Arrays.stream(agreements.split("[,;\\s]+")).filter(part -> !part.isEmpty()).map(Integer::valueOf).toList();
        } catch (NumberFormatException notNumbers) {
            forms.refuse(AGREEMENTS, "cofinancing.new.agreements.wrong");
            return null;
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public BigDecimal getFte() {
        return fte;
    }

    public void setFte(BigDecimal fte) {
        this.fte = fte;
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    public void setStartedOn(LocalDate startedOn) {
        this.startedOn = startedOn;
    }

    public String getCaseReference() {
        return caseReference;
    }

    public void setCaseReference(String caseReference) {
        this.caseReference = caseReference;
    }

    public String getAgreements() {
        return agreements;
    }

    public void setAgreements(String agreements) {
        this.agreements = agreements;
    }
}
