package se.overens.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.overens.shared.Ids;
import se.overens.shared.Json;

/// Lets a page that is the same for everybody be kept for a while, and answers "not changed" to who has it. Somebody
/// who has signed in gets the page anew each time, since the band on it is theirs.
@RequestScoped
public class KeptPage {

    /// A server that has started anew may have other templates.
    private static final String RUN = Ids.next().toString();

    @Inject
    private HttpServletRequest request;
    @Inject
    private Language language;
    @Inject
    private Band band;

    /// To be called before the page is rendered.
    ///
    /// @param content what the page shows, in a word: when it is the same, the page is
    public void show(String content) {
        if (band.isSignedIn()) return;
        var faces = FacesContext.getCurrentInstance();
        var response = faces.getExternalContext();
        var tag = "W/\"" + Json.sha256(content + language.getCode() + band.getDemoDay() + RUN).substring(0, 32) + "\"";
        response.setResponseHeader("Cache-Control", "public, max-age=60");
        response.setResponseHeader("Vary", "Cookie");
        response.setResponseHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setResponseStatus(HttpServletResponse.SC_NOT_MODIFIED);
            faces.responseComplete();
        }
    }
}
