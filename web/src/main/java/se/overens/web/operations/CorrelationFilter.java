package se.overens.web.operations;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import se.overens.shared.Correlation;

/// Gives every request its correlation identifier, or keeps the caller's, and tells it back.
public class CorrelationFilter implements Filter {

    public static final String HEADER = "X-Correlation-Id";
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    @Inject
    private Correlation correlation;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        String callers = ((HttpServletRequest) request).getHeader(HEADER);
        if (callers != null && ACCEPTED.matcher(callers).matches()) correlation.continueFrom(callers);
        ((HttpServletResponse) response).setHeader(HEADER, correlation.id());
        chain.doFilter(request, response);
    }
}
