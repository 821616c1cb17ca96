package se.overens.web.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanismHandler;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition.OpenIdAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.overens.web.operations.UploadLimit;

/// Chooses how a request proves who sends it: programs by a bearer token, people by the provider's login page.
///
/// While a login holds, the platform's mechanism is left alone: it takes the principal from the session anew for
/// every request, and requests in parallel are now and then refused for no reason.
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${oidcSettings.issuer}",
        clientId = "${oidcSettings.clientId}",
        clientSecret = "${oidcSettings.clientSecret}",
        redirectURI = "${oidcSettings.callback}",
        scope = {"openid"},
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub", callerGroupsClaim = "groups"),
        useSession = false,
        redirectToOriginalResource = false)
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanismHandler {

    private static final String BEARER = "Bearer ";

    @Inject
    @OpenIdAuthenticationMechanism
    private HttpAuthenticationMechanism login;
    @Inject
    private OpenIdContext provider;
    @Inject
    private BearerTokens tokens;
    @Inject
    private SignedIn signedIn;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (isRoot(request)) return toStartPage(response);
        if (request.getRequestURI().startsWith("/api/")) return byToken(request, context);
        if (request.getSession(false) != null && holds(request)) return known(signedIn.caller(), request, context);
        if (UploadLimit.isTooLarge(request)) return withoutReading(request, context);
        if (isCallback(request)) return backFromProvider(request, response, context);
        if (!context.isProtected()) return context.doNothing();
        return toProvider(request, response, context);
    }

    /// The provider's own mechanism would ask for a parameter, and the container fail.
    private static AuthenticationStatus withoutReading(HttpServletRequest request, HttpMessageContext context) {
        if (!context.isProtected()) return context.doNothing();
        UploadLimit.letOut(request);
        return context.responseUnauthorized();
    }

    /// A page that is merely read goes through the provider again once the roles are old; a form is let through.
    private boolean holds(HttpServletRequest request) {
        var now = Clock.systemUTC().instant();
        return "GET".equals(request.getMethod()) ? signedIn.isFresh(now) : signedIn.isValid(now);
    }

    private AuthenticationStatus byToken(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) return context.doNothing();
        return tokens.check(header.substring(BEARER.length()).strip())
                .map(caller -> known(caller, request, context)).orElseGet(context::doNothing);
    }

    private static AuthenticationStatus known(Caller caller, HttpServletRequest request, HttpMessageContext context) {
        caller.attachTo(request);
        return context.notifyContainerAboutLogin(caller.person().toString(), Set.copyOf(caller.groups()));
    }

    private AuthenticationStatus toProvider(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (isAjax(request)) return reloadWholePage(request, response, context);
        if (!isNavigation(request)) return context.responseUnauthorized();
        return login.validateRequest(request, new ReturnAddress.Remembering(request, response), context);
    }

    private AuthenticationStatus backFromProvider(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        AuthenticationStatus status = login.validateRequest(request, response, context);
        if (status != AuthenticationStatus.SUCCESS) return status;
        List<String> groups = provider.getIdentityToken().getJwtClaims().getArrayStringClaim("groups");
        Caller caller = new Caller(UUID.fromString(provider.getSubject()), groups);
        request.changeSessionId();
        signedIn.as(caller, provider.getIdentityToken().getToken(), Clock.systemUTC().instant());
        caller.attachTo(request);
        return status;
    }

    private static boolean isCallback(HttpServletRequest request) {
        return "/callback".equals(request.getRequestURI()) && request.getParameter("state") != null;
    }

    /// The container takes the bare address for protected as soon as any address below it is.
    private static boolean isRoot(HttpServletRequest request) {
        return "/".equals(request.getRequestURI());
    }

    /// Whatever web.xml says of it; so the start page has an address of its own.
    private static AuthenticationStatus toStartPage(HttpServletResponse response) throws AuthenticationException {
        try {
            response.sendRedirect("/start");
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException(e.toString(), e);
        }
    }

    private static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /// Only somebody who opens a page is sent to the login page; images, scripts and fetches get a plain 401.
    private static boolean isNavigation(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return mode == null || "navigate".equals(mode);
    }

    /// The session is gone under a page that is open: let the page load anew, through the login.
    private static AuthenticationStatus reloadWholePage(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().printf("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"%s\"/></partial-response>",
                    request.getRequestURI().replaceAll("[^A-Za-z0-9/._~-]", ""));
            response.flushBuffer();
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            return context.responseUnauthorized();
        }
    }
}
