package se.overens.web.distribution.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.overens.distribution.ExplanationView;
import se.overens.distribution.ExplanationView.FactorRow;
import se.overens.distribution.model.Grounds;
import se.overens.web.shared.Csv;

/// The steps of one municipality's figure as open data: a step, what it is about, what is measured and the number. The
/// words are part of the format, and so the same in every language.
final class StepsTable {

    private static final List<String> HEADINGS = List.of("steg", "gäller", "mått", "värde");

    private final List<List<Object>> rows = new ArrayList<>();

    private StepsTable(ExplanationView view) {
        line("modell", view.title(), "nummer", view.number());
        line("modell", view.title(), "sha256", view.sha256());
        line("länet", "enhet", "enhet", view.unit());
        line("länet", "hela länet", "platser", view.total());
        if (view.grounds() != null) grounds(view.grounds());
        view.factors().forEach(factor -> factor(factor.name(), factor));
        line("andel", view.name(), "procent", view.share());
        if (view.deduction() != null) deduction(view);
        if (view.limits() != null) limits(view);
        if (view.rounding() != null) rounding(view);
        if (view.adjustments() != null) view.adjustments().rows().forEach(row -> line("justering", row.author() + ": " + row.reason(), "ändring", row.change()));
        view.alternatives().forEach(row -> line("alternativ", row.name(), "platser", row.places()));
        line("kommuntal", view.name(), "platser", view.places());
    }

    static byte[] of(ExplanationView view) {
        return Csv.of(HEADINGS, new StepsTable(view).rows);
    }

    private void grounds(Grounds known) {
        if (known.quota() != null) line("vid beslutet", known.quota().source(), "länstal", known.quota().persons());
        if (known.forecast() != null) line("vid beslutet", known.forecast().publisher() + " " + known.forecast().publishedOn(), "prognos för landet", known.forecast().persons());
    }

    private void factor(String name, FactorRow factor) {
        factor.parts().forEach(part -> factor(name + ": " + part.name(), part));
        line("faktor", name, "värde", factor.value());
        line("faktor", name, "räknat", factor.used());
        line("faktor", name, "alla kommuner", factor.countySum());
        line("faktor", name, "del i procent", factor.part());
        line("faktor", name, "vikt i procent", factor.weight());
        line("faktor", name, "bidrag i procent", factor.contribution());
        line("faktor", name, "källa", factor.source());
        line("faktor", name, "datum", factor.asOf());
    }

    private void deduction(ExplanationView view) {
        var step = view.deduction();
        line("avdrag", step.label(), "länet", step.countyExisting());
        line("avdrag", step.label(), "kommunen", step.existing());
        line("avdrag", step.label(), "andel av gamla och nya", step.before());
        line("avdrag", step.label(), "efter avdrag", step.target());
    }

    private void limits(ExplanationView view) {
        var step = view.limits();
        line("golv och tak", view.name(), "före", step.exact());
        line("golv och tak", view.name(), "efter", step.bounded());
        step.held().forEach(row -> line("golv och tak", row.name(), row.bound().name(), row.places()));
    }

    private void rounding(ExplanationView view) {
        view.rounding().rows().forEach(row -> {
            line("avrundning", row.name(), "uträknat", row.quota());
            line("avrundning", row.name(), "platser", row.places());
        });
    }

    /// What there is no value of has no line.
    private void line(String step, String about, String measure, Object value) {
        if (value != null && !value.toString().isEmpty()) rows.add(Arrays.asList(step, about, measure, value));
    }
}
