package se.overens.agreement.template;

import java.util.Map;
import java.util.UUID;
import se.overens.shared.Happened;

/// A template or a clause of the library was published or retired.
///
/// @param what `template-published`, `template-retired`, `library-clause-published`, `library-clause-retired`
record TemplateHappened(String what, UUID subject, Map<String, Object> details) implements Happened {

    TemplateHappened {
        details = Map.copyOf(details);
    }

    @Override
    public String subjectKind() {
        return "agreement-template";
    }
}
