package se.overens.agreement.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import se.overens.agreement.model.AgreementText;
import se.overens.agreement.model.NumberDifference;
import se.overens.agreement.model.TextDifference;

/// Two texts of an agreement beside each other.
public record Comparison(Side from, Side to, TextDifference difference, NumberDifference numbers) {

    /// @param version `2`, or `draft` for one's own
    /// @param by      name of the party that sent it, or whose draft it is
    /// @param sha256  of what was frozen, or null for a draft
    public record Side(String version, String by, String reason, String sha256, Instant at, @JsonIgnore AgreementText text) {
    }

    static Comparison of(Side from, Side to) {
        return new Comparison(from, to, TextDifference.between(from.text(), to.text()), NumberDifference.between(from.text(), to.text()));
    }

    Comparison concerning(String party) {
        return new Comparison(from, to, difference.concerning(party), numbers.concerning(party));
    }
}
