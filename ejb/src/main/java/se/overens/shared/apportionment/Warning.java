package se.overens.shared.apportionment;

import se.overens.shared.Told;

/// Something about a result that is right but may surprise.
public record Warning(Code code, Told detail) {

    public enum Code {
        /// With one place fewer in all, this entry would have had more (the Alabama paradox of largest remainder).
        ALABAMA
    }
}
