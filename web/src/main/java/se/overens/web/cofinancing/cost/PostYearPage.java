package se.overens.web.cofinancing.cost;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import se.overens.cofinancing.cost.EnterPostYear;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.cost.model.ProRata;
import se.overens.shared.Today;
import se.overens.web.cofinancing.PostPage;
import se.overens.web.cofinancing.PostRequests.KeyType;
import se.overens.web.shared.Forms;
import se.overens.web.shared.Links;

/// Enters what a post costs in a year: one amount, or component by component. The address says which. All the parts can
/// be looked at before anything is kept.
@Named
@RequestScoped
public class PostYearPage {

    private static final String DIVIDED = "delar";

    @Inject
    private PostPage page;
    @Inject
    private EnterPostYear enter;
    @Inject
    private Forms forms;
    @Inject
    private Links to;
    @Inject
    private Today today;
    @Inject
    private HttpServletRequest request;
    private YearForm form;
    private YearView preview;

    public void look() {
        preview = forms.attempt(() -> enter.preview(getForm().command(page.getPost().number())), getForm()::field).orElse(null);
    }

    public void save() {
        forms.attempt(() -> enter.enter(getForm().command(page.getPost().number())), getForm()::field)
                .ifPresent(made -> to.go("record/receipt", made.receipt()));
    }

    public YearForm getForm() {
        if (form != null) return form;
        form = new YearForm(isDivided(), page.getPost().parties(), today.day().getYear());
        again().ifPresent(form::fill);
        return form;
    }

    /// `?ar=2024`: the year is entered again, from what stood before.
    private Optional<YearView> again() {
        String asked = request.getParameter("ar");
        return page.getYears().stream().filter(year -> String.valueOf(year.year()).equals(asked)).findFirst();
    }

    /// The parts as they would be, or null before one has looked.
    public YearView getPreview() {
        return preview;
    }

    /// `?satt=delar`: component by component.
    public boolean isDivided() {
        return DIVIDED.equals(request.getParameter("satt"));
    }

    public String getManner() {
        return isDivided() ? DIVIDED : "";
    }

    public KeyType[] getKeys() {
        return new KeyType[] {KeyType.PER_CAPITA, KeyType.EQUAL, KeyType.BASE_AND_PER_CAPITA, KeyType.FIXED_PERCENT, KeyType.FIXED_AMOUNTS, KeyType.BY_PLACES};
    }

    public ProRata[] getWays() {
        return ProRata.values();
    }
}
