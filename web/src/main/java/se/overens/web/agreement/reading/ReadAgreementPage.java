package se.overens.web.agreement.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.reading.FindReading;
import se.overens.agreement.reading.ReadAgreementFile;
import se.overens.agreement.reading.ReadingView;
import se.overens.agreement.reading.model.ReadText;
import se.overens.agreement.reading.model.TrackedChanges;
import se.overens.record.ReadAttachment;
import se.overens.shared.Today;
import se.overens.web.shared.Download;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// Reads an agreement from a word processor's file into a draft, and shows what became of it: `?utkast=` names the draft.
@Named
@RequestScoped
public class ReadAgreementPage {

    @Inject
    private ReadAgreementFile read;
    @Inject
    private FindReading find;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Today today;
    @Inject
    private HttpServletRequest request;
    private ReadingView reading;
    private Part file;
    private TrackedChanges changes = TrackedChanges.TAKEN_IN;
    private AgreementForm form = AgreementForm.COLLABORATION;
    private List<String> parties = new ArrayList<>();
    private LocalDate startsOn;
    private LocalDate endsOn;

    public String read() {
        if (parties.isEmpty()) {
            forms.refuse("parties", "agreement.reading.parties.required");
            return null;
        }
        return forms.attempt(() -> read.read(new ReadAgreementFile.Command(file.getSubmittedFileName(), content(), changes, form, parties, startsOn, endsOn)))
                .map(made -> to.goTo(to.view("agreement/reading/show") + "?utkast=" + made.draft().id())).orElse(null);
    }

    /// Null when the address names no draft of one's own that was read from a file.
    public ReadingView getReading() {
        String id = request.getParameter("utkast");
        if (reading == null && id != null && id.matches("[0-9a-f-]{36}")) reading = find.of(UUID.fromString(id)).orElse(null);
        return reading;
    }

    /// Answers with the file that the draft was read from, when `?fil=` asks for it.
    public void open() {
        if (request.getParameter("fil") == null || getReading() == null || getReading().file() == null) return;
        ReadAttachment.Content content = find.content(getReading().draft().id());
        Download.send(content.fileName(), content.mediaType(), content.bytes());
    }

    public boolean isPossible() {
        return acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    /// Whom one can agree with.
    public List<MemberView> getOthers() {
        return members.others();
    }

    public AgreementForm[] getForms() {
        return AgreementForm.values();
    }

    public TrackedChanges[] getReadings() {
        return TrackedChanges.values();
    }

    private byte[] content() {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(ReadText.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public TrackedChanges getChanges() {
        return changes;
    }

    public void setChanges(TrackedChanges changes) {
        this.changes = changes;
    }

    public AgreementForm getForm() {
        return form;
    }

    public void setForm(AgreementForm form) {
        this.form = form;
    }

    public List<String> getParties() {
        return parties;
    }

    public void setParties(List<String> parties) {
        this.parties = parties == null ? new ArrayList<>() : parties;
    }

    public LocalDate getStartsOn() {
        return startsOn == null ? LocalDate.of(today.day().getYear() + 1, 1, 1) : startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
