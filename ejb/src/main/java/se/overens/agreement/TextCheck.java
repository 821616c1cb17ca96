package se.overens.agreement;

import java.util.List;
import se.overens.agreement.model.AgreementText;
import se.overens.shared.Violation;

/// What an area demands of a text before it is sent: an offer, a counter-offer, an addendum. Implemented in the areas;
/// all of them are asked by [TextChecks].
public interface TextCheck {

    /// @param template `figureless-reception/2`: what the text was begun from, or null
    List<Violation> faults(AgreementText text, String template);
}
