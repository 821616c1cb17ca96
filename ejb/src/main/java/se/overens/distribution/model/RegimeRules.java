package se.overens.distribution.model;

import java.util.List;
import java.util.Optional;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.shared.apportionment.Method;

/// What a draft begins with under a regime.
public record RegimeRules(List<CategoryRules> categories) {

    public RegimeRules {
        categories = List.copyOf(categories);
    }

    /// @param floor for all, in the unit, or null
    public record CategoryRules(Category category, Method method, Unit unit, Long floor, List<Template> templates) {

        public CategoryRules {
            templates = templates == null ? List.of() : List.copyOf(templates);
        }

        public ModelInputs begin() {
            return ModelInputs.none().by(method).within(floor == null ? null : Limits.forAll(floor, null));
        }

        public Optional<Template> template(String code) {
            return templates.stream().filter(template -> template.code().equals(code)).findFirst();
        }
    }

    /// A set of factors and weights that has been published, without values.
    ///
    /// @param source where the set was published
    /// @param note   what else is known of it, or null
    public record Template(String code, String name, String nameEn, String source, String note, String noteEn, List<TemplateFactor> factors) {

        public List<Factor> begin() {
            return factors.stream().map(TemplateFactor::begin).toList();
        }
    }

    /// @param parts null for a factor that has values itself
    public record TemplateFactor(String name, Kind kind, Polarity polarity, Criterion criterion, String weight, List<TemplateFactor> parts) {

        Factor begin() {
            Factor factor = new Factor(name, kind, polarity, criterion, weight, null, null, null);
            return parts == null ? factor : factor.madeOf(parts.stream().map(TemplateFactor::beginPart).toList());
        }

        private SubFactor beginPart() {
            return new SubFactor(name, kind, polarity, weight, null, null, null, null);
        }
    }

    public Optional<CategoryRules> of(Category category) {
        return categories.stream().filter(rules -> rules.category() == category).findFirst();
    }
}
