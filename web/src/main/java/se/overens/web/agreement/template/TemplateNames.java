package se.overens.web.agreement.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.overens.agreement.model.AgreementTemplate;
import se.overens.agreement.template.TemplateRow;
import se.overens.web.shared.Formats;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// What templates and their owners are called on a page.
@Named
@RequestScoped
public class TemplateNames {

    @Inject
    private FindMembers members;
    @Inject
    private Formats formats;
    private List<MemberView> all;

    /// A national one by its form; another by its title, without the places to fill in.
    public String of(TemplateRow row) {
        return AgreementTemplate.NATION.equals(row.owner()) ? formats.text("agreement.form." + row.form()) : title(row.title());
    }

    /// "Överenskommelse om mottagande …, …"
    public String title(String title) {
        return title.replaceAll("\\{\\{.*?}}", "…");
    }

    public String owner(String code) {
        if (AgreementTemplate.NATION.equals(code)) return formats.text("agreement.template.national");
        if (all == null) all = members.all();
        return all.stream().filter(member -> member.code().equals(code)).map(MemberView::name).findFirst().orElse(code);
    }
}
