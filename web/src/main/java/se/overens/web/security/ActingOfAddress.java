package se.overens.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.overens.web.shared.Routes;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.ResolveActing;

/// Reads from a page's address in which workspace and for whom the person acts. Somebody without a role there is told
/// that there is no such page.
public class ActingOfAddress implements Filter {

    private static final Pattern ADDRESS = Pattern.compile("/([0-9]{2})/(" + Routes.MEMBER + ")(/.*)?");

    @Inject
    private ResolveActing resolve;
    @Inject
    private CurrentActing acting;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        var caller = Caller.of(http);
        caller.ifPresent(known -> acting.signedIn(known.person()));
        Matcher address = ADDRESS.matcher(http.getRequestURI());
        if (address.matches()) {
            var person = caller.flatMap(known -> resolve.acting(known.person(), known.groups(), address.group(1), address.group(2)));
            if (person.isEmpty()) {
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            acting.become(person.get());
        }
        chain.doFilter(request, response);
    }
}
