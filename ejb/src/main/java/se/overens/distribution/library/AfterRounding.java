package se.overens.distribution.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.overens.distribution.ChangeView.EarlierRow;
import se.overens.distribution.ChangeView.RevisionFacts;
import se.overens.distribution.ExplanationView;
import se.overens.distribution.ExplanationView.DivisorStep;
import se.overens.distribution.ExplanationView.FigureRow;
import se.overens.distribution.ExplanationView.RoundingRow;
import se.overens.distribution.ExplanationView.RoundingStep;
import se.overens.distribution.library.FigureSection.SectionTable;
import se.overens.shared.apportionment.Tie;

/// From exact numbers to whole places, and what was done with them after that.
final class AfterRounding {

    private static final String KEY = "distribution.explanation.";
    private static final String OWN = "distribution.document.";

    private final ExplanationView view;
    private final DocumentWords words;

    AfterRounding(ExplanationView view, DocumentWords words) {
        this.view = view;
        this.words = words;
    }

    FigureSection remainders() {
        RoundingStep step = view.rounding();
        List<List<String>> rows = new ArrayList<>(step.rows().stream().map(this::row).toList());
        rows.add(List.of(words.text("distribution.result.county"), words.exact(step.quotaSum()), words.places(step.wholeSum()), "", "", words.places(step.left()),
                words.places(view.total())));
        String own = words.text(KEY + (step.extra() == 1 ? "rounding.extra" : "rounding.none"), view.name(), step.order(), words.places(step.whole()), words.places(step.whole() + step.extra()));
        return new FigureSection(words.text(KEY + "rounding"), List.of(words.text(KEY + "rounding.text", words.places(step.wholeSum()), words.places(step.left())), own),
                new SectionTable(words.text(KEY + "rounding.caption"), columns("quota", "whole", "remainder", "order", "extra"), rows, List.of()), notes(step));
    }

    private List<String> columns(String... keys) {
        return Stream.of(Stream.of(words.text("distribution.result.municipality")), Stream.of(keys).map(key -> words.text(KEY + key)),
                Stream.of(words.text("distribution.model.figure"))).flatMap(each -> each).toList();
    }

    private List<String> row(RoundingRow row) {
        return List.of(row.name(), words.exact(row.quota()), words.places(row.whole()), words.exact(row.remainder()), String.valueOf(row.order()),
                words.places(row.extra()), words.places(row.places()));
    }

    private List<String> notes(RoundingStep step) {
        List<String> notes = new ArrayList<>(step.ties().stream().map(this::tie).toList());
        if (notes.isEmpty() && step.byRemainder()) notes.add(words.text(KEY + "noTies"));
        notes.add(words.text(KEY + (step.addsUp() ? "digits" : "digits.equal")));
        return notes;
    }

    private String tie(Tie tie) {
        return words.text(KEY + "tie." + tie.resolvedBy(), tie.keys().stream().map(this::name).collect(Collectors.joining(", ")), tie.places());
    }

    private String name(String code) {
        return view.figures().stream().filter(figure -> figure.code().equals(code)).map(FigureRow::name).findFirst().orElse(code);
    }

    FigureSection quotients() {
        DivisorStep step = view.divisors();
        List<List<String>> rows = step.rows().stream().map(row -> List.of(row.name(), words.exact(row.quota()), words.written(row.divisor()),
                words.exact(row.last()), words.written(row.ahead()), words.exact(row.next()), words.places(row.places()))).toList();
        List<String> after = new ArrayList<>();
        if (step.weakest() != null && step.strongest() != null) after.add(words.text(OWN + "quotients.between", words.exact(step.weakest()), step.weakestIn(),
                words.exact(step.strongest()), step.strongestIn()));
        after.addAll(notes(view.rounding()));
        List<String> columns = Stream.concat(Stream.of(words.text("distribution.result.municipality"), words.text(KEY + "quota")),
                Stream.concat(Stream.of("divisor", "last", "ahead", "next").map(key -> words.text(OWN + "quotients." + key)),
                        Stream.of(words.text("distribution.model.figure")))).toList();
        return new FigureSection(words.text(KEY + "rounding"), List.of(
                words.text("distribution.method." + view.rounding().method()) + ".",
                words.text(OWN + "quotients.text", step.divisors().stream().map(words::written).collect(Collectors.joining("; ")))),
                new SectionTable(words.text(KEY + "rounding.caption"), columns, rows, List.of()), after);
    }

