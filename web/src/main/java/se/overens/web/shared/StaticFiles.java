package se.overens.web.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Hands what is no page over to the container's own servlet for files. It stands here for the sake of its
/// multipart-config: the container reads the parts of a form by the servlet that the address as it was written belongs
/// to, not by the one that a page is forwarded to.
public class StaticFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        getServletContext().getNamedDispatcher("default").forward(request, response);
    }
}
