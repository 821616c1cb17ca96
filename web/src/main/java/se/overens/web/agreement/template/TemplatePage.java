package se.overens.web.agreement.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.template.FindAgreementTemplates;
import se.overens.agreement.template.PublishAgreementTemplate;
import se.overens.agreement.template.TemplateView;
import se.overens.agreement.template.WriteAgreementTemplate;
import se.overens.agreement.template.model.TemplateStanding;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Role;

/// One template, `?mall=`: read, copied, and by its owner published and retired.
@Named
@RequestScoped
public class TemplatePage {

    @Inject
    private FindAgreementTemplates find;
    @Inject
    private WriteAgreementTemplate write;
    @Inject
    private PublishAgreementTemplate publish;
    @Inject
    private CurrentActing acting;
    @Inject
    private Formats formats;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private TemplateView template;
    private String title;
    private Long version;

    public TemplateView getTemplate() {
        String id = request.getParameter("mall");
        if (template == null && id != null) template = find.get(id);
        return template;
    }

    public String copy() {
        return forms.attempt(() -> write.copy(new WriteAgreementTemplate.Copy(getTemplate().id(), title)))
                .map(made -> to.goTo(to.view("agreement/template/edit") + "?mall=" + made.id())).orElse(null);
    }

    public void publish() {
        forms.attempt(() -> publish.publish(id(), version), field -> null).ifPresent(published -> {
            renewed(published);
            forms.tell("agreement.template.show.published", published.number());
        });
    }

    public void retire() {
        forms.attempt(() -> publish.retire(id(), version)).ifPresent(retired -> {
            renewed(retired);
            forms.tell("agreement.template.show.retired");
        });
    }

    private void renewed(TemplateView changed) {
        template = changed;
        version = changed.version();
    }

    private UUID id() {
        return UUID.fromString(getTemplate().id());
    }

    public List<String> getMissing() {
        return getTemplate().missing().stream().map(fault -> formats.text("violation." + fault.code(), fault.args().toArray())).distinct().toList();
    }

    public boolean isOfficer() {
        return acting.may(Role.COORDINATOR, Role.OFFICER);
    }

    public boolean isHost() {
        return acting.isHost();
    }

    /// Its owner can go on with it.
    public boolean isChangeable() {
        return isOfficer() && getTemplate().own() && getTemplate().standing() != TemplateStanding.RETIRED;
    }

    public boolean isPublishable() {
        return isChangeable() && getTemplate().isChanged() && getTemplate().missing().isEmpty();
    }

    /// An agreement can be begun from it.
    public boolean isUsable() {
        return isOfficer() && getTemplate().standing() == TemplateStanding.PUBLISHED;
    }

    public String getTitle() {
        return title == null ? getTemplate().text().title() : title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(getTemplate().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
