package se.overens.web.cofinancing.staffing;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.staffing.ChangeFte;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Gives the post of the address another extent from a day on.
@Named
@RequestScoped
public class PostExtentPage {

    @Inject
    private PostPage page;
    @Inject
    private ChangeFte change;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private LocalDate from;
    private BigDecimal fte;
    private String reason;

    public String save() {
        int number = page.getPost().number();
        return forms.attempt(() -> change.change(new ChangeFte.Command(number, from, fte, reason)))
                .map(_ -> to.goTo(to.view("cofinancing/staffing/show", number) + "?sparat=ja")).orElse(null);
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
