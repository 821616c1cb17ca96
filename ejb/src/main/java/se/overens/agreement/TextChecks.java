package se.overens.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.overens.agreement.model.AgreementText;
import se.overens.shared.Violation;

/// Whether a text can be sent: what every text needs, and what the areas demand besides.
@ApplicationScoped
public class TextChecks {

    @Inject
    @Any
    private Instance<TextCheck> checks;

    /// Everything that hinders it, each with its field. An addendum is no whole text: what the areas demand is demanded of
    /// the agreement as it will stand with it.
    ///
    /// @param template what the text was begun from, or null
    public List<Violation> faults(AgreementText text, String template) {
        if (text.amendment() != null) return text.faults();
        return Stream.concat(text.faults().stream(), checks.stream().flatMap(check -> check.faults(text, template).stream())).toList();
    }
}
