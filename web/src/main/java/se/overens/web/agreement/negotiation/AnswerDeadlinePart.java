package se.overens.web.agreement.negotiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.negotiation.SetAnswerDeadline;
import se.overens.web.shared.Forms;

/// How long the others may answer what is about to be sent, and how long it binds.
@Named
@RequestScoped
public class AnswerDeadlinePart {

    @Inject
    private SetAnswerDeadline set;
    @Inject
    private Forms forms;
    private LocalDate answerBy;
    private LocalDate validUntil;

    /// @param version of the draft, as it was read, or null
    public Optional<AgreementDraftView> set(UUID draft, Long version) {
        return forms.attempt(() -> set.set(new SetAnswerDeadline.Command(draft, version, answerBy, validUntil)));
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
