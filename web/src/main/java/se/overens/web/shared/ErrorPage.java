package se.overens.web.shared;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import se.overens.shared.Correlation;
import se.overens.shared.Refusal;

/// The page of an error. It is written without Faces and asks nothing of the database, so that it can be shown when
/// they are what has failed, and so that a form that was posted is not restored in it.
@WebServlet("/fel")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 409, 413, 500, 503);

    @Inject
    private transient Language language;
    @Inject
    private transient Correlation correlation;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", getServletContext().getInitParameter(HeadersFilter.POLICY));
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (asked.startsWith("/api/")) {
            response.setContentType("application/problem+json");
            response.getWriter().write("{\"type\":\"about:blank\",\"status\":" + status + ",\"title\":\"" + text(status, "title") + "\"}");
        } else {
            response.setContentType("text/html");
            response.getWriter().write(page(status));
        }
    }

    /// A refusal that no page has caught says itself what it is: another organisation's agreement is not found.
    private static int status(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) return HttpServletResponse.SC_NOT_FOUND;
        for (var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION); cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) return HttpServletResponse.SC_CONFLICT;
            if (cause instanceof Refusal refusal) return status(refusal.kind());
        }
        return status;
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_SIGNED_IN, NOT_ALLOWED -> HttpServletResponse.SC_FORBIDDEN;
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case GONE -> HttpServletResponse.SC_GONE;
            case CONFLICT, STALE -> HttpServletResponse.SC_CONFLICT;
            case TOO_LARGE -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            case INVALID, VERSION_MISSING, UNSUPPORTED -> HttpServletResponse.SC_BAD_REQUEST;
        };
    }

    private String page(int status) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – %s</title>
                <link rel="icon" href="/resources/img/mark.svg" type="image/svg+xml"><link rel="stylesheet" href="/resources/css/tokens.css"><link rel="stylesheet" href="/resources/css/overens.css"></head>
                <body><div class="o-frame o-frame--public"><main class="o-main"><h1>%s</h1><p class="o-lead">%s</p>
                <p class="small quiet">%s</p><p><a href="/">%s</a></p></main></div></body></html>
                """.formatted(language.getCode(), text(status, "title"), language.texts().get("shared.product"), text(status, "title"),
                text(status, "text"), language.texts().get("shared.error.reference", correlation.id()), language.texts().get("shared.error.home"));
    }

    private String text(int status, String part) {
        var known = EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500;
        return language.texts().get("shared.error." + known + "." + part);
    }
}
