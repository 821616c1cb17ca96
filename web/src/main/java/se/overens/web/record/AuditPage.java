package se.overens.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import se.overens.record.AuditEventView;
import se.overens.record.FindAudit;
import se.overens.record.VerifyAudit;
import se.overens.record.model.AuditChain.Link;
import se.overens.shared.Page;
import se.overens.web.shared.Language;
import se.overens.workspace.CurrentActing;

/// What has happened, and whether the trail is whole (`?kontroll=1`).
@Named
@RequestScoped
public class AuditPage {

    private static final int SIZE = 50;

    @Inject
    private FindAudit find;
    @Inject
    private VerifyAudit verify;
    @Inject
    private CurrentActing acting;
    @Inject
    private Language language;
    @Inject
    private HttpServletRequest request;
    private Page<AuditEventView> events;
    private Link head;
    private VerifyAudit.Verdict verdict;

    public Page<AuditEventView> getEvents() {
        if (events == null) events = find.list(new Page.Request(getPage(), SIZE));
        return events;
    }

    public boolean isEverybodys() {
        return acting.isHost();
    }

    public Link getHead() {
        if (head == null) head = verify.head();
        return head;
    }

    /// Reckoned only when it is asked for, since it reads every event; null otherwise.
    public VerifyAudit.Verdict getVerdict() {
        if (verdict == null && request.getParameter("kontroll") != null) verdict = verify.verify(Optional.of(getHead()));
        return verdict;
    }

    public int getPage() {
        String asked = request.getParameter("sida");
        return asked != null && asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 0;
    }

    public boolean isNewer() {
        return getPage() > 0;
    }

    public boolean isOlder() {
        return (getPage() + 1L) * SIZE < getEvents().total();
    }

    public String roles(AuditEventView event) {
        return event.organisation() == null ? "–" : Arrays.stream(event.roles().split(" "))
                .map(role -> language.texts().get("workspace.role." + role)).collect(Collectors.joining(", "));
    }
}
