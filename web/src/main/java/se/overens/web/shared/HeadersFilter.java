package se.overens.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// The headers that every answer carries. Pages get their Content-Security-Policy from PrimeFaces, with a nonce, from
/// the same words in web.xml; two such headers would both apply, so it is written here only for what is no page.
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    static final String POLICY = "primefaces.CSP_POLICY";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        var path = request.getServletPath();
        if (Routes.find(path).isPresent()) {
            response.setHeader("Cache-Control", "no-store");
        } else {
            response.setHeader("Content-Security-Policy", getServletContext().getInitParameter(POLICY));
            if (path.startsWith("/resources/") && request.getParameter("v") != null) {
                response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            }
        }
        chain.doFilter(request, response);
    }
}
