package se.overens.agreement.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import se.overens.agreement.ChosenParties;
import se.overens.agreement.FindAgreementDrafts;
import se.overens.agreement.model.AgreementDraft;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.reading.model.AgreementReading;
import se.overens.agreement.reading.model.ReadText;
import se.overens.agreement.reading.model.TrackedChanges;
import se.overens.agreement.reading.store.AgreementReadings;
import se.overens.agreement.store.AgreementDrafts;
import se.overens.record.AttachFile;
import se.overens.record.AttachmentView;
import se.overens.shared.Json;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// Reads an agreement that stands in a word processor's file (DOCX or ODT) into a draft of one's own, clause by clause,
/// and tells what did not follow along. The file itself is kept, so that one can always return to it; only one with
/// macros is not.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class ReadAgreementFile {

    private static final int LONGEST_NAME = 200;

    /// @param parties codes of the others; one's own organisation is a party by itself
    /// @param endsOn  the last day of the term, or null until further notice
    /// @param changes which of the two texts is taken, when the file has tracked changes
    public record Command(String fileName, @NotNull byte[] content, @NotNull TrackedChanges changes, @NotNull AgreementForm form,
                          @NotEmpty List<@NotNull String> parties, @NotNull LocalDate startsOn, LocalDate endsOn) {
    }

    @Inject
    private AgreementDrafts drafts;
    @Inject
    private AgreementReadings readings;
    @Inject
    private FindAgreementDrafts find;
    @Inject
    private ChosenParties parties;
    @Inject
    private AttachFile attach;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;

    public ReadingView read(@Valid Command command) {
        ReadText read = ReadText.of(command.content(), command.changes());
        String name = nameOnly(command.fileName());
        String title = read.title() == null ? name.replaceAll("\\.[A-Za-z]{3,4}$", "").replace('_', ' ').strip() : read.title();
        List<String> codes = parties.withOwn(parties.others(command.parties())).stream().map(MemberView::code).toList();
        AgreementText text = new AgreementText(title, command.form(), codes, command.startsOn(), command.endsOn(), null, read.clauses());
        AgreementDraft draft = AgreementDraft.ofOffer(acting.workspace(), acting.organisation(), null, text, today.now());
        drafts.add(draft);
        AttachmentView file = read.hadMacros() ? null : attach.attach(name, command.content());
        AgreementReading reading = new AgreementReading(draft, name, Json.sha256(command.content()), command.changes(), read.leftOut(),
                file == null ? null : file.id(), today.now());
        readings.add(reading);
        return ReadingView.of(find.get(draft.id()), reading, file);
    }

    /// The last part of whatever path the browser sent, without control characters.
    private static String nameOnly(String fileName) {
        String path = fileName == null ? "" : fileName.replaceAll("\\p{Cntrl}", "").strip();
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name.isEmpty() ? "avtal" : name;
    }
}
