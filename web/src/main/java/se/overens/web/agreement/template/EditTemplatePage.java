package se.overens.web.agreement.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.Clause;
import se.overens.agreement.model.NoticeRule.EndsAt;
import se.overens.agreement.model.NoticeTerms;
import se.overens.agreement.template.FindAgreementTemplates;
import se.overens.agreement.template.TemplateView;
import se.overens.agreement.template.WriteAgreementTemplate;
import se.overens.agreement.template.model.TemplateText;
import se.overens.shared.Violation;
import se.overens.web.agreement.clause.ClauseEditing;
import se.overens.web.agreement.clause.ClauseFields;
import se.overens.web.agreement.clause.FigureGrid;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Writes in one's own template, `?mall=`.
@Named
@RequestScoped
public class EditTemplatePage extends ClauseEditing {

    @Inject
    private FindAgreementTemplates find;
    @Inject
    private WriteAgreementTemplate write;
    @Inject
    private Formats formats;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private HttpServletRequest request;
    private TemplateView template;
    private Long version;
    private String title;
    private AgreementForm form;
    private Integer years;
    private Integer noticeMonths;
    private EndsAt endsAt;

    public String save() {
        if (keep()) forms.tell("agreement.template.edit.saved");
        return null;
    }

    public String done() {
        return keep() ? to.goTo(to.view("agreement/template/show") + "?mall=" + template.id()) : null;
    }

    public TemplateView getTemplate() {
        if (template == null) template = find.get(request.getParameter("mall"));
        return template;
    }

    @Override
    protected List<Clause> saved() {
        return getTemplate().text().clauses();
    }

    @Override
    protected boolean keep() {
        NoticeTerms before = getTemplate().text().noticeTerms();
        NoticeTerms notice = noticeMonths == null ? null : before == null ? new NoticeTerms(noticeMonths, endsAt, null, null)
                : before.with(noticeMonths, endsAt, before.minimumTermMonths(), before.renewalMonths());
        TemplateText text = new TemplateText(title, form, years == null ? 0 : years, notice, getForm().clauses());
        return forms.attempt(() -> write.save(new WriteAgreementTemplate.Save(UUID.fromString(getTemplate().id()), version, text)), EditTemplatePage::field)
                .map(this::kept).isPresent();
    }

    private TemplateView kept(TemplateView changed) {
        template = changed;
        version = changed.version();
        return changed;
    }

    private static String field(String path) {
        return ClauseFields.id(path.startsWith("text.") ? path.substring("text.".length()) : path);
    }

    @Override
    protected List<Violation> faults() {
        return getTemplate().missing();
    }

    @Override
    public List<SelectItem> getWhose() {
        return Stream.of("kommun each", "myndighet agencies", "forening associations", "lansstyrelse board", "organ bodies").map(pair -> pair.split(" "))
                .map(pair -> new SelectItem("{{" + pair[0] + "}}", formats.text("agreement.clauses.party." + pair[1]))).toList();
    }

    @Override
    protected FigureGrid grid() {
        return new FigureGrid(List.of(), List.of());
    }

    public AgreementForm[] getForms() {
        return AgreementForm.values();
    }

    public EndsAt[] getEnds() {
        return EndsAt.values();
    }

    public String getTitle() {
        return title == null ? getTemplate().text().title() : title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public AgreementForm getOfForm() {
        return form == null ? getTemplate().text().form() : form;
    }

    public void setOfForm(AgreementForm form) {
        this.form = form;
    }

    public Integer getYears() {
        return years == null ? Integer.valueOf(getTemplate().text().years()) : years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public Integer getNoticeMonths() {
        NoticeTerms saved = getTemplate().text().noticeTerms();
        return noticeMonths == null && saved != null ? Integer.valueOf(saved.noticeMonths()) : noticeMonths;
    }

    public void setNoticeMonths(Integer noticeMonths) {
        this.noticeMonths = noticeMonths;
    }

    public EndsAt getEndsAt() {
        NoticeTerms saved = getTemplate().text().noticeTerms();
        return endsAt == null && saved != null ? saved.endsAt() : endsAt;
    }

    public void setEndsAt(EndsAt endsAt) {
        this.endsAt = endsAt;
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(getTemplate().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
