package se.overens.web.operations;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// A form whose file is larger than any that is taken gets the page that says so. Nothing of it is kept, but all of it is
/// let out first: a browser that is still sending when the answer comes shows no answer.
public class UploadLimit implements Filter {

    /// As in web.xml, where the container refuses what comes without a length.
    private static final long LARGEST = 12L * 1024 * 1024;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (isTooLarge(request)) {
            letOut(request);
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /// Reads the body to its end and keeps nothing of it.
    public static void letOut(ServletRequest request) {
        WholeBodyFilter.runOut(request);
    }

    /// Whether the container would fail at the first parameter that somebody asks for.
    public static boolean isTooLarge(ServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/") && request.getContentLengthLong() > LARGEST;
    }
}
