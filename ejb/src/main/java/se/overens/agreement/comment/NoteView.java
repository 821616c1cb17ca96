package se.overens.agreement.comment;

import java.time.Instant;
import java.util.UUID;
import se.overens.agreement.comment.model.AgreementNote;

/// A note among colleagues.
///
/// @param draft           the draft that it is about, or null
/// @param documentVersion the version that it is about, or null
/// @param role            of the colleague who wrote it
public record NoteView(UUID id, long version, UUID draft, Integer documentVersion, String point, String role, String text, Instant at) {

    static NoteView of(AgreementNote note) {
        return new NoteView(note.id(), note.version(), note.draft(), note.versionNumber(), note.point().written(), note.role(), note.text(), note.at());
    }
}
