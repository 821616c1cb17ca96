package se.overens.distribution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Regime;
import se.overens.distribution.model.RegimeRules.CategoryRules;
import se.overens.distribution.model.RegimeRules.Template;
import se.overens.distribution.model.Snapshot.FrozenRegime;
import se.overens.distribution.store.Regimes;
import se.overens.shared.Invalid;

/// Which regime a model stands on: the one that is said, else the one that holds for the category in the year.
@Dependent
public class RegimeChoice {

    @Inject
    private Regimes regimes;

    /// Null when none is said and none is known for the year.
    ///
    /// @throws Invalid when the one that is said is not known, or has no such category
    Regime choose(String code, Category category, int year) {
        if (code == null || code.isBlank())
            return regimes.all().stream().filter(regime -> regime.holdsIn(year) && regime.rules().of(category).isPresent()).findFirst().orElse(null);
        Regime said = regimes.find(code).orElseThrow(() -> new Invalid("regime", "regime-unknown", code));
        if (said.rules().of(category).isEmpty()) throw new Invalid("regime", "regime-without-category", said.name());
        return said;
    }

    /// A published set of factors and weights; a county may begin with one of an earlier regime.
    Template template(String code, Category category) {
        return regimes.all().stream().flatMap(regime -> regime.rules().of(category).stream()).flatMap(rules -> rules.template(code).stream())
                .findFirst().orElseThrow(() -> new Invalid("template", "template-unknown", code));
    }

    /// As it is called now; null when none was said.
    FrozenRegime frozen(String code, Category category) {
        if (code == null) return null;
        Regime regime = regimes.find(code).orElseThrow();
        return new FrozenRegime(regime.code(), regime.name(), regime.label(), regime.rules().of(category).map(CategoryRules::unit).orElse(category.unit()));
    }
}
