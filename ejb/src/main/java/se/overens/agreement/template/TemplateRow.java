package se.overens.agreement.template;

import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementTemplate;
import se.overens.agreement.template.model.OwnTemplate;
import se.overens.agreement.template.model.TemplateStanding;
import se.overens.agreement.template.model.TemplateVersion;

/// One template in the list.
///
/// @param number of its latest version, 0 for one that has not been published
/// @param owner  code of the organisation that keeps it, or `riket`
/// @param own    whether one's own organisation keeps it
public record TemplateRow(String id, int number, String owner, String title, AgreementForm form, TemplateStanding standing, boolean own) {

    static TemplateRow of(AgreementTemplate national) {
        return new TemplateRow(national.id(), national.version(), national.owner(), national.title(), national.form(), TemplateStanding.PUBLISHED, false);
    }

    static TemplateRow of(TemplateVersion version) {
        return new TemplateRow(version.template().toString(), version.number(), version.owner(), version.title(), version.form(), TemplateStanding.PUBLISHED, false);
    }

    static TemplateRow of(OwnTemplate template, String owner) {
        return new TemplateRow(template.id().toString(), template.latest(), owner, template.text().title(), template.text().form(), template.standing(), true);
    }
}
