package se.overens.distribution.referral.model;

import java.util.List;
import java.util.Optional;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.ModelInputs;

/// A draft of the county's model as it was on the day it was sent. Decimals are strings.
///
/// @param regime  the code of the law or agreement, or null when it was not said
/// @param total   places in the whole county
/// @param inputs  everything that the figures were counted from
/// @param figures by name of municipality
public record Proposal(String title, Category category, String regime, int year, long total, ModelInputs inputs, List<Figure> figures) {

    /// @param share       of the county, in per cent with two decimals
    /// @param perThousand places per 1 000 inhabitants, with two decimals
    public record Figure(String code, String name, long population, long places, String share, String perThousand) {
    }

    public Proposal {
        figures = List.copyOf(figures);
    }

    public List<Factor> factors() {
        return inputs.factors();
    }

    public Optional<Figure> figure(String code) {
        return figures.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public List<String> codes() {
        return figures.stream().map(Figure::code).toList();
    }
}
