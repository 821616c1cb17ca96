package se.overens.distribution;

import java.time.LocalDate;
import java.util.List;
import se.overens.distribution.model.Regime;
import se.overens.distribution.model.Regime.Label;
import se.overens.distribution.model.RegimeRules.CategoryRules;

/// A law or agreement that places are divided under, and what a draft begins with under it.
///
/// @param startsOn   null: since before anybody counts
/// @param endsBefore null: still in force
/// @param label      what its figures are called: decided or agreed
public record RegimeView(String code, String name, String nameEn, LocalDate startsOn, LocalDate endsBefore, Label label, List<CategoryRules> categories) {

    static RegimeView of(Regime regime) {
        return new RegimeView(regime.code(), regime.name(), regime.nameEn(), regime.startsOn(), regime.endsBefore(), regime.label(),
                regime.rules().categories());
    }
}
