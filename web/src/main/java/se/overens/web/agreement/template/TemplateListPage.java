package se.overens.web.agreement.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.agreement.template.FindAgreementTemplates;
import se.overens.agreement.template.TemplateRow;

/// The templates: one's own, and those of others that one may begin from.
@Named
@RequestScoped
public class TemplateListPage {

    @Inject
    private FindAgreementTemplates find;
    private List<TemplateRow> all;

    public List<TemplateRow> getOwn() {
        return all().stream().filter(TemplateRow::own).toList();
    }

    public List<TemplateRow> getOthers() {
        return all().stream().filter(row -> !row.own()).toList();
    }

    private List<TemplateRow> all() {
        if (all == null) all = find.all();
        return all;
    }
}
