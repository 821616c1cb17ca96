package se.overens.distribution.referral.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.overens.distribution.model.Factor;
import se.overens.distribution.referral.model.Proposal.Figure;

/// What differs in numbers between two versions of a proposal.
///
/// @param figures every municipality, as the newer version orders them
/// @param weights every factor that either version has
public record ProposalDifference(long totalBefore, long total, List<FigureChange> figures, List<WeightChange> weights) {

    /// @param before     null when the older version did not have it
    /// @param places     null when the newer version does not have it
    /// @param difference from the older version; a version that does not have it counts as nothing
    public record FigureChange(String code, String name, Long before, Long places, long difference) {
    }

    /// @param before null when the older version did not have the factor
    /// @param weight null when the newer version does not have it; per cent, as a decimal string
    public record WeightChange(String factor, String before, String weight) {

        public boolean isChanged() {
            return before == null || !before.equals(weight);
        }
    }

    public static ProposalDifference between(Proposal from, Proposal to) {
        Set<String> codes = new LinkedHashSet<>(to.codes());
        codes.addAll(from.codes());
        return new ProposalDifference(from.total(), to.total(), codes.stream().map(code -> change(from.figure(code), to.figure(code))).toList(), weights(from, to));
    }

    public long more() {
        return figures.stream().filter(each -> each.difference() > 0).count();
    }

    public long fewer() {
        return figures.stream().filter(each -> each.difference() < 0).count();
    }

    private static FigureChange change(Optional<Figure> before, Optional<Figure> now) {
        Figure either = now.or(() -> before).orElseThrow();
        long difference = now.map(Figure::places).orElse(0L) - before.map(Figure::places).orElse(0L);
        return new FigureChange(either.code(), either.name(), before.map(Figure::places).orElse(null), now.map(Figure::places).orElse(null), difference);
    }

    private static List<WeightChange> weights(Proposal from, Proposal to) {
        List<WeightChange> all = new ArrayList<>();
        to.factors().forEach(factor -> all.add(new WeightChange(factor.name(), weight(from, factor.name()), factor.weight())));
        from.factors().stream().filter(factor -> weight(to, factor.name()) == null)
                .forEach(factor -> all.add(new WeightChange(factor.name(), factor.weight(), null)));
        return all;
    }

    private static String weight(Proposal proposal, String name) {
        return proposal.factors().stream().filter(factor -> factor.name().equals(name)).map(Factor::weight).findFirst().orElse(null);
    }
}
