package se.overens.distribution.library;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.overens.distribution.ExplanationView;
import se.overens.record.MakePdf;
import se.overens.shared.Words;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;
import se.overens.workspace.FindWorkspaces;

/// "Så har ert kommuntal räknats fram" as a document that can be archived and read aloud, with every step, for everybody.
@Stateless
@Allowed(to = Circle.EVERYBODY)
public class ExplainInPdf {

    @Inject
    private ReadPublicModels models;
    @Inject
    private FindWorkspaces counties;
    @Inject
    private MakePdf makePdf;
    @Inject
    private MadeDocuments documents;
    @Inject
    @ConfigProperty(name = "overens.public-address", defaultValue = "http://localhost:8080")
    private String address;

    /// @param county the county code, `06`
    /// @param number the model's
    /// @param code   the municipality's
    public byte[] of(String county, int number, String code, Locale locale) {
        Words words = Words.in(locale);
        ExplanationView view = models.explain(county, number, code);
        String path = address + "/modeller/" + county + "/" + number + "/" + code;
        return documents.get(view.sha256() + "/" + code + "/" + words.locale().getLanguage(),
                () -> makePdf.of("figure", model(view, counties.name(county), path, words), words.locale()));
    }

    /// What the template `figure` writes.
    static Map<String, Object> model(ExplanationView view, String county, String path, Words words) {
        DocumentWords written = new DocumentWords(words, view.unit());
        FigureSections sections = new FigureSections(view, written);
        String title = words.of("distribution.document.title", view.name(), String.valueOf(view.year()));
        Map<String, Object> model = new HashMap<>();
        model.put("title", title);
        model.put("description", title);
        model.put("view", view);
        model.put("figure", written.places(view.places()));
        model.put("county", county);
        model.put("address", path);
        model.put("sections", sections.all());
        model.put("sources", sections.sources());
        model.put("grounds", KnownThen.of(view.grounds(), view.year(), written));
        model.put("numbered", view.number() + ", " + view.title());
        return model;
    }
}
