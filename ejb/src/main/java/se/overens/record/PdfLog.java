package se.overens.record;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Warnings of the PDF library, in the server's log. By itself it writes every step to standard error, which the
/// server reports as SEVERE.
class PdfLog implements XRLogger {

    private static final Logger LOG = Logger.getLogger(MakePdf.class.getName());

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (level.intValue() >= Level.WARNING.intValue()) LOG.log(level, where + ": " + message, cause);
    }

    @Override
    public void setLevel(String logger, Level level) {
        // the level is ours
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }
}
