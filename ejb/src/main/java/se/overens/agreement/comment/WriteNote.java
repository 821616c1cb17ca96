package se.overens.agreement.comment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.comment.model.AgreementNote;
import se.overens.agreement.comment.model.Point;
import se.overens.agreement.comment.model.Saying;
import se.overens.agreement.comment.store.AgreementNotes;
import se.overens.agreement.model.Agreement;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.AgreementVersion;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Acting;
import se.overens.workspace.model.Role;

/// Writes something to one's colleagues about a point of a version or of one's own draft. No other organisation can
/// see it, and nobody is told.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class WriteNote {

    /// @param version the version of the text that it is about
    public record OnVersion(int version, @NotBlank @Size(max = 400) String point, @NotBlank @Size(max = Saying.LONGEST) String text) {
    }

    public record OnDraft(@NotBlank @Size(max = 400) String point, @NotBlank @Size(max = Saying.LONGEST) String text) {
    }

    @Inject
    private Commented commented;
    @Inject
    private FindAgreementDrafts drafts;
    @Inject
    private AgreementNotes notes;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    /// @param number of the agreement
    public NoteView onVersion(int number, @Valid OnVersion command) {
        Agreement agreement = commented.agreement(number);
        AgreementVersion version = commented.version(agreement, command.version());
        return kept(note(version.text(), command.point(), command.text()).onVersion(agreement.id(), version.number()));
    }

    /// @param id of the draft
    public NoteView onDraft(UUID id, @Valid OnDraft command) {
        AgreementDraftView draft = drafts.get(id);
        return kept(note(draft.text(), command.point(), command.text()).onDraft(draft.id(), draft.agreement()));
    }

    private AgreementNote note(AgreementText text, String written, String words) {
        Point point = commented.point(text, written);
        return new AgreementNote(acting.workspace(), acting.organisation(), point, role(acting.person()).name(), new Saying(words), today.now());
    }

    private static Role role(Acting.Person person) {
        return person.roles().contains(Role.COORDINATOR) ? Role.COORDINATOR : Role.OFFICER;
    }

    private NoteView kept(AgreementNote note) {
        notes.add(note);
        return NoteView.of(note);
    }
}
