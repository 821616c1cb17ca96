package se.overens.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Links and redirects by the name of the view: `#{to.view('agreement/show', row.number)}` in a page,
/// `return to.go("agreement/show", number)` in its bean. The workspace and organisation come from the address.
@Named("to")
@RequestScoped
public class Links {

    private final HttpServletRequest request;

    protected Links() { // for CDI
        this(null);
    }

    @Inject
    public Links(HttpServletRequest request) {
        this.request = request;
    }

    public String view(String view, Object... values) {
        return Address.pathOf(prefix(), view, values);
    }

    /// The view for another organisation, in another tab or after a change of organisation.
    public String at(String workspace, String organisation, String view, Object... values) {
        return Address.pathOf("/" + workspace + "/" + organisation, view, values);
    }

    /// Leaves the page for a view, so that reload and back do not post again. The value is the outcome "stay on no page".
    public String go(String view, Object... values) {
        return goTo(view(view, values));
    }

    /// As [#go], for an address that has a query.
    public String goTo(String address) {
        var faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
        return null;
    }

    private String prefix() {
        return request.getAttribute(Address.ATTRIBUTE) instanceof Address here ? here.prefix() : "";
    }
}
