package se.overens.distribution.referral.model;

import java.util.List;
import java.util.Optional;
import se.overens.distribution.model.Deduction;
import se.overens.distribution.model.Factor;
import se.overens.shared.apportionment.Method;

/// A draft of the county's model as it was on the day it was sent. Decimals are strings.
///
/// @param total   places in the whole county
/// @param figures by name of municipality
public record Proposal(String title, int year, long total, Method method, List<Factor> factors, Deduction deduction, List<Figure> figures) {

    /// @param share       of the county, in per cent with two decimals
    /// @param perThousand places per 1 000 inhabitants, with two decimals
    public record Figure(String code, String name, long population, long places, String share, String perThousand) {
    }

    public Proposal {
        factors = List.copyOf(factors);
        figures = List.copyOf(figures);
    }

    public Optional<Figure> figure(String code) {
        return figures.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public List<String> codes() {
        return figures.stream().map(Figure::code).toList();
    }
}
