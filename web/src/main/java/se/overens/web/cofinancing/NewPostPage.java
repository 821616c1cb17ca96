package se.overens.web.cofinancing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import se.overens.cofinancing.FindPostAgreements.Choice;
import se.overens.cofinancing.FindPostAgreements.Choices;
import se.overens.cofinancing.FindPostAgreements;
import se.overens.cofinancing.RegisterPost;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Enters a post on top of its agreements.
@Named
@RequestScoped
public class NewPostPage {

    private static final int MOST_NAMED = 4;

    @Inject
    private FindPostAgreements find;
    @Inject
    private RegisterPost register;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Formats fmt;
    @Inject
    private HttpServletRequest request;
    private String title;
    private String task;
    private BigDecimal fte = BigDecimal.ONE;
    private LocalDate startedOn;
    private String caseReference;
    private List<String> agreements = List.of();
    private Choices choices;

    public void save() {
        forms.attempt(() -> register.register(new RegisterPost.Command(title, task, fte, startedOn, caseReference,
                agreements.stream().map(Integer::valueOf).toList()))).ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    /// What is looked for, `?sok=`.
    public String getWords() {
        return request.getParameter("sok");
    }

    public Choices getChoices() {
        if (choices == null) choices = find.choices(getWords());
        return choices;
    }

    /// Many parties are counted instead of named.
    public String label(Choice choice) {
        String parties = choice.parties().size() > MOST_NAMED ? fmt.text("cofinancing.new.agreement.parties", choice.parties().size())
                : String.join(", ", choice.parties());
        return fmt.text("cofinancing.new.agreement", String.valueOf(choice.number()), choice.title(), parties, fmt.day(choice.startsOn()));
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

    /// Their numbers.
    public List<String> getAgreements() {
        return agreements;
    }

    public void setAgreements(List<String> agreements) {
        this.agreements = agreements;
    }
}
