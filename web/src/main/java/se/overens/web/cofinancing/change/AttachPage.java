package se.overens.web.cofinancing.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.overens.cofinancing.change.AttachAgreement;
import se.overens.cofinancing.change.FindAttachable;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// The host lets another agreement stand behind a post, from a day.
@Named
@RequestScoped
public class AttachPage {

    @Inject
    private PostPage page;
    @Inject
    private FindAttachable find;
    @Inject
    private AttachAgreement attach;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private List<FindAttachable.Row> agreements;
    private Integer agreement;
    private LocalDate from;

    public boolean isPossible() {
        return page.isHost() && page.isOfficer() && !page.getPost().ended();
    }

    public List<FindAttachable.Row> getAgreements() {
        if (agreements == null) agreements = isPossible() ? find.of(page.getPost().number()) : List.of();
        return agreements;
    }

    public String word(FindAttachable.Row row) {
        return row.number() + " " + row.title() + " (" + String.join(", ", row.names()) + ")";
    }

    public String attach() {
        return forms.attempt(() -> attach.attach(new AttachAgreement.Command(page.getPost().number(), agreement, from)))
                .map(done -> to.go("record/receipt", done.receipt())).orElse(null);
    }

    public Integer getAgreement() {
        return agreement;
    }

    public void setAgreement(Integer agreement) {
        this.agreement = agreement;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
