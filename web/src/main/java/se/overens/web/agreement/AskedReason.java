package se.overens.web.agreement;

import jakarta.servlet.http.HttpServletRequest;

/// `?skal=`: a reason that the page which led here has written for whoever acts, to be read and changed in its field.
public final class AskedReason {

    private static final int LONGEST = 1000;

    private AskedReason() {
    }

    /// Empty when none is asked for.
    public static String in(HttpServletRequest request) {
        String asked = request.getParameter("skal");
        return asked == null ? "" : asked.substring(0, Math.min(asked.length(), LONGEST));
    }
}
