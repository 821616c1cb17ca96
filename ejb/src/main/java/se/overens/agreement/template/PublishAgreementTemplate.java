package se.overens.agreement.template;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import se.overens.agreement.template.model.OwnTemplate;
import se.overens.agreement.template.model.TemplateVersion;
import se.overens.agreement.template.store.AgreementTemplates;
import se.overens.shared.Happened;
import se.overens.shared.Invalid;
import se.overens.shared.NotFound;
import se.overens.shared.Refusal;
import se.overens.shared.Today;
import se.overens.workspace.Allowed;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.model.Role;

/// Publishes what is written in one's own template as its next version: the county board's for everybody in the
/// workspace, another organisation's for itself. Earlier versions and what was begun from them stay. Retired, it is
/// offered no longer.
@Stateless
@Allowed({Role.COORDINATOR, Role.OFFICER})
public class PublishAgreementTemplate {

    /// What is written is what was published last.
    public static class TemplateUnchanged extends Refusal {
        public TemplateUnchanged(int number) {
            super(Kind.CONFLICT, "template-unchanged", number);
        }
    }

    @Inject
    private AgreementTemplates templates;
    @Inject
    private FindAgreementTemplates find;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;
    @Inject
    private Today today;
    @Inject
    private Event<Happened> happened;

    public TemplateView publish(UUID id, long version) {
        OwnTemplate template = own(id, version);
        Invalid.unlessEmpty(template.text().faults());
        templates.versions(acting.workspace(), acting.organisation(), id).stream().findFirst()
                .filter(latest -> latest.text().equals(template.text())).ifPresent(same -> {
                    throw new TemplateUnchanged(same.number());
                });
        TemplateVersion published = template.publish(members.get(acting.organisation()).code(), acting.isHost(), today.now());
        templates.add(published);
        happened.fire(new TemplateHappened("template-published", id, Map.of("number", published.number(), "sha256", published.sha256())));
        return find.get(id.toString());
    }

    public TemplateView retire(UUID id, long version) {
        OwnTemplate template = own(id, version);
        template.retire(today.now());
        templates.versions(acting.workspace(), acting.organisation(), id).forEach(each -> each.retire(today.now()));
        templates.flush();
        happened.fire(new TemplateHappened("template-retired", id, Map.of("number", template.latest())));
        return find.get(id.toString());
    }

    private OwnTemplate own(UUID id, long version) {
        OwnTemplate template = templates.lock(acting.workspace(), acting.organisation(), id).orElseThrow(() -> new NotFound("template", id));
        template.expectVersion(version);
        return template;
    }
}
