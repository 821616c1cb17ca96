package se.overens.distribution.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.distribution.ExplanationView;
import se.overens.distribution.ExplanationView.DeductionStep;
import se.overens.distribution.ExplanationView.FactorRow;
import se.overens.distribution.ExplanationView.FigureRow;
import se.overens.distribution.ExplanationView.LimitStep;
import se.overens.distribution.ExplanationView.RateStep;
import se.overens.distribution.library.FigureSection.SectionTable;
import se.overens.distribution.model.Factor.Polarity;

/// Every step of one municipality's figure as sections of a document, with the same numbers as on the page. What comes
/// after the rounding is told by [AfterRounding].
final class FigureSections {

    private static final String KEY = "distribution.explanation.";
    private static final String OWN = "distribution.document.";

    private final ExplanationView view;
    private final DocumentWords words;

    FigureSections(ExplanationView view, DocumentWords words) {
        this.view = view;
        this.words = words;
    }

    List<FigureSection> all() {
        AfterRounding after = new AfterRounding(view, words);
        List<FigureSection> sections = new ArrayList<>();
        if (view.change() != null) sections.add(after.change());
        if (view.isCalculated()) {
            sections.add(county());
            sections.add(share());
            if (view.deduction() != null) sections.add(deduction(view.deduction()));
            if (view.limits() != null) sections.add(limits(view.limits()));
            sections.add(view.rounding().byRemainder() ? after.remainders() : after.quotients());
            if (view.adjustments() != null) sections.add(after.adjustments());
        } else {
            sections.add(figures());
        }
        if (!view.alternatives().isEmpty()) sections.add(after.alternatives());
        return sections;
    }

    private FigureSection county() {
        return FigureSection.of(words.text(KEY + "county"), List.of(words.text(OWN + "county." + view.unit(), words.places(view.total()), String.valueOf(view.year()))));
    }

    private FigureSection share() {
        List<List<String>> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (FactorRow factor : view.factors()) {
            factor.parts().forEach(part -> rows.add(row(words.text(OWN + "part", factor.name(), part.name()), part)));
            rows.add(row(factor.name(), factor));
            (factor.parts().isEmpty() ? List.of(factor) : factor.parts()).stream().filter(each -> each.rate() != null).map(this::rate).forEach(notes::add);
        }
        rows.add(List.of(words.text(KEY + "share", view.name()), "", "", "", "100", words.written(view.share())));
        if (view.deduction() == null) notes.add(sum(view.share(), words.places(view.total()), words.exact(toRound())));
        SectionTable table = new SectionTable(words.text(KEY + "share.caption", view.name()), List.of(words.text("distribution.model.factor"), view.name(),
                words.text(KEY + "all"), words.text(KEY + "part"), words.text("distribution.model.weight"), words.text(KEY + "contribution")), rows, List.of());
        return new FigureSection(words.text(KEY + "share", view.name()), List.of(words.text(KEY + "share.text", view.name())), table, notes);
    }

    private List<String> row(String name, FactorRow factor) {
        return List.of(name, words.written(factor.used()), words.written(factor.countySum()), words.written(factor.part()), words.written(factor.weight()),
                words.written(factor.contribution()));
    }

    private String rate(FactorRow factor) {
        RateStep rate = factor.rate();
        String why = words.text(KEY + "why", words.written(factor.used()), factor.name());
        String how = factor.polarity() == Polarity.MORE_IS_MORE ? words.text(KEY + "rate")
                : words.text(KEY + "turned", words.written(rate.highest()), rate.highestIn(), view.name(), words.written(factor.value()), words.written(rate.lowest()),
                        rate.lowestIn(), words.written(rate.rate()));
        return String.join(" ", why, how, words.text(KEY + "times", words.written(rate.rate()), words.number(rate.population()), words.written(factor.used())));
    }

    private String sum(String percent, String of, String result) {
        return words.text(OWN + "times", words.written(percent), of, result);
    }

    /// What there is before floors and caps: with them, it is not yet what is rounded.
    private String toRound() {
        return view.limits() == null ? view.rounding().quota() : view.limits().exact();
    }

    private FigureSection deduction(DeductionStep step) {
        List<String> after = new ArrayList<>(List.of(
                words.text(OWN + "before", words.written(view.share()), words.number(view.total()), words.written(step.countyExisting()), words.written(step.before())),
                words.text(OWN + "minus", words.written(step.before()), words.written(step.existing()), words.written(step.target()))));
        if (step.someBelowZero()) {
            after.add(words.text(KEY + "belowZero", words.written(step.claimSum()), view.total()));
            after.add(words.text(OWN + "scaled", step.target().startsWith("-") ? "0" : words.written(step.target()), words.number(view.total()),
                    words.written(step.claimSum()), words.exact(toRound())));
        }
        return new FigureSection(words.text(KEY + "deduction"), List.of(words.text(KEY + "deduction.text", step.label(), words.written(step.countyExisting()),
                view.name(), words.written(step.existing()))), null, after);
    }

    private FigureSection limits(LimitStep step) {
        List<String> after = new ArrayList<>(List.of(words.text(OWN + "limits.left", words.places(view.total()), words.places(step.heldSum()), words.places(step.left()))));
        after.add(switch (step.bound()) {
            case NONE -> words.text(OWN + "limits.free", words.exact(step.exact()), words.places(step.left()), words.exact(step.freeSum()), words.exact(step.bounded()));
            case FLOOR, CAP, FIXED -> words.text(OWN + "limits." + step.bound(), view.name(), words.exact(step.exact()), words.exact(step.bounded()));
        });
        SectionTable held = step.held().isEmpty() ? null : new SectionTable(words.text(OWN + "limits.held"),
                List.of(words.text("distribution.result.municipality"), words.text(KEY + "quota"), words.text(OWN + "limits.bound"), words.text("distribution.model.figure")),
                step.held().stream().map(row -> List.of(row.name(), words.exact(row.exact()), words.text(OWN + "bound." + row.bound()), words.places(row.places()))).toList(),
                List.of(2));
        return new FigureSection(words.text(OWN + "limits"), List.of(words.text(OWN + "limits.text")), held, after);
    }

    private FigureSection figures() {
        SectionTable table = new SectionTable(words.text("distribution.model.figures." + view.unit(), view.year()),
                List.of(words.text("distribution.result.municipality"), words.text("distribution.model.figure"), words.text("distribution.result.perThousand")),
                Stream.concat(view.figures().stream().map(this::figure), Stream.of(List.of(words.text("distribution.result.county"), words.places(view.total()), ""))).toList(),
                List.of());
        return new FigureSection(words.text(view.change() == null ? KEY + "asDecided" : "distribution.change.figures"),
                view.change() == null ? List.of(words.text(KEY + "asDecided.text")) : List.of(), table, List.of());
    }

    private List<String> figure(FigureRow row) {
        return List.of(row.name(), words.places(row.places()), words.written(row.perThousand()));
    }

    /// Where everything that was weighed comes from.
    String sources() {
        return view.factors().stream().flatMap(factor -> (factor.parts().isEmpty() ? List.of(factor) : factor.parts()).stream())
                .map(factor -> words.text(OWN + "source", factor.name(), factor.source(), factor.asOf() == null ? "" : factor.asOf().toString()))
                .collect(Collectors.joining(" "));
    }
}
