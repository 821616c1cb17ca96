package se.overens.shared.apportionment;

/// How whole places are made of exact quotas.
public enum Method {
    /// Hare–Hamilton: within one place of the quota; a larger total may take a place from someone.
    LARGEST_REMAINDER,
    /// Webster, divisors 1, 3, 5 …
    SAINTE_LAGUE,
    /// The Riksdag's method: the first divisor is 1.2 (1.4 before 2018), then 3, 5, 7 …
    MODIFIED_SAINTE_LAGUE,
    /// Jefferson, divisors 1, 2, 3 …: favours the large.
    D_HONDT,
    /// Divisors 0, 1, 2 …: favours the small, everyone gets one first.
    ADAMS,
    /// Divisors are the harmonic means of neighbouring numbers.
    DEAN,
    /// Divisors are the geometric means of neighbouring numbers: the House of Representatives since 1941.
    HUNTINGTON_HILL;

    public boolean isByDivisor() {
        return this != LARGEST_REMAINDER;
    }
}
