package se.overens.web.shared;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// No form that people fill in holds the character NUL, and the database has no room for it: whoever sends it is told
/// so at once.
public class SentLetters implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // what was sent is read after the view has said how
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (!context.isPostback() || context.getExternalContext().getRequestParameterValuesMap().values().stream()
                .flatMap(Arrays::stream).noneMatch(value -> value.indexOf('\0') >= 0)) return;
        try {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
