package se.overens.distribution.library;

/// Which models are looked for; an absent part is any.
///
/// @param county the county code, `06`
public record ModelSearch(String county, Integer year) {

    public ModelSearch {
        county = county == null || county.isBlank() ? null : county.strip();
    }

    public static ModelSearch all() {
        return new ModelSearch(null, null);
    }
}
