package se.overens.web.distribution.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.overens.distribution.library.ModelSearch;
import se.overens.distribution.library.PublicModelRow;
import se.overens.distribution.library.ReadPublicModels;
import se.overens.shared.Page;
import se.overens.web.distribution.Here;
import se.overens.web.shared.KeptPage;

/// What every county has published, county by county.
@Named("publicModels")
@RequestScoped
public class PublicModelsPage {

    @Inject
    private ReadPublicModels find;
    @Inject
    private Here here;
    @Inject
    private KeptPage kept;
    private Page<PublicModelRow> found;

    /// One county's models, the latest year first.
    public record County(String code, String name, List<PublicModelRow> models) {
    }

    @PostConstruct
    void search() {
        int page = here.asked("sida").filter(number -> number.matches("[1-9]\\d{0,4}")).map(Integer::parseInt).orElse(1);
        found = find.list(ModelSearch.all(), new Page.Request(page - 1, Page.LARGEST));
    }

    public void open() {
        kept.show(found.toString());
    }

    public List<County> getCounties() {
        Map<String, List<PublicModelRow>> byCounty = found.items().stream()
                .collect(Collectors.groupingBy(PublicModelRow::county, LinkedHashMap::new, Collectors.toList()));
        return byCounty.values().stream().map(models -> new County(models.getFirst().county(), models.getFirst().countyName(), models))
                .sorted(Comparator.comparing(County::code)).toList();
    }

    /// The number of the next page, or null on the last one.
    public Integer getNext() {
        return (found.page() + 1L) * found.size() < found.total() ? Integer.valueOf(found.page() + 2) : null;
    }
}
