package se.overens.agreement.reading;

import java.time.Instant;
import java.util.List;
import se.overens.agreement.AgreementDraftView;
import se.overens.agreement.reading.model.AgreementReading;
import se.overens.agreement.reading.model.LeftOut;
import se.overens.agreement.reading.model.TrackedChanges;
import se.overens.record.AttachmentView;

/// A draft that was read from a file.
///
/// @param sha256  of the file
/// @param changes which of the two texts was taken, when the file had tracked changes
/// @param file    the file itself, or null when it was not kept: one with macros is not
/// @param leftOut what did not follow along, tracked changes and comments first
public record ReadingView(AgreementDraftView draft, String fileName, String sha256, TrackedChanges changes, List<LeftOut> leftOut, AttachmentView file, Instant at) {

    static ReadingView of(AgreementDraftView draft, AgreementReading reading, AttachmentView file) {
        return new ReadingView(draft, reading.fileName(), reading.sha256(), reading.changes(), reading.leftOut(), file, reading.at());
    }
}
