package se.overens.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;

/// `?lang=en` on any page chooses the language for a year and leads back to the same address without it.
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var query = request.getQueryString();
        if (!"GET".equals(request.getMethod()) || query == null || !Language.knows(chosen(query)) || Routes.find(request.getServletPath()).isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.addCookie(cookie(chosen(query), request.isSecure()));
        var rest = Language.kept(query).collect(Collectors.joining("&"));
        response.sendRedirect(request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest));
    }

    /// Read from the query itself: asking for a parameter would fix the encoding of the whole request.
    private static String chosen(String query) {
        var start = ("&" + query).lastIndexOf("&" + Language.COOKIE + "=");
        return start < 0 ? null : query.substring(start + Language.COOKIE.length() + 1).split("&", 2)[0];
    }

    private static Cookie cookie(String language, boolean secure) {
        var cookie = new Cookie(Language.COOKIE, language);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
