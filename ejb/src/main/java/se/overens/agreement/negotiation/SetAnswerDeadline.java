package se.overens.agreement.negotiation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.model.AgreementDraft;
import se.overens.agreement.store.AgreementDrafts;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Says in one's own draft how long the others may answer, and how long it binds without an answer.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class SetAnswerDeadline {

    /// @param version    of the draft, as the caller has read it, or null
    /// @param answerBy   null: no last day
    /// @param validUntil null: it binds until it is answered or taken back
    public record Command(@NotNull UUID draft, Long version, LocalDate answerBy, LocalDate validUntil) {
    }

    @Inject
    private AgreementDrafts drafts;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public AgreementDraftView set(@Valid Command command) {
        AgreementDraft draft = drafts.find(acting.workspace(), acting.organisation(), command.draft())
                .orElseThrow(() -> new NotFound("draft", command.draft()));
        if (command.version() != null) draft.expectVersion(command.version());
        List<Violation> faults = new ArrayList<>();
        if (isPast(command.answerBy())) faults.add(Violation.of("answerBy", "answer-day-has-passed"));
        if (isPast(command.validUntil())) faults.add(Violation.of("validUntil", "answer-day-has-passed"));
        else if (command.answerBy() != null && command.validUntil() != null && command.validUntil().isBefore(command.answerBy()))
            faults.add(Violation.of("validUntil", "valid-before-answer", command.answerBy()));
        Invalid.unlessEmpty(faults);
        draft.within(command.answerBy(), command.validUntil());
        drafts.flush();
        return AgreementDraftView.of(draft);
    }

    private boolean isPast(LocalDate day) {
        return day != null && day.isBefore(today.day());
    }
}
