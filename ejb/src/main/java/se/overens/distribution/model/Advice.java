package se.overens.distribution.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.overens.shared.Fraction;
import se.overens.shared.apportionment.Tie;

/// Something to think about before publishing. It hinders nothing.
///
/// @param code the key `distribution.advice.<code>` and what it quotes
public record Advice(String code, Level level, List<String> args) {

    public enum Level { WAIT, INFO }

    public Advice {
        args = List.copyOf(args);
    }

    public static List<Advice> on(Calculation calculation) {
        List<Advice> all = new ArrayList<>();
        weights(calculation, all);
        labourMarket(calculation.inputs(), all);
        for (var line : calculation.lines())
            if (line.places() == 0) all.add(new Advice(line.step().existing().signum() > 0 ? "zero-after-deduction" : "zero", Level.INFO, List.of(line.municipality().name())));
        if (calculation.claims().compareTo(Fraction.of(calculation.total())) > 0)
            all.add(new Advice("deduction-above-share", Level.INFO, calculation.lines().stream()
                    .filter(line -> line.step().target().signum() < 0).map(line -> line.municipality().name()).limit(1).toList()));
        calculation.ties().forEach(tie -> tie(calculation, tie, all));
        key(calculation, all);
        oneMore(calculation, all);
        return all;
    }

    private static void weights(Calculation calculation, List<Advice> all) {
        Fraction sum = calculation.inputs().weightSum();
        if (sum.compareTo(Fraction.of(100)) != 0) all.add(new Advice("weights-not-hundred", Level.WAIT, List.of(sum.toPlainString())));
    }

    /// The labour market has weighed the most in all the sets that have been published; not so is worth a word of why.
    private static void labourMarket(ModelInputs inputs, List<Advice> all) {
        Fraction labour = Fraction.sum(inputs.factors().stream().filter(f -> f.criterion() == Criterion.LABOUR_MARKET)
                .map(f -> Fraction.parse(f.weight())).toList());
        inputs.factors().stream().filter(f -> f.criterion() != Criterion.LABOUR_MARKET)
                .max(Comparator.comparing(f -> Fraction.parse(f.weight())))
                .filter(heaviest -> Fraction.parse(heaviest.weight()).compareTo(labour) >= 0)
                .ifPresent(heaviest -> all.add(new Advice("labour-market-not-heaviest", Level.WAIT,
                        List.of(labour.toPlainString(), heaviest.name(), heaviest.weight()))));
    }

    private static void tie(Calculation calculation, Tie tie, List<Advice> all) {
        String names = tie.keys().stream().map(code -> calculation.line(code).municipality().name()).collect(Collectors.joining(", "));
        all.add(new Advice("tie-" + tie.resolvedBy().name().toLowerCase(Locale.ROOT), Level.INFO, List.of(names, String.valueOf(tie.places()))));
    }

    /// A key must not give more to whom it goes worse for, nor less where it says more.
    private static void key(Calculation calculation, List<Advice> all) {
        KeyTrial trial = new KeyTrial(calculation);
        trial.rewardsOfWorse().forEach(finding -> all.add(new Advice("perverse-key", Level.WAIT, told(finding))));
        trial.contraryToPolarity().forEach(finding -> all.add(new Advice("contrary-key", Level.WAIT, told(finding))));
    }

    private static List<String> told(KeyTrial.Finding finding) {
        int decimals = decimals(finding.shareBefore(), finding.shareAfter());
        return List.of(finding.measured().name(), finding.municipality().name(), finding.value().toPlainString(), finding.changed().toPlainString(),
                percent(finding.shareBefore(), decimals), percent(finding.shareAfter(), decimals), String.valueOf(finding.placesBefore()), String.valueOf(finding.placesAfter()));
    }

    /// So many that the two are not shown alike.
    private static int decimals(Fraction before, Fraction after) {
        int decimals = 3;
        while (decimals < 9 && percent(before, decimals).equals(percent(after, decimals))) decimals++;
        return decimals;
    }

    private static String percent(Fraction share, int decimals) {
        return share.times(100).toDecimal(decimals).toPlainString();
    }

    /// Largest remainder may take a place from somebody when the total grows (the Alabama paradox).
    private static void oneMore(Calculation calculation, List<Advice> all) {
        List<Municipality> municipalities = calculation.lines().stream().map(Calculation.Line::municipality).toList();
        long more = calculation.total() + 1;
        Optional<Calculation> larger = Calculation.tried(more, municipalities, calculation.inputs());
        if (larger.isEmpty()) return;
        List<String> losers = calculation.lines().stream()
                .filter(line -> larger.get().line(line.municipality().code()).apportioned() < line.apportioned())
                .map(line -> line.municipality().name()).toList();
        if (losers.isEmpty()) all.add(new Advice("none-loses-by-one-more", Level.INFO, List.of(String.valueOf(more))));
        else all.add(new Advice("loses-by-one-more", Level.WAIT, List.of(String.join(", ", losers), String.valueOf(more))));
    }
}
