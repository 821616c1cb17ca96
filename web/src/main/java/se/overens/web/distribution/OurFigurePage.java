package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.distribution.FindPublishedFigures;
import se.overens.distribution.PublishedFigure;
import se.overens.distribution.model.Category;
import se.overens.web.shared.Links;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// One municipality's figures, year by year: its own, and for the county board whichever it chooses.
@Named("ourFigure")
@RequestScoped
public class OurFigurePage {

    @Inject
    private Here here;
    @Inject
    private FindMembers members;
    @Inject
    private FindPublishedFigures find;
    @Inject
    private CurrentActing acting;
    @Inject
    private Links to;
    private MemberView municipality;
    private Category category;
    private List<PublishedFigure> figures;

    @PostConstruct
    void open() {
        municipality = here.asked("kommun").map(members::byCode)
                .orElseGet(() -> acting.isHost() ? members.municipalities().getFirst() : members.get(acting.organisation()));
        category = YearChoice.category(here);
        figures = find.of(category, municipality.id());
    }

    /// The difference from the year before it in the list, or null for the first.
    public Long difference(int index) {
        return index + 1 < figures.size() ? figures.get(index).places() - figures.get(index + 1).places() : null;
    }

    /// By year for the kommuntal, by model for the other categories.
    public String explanation(PublishedFigure figure) {
        String model = category == Category.ASSIGNMENT ? null : "modell=" + figure.modelNumber();
        String whose = isOwn() ? null : "kommun=" + municipality.code();
        String query = Stream.of(whose, model).filter(part -> part != null).collect(Collectors.joining("&"));
        return to.view("distribution/explanation", figure.year()) + (query.isEmpty() ? "" : "?" + query);
    }

    /// The same municipality's figures of another kind.
    public String address(Category other) {
        String whose = isOwn() ? "" : "&kommun=" + municipality.code();
        return to.view("distribution/ourFigure") + "?kategori=" + other + whose;
    }

    /// What the county has published figures of, and what is shown.
    public List<Category> getCategories() {
        return Stream.of(Category.values()).filter(each -> each == category || !find.years(each).isEmpty()).toList();
    }

    public Category getCategory() {
        return category;
    }

    public boolean isOwn() {
        return municipality.id().equals(acting.organisation());
    }

    public boolean isChoosing() {
        return acting.isHost();
    }

    public MemberView getMunicipality() {
        return municipality;
    }

    public List<MemberView> getMunicipalities() {
        return members.municipalities();
    }

    public List<PublishedFigure> getFigures() {
        return figures;
    }

    /// The figure of the latest year, or null when nothing has been published.
    public PublishedFigure getLatest() {
        return figures.isEmpty() ? null : figures.getFirst();
    }
}
