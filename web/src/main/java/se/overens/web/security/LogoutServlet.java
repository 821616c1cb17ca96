package se.overens.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Logs out here and at the provider.
@WebServlet("/logga-ut")
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private OidcSettings settings;
    @Inject
    private SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String idToken = request.getSession(false) == null ? null : signedIn.idToken();
        if (request.getSession(false) != null) request.getSession(false).invalidate();
        response.sendRedirect(idToken == null ? "/" : endSession(idToken));
    }

    private String endSession(String idToken) {
        return settings.getIssuer() + "/protocol/openid-connect/logout?id_token_hint=" + idToken
                + "&post_logout_redirect_uri=" + URLEncoder.encode(settings.getPublicAddress() + "/", StandardCharsets.UTF_8);
    }
}
