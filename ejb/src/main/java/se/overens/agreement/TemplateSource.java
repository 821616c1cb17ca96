package se.overens.agreement;

import java.util.Optional;
import se.overens.agreement.model.AgreementTemplate;

/// Where the templates are that one may start from. Implemented by the area that keeps them.
public interface TemplateSource {

    /// The version that is offered today.
    Optional<AgreementTemplate> current(String id);

    /// @param reference `figureless-reception/1`, also when there is a later version
    Optional<AgreementTemplate> referred(String reference);
}
