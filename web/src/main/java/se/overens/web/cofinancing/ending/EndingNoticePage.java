package se.overens.web.cofinancing.ending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import se.overens.cofinancing.ending.EndingBoard.Row;
import se.overens.cofinancing.ending.GiveEndingNotice;
import se.overens.record.AttachFile;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Gives notice for one's own organisation, or registers the notice that came in from another.
@Named
@RequestScoped
public class EndingNoticePage {

    @Inject
    private PostPage page;
    @Inject
    private GiveEndingNotice give;
    @Inject
    private AttachFile files;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private String party;
    private LocalDate givenOn;
    private Part file;
    private String overrideReason;

    public void give() {
        forms.attempt(() -> give.give(new GiveEndingNotice.Command(page.getPost().number(), page.isPayer() ? null : party, givenOn,
                document(), overrideReason))).ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    private UUID document() {
        if (page.isPayer() || file == null) return null;
        try {
            return files.attach(file.getSubmittedFileName(), file.getInputStream().readAllBytes()).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
