package se.overens.cofinancing.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.overens.cofinancing.cost.ShareExplanation.Section;
import se.overens.cofinancing.cost.model.CostLine;
import se.overens.cofinancing.cost.model.CostLine.Weighed;
import se.overens.cofinancing.cost.model.CostParty;
import se.overens.cofinancing.cost.model.CostShareKey;
import se.overens.cofinancing.cost.model.YearComponent;
import se.overens.cofinancing.cost.model.YearCost;
import se.overens.cofinancing.cost.model.YearCost.LineThrough;
import se.overens.cofinancing.cost.model.YearCost.Owed;
import se.overens.cofinancing.cost.model.YearCost.Share;
import se.overens.shared.Fraction;
import se.overens.shared.Money;
import se.overens.shared.Words;

/// Writes the steps of one party's part: the texts are `cofinancing.share.step.<code>`.
final class ShareSteps {

    private static final String STEP = "cofinancing.share.step.";

    private final YearView year;
    private final String code;
    private final Map<String, String> names;
    private final Words words;

    /// @param names of the parties, by code
    ShareSteps(YearView year, String code, Map<String, String> names, Words words) {
        this.year = year;
        this.code = code;
        this.names = names;
        this.words = words;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (LineThrough line : year.cost().statement(LocalDate.of(year.year(), 12, 31), year.span())) sections.add(section(line));
        return sections;
    }

    private Section section(LineThrough through) {
        List<String> steps = new ArrayList<>();
        steps.add(whole(through.line()));
        if (!through.line().added()) keySource(through.line()).ifPresent(steps::add);
        List<Share> shares = through.shares().stream().filter(share -> share.amount().ore() != 0).toList();
        if (!through.amount().equals(through.line().amount()))
            steps.add(say("part-of-year", words.of("cofinancing.proRata." + year.cost().proRata()), words.money(through.amount().ore())));
        Money own = Money.ZERO;
        for (Share share : shares) {
            if (shares.size() > 1) steps.add(say("segment", date(share.segment().from()), date(share.segment().until()), share.segment().paying().size(), words.money(share.amount().ore())));
            steps.addAll(steps(through.line(), share));
            own = own.plus(ownOf(share));
        }
        if (shares.size() > 1) steps.add(say("segments-sum", name(code), words.money(own.ore())));
        return new Section(heading(through.line()), steps, own);
    }

    private String heading(CostLine line) {
        if (line.added()) return words.of("cofinancing.added." + line.label());
        return line.label() != null ? line.label() : words.of("cofinancing.component." + line.kind());
    }

    private String whole(CostLine line) {
        if (line.added()) return say("added", date(line.from()), date(line.until()), words.money(line.amount().ore()));
        if (!year.estimated()) return say("whole-year", String.valueOf(year.year()), words.money(line.amount().ore()));
        Fraction part = component(line).map(YearComponent::estimated).orElse(Fraction.ONE);
        return say("estimated", String.valueOf(year.year()), words.money(line.amount().ore()), date(line.from()),
                words.decimal(part.times(100).toDecimal(1), 1), words.money(component(line).map(YearComponent::fullYear).orElse(line.amount()).ore()));
    }

    private Optional<YearComponent> component(CostLine line) {
        return year.plan().components().stream().filter(component -> component.kind() == line.kind() && Objects.equals(component.label(), line.label())).findFirst();
    }

    private Optional<String> keySource(CostLine line) {
        return component(line).map(YearComponent::source).flatMap(source -> {
            if (source.modelNumber() != null) return Optional.of(say("model", String.valueOf(source.modelNumber()), source.modelSha256()));
            if (source.countedOn() != null) return Optional.of(say("counted-on", date(source.countedOn()), source.population()));
            return Optional.ofNullable(source.population()).map(list -> say("counted", list));
        });
    }

