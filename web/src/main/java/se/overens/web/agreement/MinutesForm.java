package se.overens.web.agreement;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.UUID;
import se.overens.decision.model.DecidingBody;
import se.overens.shared.NotFound;
import se.overens.web.shared.Forms;

/// The fields of a decision as it stands in the minutes, and the extract: it is kept when something else is refused.
public abstract class MinutesForm {

    @Inject
    private Upload upload;
    @Inject
    private Forms forms;
    private DecidingBody body;
    private LocalDate decidedOn;
    private String paragraph;
    private String caseReference;
    private Part file;
    private String extract;

    /// Stores the extract when one was sent.
    ///
    /// @param missing the key of what is said when there is none
    /// @return whether there is one, and nothing else is wrong
    protected boolean hasExtract(String missing) {
        if (file != null) forms.attempt(() -> upload.attach(file)).ifPresent(id -> extract = id.toString());
        if (extract == null) forms.refuse("file", missing);
        return forms.getProblems().isEmpty();
    }

    /// @throws NotFound when what has been kept meanwhile names no file
    protected UUID extract() {
        try {
            return UUID.fromString(String.valueOf(extract));
        } catch (IllegalArgumentException noName) {
            throw new NotFound("attachment", extract);
        }
    }

    public DecidingBody getBody() {
        return body;
    }

    public void setBody(DecidingBody body) {
        this.body = body;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String paragraph) {
        this.paragraph = paragraph;
    }

    public String getCaseReference() {
        return caseReference;
    }

    public void setCaseReference(String caseReference) {
        this.caseReference = caseReference;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getExtract() {
        return extract;
    }

    public void setExtract(String extract) {
        this.extract = extract;
    }
}
