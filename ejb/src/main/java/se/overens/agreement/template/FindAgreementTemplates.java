package se.overens.agreement.template;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.overens.agreement.model.AgreementTemplate;
import se.overens.agreement.template.TemplateView.VersionRow;
import se.overens.agreement.template.model.OwnTemplate;
import se.overens.agreement.template.model.TemplateStanding;
import se.overens.agreement.template.model.TemplateText;
import se.overens.agreement.template.model.TemplateVersion;
import se.overens.agreement.template.store.AgreementTemplates;
import se.overens.shared.NotFound;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;

/// The templates that one may start from: the national ones, the county board's and one's own.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindAgreementTemplates {

    @Inject
    private AgreementTemplates templates;
    @Inject
    private TemplateShelf shelf;
    @Inject
    private FindMembers members;
    @Inject
    private CurrentActing acting;

    /// One's own first, then the county board's, then the national ones.
    public List<TemplateRow> all() {
        String own = members.get(acting.organisation()).code();
        List<TemplateRow> rows = new ArrayList<>(templates.own(acting.workspace(), acting.organisation()).stream()
                .map(template -> TemplateRow.of(template, own)).toList());
        templates.offered(acting.workspace(), acting.organisation()).stream()
                .filter(version -> !version.organisation().equals(acting.organisation())).map(TemplateRow::of).forEach(rows::add);
        AgreementTemplate.all().stream().map(TemplateRow::of).forEach(rows::add);
        return rows;
    }

    /// Those that an agreement can be begun from.
    public List<TemplateRow> offered() {
        return all().stream().filter(row -> row.standing() == TemplateStanding.PUBLISHED).toList();
    }

    public TemplateView get(String id) {
        if (id == null) throw new NotFound("template", "");
        return AgreementTemplate.find(id).map(FindAgreementTemplates::national).orElseGet(() -> kept(id));
    }

    /// A version as it was published.
    public AgreementTemplate version(String id, int number) {
        return shelf.referred(id + "/" + number).orElseThrow(() -> new NotFound("template", id + "/" + number));
    }

    private static TemplateView national(AgreementTemplate template) {
        return new TemplateView(template.id(), 0, template.version(), template.owner(), false, TemplateStanding.PUBLISHED, null,
                TemplateText.of(template), null, List.of(), List.of(new VersionRow(template.version(), template.title(), null, null)));
    }

    private TemplateView kept(String id) {
        UUID uuid = uuid(id);
        List<TemplateVersion> versions = templates.versions(acting.workspace(), acting.organisation(), uuid);
        return templates.own(acting.workspace(), acting.organisation(), uuid).map(own -> own(own, versions)).orElseGet(() -> others(id, versions));
    }

    private TemplateView own(OwnTemplate own, List<TemplateVersion> versions) {
        return new TemplateView(own.id().toString(), own.version(), own.latest(), members.get(acting.organisation()).code(), true, own.standing(),
                own.copiedFrom(), versions.isEmpty() ? null : versions.getFirst().text(), own.text(), own.text().faults(), rows(versions));
    }

    private static TemplateView others(String id, List<TemplateVersion> versions) {
        TemplateVersion latest = versions.stream().findFirst().filter(TemplateVersion::isOffered).orElseThrow(() -> new NotFound("template", id));
        return new TemplateView(id, 0, latest.number(), latest.owner(), false, TemplateStanding.PUBLISHED, null, latest.text(), null, List.of(), rows(versions));
    }

    private static List<VersionRow> rows(List<TemplateVersion> versions) {
        return versions.stream().map(v -> new VersionRow(v.number(), v.title(), v.sha256(), v.publishedAt())).toList();
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("template", id);
        }
    }
}
