package se.overens.web.security;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Where the provider sends a person back: on to the address that was wanted, else to the choice of organisation.
@WebServlet("/callback")
public class CallbackServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Caller.of(request).isEmpty()) {
            response.sendRedirect("/");
            return;
        }
        String wanted = ReturnAddress.forLogin(request).orElse("/byt");
        ReturnAddress.forget(request, response);
        response.sendRedirect(wanted);
    }
}
