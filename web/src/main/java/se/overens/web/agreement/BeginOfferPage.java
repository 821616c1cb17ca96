package se.overens.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.overens.agreement.StartAgreementDraft;
import se.overens.agreement.template.FindAgreementTemplates;
import se.overens.agreement.template.TemplateRow;
import se.overens.shared.Today;
import se.overens.web.agreement.template.TemplateNames;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// Begins an offer: which template, with whom, from when. `?mall=` has the template chosen beforehand.
@Named
@RequestScoped
public class BeginOfferPage {

    @Inject
    private FindAgreementTemplates templates;
    @Inject
    private TemplateNames names;
    @Inject
    private StartAgreementDraft start;
    @Inject
    private FindMembers members;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Today today;
    @Inject
    private HttpServletRequest request;
    private String template;
    private List<String> parties = new ArrayList<>();
    private LocalDate startsOn;

    public String begin() {
        if (parties.isEmpty()) {
            forms.refuse("parties", "agreement.offer.parties.required");
            return null;
        }
        return forms.attempt(() -> start.offer(new StartAgreementDraft.Offer(template, parties, startsOn)))
                .map(made -> to.goTo(to.view("agreement/offer") + "?utkast=" + made.id())).orElse(null);
    }

    public List<TemplateRow> getTemplates() {
        return templates.offered();
    }

    public String name(TemplateRow row) {
        return names.of(row);
    }

    /// Everybody one can agree with.
    public List<MemberView> getOthers() {
        return members.others();
    }

    public String getTemplate() {
        return template == null ? request.getParameter("mall") : template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public List<String> getParties() {
        return parties;
    }

    public void setParties(List<String> parties) {
        this.parties = parties == null ? new ArrayList<>() : parties;
    }

    public LocalDate getStartsOn() {
        return startsOn == null ? LocalDate.of(today.day().getYear(), 1, 1) : startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }
}