    FigureSection adjustments() {
        var step = view.adjustments();
        List<List<String>> rows = step.rows().stream().map(row -> List.of(row.author(), row.reason(), row.changes().stream()
                .map(change -> change.name() + " " + words.signed(change.change())).collect(Collectors.joining(", ")), words.signed(row.change()))).toList();
        SectionTable table = new SectionTable(words.text(OWN + "adjustments"), List.of(words.text(OWN + "adjustments.author"), words.text(OWN + "adjustments.reason"),
                words.text(OWN + "adjustments.changes"), view.name()), rows, List.of(1, 2));
        return new FigureSection(words.text(OWN + "adjustments"), List.of(words.text(OWN + "adjustments.text")), table,
                List.of(words.text(OWN + "adjustments.sum", view.name(), words.places(step.before()), words.places(step.after()))));
    }

    FigureSection alternatives() {
        List<List<String>> rows = view.alternatives().stream().map(row -> List.of(row.name(), row.whyNot() == null ? "" : row.whyNot(), words.places(row.total()),
                row.places() == null ? "" : words.places(row.places()), row.difference() == null ? "" : words.signed(row.difference()))).toList();
        return new FigureSection(words.text("public.model.alternatives"), List.of(), new SectionTable(words.text("public.model.alternatives"),
                List.of(words.text(OWN + "alternatives.name"), words.text(OWN + "alternatives.whyNot"), words.text(OWN + "alternatives.total"), view.name(),
                        words.text("distribution.result.difference")), rows, List.of(1)), List.of());
    }

    FigureSection change() {
        var change = view.change();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text("distribution.change.before.text", words.places(change.own().before()), String.valueOf(change.basedOn())));
        change.moves().forEach(move -> sentences.add(words.text(move.places() < 0 ? "distribution.change.gave" : "distribution.change.took", words.placesInWords(Math.abs(move.places())), move.with())
                + " " + words.text(OWN + "moved", words.places(move.before()), words.signed(move.places()), words.places(move.after()))));
        if (change.revision() != null) {
            sentences.addAll(revision(change.revision()));
            change.revision().adjustments().stream().map(this::earlier).forEach(sentences::add);
        }
        sentences.add(words.text(OWN + "change.after", words.places(change.own().after())));
        return FigureSection.of(words.text(change.revision() == null ? "distribution.change.moves" : "distribution.change.revision"), sentences);
    }

    private String earlier(EarlierRow row) {
        String changes = row.changes().stream().map(each -> each.name() + " " + words.signed(each.places())).collect(Collectors.joining(", "));
        return words.text("distribution.revision.earlier.became") + ": " + row.author() + ": " + changes + ". " + row.reason() + " "
                + words.text(row.carried() ? "distribution.revision.earlier.made" : "distribution.revision.earlier.notMade") + " " + row.why();
    }

    private List<String> revision(RevisionFacts facts) {
        var own = view.change().own();
        return List.of(words.text("distribution.change.number", words.places(facts.before()), words.places(facts.after())) + ".",
                words.text("distribution.change.number.text", words.day(facts.effectiveOn()), facts.source()),
                words.text("distribution.revision.ruled." + facts.undelivered()), words.text("distribution.revision.basis." + facts.basis()),
                words.text("distribution.change.delivered.text", words.places(own.delivered()), words.places(own.before()), words.places(own.kept()), words.places(own.lapsed())),
                words.text("distribution.revision.why." + own.why(), words.places(own.before()), words.places(own.delivered()), words.places(own.undelivered()),
                        words.places(own.kept()), words.places(own.lapsed()), words.places(own.after()), words.places(facts.after())));
    }
}
