package se.overens.agreement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.model.AgreementDraft;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.store.AgreementDrafts;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Today;
import se.overens.shared.Violation;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// Writes in one's own draft. It may be unfinished; what is wrong is told when it is to be sent.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class SaveAgreementDraft {

    /// Form and parties stay as they were when the draft was begun.
    ///
    /// @param reason why a counter-offer is made
    public record Command(@NotNull UUID draft, long version, @NotNull @Size(max = 200) String title, LocalDate startsOn, LocalDate endsOn,
                          NoticeTerms noticeTerms, @NotNull @Size(max = 100) List<@NotNull Clause> clauses,
                          @Size(max = 2000) String reason) {
    }

    @Inject
    private AgreementDrafts drafts;
    @Inject
    @Any
    private Instance<DraftGuard> guards;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public AgreementDraftView save(@Valid Command command) {
        AgreementDraft draft = own(command.draft());
        draft.expectVersion(command.version());
        AgreementText before = draft.text();
        AgreementText text = new AgreementText(command.title(), before.form(), before.parties(), command.startsOn(), command.endsOn(),
                command.noticeTerms(), command.clauses(), before.amendment());
        List<Violation> faults = text.faults().stream().filter(fault -> fault.code().startsWith("too-")).toList();
        if (!faults.isEmpty()) throw new Invalid(faults);
        AgreementDraftView read = AgreementDraftView.of(draft);
        guards.forEach(guard -> guard.check(read, text.clauses()));
        draft.write(text, command.reason(), today.now());
        drafts.flush();
        return AgreementDraftView.of(draft);
    }

    public void delete(UUID id, long version) {
        AgreementDraft draft = own(id);
        draft.expectVersion(version);
        drafts.remove(draft);
    }

    private AgreementDraft own(UUID id) {
        return drafts.find(acting.workspace(), acting.organisation(), id).orElseThrow(() -> new NotFound("draft", id));
    }
}
