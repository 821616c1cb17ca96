package se.overens.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address a person wanted before the login, kept in a cookie that is tied to that login's `state`: two tabs that
/// log in at once come back to one address each, and the server keeps nothing for the anonymous.
final class ReturnAddress {

    private static final Pattern STATE = Pattern.compile("[?&]state=([A-Za-z0-9_-]+)");
    private static final int MINUTES = 10;

    private ReturnAddress() {
    }

    /// @return a path on this server, or nothing
    static Optional<String> forLogin(HttpServletRequest callback) {
        String state = callback.getParameter("state");
        if (state == null || callback.getCookies() == null) return Optional.empty();
        return Arrays.stream(callback.getCookies()).filter(cookie -> cookie.getName().equals(name(state)))
                .map(cookie -> URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8))
                .filter(path -> path.startsWith("/") && !path.startsWith("//") && !path.contains("\\"))
                .findFirst();
    }

    static void forget(HttpServletRequest callback, HttpServletResponse response) {
        String state = callback.getParameter("state");
        if (state != null && STATE.matcher("?state=" + state).matches()) response.addCookie(cookie(name(state), "", 0));
    }

    private static String name(String state) {
        return "to-" + state;
    }

    private static Cookie cookie(String name, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/callback");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /// Sees the redirect to the provider pass, and ties the wanted address to its state.
    static final class Remembering extends HttpServletResponseWrapper {

        private final HttpServletRequest wanted;

        Remembering(HttpServletRequest wanted, HttpServletResponse response) {
            super(response);
            this.wanted = wanted;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            Matcher state = STATE.matcher(location);
            if (state.find() && "GET".equals(wanted.getMethod())) {
                String query = wanted.getQueryString();
                String path = wanted.getRequestURI() + (query == null ? "" : "?" + query);
                addCookie(cookie(name(state.group(1)), URLEncoder.encode(path, StandardCharsets.UTF_8), MINUTES * 60));
            }
            super.sendRedirect(location);
        }
    }
}
