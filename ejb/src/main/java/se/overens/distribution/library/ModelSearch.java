package se.overens.distribution.library;

import se.overens.distribution.model.Category;

/// Which models are looked for; an absent part is any.
///
/// @param county the county code, `06`
public record ModelSearch(String county, Integer year, Category category) {

    public ModelSearch {
        county = county == null || county.isBlank() ? null : county.strip();
    }

    public static ModelSearch all() {
        return new ModelSearch(null, null, null);
    }
}
