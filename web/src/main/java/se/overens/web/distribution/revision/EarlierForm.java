package se.overens.web.distribution.revision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.overens.distribution.revision.RevisionOrder.AdjustmentChoice;

/// Whether an adjustment by hand of the model that is revised is made again, and why.
public class EarlierForm {

    private static final Pattern PATH = Pattern.compile("adjustments\\[(\\d+)]\\.(carried|reason)");

    private final String told;
    private boolean carried;
    private String reason;

    /// @param told the adjustment in words
    EarlierForm(String told) {
        this.told = told;
    }

    /// The page's field for a path of the command; others are named alike.
    static String field(String path) {
        Matcher of = PATH.matcher(path);
        return of.matches() ? "adjustments:" + of.group(1) + ":" + of.group(2) : path;
    }

    AdjustmentChoice choice(boolean reasoned) {
        return new AdjustmentChoice(carried, reasoned ? reason : null);
    }

    public String getTold() {
        return told;
    }

    public boolean isCarried() {
        return carried;
    }

    public void setCarried(boolean carried) {
        this.carried = carried;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
