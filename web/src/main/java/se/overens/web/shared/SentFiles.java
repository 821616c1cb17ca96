package se.overens.web.shared;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.Part;
import java.util.EnumSet;

/// A file that came with a form is not part of the page that answers it: the page's state goes to the browser, and a
/// form in which something else is wrong would otherwise be answered with an error.
public class SentFiles implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (!context.isPostback() || context.getViewRoot() == null) return;
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_ITERATION)), (_, component) -> {
            if (component instanceof UIInput input && (input.getSubmittedValue() instanceof Part || input.getLocalValue() instanceof Part)) input.resetValue();
            return VisitResult.ACCEPT;
        });
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // nothing is left to do
    }
}
