package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.agreement.RegisterExistingAgreement;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.ClauseSection;
import se.overens.agreement.model.CostKeyKind;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.web.agreement.clause.ClauseFields;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.web.shared.Texts;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;
import se.overens.workspace.model.Role;

/// Enters a contract that was signed on paper long ago.
@Named
@RequestScoped
public class RegisterExistingPage {

    private static final String PARTIES = "parties";

    @Inject
    private RegisterExistingAgreement register;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Upload upload;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    @Inject
    private ExistingFields written;
    private List<Reference> references;
    private UUID paper;

    /// Another party's own diarienummer.
    public static class Reference {

        private final String code;
        private final String name;
        private String written;

        Reference(MemberView member) {
            this.code = member.code();
            this.name = member.shortName();
        }

        public String getName() {
            return name;
        }

        public String getWritten() {
            return written;
        }

        public void setWritten(String written) {
            this.written = written;
        }
    }

    /// Takes the file in before the page is shown again, whatever else was refused: nobody has to choose it twice.
    public void keep() {
        if (!FacesContext.getCurrentInstance().isPostback() || getPaper() != null) return;
        try {
            Part sent = request.getPart("scan");
            if (sent != null) paper = forms.attempt(() -> upload.attach(sent)).orElse(null);
        } catch (IOException | ServletException unreadable) {
            throw new IllegalStateException("the form's file cannot be read", unreadable);
        }
    }

    public String register() {
        keep();
        if (getPaper() == null && forms.getProblems().isEmpty()) forms.refuse("scan", "agreement.registerExisting.scan.required");
        if (written.getParties().isEmpty()) forms.refuse(PARTIES, "agreement.registerExisting.parties.required");
        if (written.getNoticeMonths() == null && (written.getRenewalMonths() != null || isWritten(written.getNoticeText())))
            forms.refuse("noticeMonths", "agreement.registerExisting.noticeMonths.required");
        if (!forms.getProblems().isEmpty()) return null;
        return forms.attempt(() -> register.register(command()), field -> field.startsWith("noticeTerms.parties") ? ClauseFields.id(field) : field).map(made -> to.go("record/receipt", made.getFirst().receipt())).orElse(null);
    }

    private RegisterExistingAgreement.Command command() {
        var notice = written.getMore().terms(written.getNoticeMonths(), written.getEndsAt(), null, written.getRenewalMonths());
        var key = written.getCostKind() == null ? null : new RegisterExistingAgreement.CostKey(written.getCostKind(), written.getCostText());
        return new RegisterExistingAgreement.Command(written.getTitle(), written.getForm(), written.getParties(), written.isBilateral(), written.getSignedOn(),
                written.getStartsOn(), written.getEndsOn(), written.getCaseReference(), clauses(), notice, getPaper(), List.of(), key, caseReferences());
    }

    private List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        if (isWritten(written.getCostText())) clauses.add(clause(written.getCostNumber(), ClauseSection.COST, written.getCostText()));
        if (isWritten(written.getNoticeText())) clauses.add(clause(written.getNoticeNumber(), ClauseSection.NOTICE, written.getNoticeText()));
        return clauses;
    }

    private Map<String, String> caseReferences() {
        return getReferences().stream().filter(each -> isWritten(each.getWritten()) && written.getParties().contains(each.code))
                .collect(Collectors.toMap(each -> each.code, each -> each.getWritten().strip()));
    }

    private static boolean isWritten(String text) {
        return text != null && !text.isBlank();
    }

    /// The contract is in Swedish, whatever language the page is read in.
    private static Clause clause(String number, ClauseSection section, String text) {
        return new Clause(number, Texts.in(Texts.SWEDISH).get("agreement.clause." + section), section, text, false);
    }

    /// Everybody that there can be a contract with: other members, of whatever kind.
    public List<MemberView> getOthers() {
        return members.others();
    }

    public List<Reference> getReferences() {
        if (references == null) references = getOthers().stream().map(Reference::new).toList();
        return references;
    }

    public boolean isPossible() {
        return acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    public AgreementForm[] getForms() {
        return AgreementForm.values();
    }

    public EndsAt[] getEnds() {
        return EndsAt.values();
    }

    public CostKeyKind[] getCostKinds() {
        return CostKeyKind.values();
    }

    /// The file that has been taken in, or null.
    public UUID getPaper() {
        String kept = request.getParameter("paper");
        if (paper == null && kept != null && kept.matches("[0-9a-f-]{36}")) paper = UUID.fromString(kept);
        return paper;
    }
}
