package se.overens.web.distribution.library;

import java.util.Arrays;
import java.util.List;
import se.overens.distribution.library.PublicModelView;
import se.overens.web.shared.Csv;

/// What is published as open data. The headings are part of the format, and so the same in every language.
final class PublicTables {

    private static final List<String> FIGURES = List.of("länskod", "län", "år", "kategori", "enhet", "modell", "kommunkod", "kommun", "invånare",
            "andel_procent", "platser", "platser_per_1000_invånare", "beslutsdag", "diarienummer");

    private PublicTables() {
    }

    static byte[] figures(PublicModelView model) {
        return Csv.of(FIGURES, model.figures().stream().map(figure -> cells(model.county(), model.countyName(), model.year(), model.category(), model.unit(), model.number(),
                figure.code(), figure.name(), figure.population(), figure.share(), figure.places(), figure.perThousand(),
                model.decision().decidedOn(), model.decision().caseReference())).toList());
    }

    private static List<Object> cells(Object... values) {
        return Arrays.asList(values);
    }
}
