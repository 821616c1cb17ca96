package se.overens.web.cofinancing.cost;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import se.overens.cofinancing.cost.EnterPostYear;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.cost.model.ComponentKind;
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
    private static final int MOST_OTHERS = 20;

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
        form = new YearForm(isDivided(), page.getPost().parties(), firstWithout(), getOthers());
        again().ifPresent(form::fill);
        return form;
    }

    /// This year, or the first after it that has no cost yet.
    private int firstWithout() {
        Set<Integer> entered = page.getYears().stream().map(YearView::year).collect(Collectors.toSet());
        return IntStream.iterate(today.day().getYear(), year -> year + 1).filter(year -> !entered.contains(year)).findFirst().orElseThrow();
    }

    /// `?annat=2`: so many components of other kinds can be written; at least those that stood before.
    public int getOthers() {
        String asked = request.getParameter("annat");
        int others = asked == null || !asked.matches("\\d{1,2}") ? 1 : Math.clamp(Integer.parseInt(asked), 1, MOST_OTHERS);
        long entered = again().stream().flatMap(year -> year.plan().components().stream()).filter(component -> component.kind() == ComponentKind.OTHER).count();
        return Math.max(others, (int) entered);
    }

    public boolean isRoomForMore() {
        return getOthers() < MOST_OTHERS;
    }

    /// `?ar=2024`, or nothing for a year that is entered for the first time.
    public String getAsked() {
        return again().map(year -> String.valueOf(year.year())).orElse("");
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