    private List<String> steps(CostLine line, Share share) {
        if (share.segment().paying().stream().noneMatch(payer -> payer.code().equals(code))) return List.of(say("not-paying", name(code)));
        List<Weighed> all = line.weighed(share.segment());
        Weighed own = all.stream().filter(weighed -> weighed.payer().code().equals(code)).findFirst().orElse(null);
        if (own == null) return List.of(say("not-in-key", name(code)));
        Fraction sum = Fraction.sum(all.stream().map(Weighed::weight).toList());
        if (sum.signum() == 0) return List.of(say("nothing-to-weigh"));
        Fraction exact = share.amount().inKronor().times(own.weight()).dividedBy(sum);
        List<String> steps = new ArrayList<>();
        steps.add(byKey(line, share, own, all, sum, exact));
        if (!share.gaps().isEmpty()) steps.add(say("gap", share.gaps().stream().map(owed -> name(owed.code())).collect(Collectors.joining(", ")),
                words.money(YearCost.sum(share.gaps()).ore())));
        steps.add(rounding(share, all, sum, exact));
        return steps;
    }

    private String byKey(CostLine line, Share share, Weighed own, List<Weighed> all, Fraction sum, Fraction exact) {
        String amount = words.money(share.amount().ore());
        String kronor = words.decimal(exact.toDecimal(6), 6);
        CostParty input = line.inputs().get(code);
        return switch (line.key()) {
            case CostShareKey.Equal() -> say("equal", amount, all.size(), kronor);
            case CostShareKey.PerCapita() -> say("per-capita", name(code), number(input.population()), whole(sum), amount, kronor);
            case CostShareKey.ByPlaces() -> say("by-places", name(code), number(input.places()), whole(sum), amount, kronor);
            case CostShareKey.FixedPercent() -> say("fixed-percent", name(code), words.decimal(input.percent().asDecimal(), input.percent().asDecimal().scale()),
                    words.decimal(sum.asDecimal(), Math.max(0, sum.asDecimal().scale())), amount, kronor);
            case CostShareKey.FixedAmounts() -> say("fixed-amounts", name(code), words.money(input.amount().ore()), words.decimal(sum.toDecimal(2), 2), amount, kronor);
            case CostShareKey.BaseAndPerCapita(var base) -> say("base", name(code), words.decimal(base.times(100).asDecimal(), Math.max(0, base.times(100).asDecimal().scale())),
                    all.size(), number(input.population()), number(all.stream().mapToLong(weighed -> line.inputs().get(weighed.payer().code()).population()).sum()), amount, kronor);
        };
    }

    /// Everyone's part rounded down, and who got one of the units that were left.
    private String rounding(Share share, List<Weighed> all, Fraction sum, Fraction exact) {
        Money unit = year.cost().unit();
        List<String> lucky = new ArrayList<>();
        for (Weighed one : all)
            if (amountOf(share, one.payer().code()).compareTo(down(share, one, sum, unit)) > 0) lucky.add(name(one.payer().code()));
        String part = words.money(amountOf(share, code).ore());
        if (lucky.isEmpty()) return say("rounded-even", units(unit), part);
        return say(lucky.size() == 1 ? "rounded-one" : "rounded", units(unit), lucky.size(), String.join(", ", lucky), part);
    }

    /// "ören", "kronor"
    private String units(Money unit) {
        return words.of("cofinancing.unit." + unit.ore());
    }

    private static Money down(Share share, Weighed one, Fraction sum, Money unit) {
        Fraction units = share.amount().inKronor().times(one.weight()).dividedBy(sum).dividedBy(unit.inKronor());
        return unit.times(units.floor().longValueExact());
    }

    private Money ownOf(Share share) {
        return share.owed().stream().filter(owed -> owed.code().equals(code)).map(Owed::amount).findFirst().orElse(Money.ZERO);
    }

    private static Money amountOf(Share share, String party) {
        return Stream.concat(share.owed().stream(), share.gaps().stream()).filter(owed -> party.equals(owed.code()))
                .map(Owed::amount).findFirst().orElse(Money.ZERO);
    }

    private String say(String step, Object... args) {
        return words.of(STEP + step, args);
    }

    private String name(String party) {
        return names.getOrDefault(party, party);
    }

    private String number(Long whole) {
        return words.decimal(whole, 0);
    }

    private String whole(Fraction sum) {
        return words.decimal(sum.toDecimal(0), 0);
    }

    private String date(LocalDate day) {
        return words.date(day);
    }
}
