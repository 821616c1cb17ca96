package se.overens.web.cofinancing.ending;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import se.overens.cofinancing.ending.ConfirmEndingReceipt;
import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// The host confirms that notices came: all of them beforehand, or those that are left ticked.
@Named
@RequestScoped
public class EndingReceiptPage {

    @Inject
    private PostPage page;
    @Inject
    private ConfirmEndingReceipt confirm;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private List<String> parties;
    private LocalDate receivedOn;

    public void confirm() {
        forms.attempt(() -> confirm.confirm(new ConfirmEndingReceipt.Command(page.getPost().number(), parties, receivedOn)))
                .ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    public List<Row> getRows() {
        return page.getBoard() == null ? List.of() : page.getBoard().unconfirmed();
    }

    public List<String> getParties() {
        return parties == null ? getRows().stream().map(Row::code).toList() : parties;
    }

    public void setParties(List<String> parties) {
        this.parties = parties;
    }

    public LocalDate getReceivedOn() {
        return receivedOn == null ? page.getDay() : receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }
}
