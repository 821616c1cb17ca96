package se.overens.agreement.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.overens.agreement.TemplateSource;
import se.overens.agreement.TextCheck;
import se.overens.agreement.model.AgreementTemplate;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.template.model.TemplateVersion;
import se.overens.agreement.template.store.AgreementTemplates;
import se.overens.shared.Violation;
import se.overens.workspace.CurrentActing;

/// The templates that the acting organisation may start from, and whether a text still has what its own demands.
@ApplicationScoped
public class TemplateShelf implements TemplateSource, TextCheck {

    private static final Pattern OWN = Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:/([1-9]\\d{0,6}))?");

    @Inject
    private AgreementTemplates templates;
    @Inject
    private CurrentActing acting;

    @Override
    public Optional<AgreementTemplate> current(String id) {
        return AgreementTemplate.find(id).or(() -> versions(id).stream().findFirst().filter(TemplateVersion::isOffered).map(TemplateVersion::asTemplate));
    }

    @Override
    public Optional<AgreementTemplate> referred(String reference) {
        return AgreementTemplate.referred(reference).or(() -> versions(reference).stream().map(TemplateVersion::asTemplate)
                .filter(template -> template.reference().equals(reference)).findFirst());
    }

    @Override
    public List<Violation> faults(AgreementText text, String template) {
        if (template == null) return List.of();
        return referred(template).map(found -> found.missingIn(text)).orElse(List.of());
    }

    private List<TemplateVersion> versions(String reference) {
        Matcher own = OWN.matcher(reference);
        return own.matches() ? templates.versions(acting.workspace(), acting.organisation(), UUID.fromString(own.group(1))) : List.of();
    }
}
