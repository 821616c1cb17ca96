package se.overens.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// Leads a readable address to its view, and keeps the views' own file names out of reach.
/// Stands last in the chain, since a page is reached by a forward.
public class AddressFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final String FACES_RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var path = path(request);
        var address = Routes.find(path);
        if (address.isPresent()) {
            show(address.get(), request, response);
        } else if (isWorkspaceRoot(path)) {
            response.sendRedirect(path.replaceAll("/$", "") + "/" + Routes.of("overview/tasks").path(List.of()));
        } else if (isView(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void show(Address address, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        request.setAttribute(Address.ATTRIBUTE, address);
        request.getRequestDispatcher(address.route().viewId()).forward(request, response);
    }

    private static boolean isView(String path) {
        var known = Routes.segments(path);
        return path.endsWith(".xhtml") && !path.startsWith(FACES_RESOURCES) || Routes.isActing(known);
    }

    private static boolean isWorkspaceRoot(String path) {
        var segments = Routes.segments(path);
        return segments.size() == 2 && Routes.isActing(segments);
    }

    /// The path without context and path parameters, as the container has decoded it.
    private static String path(HttpServletRequest request) {
        var info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
