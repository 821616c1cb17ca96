package se.overens.web.operations;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.io.InputStream;

/// Lets what is left of a refused body run out, up to a limit, without keeping any of it: over HTTP/2 the next request
/// on the same connection would otherwise hang.
public class WholeBodyFilter implements Filter {

    private static final long MOST = 256L * 1024 * 1024;
    private static final int AT_A_TIME = 64 * 1024;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            if (!request.isAsyncStarted()) runOut(request);
        }
    }

    static void runOut(ServletRequest request) {
        try {
            InputStream body = request.getInputStream();
            byte[] thrownAway = new byte[AT_A_TIME];
            long left = MOST;
            for (int read = 0; read >= 0 && left > 0; left -= read) read = body.read(thrownAway);
        } catch (IOException | IllegalStateException goneOrReadOtherwise) {
            // nothing is left to let out
        }
    }
}
