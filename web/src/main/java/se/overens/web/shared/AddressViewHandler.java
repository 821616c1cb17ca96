package se.overens.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.context.PrimeFacesContext;

/// Puts readable addresses on what Faces writes (forms, bookmarkable links, redirects), and refuses a page that was
/// rendered for another organisation or another person than the one who posts it.
public class AddressViewHandler extends ViewHandlerWrapper {

    private static final String OWNER = AddressViewHandler.class.getName() + ".owner";

    public AddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return here(context)
                .map(here -> viewId.equals(here.route().viewId()) ? here.path() + query(context) : here.nearby(view(viewId), Map.of()))
                .orElseGet(() -> super.getActionURL(context, viewId));
    }

    @Override
    public String getBookmarkableURL(FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return here(context).map(here -> here.nearby(view(viewId), parameters))
                .orElseGet(() -> super.getBookmarkableURL(context, viewId, parameters, includeViewParams));
    }

    @Override
    public String getRedirectURL(FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return here(context).map(here -> here.nearby(view(viewId), parameters))
                .orElseGet(() -> super.getRedirectURL(context, viewId, parameters, includeViewParams));
    }

    /// A page without login keeps no state, so that a stranger's visit takes no session.
    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        var root = super.createView(context, viewId);
        if (here(context).filter(Address::keepsState).isEmpty()) root.setTransient(true);
        return root;
    }

    @Override
    public void renderView(FacesContext context, UIViewRoot root) throws IOException, FacesException {
        root.getAttributes().put(OWNER, owner(context)); // saved with the state, which only the server can read
        super.renderView(context, root);
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        var root = super.restoreView(context, viewId);
        if (root != null && !owner(context).equals(root.getAttributes().get(OWNER))) {
            refuse(context);
        }
        return root;
    }

    /// PrimeFaces asks every form to send back the nonce of its page, and adds it by a script of its own; our pages have
    /// none of its scripts, so it is written with the state.
    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        var writer = context.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", "primefaces.nonce", null);
        writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
        writer.endElement("input");
    }

    private static void refuse(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, "");
        } catch (IOException e) {
            throw new FacesException(e);
        }
        context.responseComplete();
    }

    private static String owner(FacesContext context) {
        var external = context.getExternalContext();
        return external.getRemoteUser() + "@" + here(context).map(Address::prefix).orElse("");
    }

    private static Optional<Address> here(FacesContext context) {
        return Optional.ofNullable((Address) context.getExternalContext().getRequestMap().get(Address.ATTRIBUTE));
    }

    private static String query(FacesContext context) {
        var query = context.getExternalContext().getRequestMap().get("jakarta.servlet.forward.query_string");
        return query == null ? "" : "?" + query;
    }

    private static String view(String viewId) {
        return viewId.substring(1, viewId.lastIndexOf('.'));
    }
}
