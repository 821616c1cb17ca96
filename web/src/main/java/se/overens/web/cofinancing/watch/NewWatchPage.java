package se.overens.web.cofinancing.watch;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.watch.AddWatch;
import se.overens.cofinancing.watch.model.Condition;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Enters a special condition of the contract behind the post of the address.
@Named
@RequestScoped
public class NewWatchPage {

    @Inject
    private PostPage page;
    @Inject
    private AddWatch add;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private Condition.Kind kind;
    private Integer months;
    private LocalDate fundedUntil;
    private Condition.Consequence consequence;
    private Condition.CountedFrom countedFrom;
    private String clause;
    private String wording;

    public String save() {
        int number = page.getPost().number();
        return forms.attempt(() -> add.add(new AddWatch.Command(number, kind, months, fundedUntil, consequence, countedFrom, clause, wording)))
                .map(_ -> to.goTo(to.view("cofinancing/watch/list", number) + "?sparat=ja")).orElse(null);
    }

    public Condition.Kind[] getKinds() {
        return Condition.Kind.values();
    }

    public Condition.Consequence[] getConsequences() {
        return Condition.Consequence.values();
    }

    public Condition.CountedFrom[] getCountings() {
        return Condition.CountedFrom.values();
    }

    public Condition.Kind getKind() {
        return kind;
    }

    public void setKind(Condition.Kind kind) {
        this.kind = kind;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public LocalDate getFundedUntil() {
        return fundedUntil;
    }

    public void setFundedUntil(LocalDate fundedUntil) {
        this.fundedUntil = fundedUntil;
    }

    public Condition.Consequence getConsequence() {
        return consequence;
    }

    public void setConsequence(Condition.Consequence consequence) {
        this.consequence = consequence;
    }

    public Condition.CountedFrom getCountedFrom() {
        return countedFrom;
    }

    public void setCountedFrom(Condition.CountedFrom countedFrom) {
        this.countedFrom = countedFrom;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }
}
