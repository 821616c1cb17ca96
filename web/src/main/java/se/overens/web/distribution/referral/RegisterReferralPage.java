package se.overens.web.distribution.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.distribution.referral.RegisterReferralAnswer;
import se.overens.distribution.referral.ReferralView.BoardRow;
import se.overens.distribution.referral.model.AnswerText;
import se.overens.record.AttachFile;
import se.overens.web.distribution.Here;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// The county registers a letter: whose it is, when it came, what it says, and the letter itself.
@Named("registerReferral")
@RequestScoped
public class RegisterReferralPage {

    @Inject
    private Here address;
    @Inject
    private ReferralHere here;
    @Inject
    private RegisterReferralAnswer register;
    @Inject
    private AttachFile files;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    private String municipality;
    private LocalDate receivedOn;
    private Part letter;
    private List<PointForm> points;
    private String general;

    public String register() {
        return forms.attempt(this::registered, PointForm::field).map(receipt -> to.go("record/receipt", receipt)).orElse(null);
    }

    private String registered() {
        UUID attached = attach();
        int replaces = here.getReferral().board().stream().filter(row -> row.code().equals(municipality)).findFirst().map(BoardRow::turn).orElse(0);
        return register.register(new RegisterReferralAnswer.Command(here.getReferral().number(), municipality, replaces, receivedOn, attached,
                PointForm.answer(getPoints(), general))).receipt();
    }

    private UUID attach() {
        try {
            return files.attach(letter.getSubmittedFileName(), letter.getInputStream().readNBytes(AttachFile.LARGEST + 1)).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Those who have not answered first.
    public List<BoardRow> getMunicipalities() {
        return here.getReferral().board().stream().sorted(java.util.Comparator.comparing(BoardRow::isAnswered)).toList();
    }

    public List<PointForm> getPoints() {
        if (points == null) points = PointForm.of(here.getReferral().text().questions(), AnswerText.empty());
        return points;
    }

    public String getMunicipality() {
        return municipality == null ? address.asked("kommun").orElse(null) : municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }

    public String getGeneral() {
        return general;
    }

    public void setGeneral(String general) {
        this.general = general;
    }
}
