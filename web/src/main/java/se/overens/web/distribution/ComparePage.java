package se.overens.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.overens.distribution.DraftView;
import se.overens.distribution.FindDrafts;
import se.overens.distribution.FindModels;
import se.overens.distribution.ModelRow;
import se.overens.distribution.scenario.CompareDraft;
import se.overens.distribution.scenario.ComparisonView;
import se.overens.distribution.scenario.FindScenarios;
import se.overens.shared.Page;
import se.overens.web.shared.Formats;
import se.overens.web.shared.Forms;

/// A draft beside what has been tried in it and what has been published: figures, bars and maps.
@Named("comparing")
@RequestScoped
public class ComparePage {

    private static final int MODELS = 6;

    @Inject
    private Here here;
    @Inject
    private FindDrafts drafts;
    @Inject
    private FindScenarios scenarios;
    @Inject
    private FindModels models;
    @Inject
    private CompareDraft compare;
    @Inject
    private SidePictures pictures;
    @Inject
    private Formats fmt;
    @Inject
    private Forms forms;
    private DraftView draft;
    private ComparisonView view;
    private List<Choice> choices;

    /// Something that can be laid beside the draft.
    public record Choice(String key, String name, boolean chosen) {
    }

    @PostConstruct
    void open() {
        draft = drafts.get(here.address().number());
        List<String> with = here.allAsked("med");
        String base = here.asked("mot").filter(asked -> with.isEmpty() || with.contains(asked)).orElse(CompareDraft.DRAFT);
        forms.attempt(() -> compare.compare(draft.number(), with, base)).ifPresent(compared -> view = compared);
        choices = choices(view == null ? with : view.columns().stream().map(ComparisonView.ColumnView::key).toList());
    }

    private List<Choice> choices(List<String> chosen) {
        List<Choice> all = new ArrayList<>();
        scenarios.of(draft.number()).forEach(each -> all.add(choice("scenario-" + each.number(), fmt.text("distribution.compare.scenario", each.name()), chosen)));
        models.list(new Page.Request(0, Page.LARGEST)).items().stream().filter(each -> each.category() == draft.category()).limit(MODELS).forEach(each -> all.add(choice("model-" + each.number(), named(each), chosen)));
        return all;
    }

    private String named(ModelRow model) {
        return fmt.text("distribution.compare.model", model.title(), String.valueOf(model.year()), model.number());
    }

    private static Choice choice(String key, String name, List<String> chosen) {
        return new Choice(key, name, chosen.contains(key));
    }

    /// Null when the draft cannot be counted yet.
    public ComparisonView getView() {
        return view;
    }

    public List<SidePictures.Line> getLines() {
        return pictures.lines(view);
    }

    public List<SidePictures.Map> getMaps() {
        return pictures.maps(view);
    }

    public DraftView getDraft() {
        return draft;
    }

    public List<Choice> getChoices() {
        return choices;
    }
}
