package se.overens.web.cofinancing.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.GiveEndingNotice;
import se.overens.shared.NotFound;
import se.overens.web.agreement.Upload;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;

/// Gives notice for one's own organisation, or registers the notice that came in from another: filled in, looked through
/// with the last day that it leads to, given.
@Named
@RequestScoped
public class EndingNoticePage {

    @Inject
    private PostPage page;
    @Inject
    private GiveEndingNotice give;
    @Inject
    private Upload upload;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Formats fmt;
    @Inject
    private CurrentActing acting;
    @Inject
    private HttpServletRequest request;
    private String party;
    private LocalDate givenOn;
    private Part file;
    private String overrideReason;
    private String document;
    private Boolean reviewing;

    /// Takes the letter in, and shows what the notice leads to before it is given.
    public void review() {
        if (!page.isPayer() && file != null) forms.attempt(() -> upload.attach(file)).ifPresent(id -> document = id.toString());
        if (!page.isPayer() && document == null) forms.refuse("document", "cofinancing.giveNotice.document.required");
        if (forms.getProblems().isEmpty()) reviewing = forms.attempt(() -> Optional.ofNullable(give.reaches(command()))).isPresent();
    }

    public void change() {
        reviewing = false;
    }

    public void give() {
        forms.attempt(() -> give.give(command())).ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    private GiveEndingNotice.Command command() {
        return new GiveEndingNotice.Command(page.getPost().number(), page.isPayer() ? null : party, givenOn, attached(), overrideReason);
    }

    private UUID attached() {
        try {
            return page.isPayer() || document == null ? null : UUID.fromString(document);
        } catch (IllegalArgumentException noName) {
            throw new NotFound("attachment", document);
        }
    }

    /// Whether what was sent is the page where it is looked through.
    public boolean isReviewing() {
        return reviewing == null ? "POST".equals(request.getMethod()) && request.getParameter("granska") != null : reviewing;
    }

    /// The last day that the notice leads to, in words.
    public String getReached() {
        LocalDate reached = forms.attempt(() -> give.reaches(command())).orElse(null);
        if (reached == null) return fmt.text("cofinancing.giveNotice.reaches.none");
        return fmt.text(reached.equals(page.getBoard().lastDay()) ? "cofinancing.giveNotice.reaches" : "cofinancing.giveNotice.reaches.other",
                fmt.date(reached), fmt.date(page.getBoard().lastDay()));
    }

    public String getPartyName() {
        return (page.isPayer() ? page.getBoard().row(acting.organisation()) : page.getBoard().row(String.valueOf(party))).map(Row::name).orElse("");
    }

    /// Those that have not given notice yet.
    public List<Row> getParties() {
        return page.getBoard().rows().stream().filter(row -> !row.noticeGiven()).toList();
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public LocalDate getGivenOn() {
        return givenOn == null ? page.getDay() : givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    /// The letter that has been taken in, or nothing.
    public String getLetter() {
        return document;
    }

    public void setLetter(String letter) {
        this.document = letter;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getOverrideReason() {
        return overrideReason;
    }

    public void setOverrideReason(String overrideReason) {
        this.overrideReason = overrideReason;
    }
}
