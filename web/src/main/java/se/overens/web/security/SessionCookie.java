package se.overens.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/// The session's cookie: never read by scripts, never sent along from other sites, and only over TLS wherever the
/// application is reached by TLS.
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private OidcSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName("overens");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.getPublicAddress().startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
    }
}
